import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * "Is this person affected?": asked by keyed hash, with a reason, on record, and limited for each user whatever process
 * answers. Who asks for number after number that nobody has is guessing: that stops, and the timeline says so.
 */
export class LookUpsAreOnRecord implements MigrationInterface {
  name = 'LookUpsAreOnRecord1733702400033';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RECORD);
    await db.query(LIMITS);
    await db.query(ASK);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.look_up_person, app.look_up_refusal; drop table person_lookup');
  }
}

const RECORD = `
create table person_lookup (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  key uuid not null,
  reason text not null constraint person_lookup_reason_given check (length(trim(reason)) > 0),
  answer text not null constraint person_lookup_answer_word check (answer in ('yes', 'possible', 'no')),
  -- The tenth unknown number in ten minutes: this user asks no more for an hour.
  stops boolean not null default false,
  compartment text not null default 'persons' constraint person_lookup_room check (compartment = 'persons'),
  looked_up_at timestamptz not null default now(),
  looked_up_by uuid not null references user_account
);
create index person_lookup_by_user on person_lookup (looked_up_by, looked_up_at);
create index person_lookup_by_incident on person_lookup (incident_id, looked_up_at);
select app.audited('person_lookup', 'key');
select app.secured('person_lookup');
grant select on person_lookup to breachdesk_runtime;
create policy room_reads on person_lookup for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('person_lookup.read') g));
`;

const LIMITS = `
-- Why the actor may not ask now, and for how many seconds; null if nothing stands against it.
create function app.look_up_refusal() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when max(l.looked_up_at) filter (where l.stops) is not null
      then jsonb_build_object('refused', 'stopped', 'seconds',
        ceil(extract(epoch from max(l.looked_up_at) filter (where l.stops) + interval '1 hour' - now())))
    when count(*) >= 60
      then jsonb_build_object('refused', 'too-many', 'seconds', ceil(extract(epoch from min(l.looked_up_at) + interval '1 hour' - now())))
  end
  from person_lookup l
  where l.looked_up_by = app.actor_id() and l.looked_up_at > now() - interval '1 hour'
$$;
`;

const ASK = `
create function app.look_up_person(incident uuid, wanted uuid, why text) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'person_lookup.create');
  refusal jsonb;
  found person;
  said text;
  is_guessing boolean;
begin
  if register is null then
    raise exception 'There is no register' using errcode = '23514', constraint = 'person_lookup_has_register';
  end if;
  -- One after the other for each user, or twenty questions at once would all be the sixtieth.
  perform pg_advisory_xact_lock(hashtext('person look-up'), hashtext(app.actor_id()::text));
  refusal := app.look_up_refusal();
  if refusal is not null then return refusal; end if;
  select p.* into found from person p where p.register_id = register and p.key = wanted and p.tables <> 0;
  said := case when found.key is null or found.standing = 2 then 'no' when found.standing = 0 then 'possible' else 'yes' end;
  is_guessing := said = 'no' and 9 <= (select count(*) from person_lookup l
    where l.looked_up_by = app.actor_id() and l.looked_up_at > now() - interval '10 minutes' and l.answer = 'no');
  insert into person_lookup (incident_id, key, reason, answer, stops, looked_up_by)
  values (incident, wanted, why, said, is_guessing, app.actor_id());
  if is_guessing then
    insert into timeline_entry (incident_id, compartment, title, text, source, confidence, occurred)
    select i.id, 'persons', 'Look-ups of a user were stopped: ten unknown numbers in ten minutes',
      (select u.display_name from user_account u where u.id = app.actor_id()) || ' asked for ten numbers that are not in the register.',
      'Breachdesk', 'confirmed',
      jsonb_build_object('at', to_char(date_trunc('minute', now()) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'precision', 'minute', 'zone', i.zone, 'asWritten', null)
    from incident i where i.id = incident;
  end if;
  return jsonb_build_object(
    'answer', said,
    'lookedUpAt', now(),
    'tables', case when said = 'no' then 0 else length(replace(found.tables::bit(64)::text, '0', '')) end,
    'categories', (select coalesce(jsonb_agg(jsonb_build_object('key', c.key, 'name', c.name, 'gdprClass', c.gdpr_class) order by c.name), '[]')
      from register_category k join data_category c on c.id = k.category_id
      where said <> 'no' and k.register_id = register and (found.categories >> k.slot) & 1 = 1));
end $$;
`;
