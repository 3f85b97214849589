import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file is found by its name, also before and without being read; a reference number by how it begins, or by how one of its
 * parts does; and a word in the other spelling of its letters in any of its forms: beroert finds berørte.
 */
export class NamesOfFilesAndPartsOfNumbersAreFound implements MigrationInterface {
  name = 'NamesOfFilesAndPartsOfNumbersAreFound1733702400112';

  async up(db: QueryRunner): Promise<void> {
    await db.query(WORDS);
    await db.query(AGAIN);
    await db.query(NAMES);
    await db.query(NAMES_OF_BEFORE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(WITHOUT_NAMES);
    await db.query(WORDS_BEFORE);
    await db.query(AGAIN);
    await db.query('drop function app.search_words, app.search_numbers, app.spelled');
  }
}

const WORDS = `
-- The other spelling of the letters, and what stands between the words of a file's name as what it is.
create function app.spelled(words text) returns text language sql immutable parallel safe as $$
  select translate(app.folded(words), '_./\\', '    ')
$$;

-- Numbers as people quote them, with each of their ends: 2024-11-1234, 11-1234, 1234. Whatever joins the parts is a hyphen.
-- At most eight parts and forty characters: nothing that is written so is a number of an authority.
create function app.search_numbers(words text) returns text[] language sql immutable parallel safe as $$
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

create function app.search_words(words text) returns tsquery language sql immutable parallel safe as $$
  select websearch_to_tsquery('pg_catalog.danish', words) || websearch_to_tsquery('pg_catalog.german', words)
    || websearch_to_tsquery('pg_catalog.english', words) || websearch_to_tsquery('pg_catalog.simple', app.spelled(words))
    || websearch_to_tsquery('pg_catalog.danish', app.spelled(words)) || websearch_to_tsquery('pg_catalog.german', app.spelled(words))
$$;

-- A number is found by its beginning, beside all the other words. Within quotes and alternatives it is a word as any other.
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

const WORDS_BEFORE = `
create or replace function app.search_tokens(words text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.danish', words) || to_tsvector('pg_catalog.german', words)
    || to_tsvector('pg_catalog.english', words) || to_tsvector('pg_catalog.simple', app.folded(words))
$$;
create or replace function app.search_query(words text) returns tsquery language sql immutable parallel safe as $$
  select websearch_to_tsquery('pg_catalog.danish', words) || websearch_to_tsquery('pg_catalog.german', words)
    || websearch_to_tsquery('pg_catalog.english', words) || websearch_to_tsquery('pg_catalog.simple', app.folded(words))
$$;
`;

/** What is kept of the texts is made anew by the function as it is now. */
const AGAIN = `
alter table search_text drop column tokens;
alter table search_text add column tokens tsvector not null generated always as (app.search_tokens(text)) stored;
create index search_text_by_tokens on search_text using gin (tokens);
`;

/** Triggers as in 0088; the name of a file stands before its words. */
const NAMES = `
create or replace function app.search_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into file_reading (attachment_id, incident_id) values (new.id, new.incident_id);
  perform app.index_text(new.incident_id, new.record_id, 'file', new.id, new.file_name);
  return null;
end $$;

create or replace function app.note_file_reading(file uuid, words text, why text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.is_system() then
    raise exception 'Only the product itself reads' using errcode = '42501';
  end if;
  update file_reading r set state = case when why is null then 'read' else 'unread' end, fault = why where r.attachment_id = file;
  if found and why is null then
    perform app.index_text(a.incident_id, a.record_id, 'file', a.id, concat_ws(E'\\n', a.file_name, words)) from attachment a where a.id = file;
  end if;
end $$;
`;

const NAMES_OF_BEFORE = `
update search_text s set text = a.file_name || E'\\n' || s.text from attachment a where a.id = s.attachment_id and s.part = 1;
insert into search_text (incident_id, correspondence_id, source, attachment_id, part, text)
select a.incident_id, a.record_id, 'file', a.id, 1, a.file_name from attachment a
where a.record_table = 'correspondence'
  and not exists (select 1 from search_text s where s.attachment_id = a.id);
`;

const WITHOUT_NAMES = `
create or replace function app.search_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into file_reading (attachment_id, incident_id) values (new.id, new.incident_id);
  return null;
end $$;
create or replace function app.note_file_reading(file uuid, words text, why text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.is_system() then
    raise exception 'Only the product itself reads' using errcode = '42501';
  end if;
  update file_reading r set state = case when why is null then 'read' else 'unread' end, fault = why where r.attachment_id = file;
  if found and why is null then
    perform app.index_text(a.incident_id, a.record_id, 'file', a.id, words) from attachment a where a.id = file;
  end if;
end $$;
delete from search_text s using attachment a where a.id = s.attachment_id and s.part = 1 and s.text = a.file_name;
update search_text s set text = substr(s.text, length(a.file_name) + 2) from attachment a
where a.id = s.attachment_id and s.part = 1 and left(s.text, length(a.file_name) + 1) = a.file_name || E'\\n';
`;
