import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files on case records: what was received, by fingerprint. The bytes lie in the file store under the id of the row. */
export class Attachments implements MigrationInterface {
  name = 'Attachments1733702400011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PARENTS);
    await db.query(TABLE);
    await db.query(RULES);
    await db.query(FOLLOWING);
    await db.query(RECONCILIATION);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table attachment cascade');
    await db.query('drop function app.attachment_follows() cascade');
    await db.query('drop function app.keep_attachment, app.parent_is_seen, app.known_attachments');
  }
}

const PARENTS = `
-- With the rights of the reader: each table's own row security answers.
create function app.parent_is_seen(in_table text, record uuid) returns boolean language sql stable parallel safe as $$
  select case in_table
    when 'correspondence' then exists (select 1 from public.correspondence r where r.id = record)
    when 'task' then exists (select 1 from public.task r where r.id = record)
    when 'timeline_entry' then exists (select 1 from public.timeline_entry r where r.id = record)
    when 'statement' then exists (select 1 from public.statement r where r.id = record)
    when 'leak_publication' then exists (select 1 from public.leak_publication r where r.id = record)
    else false
  end
$$;
`;

const TABLE = `
create table attachment (
  record_table text not null constraint attachment_record_table_word check (record_table in ('correspondence', 'task',
    'timeline_entry', 'statement', 'leak_publication')),
  record_id uuid not null,
  file_name text not null constraint attachment_file_name_plain check (length(file_name) between 1 and 255
    and file_name !~ '[[:cntrl:]/\\\\]'),
  media_type text not null constraint attachment_media_type_shape check (media_type ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$'),
  size bigint not null constraint attachment_not_empty check (size > 0),
  sha256 text not null constraint attachment_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$')
);
-- Nobody sees a file whose record is not theirs to see. A partner adds files only to tasks of its own lane, and sees
-- of the others' files what is shared with it by name.
select app.case_table('attachment',
  $own$ record_table = 'task' and (select app.actor_organisation()) = any (shared_with)
    and exists (select 1 from task k where k.id = record_id and (select app.actor_organisation()) = any (k.organisation_ids)) $own$,
  'app.parent_is_seen(record_table, record_id)');
create index attachment_by_record on attachment (record_id, created_at, id) where archived_at is null;
create index attachment_by_incident on attachment (incident_id, created_at, id) where archived_at is null;
`;

const RULES = `
-- A file never changes. It lies in the room of its record, and what was filed or published gains and loses none.
create function app.keep_attachment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare parent record;
begin
  if tg_op = 'UPDATE' and (new.record_table, new.record_id, new.file_name, new.media_type, new.size, new.sha256)
    is distinct from (old.record_table, old.record_id, old.file_name, old.media_type, old.size, old.sha256) then
    raise exception 'A file never changes' using errcode = '23514', constraint = 'attachment_is_frozen';
  end if;
  if new.record_table not in ('correspondence', 'task', 'timeline_entry', 'statement', 'leak_publication') then
    raise exception 'No files on these records' using errcode = '23514', constraint = 'attachment_record_table_word';
  end if;
  -- Locked against being filed, or moved to another room, before this is committed.
  execute format('select incident_id, compartment, to_jsonb(p) ->> ''status'' as status from %I p where id = $1 for share',
    new.record_table) into parent using new.record_id;
  if parent.incident_id is distinct from new.incident_id then
    raise exception 'A file lies in the incident of its record' using errcode = '23514', constraint = 'attachment_of_known_record';
  end if;
  if parent.status in ('filed', 'published') and (tg_op = 'INSERT' or new.archived_at is distinct from old.archived_at) then
    raise exception 'The record is frozen' using errcode = '23514', constraint = 'attachment_record_frozen';
  end if;
  new.compartment := parent.compartment;
  return new;
end $$;
create trigger keep_attachment before insert or update on attachment for each row execute function app.keep_attachment();
`;

const FOLLOWING = `
create function app.attachment_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update attachment set compartment = new.compartment where record_table = tg_table_name and record_id = new.id;
  return null;
end $$;
create trigger attachment_follows after update on correspondence for each row
  when (old.compartment <> new.compartment) execute function app.attachment_follows();
create trigger attachment_follows after update on task for each row
  when (old.compartment <> new.compartment) execute function app.attachment_follows();
create trigger attachment_follows after update on timeline_entry for each row
  when (old.compartment <> new.compartment) execute function app.attachment_follows();
create trigger attachment_follows after update on statement for each row
  when (old.compartment <> new.compartment) execute function app.attachment_follows();
create trigger attachment_follows after update on leak_publication for each row
  when (old.compartment <> new.compartment) execute function app.attachment_follows();
`;

const RECONCILIATION = `
-- Which of these ids have a row. An answer of "none" deletes files, so whoever may not ask gets an error, never that.
create function app.known_attachments(candidates uuid[]) returns setof uuid language plpgsql stable security definer
set search_path = public, pg_temp as $$
begin
  if not app.is_system() then
    raise exception 'Only the product itself asks' using errcode = '42501';
  end if;
  return query select a.id from attachment a where a.id = any (candidates);
end $$;
`;
