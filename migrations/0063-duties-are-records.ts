import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A duty of an incident is a record: it carries the terms it was made from, who judged whether it applies, a decision not to
 * notify with the second person who approved it, and what was filed for it, with the lateness of the first filing for
 * good. Incidents that exist get the duties whose clocks they showed.
 */
export class DutiesAreRecords implements MigrationInterface {
  name = 'DutiesAreRecords1733702400063';

  async up(db: QueryRunner): Promise<void> {
    await db.query(INSTANTS);
    await db.query(OBLIGATIONS);
    await db.query(ASSESSMENTS);
    await db.query(DECISIONS);
    await db.query(SUBMISSIONS);
    await db.query(MOVES);
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(EXISTING);
    await db.query(FILED);
    await db.query(FILING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table aware_move, submission, decision_not_to_notify, obligation_assessment, obligation cascade;
      drop trigger z_fulfils_duties on correspondence;
      drop function app.keep_obligation, app.check_decision_not_to_notify, app.judge_submission, app.submit_filed_item,
        app.start_followers, app.last_instant, app.unsettled_obligations, app.settle_obligation;
    `);
  }
}

const INSTANTS = `
-- The latest instant that a statement can mean, as libs/deadlines reads it: a minute is its start.
create function app.last_instant(m jsonb) returns timestamptz language sql immutable parallel safe as $$
  select case when m ->> 'precision' = 'minute' then app.moment_at(m) else app.moment_end(m) - interval '1 millisecond' end
$$;
`;

const OBLIGATIONS = `
create table obligation (
  -- Null: a duty of our own, such as one of a contract.
  term_key text references regime_term (key),
  -- An authority may ask twice for the same report: each is a duty.
  occurrence integer not null default 1,
  -- From here to source: copied when the duty is made. The law may change afterwards; this duty does not.
  regime text not null constraint obligation_regime_given check (length(trim(regime)) > 0),
  article text,
  title text not null constraint obligation_title_given check (length(trim(title)) > 0),
  recipient text not null constraint obligation_recipient_given check (length(trim(recipient)) > 0),
  recipient_kinds text[] constraint obligation_recipient_kinds_word check (recipient_kinds <@ array['controller', 'police', 'cyber_crime_centre', 'supervisory_authority',
    'health_authority', 'public_authority', 'processor', 'law_firm', 'insurer', 'communications', 'other']),
  trigger text not null constraint obligation_trigger_word check (trigger in ('aware', 'detected', 'occurred', 'submission',
    'request', 'processor_notice', 'own_date')),
  after_key text references regime_term (key),
  amount integer constraint obligation_amount_positive check (amount between 1 and 10000),
  unit text constraint obligation_unit_word check (unit in ('hours', 'days', 'weeks', 'months')),
  calendar text constraint obligation_calendar_shape check (calendar ~ '^[A-Z]{2}$'),
  exemptions jsonb not null default '[]' constraint obligation_exemptions_list check (jsonb_typeof(exemptions) = 'array'),
  late_reasons boolean not null default false,
  in_phases boolean not null default false,
  holdable boolean not null default false,
  valid_from date,
  valid_to date,
  source text,
  -- Instant it counts from: kept in step with the incident or with what was filed, or entered where an event starts it.
  started moment,
  started_basis text,
  -- A deadline that an authority or a contract set.
  fixed_due moment constraint obligation_fixed_due_exact check (fixed_due ->> 'precision' in ('day', 'minute')),
  delay_reason text,
  -- End of the term as counted last, for reminders and calendars, and since when it is known.
  due_at timestamptz,
  due_known_at timestamptz,
  constraint obligation_amount_with_unit check ((amount is null) = (unit is null)),
  constraint obligation_follows_submission check ((trigger = 'submission') = (after_key is not null)),
  constraint obligation_own_date_given check (trigger <> 'own_date' or fixed_due is not null)
);
select app.case_table('obligation');
alter table obligation
  add constraint obligation_place unique (id, incident_id, compartment),
  add constraint obligation_with_incident unique (id, incident_id),
  add constraint obligation_once unique (incident_id, term_key, occurrence),
  -- What the law asks for cannot be put away: one says that it does not apply, and why.
  add constraint obligation_of_law_stays check (term_key is null or archived_at is null);
create index obligation_by_incident on obligation (incident_id, due_at, id) where archived_at is null;

create function app.keep_obligation() returns trigger language plpgsql as $$
declare
  may_change text[] := array['tlp', 'compartment', 'shared_with', 'version', 'updated_at', 'archived_at', 'started', 'started_basis',
    'fixed_due', 'delay_reason', 'due_at', 'due_known_at'];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'The terms of a duty stay' using errcode = '23514', constraint = 'obligation_terms_stay';
  end if;
  return new;
end $$;
create trigger keep_obligation before update on obligation for each row execute function app.keep_obligation();
`;

const ASSESSMENTS = `
-- Whether a duty applies. The newest counts; what was thought before stays.
create table obligation_assessment (
  id uuid primary key default gen_random_uuid(),
  seq bigint generated always as identity,
  incident_id uuid not null references incident,
  obligation_id uuid not null,
  compartment text not null default 'general',
  applies text not null constraint obligation_assessment_applies_word check (applies in ('yes', 'no', 'undecided')),
  reason text not null constraint obligation_assessment_reason_given check (length(trim(reason)) > 0),
  assessed_at timestamptz not null default now(),
  assessed_by uuid not null references user_account,
  constraint obligation_assessment_of_obligation foreign key (obligation_id, incident_id, compartment)
    references obligation (id, incident_id, compartment) on update cascade
);
create index obligation_assessment_by_obligation on obligation_assessment (obligation_id, seq desc);
create index obligation_assessment_by_incident on obligation_assessment (incident_id, seq desc);
select app.audited('obligation_assessment');
select app.secured('obligation_assessment');
grant select, insert on obligation_assessment to breachdesk_runtime;
create policy member_reads on obligation_assessment for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('obligation_assessment.read') g));
create policy member_creates on obligation_assessment for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('obligation_assessment.create') g)
  and assessed_by = app.actor_id());
`;

const DECISIONS = `
-- A decision not to notify stands once a second person approved it (Art. 33(5): the decision itself is documented).
create table decision_not_to_notify (
  obligation_id uuid not null,
  reason text not null constraint decision_not_to_notify_reason_given check (length(trim(reason)) > 0),
  -- Key of the exemption it rests on, as the duty lists them.
  exemption text,
  state text not null default 'proposed' constraint decision_not_to_notify_state_word check (state in ('proposed', 'approved',
    'rejected', 'withdrawn')),
  judged_by uuid references user_account,
  judged_at timestamptz,
  judged_reason text,
  withdrawn_by uuid references user_account,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint decision_not_to_notify_judged_whole check (state not in ('approved', 'rejected') or (judged_by is not null and judged_at is not null)),
  constraint decision_not_to_notify_rejected_says_why check (state <> 'rejected' or judged_reason is not null),
  constraint decision_not_to_notify_withdrawn_whole check ((state = 'withdrawn') = (withdrawn_by is not null and withdrawn_at is not null
    and withdrawn_reason is not null))
);
select app.case_table('decision_not_to_notify', extra => 'exists (select 1 from obligation o where o.id = obligation_id)');
alter table decision_not_to_notify
  add constraint decision_not_to_notify_of_obligation foreign key (obligation_id, incident_id, compartment)
    references obligation (id, incident_id, compartment) on update cascade,
  add constraint decision_not_to_notify_stays check (archived_at is null),
  add constraint decision_not_to_notify_never_shared check (shared_with = '{}'),
  add constraint decision_not_to_notify_by_two check (state <> 'approved' or judged_by <> created_by);
create unique index decision_not_to_notify_one_stands on decision_not_to_notify (obligation_id) where state in ('proposed', 'approved');
create index decision_not_to_notify_by_incident on decision_not_to_notify (incident_id, created_at desc, id desc);

create function app.check_decision_not_to_notify() returns trigger language plpgsql as $$
begin
  if (new.obligation_id, new.reason, new.exemption) is distinct from (old.obligation_id, old.reason, old.exemption)
    or (old.state <> 'proposed' and (new.judged_by, new.judged_at, new.judged_reason)
      is distinct from (old.judged_by, old.judged_at, old.judged_reason))
    or (new.state <> old.state and (old.state, new.state) not in
      (('proposed', 'approved'), ('proposed', 'rejected'), ('proposed', 'withdrawn'), ('approved', 'withdrawn'))) then
    raise exception 'What was decided stays' using errcode = '23514', constraint = 'decision_not_to_notify_is_frozen';
  end if;
  if new.state in ('approved', 'rejected') and old.state = 'proposed' and new.judged_by is distinct from app.actor_id() then
    raise exception 'Who judges signs' using errcode = '23514', constraint = 'decision_not_to_notify_judged_whole';
  end if;
  return new;
end $$;
create trigger check_decision_not_to_notify before update on decision_not_to_notify
  for each row execute function app.check_decision_not_to_notify();
`;

const SUBMISSIONS = `
-- What was filed for a duty. The judgement is made once, against the deadline as it then was, and never again.
create table submission (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  obligation_id uuid not null,
  correspondence_id uuid not null,
  compartment text not null default 'general',
  -- 1 is the first, and the one that counts; a corrected item has the number of what it corrects.
  number integer not null constraint submission_number_positive check (number > 0),
  submitted moment not null,
  started moment,
  due_at timestamptz,
  due_on date,
  -- Null: there was nothing to judge by yet.
  judgement text constraint submission_judgement_word check (judgement in ('in_time', 'late', 'no_deadline')),
  is_certain boolean not null default true,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null references user_account,
  constraint submission_once unique (obligation_id, correspondence_id),
  constraint submission_of_obligation foreign key (obligation_id, incident_id) references obligation (id, incident_id),
  -- Whoever may read the item knows of the submission, and nobody else.
  constraint submission_of_item foreign key (correspondence_id, incident_id, compartment)
    references correspondence (id, incident_id, compartment) on update cascade
);
create index submission_by_obligation on submission (obligation_id, number, recorded_at);
create index submission_by_item on submission (correspondence_id);
create index submission_by_incident on submission (incident_id, recorded_at desc, id desc);
select app.audited('submission');
select app.secured('submission');
grant select, insert on submission to breachdesk_runtime;
create policy member_reads on submission for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('submission.read') g)
  and exists (select 1 from obligation o where o.id = obligation_id));
create policy member_creates on submission for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('submission.create') g)
  and recorded_by = app.actor_id());
`;

const MOVES = `
-- Awareness that was dated anew: what it was before, and why.
create table aware_move (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  before moment not null,
  after moment,
  reason text not null constraint aware_move_reason_given check (length(trim(reason)) > 0),
  moved_at timestamptz not null default now(),
  moved_by uuid not null references user_account
);
create index aware_move_by_incident on aware_move (incident_id, moved_at desc, id desc);
select app.audited('aware_move');
select app.member_table('aware_move');
`;

const EXISTING = `
with known as (
  select i.id, i.zone, a.aware, i.detected, i.occurred_from
  from incident i join incident_assessment a on a.incident_id = i.id
), owed as (
  select k.id as incident_id, k.zone, t.*,
    case t.trigger when 'aware' then k.aware when 'detected' then k.detected when 'occurred' then k.occurred_from end as begun,
    coalesce(case t.trigger when 'aware' then k.aware when 'detected' then k.detected when 'occurred' then k.occurred_from end,
      k.aware, k.detected, k.occurred_from) as dated
  from known k cross join regime_term t
  where not t.proposed
), held as (
  select o.*, (coalesce(app.moment_at(o.dated), now()) at time zone o.zone)::date as day from owed o
)
insert into obligation (incident_id, term_key, regime, article, title, recipient, recipient_kinds, trigger, after_key, amount, unit,
  calendar, exemptions, late_reasons, in_phases, holdable, valid_from, valid_to, source, started, due_at, due_known_at)
select h.incident_id, h.key, h.regime, h.article, h.title, h.recipient, h.recipient_kinds, h.trigger, h.after_key, h.amount, h.unit,
  h.calendar, h.exemptions, h.late_reasons, h.in_phases, h.holdable, h.valid_from, h.valid_to, h.source, h.begun,
  app.moment_at(h.begun) + h.amount * interval '1 hour', now()
from held h
where (h.valid_from <= h.day and (h.valid_to is null or h.day <= h.valid_to))
  or exists (select 1 from correspondence c where c.incident_id = h.incident_id and c.fulfils_term_key = h.key and c.status = 'filed');
`;

const FILED = `
with filed as (
  select o.id as obligation_id, o.incident_id, c.id as correspondence_id, c.compartment, c.occurred, c.created_by, o.started, o.amount,
    app.moment_at(o.started) + o.amount * interval '1 hour' as due_at,
    app.last_instant(o.started) + o.amount * interval '1 hour' as latest,
    app.last_instant(c.occurred) as done,
    row_number() over (partition by o.id order by app.last_instant(c.occurred), c.filed_at, c.id) as number
  from correspondence c join obligation o on o.incident_id = c.incident_id and o.term_key = c.fulfils_term_key
  where c.status = 'filed' and c.direction = 'outgoing'
    and not exists (select 1 from correspondence n where n.corrects_id = c.id and n.status = 'filed')
)
insert into submission (incident_id, obligation_id, correspondence_id, compartment, number, submitted, started, due_at, judgement,
  is_certain, recorded_by)
select incident_id, obligation_id, correspondence_id, compartment, number, occurred, started, due_at,
  case when amount is null then 'no_deadline' when due_at is null then null when done <= due_at then 'in_time' else 'late' end,
  coalesce(done <= due_at or app.moment_at(occurred) > latest, true), created_by
from filed;
`;

/**
 * Whoever files, a person or the product that sent a mail: the same transaction records what that fulfils. In time or late is
 * judged here and nowhere else. When the end of a term is counted by the calendar, the product counts it: it knows the holidays.
 */
const FILING = `
create function app.judge_submission() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  item correspondence := (select c from correspondence c where c.id = new.correspondence_id);
  duty obligation := (select o from obligation o where o.id = new.obligation_id);
  earlier submission := (select s from submission s where s.obligation_id = new.obligation_id and s.correspondence_id = item.corrects_id);
  place text := (select i.zone from incident i where i.id = duty.incident_id);
  by_day boolean := case when duty.fixed_due is null then coalesce(duty.unit <> 'hours', false)
    else duty.fixed_due ->> 'precision' = 'day' end;
  done timestamptz := app.last_instant(item.occurred);
  latest timestamptz;
begin
  new.incident_id := duty.incident_id;
  new.compartment := item.compartment;
  new.submitted := item.occurred;
  new.started := duty.started;
  new.due_at := duty.due_at;
  new.due_on := case when by_day then ((duty.due_at - interval '1 millisecond') at time zone place)::date end;
  new.number := coalesce(earlier.number,
    (select coalesce(max(s.number), 0) + 1 from submission s where s.obligation_id = new.obligation_id));
  new.recorded_at := now();
  new.recorded_by := app.actor_id();
  new.judgement := case
    -- Nothing that is said afterwards turns late into in time.
    when earlier.judgement = 'late' then 'late'
    when duty.due_at is not null then
      case when done < duty.due_at or (done = duty.due_at and not by_day) then 'in_time' else 'late' end
    when duty.amount is null and duty.fixed_due is null
      and (duty.started is not null or duty.trigger in ('aware', 'detected', 'occurred')) then 'no_deadline'
  end;
  -- Until when it would have been in time if the start meant its last instant; by the calendar that is not known here.
  latest := case when duty.fixed_due is not null or duty.started ->> 'precision' = 'minute' then duty.due_at
    when duty.unit = 'hours' then app.last_instant(duty.started) + duty.amount * interval '1 hour' else 'infinity' end;
  new.is_certain := coalesce(done <= duty.due_at or app.moment_at(item.occurred) > latest, true);
  return new;
end $$;
create trigger judge_submission before insert on submission for each row execute function app.judge_submission();

-- A duty that counts from a filing begins with the earliest first one: no later word moves it later, and an item that turns
-- out to have been none starts nothing.
create function app.start_followers(incident uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  update obligation f set started = b.began, due_at = null, due_known_at = null
  from (
    select f.id, (
      select s.submitted::jsonb from submission s join obligation p on p.id = s.obligation_id
      where p.incident_id = f.incident_id and p.term_key = f.after_key and s.number = 1 and not exists (
        select 1 from correspondence n where n.corrects_id = s.correspondence_id and n.status = 'filed'
          and not exists (select 1 from submission c where c.correspondence_id = n.id and c.obligation_id = p.id))
      order by app.moment_at(s.submitted) limit 1
    ) as began
    from obligation f where f.incident_id = start_followers.incident and f.trigger = 'submission'
  ) b
  where f.id = b.id and f.started::jsonb is distinct from b.began
$$;

create function app.submit_filed_item() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before correspondence := (select c from correspondence c where c.id = new.corrects_id);
  named uuid;
begin
  if new.status <> 'filed' or new.direction <> 'outgoing' or (tg_op = 'UPDATE' and old.status = 'filed') then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtext('obligation'), hashtext(new.incident_id::text));
  if new.fulfils_term_key is not null then
    -- Somebody may report under a law that did not seem to hold: then it is a duty of this incident.
    insert into obligation (incident_id, term_key, regime, article, title, recipient, recipient_kinds, trigger, after_key, amount, unit,
      calendar, exemptions, late_reasons, in_phases, holdable, valid_from, valid_to, source, started, due_at, due_known_at)
    select new.incident_id, t.key, t.regime, t.article, t.title, t.recipient, t.recipient_kinds, t.trigger, t.after_key, t.amount, t.unit,
      t.calendar, t.exemptions, t.late_reasons, t.in_phases, t.holdable, t.valid_from, t.valid_to, t.source,
      b.began, case when t.unit = 'hours' then app.moment_at(b.began) + t.amount * interval '1 hour' end, now()
    from regime_term t
    join incident i on i.id = new.incident_id
    join incident_assessment a on a.incident_id = i.id
    cross join lateral (select case t.trigger when 'aware' then a.aware when 'detected' then i.detected
      when 'occurred' then i.occurred_from end as began) b
    where t.key = new.fulfils_term_key
      and not exists (select 1 from obligation o where o.incident_id = new.incident_id and o.term_key = t.key);
    -- That of the item it corrects, else the first that waits for one, else the last.
    select o.id into named from obligation o
    where o.incident_id = new.incident_id and o.term_key = new.fulfils_term_key
    order by exists (select 1 from submission s where s.obligation_id = o.id and s.correspondence_id = new.corrects_id) desc,
      exists (select 1 from submission s where s.obligation_id = o.id),
      case when exists (select 1 from submission s where s.obligation_id = o.id) then -o.occurrence else o.occurrence end
    limit 1;
  end if;
  insert into submission (obligation_id, correspondence_id)
  select named, new.id where named is not null
  union
  -- A duty that was linked by hand is named by no term: the correction of its item is linked as the item was.
  select s.obligation_id, new.id from submission s join obligation o on o.id = s.obligation_id
  where s.correspondence_id = new.corrects_id and o.term_key is distinct from before.fulfils_term_key;
  perform app.start_followers(new.incident_id);
  return null;
end $$;
create trigger z_fulfils_duties after insert or update of status on correspondence for each row execute function app.submit_filed_item();

-- Duties whose end is to be counted by the calendar and was not yet, with what that needs; for the product itself.
create function app.unsettled_obligations() returns table (id uuid, trigger text, amount integer, unit text, calendar text, started jsonb,
  fixed_due jsonb, zone text)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.id, o.trigger, o.amount, o.unit, o.calendar, o.started, o.fixed_due, i.zone
  from obligation o join incident i on i.id = o.incident_id
  where app.is_system() and o.due_at is null and o.archived_at is null and o.started is not null and o.amount is not null
  order by o.id limit 1000
$$;
create function app.settle_obligation(duty uuid, due timestamptz, known timestamptz) returns void language sql security definer
set search_path = public, pg_temp as $$
  update obligation o set due_at = due, due_known_at = known where app.is_system() and o.id = duty and o.due_at is null
$$;
select app.start_followers(i.id) from incident i;
`;
