import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People decide about a person of the register, and say that two numbers are those of one person. Imports know nothing of
 * it: what they said of the few persons concerned lies beside the register, is put back before an import is taken in, and
 * is judged anew afterwards. So no import can tell a decision from evidence, and a decision taken back leaves no trace.
 */
export class PeopleDecideAboutPersons implements MigrationInterface {
  name = 'PeopleDecideAboutPersons1733702400051';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DECISIONS);
    await db.query(ALIASES);
    await db.query(EVIDENCE);
    await db.query(JUDGEMENTS);
    await db.query(SETTLED);
    await db.query(SETTLE);
    await db.query(IMPORTS);
    await db.query(DECIDE);
    await db.query(JOIN);
    await db.query(READINGS);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.log_person_read, app.take_back_alias, app.join_numbers, app.record_unknown_numbers, app.decide_person,
        app.finish_imports;
      alter function app.finish_raw_imports rename to finish_imports;
      grant execute on function app.finish_imports to breachdesk_runtime;
      -- What imports said comes back into its place.
      select app.part_persons(r.id, r.last_run, null) from person_register r;
      drop function app.settle_persons, app.part_persons, app.settled_persons, app.person_judgements, app.judged_numbers, app.numbers_of;
      alter table person_past drop column decided, drop column joined;
      drop table person_reading, person_evidence, person_alias, person_decision;
    `);
  }
}

const DECISIONS = `
-- What somebody decided about a person. The newest decision counts; one is taken back by the next.
create table person_decision (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  incident_id uuid not null references incident,
  register_id integer not null references person_register,
  key uuid not null,
  standing text not null constraint person_decision_standing_word
    check (standing in ('as_tables_say', 'possible', 'confirmed', 'excluded')),
  deceased text not null constraint person_decision_deceased_word check (deceased in ('as_tables_say', 'yes', 'no')),
  protected_address text not null constraint person_decision_protected_address_word
    check (protected_address in ('as_tables_say', 'yes', 'no')),
  reason text not null constraint person_decision_reason_given check (length(trim(reason)) > 0),
  compartment text not null default 'persons' constraint person_decision_room check (compartment = 'persons'),
  decided_at timestamptz not null default now(),
  decided_by uuid not null references user_account
);
create index person_decision_by_key on person_decision (register_id, key, seq desc);
`;

const ALIASES = `
-- The number that a person got in place of another. Whoever is reached by such steps, in either direction, is one person.
create table person_alias (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  register_id integer not null references person_register,
  old_key uuid not null,
  new_key uuid not null,
  reason text not null constraint person_alias_reason_given check (length(trim(reason)) > 0),
  compartment text not null default 'persons' constraint person_alias_room check (compartment = 'persons'),
  made_at timestamptz not null default now(),
  made_by uuid not null references user_account,
  taken_back_at timestamptz,
  taken_back_by uuid references user_account,
  taken_back_reason text,
  constraint person_alias_two_numbers check (old_key <> new_key),
  constraint person_alias_taken_back_whole check (num_nonnulls(taken_back_at, taken_back_by, taken_back_reason) in (0, 3))
);
-- A number is replaced by one other; several may be replaced by the same.
create unique index person_alias_one_new_number on person_alias (register_id, old_key) where taken_back_at is null;
create index person_alias_by_new_key on person_alias (register_id, new_key) where taken_back_at is null;
`;

const EVIDENCE = `
-- What imports said of those whose row in the register says otherwise, because of a decision or of another number.
create table person_evidence (
  register_id integer not null references person_register,
  key uuid not null,
  tables bigint not null,
  categories integer not null,
  marks smallint not null,
  standing smallint not null,
  holdings bigint[],
  -- 0: certainty as the tables say; else that of the decision, plus 1.
  decided smallint not null,
  -- 0: a number alone; else a hash of all numbers of the person that the register holds.
  joined integer not null,
  primary key (register_id, key)
);
-- So that a comparison can tell why somebody changed.
alter table person_past
  add column decided smallint not null default 0,
  add column joined integer not null default 0;
`;

const JUDGEMENTS = `
-- All numbers of the person with this one, itself among them.
create function app.numbers_of(register integer, number uuid) returns setof uuid language sql stable as $$
  with recursive own(key) as (
    select number
    union
    select case when a.old_key = o.key then a.new_key else a.old_key end
    from own o join person_alias a
      on a.register_id = register and a.taken_back_at is null and (a.old_key = o.key or a.new_key = o.key)
  )
  select o.key from own o
$$;

-- Numbers of everybody who has several or about whom something was decided; label: the newest number of the person.
-- among: only these, who must be whole persons; null: all.
create function app.judged_numbers(register integer, among uuid[]) returns table (label uuid, key uuid) language sql stable as $$
  with recursive step as materialized (
    select a.old_key, a.new_key from person_alias a
    where a.register_id = register and a.taken_back_at is null and (among is null or a.old_key = any (among))
  ), walk as (
    select n.new_key as key, n.new_key as label from (select s.new_key from step s except select s.old_key from step s) n
    union all
    select s.old_key, w.label from walk w join step s on s.new_key = w.key
  )
  select w.label, w.key from walk w
  union all
  select distinct d.key, d.key from person_decision d
  where d.register_id = register and (among is null or d.key = any (among)) and not exists (select 1 from walk w where w.key = d.key)
$$;

-- The newest decision about each person, under whichever number it was made, where it says more than the tables.
create function app.person_judgements(register integer, among uuid[])
returns table (label uuid, standing smallint, marks_on smallint, marks_off smallint) language sql stable as $$
  select j.* from (
    select distinct on (n.label) n.label,
      case d.standing when 'possible' then 0 when 'confirmed' then 1 when 'excluded' then 2 end::smallint as standing,
      (case d.deceased when 'yes' then 4 else 0 end | case d.protected_address when 'yes' then 2 else 0 end)::smallint as marks_on,
      (case d.deceased when 'no' then 4 else 0 end | case d.protected_address when 'no' then 2 else 0 end)::smallint as marks_off
    from app.judged_numbers(register, among) n
    join person_decision d on d.register_id = register and d.key = n.key
    order by n.label, d.seq desc
  ) j
  where j.standing is not null or j.marks_on | j.marks_off <> 0
$$;
`;

const SETTLED = `
-- How those persons count, given a register that holds what imports said. One number of a person stands for all of them:
-- one whose birth date is known, then the one that was counted first. The others are in no table, so they count nowhere.
create function app.settled_persons(register integer, among uuid[])
returns table (key uuid, tables bigint, categories integer, marks smallint, standing smallint, holdings bigint[],
  decided smallint, joined integer) language sql stable as $$
  with member as materialized (
    select n.label, p.key, p.tables, p.categories, p.marks, p.standing, p.holdings,
      row_number() over (partition by n.label order by p.born is null, p.since_run, p.key) = 1 as stands_for_all,
      count(*) over (partition by n.label) > 1 as has_others
    from app.judged_numbers(register, among) n
    join person p on p.register_id = register and p.key = n.key
  ), whole as (
    select m.label, bit_or(m.tables) as tables, bit_or(m.categories) as categories, bit_or(m.marks) as marks,
      -- A number that no table holds any more makes nobody certain.
      coalesce(max(m.standing) filter (where m.tables <> 0), max(m.standing)) as standing,
      hashtext(string_agg(m.key::text, ',' order by m.key)) as joined
    from member m where m.has_others group by m.label
  ), said as (
    select m.label, app.joined_holdings(array_agg(h)) as holdings
    from member m cross join unnest(app.holdings_of(m.tables, m.categories, m.marks, m.holdings)) h
    where m.has_others group by m.label
  )
  select m.key,
    case when m.stands_for_all then coalesce(w.tables, m.tables) else 0 end,
    case when m.stands_for_all then coalesce(w.categories, m.categories) else 0 end,
    case when m.stands_for_all then (coalesce(w.marks, m.marks) & (~coalesce(j.marks_off, 0::smallint))) | coalesce(j.marks_on, 0::smallint)
      else 0::smallint end,
    case when m.stands_for_all then coalesce(j.standing, w.standing, m.standing) else m.standing end,
    case when not m.has_others then m.holdings when m.stands_for_all then s.holdings end,
    coalesce(j.standing + 1, 0)::smallint,
    coalesce(w.joined, 0)
  from member m
  left join whole w on w.label = m.label
  left join said s on s.label = m.label
  left join app.person_judgements(register, among) j on j.label = m.label
  where m.has_others or j.label is not null
$$;
`;

const SETTLE = `
-- Puts what imports said back into the register. The caller holds the register's lock; run: the last one that counted it.
create function app.part_persons(register integer, run integer, among uuid[]) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  with raw as (
    delete from person_evidence e where e.register_id = register and (among is null or e.key = any (among)) returning e.*
  ), past as (
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing, decided, joined)
    select register, p.key, run, p.tables, p.categories, p.marks, p.standing, r.decided, r.joined
    from raw r join person p on p.register_id = register and p.key = r.key
    where p.since_run <= run
    on conflict do nothing
  )
  update person p set tables = r.tables, categories = r.categories, marks = r.marks, standing = r.standing, holdings = r.holdings
  from raw r
  where p.register_id = register and p.key = r.key;
end $$;

-- Lets decisions and joined numbers count again, and keeps what imports said beside the register.
create function app.settle_persons(register integer, run integer, among uuid[]) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  with settled as materialized (
    select * from app.settled_persons(register, among)
  ), kept as (
    insert into person_evidence (register_id, key, tables, categories, marks, standing, holdings, decided, joined)
    select register, p.key, p.tables, p.categories, p.marks, p.standing, p.holdings, s.decided, s.joined
    from settled s join person p on p.register_id = register and p.key = s.key
  ), past as (
    -- Also of those who count as before: a comparison must know that nothing had been decided then.
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing)
    select register, p.key, run, p.tables, p.categories, p.marks, p.standing
    from settled s join person p on p.register_id = register and p.key = s.key
    where p.since_run <= run
    on conflict do nothing
  )
  update person p set tables = s.tables, categories = s.categories, marks = s.marks, standing = s.standing, holdings = s.holdings
  from settled s
  where p.register_id = register and p.key = s.key;
end $$;
`;

const IMPORTS = `
-- The function of 0036 sees what imports said, and nothing else.
alter function app.finish_imports rename to finish_raw_imports;
create function app.finish_imports(incident uuid, results jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'table_import.create');
  run integer;
begin
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  select r.last_run into run from person_register r where r.id = register for update;
  perform app.part_persons(register, run, null);
  perform app.finish_raw_imports(incident, results);
  perform app.settle_persons(register, run, null);
end $$;
`;

const DECIDE = `
create function app.decide_person(incident uuid, person uuid, standing text, deceased text, protected_address text, reason text)
returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'person_decision.create');
  run integer;
  numbers uuid[];
  made uuid;
begin
  select r.last_run into run from person_register r where r.id = register for update;
  if not exists (select 1 from person p where p.register_id = register and p.key = decide_person.person) then
    raise exception 'Nobody of the register' using errcode = '23514', constraint = 'person_decision_in_register';
  end if;
  numbers := array(select app.numbers_of(register, person));
  perform app.part_persons(register, run, numbers);
  insert into person_decision (incident_id, register_id, key, standing, deceased, protected_address, reason, decided_by)
  values (incident, register, person, decide_person.standing, decide_person.deceased, decide_person.protected_address,
    decide_person.reason, app.actor_id())
  returning id into made;
  perform app.settle_persons(register, run, numbers);
  return made;
end $$;
`;

const JOIN = `
-- Numbers of whom nobody is in the register are asked for as in a look-up, on record. Gives why the actor may not ask now.
create function app.record_unknown_numbers(incident uuid, old_number uuid, new_number uuid, reason text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'person_alias.create');
  refusal jsonb := app.look_up_refusal();
begin
  if refusal is null and not exists (select 1 from person p where p.register_id = register and p.key = any (
    array(select app.numbers_of(register, old_number) union select app.numbers_of(register, new_number)))) then
    perform app.look_up_person(incident, old_number, reason);
    perform app.look_up_person(incident, new_number, reason);
  end if;
  return refusal;
end $$;

create function app.join_numbers(incident uuid, old_number uuid, new_number uuid, reason text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'person_alias.create');
  run integer;
  numbers uuid[];
  made uuid;
begin
  select r.last_run into run from person_register r where r.id = register for update;
  if new_number <> old_number and new_number in (select app.numbers_of(register, old_number)) then
    raise exception 'One person already' using errcode = '23514', constraint = 'person_alias_joins_two';
  end if;
  numbers := array(select app.numbers_of(register, old_number) union select app.numbers_of(register, new_number));
  if not exists (select 1 from person p where p.register_id = register and p.key = any (numbers)) then
    raise exception 'Nobody of the register' using errcode = '23514', constraint = 'person_alias_knows_one';
  end if;
  perform app.part_persons(register, run, numbers);
  insert into person_alias (incident_id, register_id, old_key, new_key, reason, made_by)
  values (incident, register, old_number, new_number, join_numbers.reason, app.actor_id())
  returning id into made;
  perform app.settle_persons(register, run, numbers);
  return made;
end $$;

create function app.take_back_alias(alias uuid, reason text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  the person_alias;
  run integer;
  numbers uuid[];
begin
  select * into the from person_alias a where a.id = alias and app.own_register(a.incident_id, 'person_alias.update') = a.register_id;
  if the.id is null then raise exception 'Not an alias of the actor' using errcode = '42501'; end if;
  select r.last_run into run from person_register r where r.id = the.register_id for update;
  if exists (select 1 from person_alias a where a.id = alias and a.taken_back_at is not null) then
    raise exception 'It was taken back' using errcode = '23514', constraint = 'person_alias_taken_back_once';
  end if;
  numbers := array(select app.numbers_of(the.register_id, the.old_key));
  perform app.part_persons(the.register_id, run, numbers);
  update person_alias a set taken_back_at = now(), taken_back_by = app.actor_id(), taken_back_reason = take_back_alias.reason
  where a.id = alias;
  perform app.settle_persons(the.register_id, run, numbers);
end $$;
`;

const READINGS = `
-- Who was shown which persons. The record holds that it happened; the keys lie here, and can be destroyed with the register.
create table person_reading (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  keys uuid[] not null,
  compartment text not null default 'persons' constraint person_reading_room check (compartment = 'persons'),
  read_at timestamptz not null default now(),
  read_by uuid not null references user_account
);
create index person_reading_by_incident on person_reading (incident_id, read_at);

create function app.log_person_read(incident uuid, persons uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  made uuid;
begin
  if app.own_register(incident, 'person.read') is null then
    raise exception 'Not a register of the actor' using errcode = '42501';
  end if;
  insert into person_reading (incident_id, keys, read_by) values (incident, persons, app.actor_id()) returning id into made;
  insert into audit_entry (actor_id, request_id, table_name, record_id, incident_id, compartment, action, changed_fields)
  values (app.actor_id(), nullif(current_setting('app.request', true), ''), 'person', made, incident, 'persons', 'read', '{}');
end $$;
`;

const WALLS = `
select app.audited('person_decision', 'key');
select app.audited('person_alias', 'old_key', 'new_key');
select app.secured(t) from unnest(array['person_decision', 'person_alias', 'person_evidence', 'person_reading']::regclass[]) t;
grant select on person_decision, person_alias, person_evidence, person_reading to breachdesk_runtime;
create policy room_reads on person_decision for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('person_decision.read') g));
create policy room_reads on person_alias for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('person_alias.read') g));
create policy room_reads on person_evidence for select to breachdesk_runtime using (register_id in (select app.readable_registers()));
create policy room_reads on person_reading for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('person.read') g));
revoke execute on function app.finish_raw_imports, app.part_persons, app.settle_persons, app.settled_persons, app.person_judgements,
  app.judged_numbers from breachdesk_runtime;
`;
