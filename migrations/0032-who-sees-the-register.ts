import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register lies behind the wall of the room "persons"; runs are totals, and every insider may read those. Persons
 * are written by functions alone, as sets: no role may touch a row of them.
 */
export class WhoSeesTheRegister implements MigrationInterface {
  name = 'WhoSeesTheRegister1733702400032';

  async up(db: QueryRunner): Promise<void> {
    await db.query(audit(BY_ID_OR_INCIDENT));
    await db.query(RECORD);
    await db.query(WALLS);
    await db.query(GROUND);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(audit(BY_ID));
    await db.query(`
      drop function app.register_checks;
      drop function app.readable_registers cascade;
      drop trigger audited on table_import;
      drop trigger audited on person_register;
      drop trigger audited on register_run;
    `);
    for (const [table, policies] of Object.entries(POLICIES))
      for (const policy of [...policies, 'owner_works']) await db.query(`drop policy if exists ${policy} on ${table}`);
    await db.query(`revoke all on ${Object.keys(POLICIES).join(', ')} from breachdesk_runtime`);
    for (const table of Object.keys(POLICIES)) await db.query(`alter table ${table} disable row level security`);
  }
}

const POLICIES = {
  person_register: ['room_reads'],
  register_table: ['room_reads'],
  register_category: ['room_reads'],
  table_import: ['room_reads', 'room_creates', 'room_updates'],
  import_progress: ['room_reads', 'room_writes', 'room_notes'],
  import_reject: ['room_reads'],
  person: ['room_reads'],
  person_past: ['room_reads'],
  register_run: ['insiders_read'],
  run_count: ['insiders_read'],
  run_holding: ['insiders_read'],
  run_change: ['insiders_read'],
};

const BY_ID = `coalesce(any_row ->> 'id', any_row ->> 'incident_id')::uuid`;
// A register is one of its incident, and its own id is a small number.
const BY_ID_OR_INCIDENT = `case when tg_table_name = 'person_register' then any_row ->> 'incident_id'
      else coalesce(any_row ->> 'id', any_row ->> 'incident_id') end::uuid`;

/** The function of 0001; only what it takes for the id of the record differs. */
const audit = (recordId: string): string => `
create or replace function app.audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  any_row jsonb := coalesce(new_row, old_row);
  changed text[];
begin
  if app.actor_id() is null then
    raise exception 'A write without an actor is refused' using errcode = '42501';
  end if;
  select coalesce(array_agg(k order by k), '{}') into changed
  from jsonb_object_keys(any_row) k
  where old_row is null or new_row is null or old_row -> k is distinct from new_row -> k;
  insert into audit_entry (actor_id, request_id, table_name, record_id, incident_id, compartment, action, changed_fields, before, after)
  values (
    app.actor_id(),
    nullif(current_setting('app.request', true), ''),
    tg_table_name,
    ${recordId},
    case when tg_table_name = 'incident' then any_row ->> 'id' else any_row ->> 'incident_id' end::uuid,
    any_row ->> 'compartment',
    lower(tg_op),
    changed,
    old_row - coalesce(tg_argv, '{}'),
    new_row - coalesce(tg_argv, '{}')
  );
  return null;
end $$;
`;

const RECORD = `
select app.audited('table_import');
select app.audited('person_register', 'key_check');
select app.audited('register_run');
`;

const WALLS = `
select app.secured(t) from unnest(array['person_register', 'register_table', 'register_category', 'table_import',
  'import_progress', 'import_reject', 'person', 'person_past', 'register_run', 'run_count', 'run_holding', 'run_change']::regclass[]) t;

grant select (id, incident_id, key_version, last_run, created_at) on person_register to breachdesk_runtime;
grant select on register_table, register_category, import_reject, person, person_past, register_run, run_count, run_holding, run_change
  to breachdesk_runtime;
grant select, insert, update on table_import, import_progress to breachdesk_runtime;

create policy room_reads on table_import for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('table_import.read') g));
create policy room_creates on table_import for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('table_import.create') g));
create policy room_updates on table_import for update to breachdesk_runtime
  using ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('table_import.update') g))
  with check ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('table_import.update') g));
create policy room_reads on import_progress for select to breachdesk_runtime using (import_id in (select i.id from table_import i));
create policy room_writes on import_progress for insert to breachdesk_runtime with check (import_id in (
  select i.id from table_import i where (i.incident_id, i.compartment) in (select g.incident_id, g.compartment from app.granted('table_import.update') g)));
create policy room_notes on import_progress for update to breachdesk_runtime using (import_id in (
  select i.id from table_import i where (i.incident_id, i.compartment) in (select g.incident_id, g.compartment from app.granted('table_import.update') g)));
create policy room_reads on import_reject for select to breachdesk_runtime using (import_id in (select i.id from table_import i));

create policy room_reads on person_register for select to breachdesk_runtime using (
  (incident_id, 'persons') in (select g.incident_id, g.compartment from app.granted('table_import.read') g));
create policy room_reads on register_table for select to breachdesk_runtime using (register_id in (select r.id from person_register r));
create policy room_reads on register_category for select to breachdesk_runtime using (register_id in (select r.id from person_register r));

-- A function, so that the registers are found once for a statement and the partition of each is read by its key.
create function app.readable_registers() returns setof integer language sql stable parallel safe security definer
set search_path = public, pg_temp rows 5 as $$
  select r.id from person_register r
  where (r.incident_id, 'persons') in (select g.incident_id, g.compartment from app.granted('person.read') g)
$$;
create policy room_reads on person for select to breachdesk_runtime using (register_id in (select app.readable_registers()));
create policy room_reads on person_past for select to breachdesk_runtime using (register_id in (select app.readable_registers()));

create policy insiders_read on register_run for select to breachdesk_runtime using (
  incident_id in (select g.incident_id from app.granted('register_run.read') g));
create policy insiders_read on run_count for select to breachdesk_runtime using (run_id in (select r.id from register_run r));
create policy insiders_read on run_change for select to breachdesk_runtime using (run_id in (select r.id from register_run r));
create policy insiders_read on run_holding for select to breachdesk_runtime using (run_id in (select r.id from register_run r));
`;

const GROUND = `
-- For the start, which holds its key against every register; the product itself sees nothing else of them.
create function app.register_checks() returns table (incident_id uuid, version integer, "check" bytea)
language sql stable security definer set search_path = public, pg_temp as
$$ select r.incident_id, r.key_version, r.key_check from person_register r where app.is_system() $$;
revoke execute on function app.persons_at, app.changes_between, app.result_hash from breachdesk_runtime, public;
`;
