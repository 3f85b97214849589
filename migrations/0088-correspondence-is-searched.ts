import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words of items, mails and their files are found in Danish, German and English. Files are read by the product after they
 * were taken, those of before as well; one that cannot be read says why. Who finds a text is decided by its record.
 */
export class CorrespondenceIsSearched implements MigrationInterface {
  name = 'CorrespondenceIsSearched1733702400088';

  async up(db: QueryRunner): Promise<void> {
    await db.query(WORDS);
    await db.query(TABLES);
    await db.query(FILLING);
    await db.query(READING);
    await db.query(FINDING);
    await db.query(BEFORE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger search_item on correspondence;
      drop trigger search_mail on mail_message;
      drop trigger search_file on attachment;
      drop table search_text, file_reading;
      drop function app.search_item, app.search_mail, app.search_file, app.claim_file_reading, app.note_file_reading,
        app.search_hits, app.index_text, app.search_query, app.search_tokens, app.folded;
    `);
  }
}

const WORDS = `
-- The same word in either spelling of a name: Køge and Koege, Müller and Mueller, Aarhus and Århus.
create function app.folded(words text) returns text language sql immutable parallel safe as $$
  select replace(replace(replace(replace(replace(replace(replace(lower(words),
    'æ', 'ae'), 'ä', 'ae'), 'ø', 'oe'), 'ö', 'oe'), 'å', 'aa'), 'ü', 'ue'), 'ß', 'ss')
$$;

-- Nobody says in which language a text is, and many hold several: its words are found by the rules of each.
create function app.search_tokens(words text) returns tsvector language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.danish', words) || to_tsvector('pg_catalog.german', words)
    || to_tsvector('pg_catalog.english', words) || to_tsvector('pg_catalog.simple', app.folded(words))
$$;

create function app.search_query(words text) returns tsquery language sql immutable parallel safe as $$
  select websearch_to_tsquery('pg_catalog.danish', words) || websearch_to_tsquery('pg_catalog.german', words)
    || websearch_to_tsquery('pg_catalog.english', words) || websearch_to_tsquery('pg_catalog.simple', app.folded(words))
$$;
`;

const TABLES = `
-- Where the reading of a file stands. A file that is a mail is not read once more: its words stand with the mail.
create table file_reading (
  attachment_id uuid primary key references attachment,
  incident_id uuid not null references incident,
  state text not null default 'waiting' constraint file_reading_state_word check (state in ('waiting', 'read', 'unread')),
  fault text constraint file_reading_fault_word check (fault in ('no_text', 'locked', 'damaged', 'too_large', 'took_too_long', 'took_too_much')),
  attempts integer not null default 0,
  claimed_at timestamptz,
  constraint file_reading_fault_when_unread check ((state = 'unread') = (fault is not null))
);
create index file_reading_waiting on file_reading (claimed_at nulls first, attachment_id) where state = 'waiting';
create index file_reading_by_incident on file_reading (incident_id, state);
select app.secured('file_reading');
grant select on file_reading to breachdesk_runtime;
create policy who_sees_the_file on file_reading for select to breachdesk_runtime using (
  exists (select 1 from attachment a where a.id = attachment_id));

-- What is looked through, in parts that one index entry can hold.
create table search_text (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  correspondence_id uuid not null references correspondence,
  attachment_id uuid references attachment,
  source text not null constraint search_text_source_word check (source in ('item', 'mail', 'file')),
  part integer not null,
  text text not null,
  tokens tsvector not null generated always as (app.search_tokens(text)) stored,
  constraint search_text_of_file check ((source = 'file') = (attachment_id is not null)),
  constraint search_text_once unique nulls not distinct (correspondence_id, source, attachment_id, part)
);
create index search_text_by_tokens on search_text using gin (tokens);
create index search_text_by_incident on search_text (incident_id);
select app.secured('search_text');
grant select on search_text to breachdesk_runtime;
create policy who_sees_the_record on search_text for select to breachdesk_runtime using (
  exists (select 1 from correspondence c where c.id = correspondence_id)
  and (attachment_id is null or exists (select 1 from attachment a where a.id = attachment_id and a.archived_at is null)));
`;

const FILLING = `
-- Puts a text in the place of what stood there. Parts overlap, so that no word is cut in all of them.
create function app.index_text(of_incident uuid, item uuid, of_source text, file uuid, words text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from search_text s where s.correspondence_id = item and s.source = of_source and s.attachment_id is not distinct from file;
  insert into search_text (incident_id, correspondence_id, source, attachment_id, part, text)
  select of_incident, item, of_source, file, n, substr(words, (n - 1) * 20000 + 1, 20200)
  from generate_series(1, least(100, ceil(length(words) / 20000.0)::int)) n;
end $$;
revoke execute on function app.index_text from public, breachdesk_runtime;

create function app.search_item() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or (new.subject, new.text, new.reference_numbers) is distinct from (old.subject, old.text, old.reference_numbers) then
    perform app.index_text(new.incident_id, new.id, 'item', null,
      concat_ws(E'\\n', new.subject, new.text, array_to_string(new.reference_numbers, ' ')));
  end if;
  return null;
end $$;
create trigger search_item after insert or update on correspondence for each row execute function app.search_item();

create function app.search_mail() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform app.index_text(new.incident_id, new.correspondence_id, 'mail', null, concat_ws(E'\\n', new.subject,
    (select string_agg(concat_ws(' ', p ->> 'name', p ->> 'address'), E'\\n')
      from jsonb_array_elements(new.sender || new.recipients || new.copies) p), new.text));
  if new.fault is null then
    delete from file_reading r where r.attachment_id = new.original_id;
  end if;
  return null;
end $$;
create trigger search_mail after insert on mail_message for each row execute function app.search_mail();

create function app.search_file() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into file_reading (attachment_id, incident_id) values (new.id, new.incident_id);
  return null;
end $$;
create trigger search_file after insert on attachment for each row
  when (new.record_table = 'correspondence') execute function app.search_file();
`;

const READING = `
-- The next file to read, for one reader; again when a reader took one and was never heard of again. One that brings its
-- readers down is given up after three times.
create function app.claim_file_reading(at timestamptz) returns table (id uuid, size bigint, media_type text, file_name text)
language plpgsql security definer set search_path = public, pg_temp as $$
declare chosen uuid;
begin
  if not app.is_system() then
    raise exception 'Only the product itself reads' using errcode = '42501';
  end if;
  update file_reading r set state = 'unread', fault = 'took_too_much'
  where r.state = 'waiting' and r.attempts >= 3 and r.claimed_at < at - interval '10 minutes';
  select r.attachment_id into chosen from file_reading r
  where r.state = 'waiting' and r.attempts < 3 and (r.claimed_at is null or r.claimed_at < at - interval '10 minutes')
  order by r.claimed_at nulls first, r.attachment_id limit 1 for update skip locked;
  update file_reading r set claimed_at = at, attempts = r.attempts + 1 where r.attachment_id = chosen;
  return query select a.id, a.size, a.media_type, a.file_name from attachment a where a.id = chosen;
end $$;

-- What reading a file gave: its words, or why there are none.
create function app.note_file_reading(file uuid, words text, why text) returns void
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
`;

const FINDING = `
-- Which texts of an incident hold the words, whoever may read them: found by the index, which row security keeps from its
-- readers. Ids alone; the caller joins the table itself, and row security leaves what is theirs.
create function app.search_hits(of_incident uuid, query tsquery, most integer) returns setof uuid language sql stable
security definer set search_path = public, pg_temp as $$
  select s.id from search_text s where s.tokens @@ query and s.incident_id = of_incident limit most
$$;
`;

const BEFORE = `
do $$
begin
  perform app.index_text(c.incident_id, c.id, 'item', null,
    concat_ws(E'\\n', c.subject, c.text, array_to_string(c.reference_numbers, ' '))) from correspondence c;
  perform app.index_text(m.incident_id, m.correspondence_id, 'mail', null, concat_ws(E'\\n', m.subject,
    (select string_agg(concat_ws(' ', p ->> 'name', p ->> 'address'), E'\\n')
      from jsonb_array_elements(m.sender || m.recipients || m.copies) p), m.text)) from mail_message m;
end $$;
insert into file_reading (attachment_id, incident_id)
select a.id, a.incident_id from attachment a
where a.record_table = 'correspondence'
  and not exists (select 1 from mail_message m where m.original_id = a.id and m.fault is null);
`;
