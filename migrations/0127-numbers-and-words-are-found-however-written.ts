import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A number is found by its end as well, and however its thousands are set apart; a word without the marks on its letters,
 * and Århus, Aarhus and Arhus by each other.
 */
export class NumbersAndWordsAreFoundHoweverWritten implements MigrationInterface {
  name = 'NumbersAndWordsAreFoundHoweverWritten1733702400127';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LETTERS);
    await db.query(NUMBERS);
    await db.query(TOKENS);
    await db.query(QUERY);
    await db.query(AGAIN);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(BEFORE);
    await db.query(AGAIN);
    await db.query(`drop function app.search_part, app.search_number, app.search_grouped, app.bare_words, app.bare`);
  }
}

const LETTERS = `
-- Letters without their marks, as people type them who have no such keys: naive, Koge, Arhus; that one also as Aarhus.
create function app.bare(words text) returns text language sql immutable parallel safe as $$
  select replace(replace(replace(translate(
    regexp_replace(normalize(lower(words), NFKD), '[\\u0300-\\u036f]', '', 'g'), 'øłđð', 'oldd'),
    'æ', 'ae'), 'ß', 'ss'), 'aa', 'a')
$$;

-- The words of a text that this changes.
create function app.bare_words(words text) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(distinct app.bare(w), ' '), '') from regexp_split_to_table(words, '\\s+') w where w ~* '[^\\x01-\\x7f]|aa'
$$;
`;

/** Between thousands: a space of any width, or one of the other signs; the same in all of one number. */
const APART = ['\\.', ',', `''`, '[ \\u00a0\\u2009\\u202f]'];
const GROUPED = APART.map(sign => `[0-9]{1,3}(?:${sign}[0-9]{3})+`).join('|');

const NUMBERS = `
-- Numbers whose thousands are set apart, without what sets them apart: 57000 for 57.000, 57,000, 57'000 and 57 000.
create function app.search_grouped(words text) returns setof text language sql immutable parallel safe as $$
  select regexp_replace(m.found[1], '[^0-9]', '', 'g')
  from regexp_matches(words, '(?<![0-9])(${GROUPED})(?![0-9])', 'g') m(found)
$$;

-- Numbers as people quote them, with each of their ends: 2024-11-1234, 11-1234, 1234. Whatever joins the parts is a hyphen.
-- Each also from behind, after a mark that no word begins with: what begins so ends the number. At most eight parts and
-- forty characters: nothing that is written so is a number of an authority.
create or replace function app.search_numbers(words text) returns text[] language sql immutable parallel safe as $$
  with numbers as (
    select regexp_split_to_array(m.found[1], '[-_./]+') as parts
    from regexp_matches(lower(words), '[[:alnum:]]+(?:[-_./]+[[:alnum:]]+)*', 'g') m(found) where m.found[1] ~ '[0-9]'
  )
  select coalesce(array_agg(distinct e.ending), '{}') from (
    select left(array_to_string(n.parts[i:i + 7], '-'), 40) as ending
    from numbers n cross join lateral generate_series(1, least(8, cardinality(n.parts))) i
    union all select '<' || left(reverse(array_to_string(n.parts, '-')), 40) from numbers n
    union all select left(g.number, 40) from app.search_grouped(words) g(number)
  ) e
  where e.ending ~ '[0-9]' and length(e.ending) >= 3
$$;
`;

const TOKENS = `
create or replace function app.search_tokens(words text) returns tsvector language sql immutable parallel safe as $$
  -- A letter and its mark may come apart, such as in names of files from some systems.
  with given as (select normalize(words, NFC) as text, app.bare_words(words) as bare)
  select to_tsvector('pg_catalog.danish', g.text) || to_tsvector('pg_catalog.german', g.text)
    || to_tsvector('pg_catalog.english', g.text) || to_tsvector('pg_catalog.simple', app.spelled(g.text))
    || to_tsvector('pg_catalog.danish', app.spelled(g.text)) || to_tsvector('pg_catalog.german', app.spelled(g.text))
    || array_to_tsvector(app.search_numbers(g.text))
    || case when g.bare = '' then '' else to_tsvector('pg_catalog.simple', app.bare(g.text))
      || strip(to_tsvector('pg_catalog.danish', g.bare) || to_tsvector('pg_catalog.german', g.bare)
        || to_tsvector('pg_catalog.english', g.bare)) end
  from given g
$$;
`;

const QUERY = `
create or replace function app.search_words(words text) returns tsquery language sql immutable parallel safe as $$
  with given as (select normalize(words, NFC) as text, app.bare(words) as bare),
  asked as (
    select websearch_to_tsquery('pg_catalog.danish', g.text) || websearch_to_tsquery('pg_catalog.german', g.text)
      || websearch_to_tsquery('pg_catalog.english', g.text) || websearch_to_tsquery('pg_catalog.simple', app.spelled(g.text))
      || websearch_to_tsquery('pg_catalog.danish', app.spelled(g.text)) || websearch_to_tsquery('pg_catalog.german', app.spelled(g.text))
      as query
    from given g
  )
  select case when g.bare = lower(g.text) then a.query
    else a.query || websearch_to_tsquery('pg_catalog.simple', g.bare) || websearch_to_tsquery('pg_catalog.danish', g.bare)
      || websearch_to_tsquery('pg_catalog.german', g.bare) || websearch_to_tsquery('pg_catalog.english', g.bare) end
  from given g, asked a
$$;

-- A number: what begins with it, and what ends with it; or the same number, if its thousands are set apart.
create function app.search_number(word text) returns tsquery language sql immutable parallel safe as $$
  with given as (select left(regexp_replace(rtrim(lower(word), '.,'''), '[-_./,'']+', '-', 'g'), 40) as number)
  select (quote_literal(g.number) || ':*')::tsquery || app.search_words(word)
    || (quote_literal(coalesce(s.number, '<' || reverse(rtrim(g.number, '-')))) || ':*')::tsquery
  from given g left join app.search_grouped(word) s(number) on word ~ '^[0-9.,'']+$'
  limit 1
$$;

create function app.search_part(words text) returns tsquery language sql immutable parallel safe as $$
  with given as (
    select w.word, w.n, words !~* '"|\\mor\\M' and w.word ~ '^[[:alnum:]][[:alnum:]_./,''-]{2,}$' and w.word ~ '[0-9]' as is_number
    from regexp_split_to_table(words, '\\s+') with ordinality w(word, n)
  ), asked as (
    select app.search_words(string_agg(g.word, ' ' order by g.n)) as query from given g where not g.is_number
    union all
    select app.search_number(g.word) from given g where g.is_number
  )
  select coalesce(string_agg('(' || a.query::text || ')', ' & '), '')::tsquery from asked a where numnode(a.query) > 0
$$;

-- A number is found by its beginning or its end, beside all the other words. Within quotes and alternatives it is a word as
-- any other. Thousands that are set apart by spaces are one number, or several words.
create or replace function app.search_query(words text) returns tsquery language sql immutable parallel safe as $$
  with given as (select regexp_replace(words, '(?<![0-9])([0-9]{1,3})[ \\u00a0\\u2009\\u202f](?=[0-9]{3}(?![0-9]))', '\\1', 'g') as joined)
  select case when g.joined = words or words ~* '"|\\mor\\M' then app.search_part(words)
    else app.search_part(words) || app.search_part(g.joined) end
  from given g
$$;
`;

/** What is kept of the texts is made anew by the function as it is now. */
const AGAIN = `
alter table search_text drop column tokens;
alter table search_text add column tokens tsvector not null generated always as (app.search_tokens(text)) stored;
create index search_text_by_tokens on search_text using gin (tokens);
`;

/** As in 0112. */
const BEFORE = `
create or replace function app.search_numbers(words text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct e.ending), '{}')
  from regexp_matches(lower(words), '[[:alnum:]]+(?:[-_./]+[[:alnum:]]+)*', 'g') m(found)
    cross join lateral (select regexp_split_to_array(m.found[1], '[-_./]+') as parts) n
    cross join lateral generate_series(1, least(8, cardinality(n.parts))) i
    cross join lateral (select left(array_to_string(n.parts[i:i + 7], '-'), 40) as ending) e
  where m.found[1] ~ '[0-9]' and e.ending ~ '[0-9]' and length(e.ending) >= 3
$$;
create or replace function app.search_tokens(words text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.danish', words) || to_tsvector('pg_catalog.german', words)
    || to_tsvector('pg_catalog.english', words) || to_tsvector('pg_catalog.simple', app.spelled(words))
    || to_tsvector('pg_catalog.danish', app.spelled(words)) || to_tsvector('pg_catalog.german', app.spelled(words))
    || array_to_tsvector(app.search_numbers(words))
$$;
create or replace function app.search_words(words text) returns tsquery language sql immutable parallel safe as $$
  select websearch_to_tsquery('pg_catalog.danish', words) || websearch_to_tsquery('pg_catalog.german', words)
    || websearch_to_tsquery('pg_catalog.english', words) || websearch_to_tsquery('pg_catalog.simple', app.spelled(words))
    || websearch_to_tsquery('pg_catalog.danish', app.spelled(words)) || websearch_to_tsquery('pg_catalog.german', app.spelled(words))
$$;
create or replace function app.search_query(words text) returns tsquery language sql immutable parallel safe as $$
  with given as (
    select w.word, w.n, words !~* '"|\\mor\\M' and w.word ~ '^[[:alnum:]][[:alnum:]_./-]{2,}$' and w.word ~ '[0-9]' as is_number
    from regexp_split_to_table(words, '\\s+') with ordinality w(word, n)
  ), asked as (
    select app.search_words(string_agg(g.word, ' ' order by g.n)) as query from given g where not g.is_number
    union all
    select (quote_literal(left(regexp_replace(lower(g.word), '[-_./]+', '-', 'g'), 40)) || ':*')::tsquery || app.search_words(g.word)
    from given g where g.is_number
  )
  select coalesce(string_agg('(' || a.query::text || ')', ' & '), '')::tsquery from asked a where numnode(a.query) > 0
$$;
`;
