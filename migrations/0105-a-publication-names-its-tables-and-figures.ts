import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A leak publication names the tables whose data it shows or claims, and the figures it bears on. From then on the leaked
 * status of each table is proposed; a person accepts or refuses it.
 */
export class APublicationNamesItsTablesAndFigures implements MigrationInterface {
  name = 'APublicationNamesItsTablesAndFigures1733702400105';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FIGURES);
    await db.query(TABLES);
    await db.query(KEEP);
    await db.query(FOLLOW);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger follow_leak_publication on leak_publication;
      drop trigger check_leak_publication on leak_publication;
      drop table published_table;
      drop function app.follow_leak_publication, app.keep_published_table, app.check_leak_publication, app.leaked_by;
      alter table affected_table drop constraint affected_table_with_incident;
      alter table leak_publication drop constraint leak_publication_with_incident, drop figure_ids;
    `);
  }
}

const FIGURES = `
alter table leak_publication
  add column figure_ids uuid[] not null default '{}',
  add constraint leak_publication_with_incident unique (id, incident_id);
alter table affected_table add constraint affected_table_with_incident unique (id, incident_id);

-- Whoever may read a publication may read the figures that it names: they lie in its own room or in the general one.
create function app.check_leak_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from unnest(new.figure_ids) q where not exists (select 1 from figure f
    where f.id = q and f.incident_id = new.incident_id and f.compartment in ('general', new.compartment))) then
    raise exception 'Figures of the incident are named' using errcode = '23514', constraint = 'leak_publication_names_known_figures';
  end if;
  return new;
end $$;
create trigger check_leak_publication before insert or update of figure_ids, compartment on leak_publication
  for each row execute function app.check_leak_publication();
`;

const TABLES = `
create table published_table (
  leak_publication_id uuid not null,
  affected_table_id uuid not null,
  -- What is proposed for the table.
  leaked_status text not null default 'claimed' constraint published_table_leaked_status_word check (leaked_status in ('claimed', 'confirmed')),
  state text not null default 'open' constraint published_table_state_word check (state in ('open', 'accepted', 'refused')),
  judged_by uuid references user_account,
  judged_at timestamptz,
  judged_reason text,
  constraint published_table_judged_whole check ((state = 'open') = (judged_by is null) and (state = 'open') = (judged_at is null)
    and (state = 'open') = (judged_reason is null))
);
-- Seen by whoever sees both the publication and the table.
select app.case_table('published_table', extra => 'exists (select 1 from leak_publication p where p.id = leak_publication_id)
  and exists (select 1 from affected_table a where a.id = affected_table_id)');
alter table published_table
  add constraint published_table_once unique (leak_publication_id, affected_table_id),
  add constraint published_table_of_publication foreign key (leak_publication_id, incident_id)
    references leak_publication (id, incident_id),
  add constraint published_table_known foreign key (affected_table_id, incident_id) references affected_table (id, incident_id);
create index published_table_by_table on published_table (affected_table_id, created_at desc, id desc);
create index published_table_by_incident on published_table (incident_id, created_at desc nulls last, id desc);
`;

const KEEP = `
-- What a publication shows is confirmed once it is confirmed itself.
create function app.leaked_by(confidence text) returns text language sql immutable as $$
  select case when confidence = 'confirmed' then 'confirmed' else 'claimed' end
$$;

create function app.keep_published_table() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  may_change text[] := array['tlp', 'compartment', 'shared_with', 'version', 'updated_at', 'archived_at', 'leaked_status', 'state',
    'judged_by', 'judged_at', 'judged_reason'];
  publication leak_publication;
begin
  select * into publication from leak_publication p where p.id = new.leak_publication_id;
  if tg_op = 'INSERT' then
    new.compartment := publication.compartment;
    new.tlp := publication.tlp;
    new.shared_with := publication.shared_with;
    new.leaked_status := app.leaked_by(publication.confidence);
    new.state := 'open';
  elsif to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change
    or new.leaked_status = old.leaked_status and (new.state, new.judged_by, new.judged_at, new.judged_reason)
      is distinct from (old.state, old.judged_by, old.judged_at, old.judged_reason)
      and (old.state, new.state) not in (('open', 'accepted'), ('open', 'refused'), ('refused', 'accepted')) then
    raise exception 'What was judged stays' using errcode = '23514', constraint = 'published_table_is_frozen';
  end if;
  -- What lies in a closed room changes nothing outside it.
  if (tg_op = 'INSERT' or new.state = 'accepted' and old.state <> 'accepted') and not exists (select 1 from affected_table a
    where a.id = new.affected_table_id and publication.compartment in ('general', a.compartment)) then
    raise exception 'Readers of the table see the publication' using errcode = '23514', constraint = 'published_table_in_open_room';
  end if;
  return new;
end $$;
create trigger keep_published_table before insert or update on published_table
  for each row execute function app.keep_published_table();
`;

const FOLLOW = `
-- Who sees the publication sees what it names; and once its confidence proposes something else, that is judged anew.
create function app.follow_leak_publication() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare proposed text := app.leaked_by(new.confidence);
begin
  update published_table t set compartment = new.compartment, tlp = new.tlp, shared_with = new.shared_with, leaked_status = proposed,
    state = case when t.leaked_status = proposed then t.state else 'open' end,
    judged_by = case when t.leaked_status = proposed then t.judged_by end,
    judged_at = case when t.leaked_status = proposed then t.judged_at end,
    judged_reason = case when t.leaked_status = proposed then t.judged_reason end
  where t.leak_publication_id = new.id and (t.compartment, t.tlp, t.shared_with, t.leaked_status)
    is distinct from (new.compartment, new.tlp, new.shared_with, proposed);
  return null;
end $$;
create trigger follow_leak_publication after update of compartment, tlp, shared_with, confidence on leak_publication
  for each row execute function app.follow_leak_publication();
`;
