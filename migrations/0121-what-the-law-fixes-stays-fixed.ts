import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where the law fixes a time, nobody sets another date. A correction is judged as the first filing of its whole chain was,
 * also when one in between named no duty. The register of breaches says who judged a duty not to apply, and why, and since
 * when it stands as it is.
 */
export class WhatTheLawFixesStaysFixed implements MigrationInterface {
  name = 'WhatTheLawFixesStaysFixed1733702400121';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(DUE_BY_LAW);
    await db.query(judging(OF_THE_CHAIN));
    await db.query(keepAuthority('coalesce(new.valid_from <= new.valid_to, true) and '));
    await db.query(breaches(`, 'assessedBy', null`, ASSESSED));
    await db.query(AS_OF);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.breaches_as_of');
    await db.query(breaches('', ''));
    await db.query(keepAuthority(''));
    await db.query(judging(OF_THE_LAST));
    await db.query('alter table obligation drop constraint obligation_due_by_law');
  }
}

/** What was set where the law fixes a time is taken back; the record keeps it, and the product counts the end anew. */
const DUE_BY_LAW = `
update obligation set fixed_due = null, due_at = null, due_known_at = null
where fixed_due is not null and term_key is not null and amount is not null;
alter table obligation add constraint obligation_due_by_law check (fixed_due is null or term_key is null or amount is null);
`;

const OF_THE_LAST = `(select s from submission s where s.obligation_id = new.obligation_id and s.correspondence_id = item.corrects_id)`;
const OF_THE_CHAIN = `(
    with recursive chain as (
      select item.corrects_id as id, 1 as step
      union all
      select c.corrects_id, k.step + 1 from chain k join correspondence c on c.id = k.id where c.corrects_id is not null
    )
    select s from chain k join submission s on s.correspondence_id = k.id and s.obligation_id = new.obligation_id
    order by k.step limit 1)`;

/** The function of 0095; earlier: the submission whose judgement a correction keeps. */
const judging = (earlier: string): string => `
create or replace function app.judge_submission() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  item correspondence := (select c from correspondence c where c.id = new.correspondence_id);
  duty obligation := (select o from obligation o where o.id = new.obligation_id);
  earlier submission := ${earlier};
  place text := (select i.zone from incident i where i.id = duty.incident_id);
  -- What was judged once is judged by the same start and deadline for good.
  judged boolean := earlier.judgement is not null;
  started moment := case when judged then earlier.started else duty.started end;
  due timestamptz := case when judged then earlier.due_at else duty.due_at end;
  by_day boolean := case when judged then earlier.due_on is not null
    when duty.fixed_due is null then coalesce(duty.unit <> 'hours', false)
    else duty.fixed_due ->> 'precision' = 'day' end;
  done timestamptz := app.last_instant(item.occurred);
  latest timestamptz;
begin
  new.incident_id := duty.incident_id;
  new.compartment := item.compartment;
  new.submitted := item.occurred;
  new.started := started;
  new.due_at := due;
  new.due_on := case when by_day then ((due - interval '1 millisecond') at time zone place)::date end;
  new.number := coalesce(earlier.number,
    (select coalesce(max(s.number), 0) + 1 from submission s where s.obligation_id = new.obligation_id));
  new.recorded_at := now();
  new.recorded_by := app.actor_id();
  new.judgement := case
    -- Nothing that is said afterwards turns late into in time.
    when earlier.judgement = 'late' then 'late'
    when earlier.judgement = 'no_deadline' then 'no_deadline'
    when due is not null then
      case when done < due or (done = due and not by_day) then 'in_time' else 'late' end
    when duty.amount is null and duty.fixed_due is null
      and (duty.started is not null or duty.trigger in ('aware', 'detected', 'occurred')) then 'no_deadline'
  end;
  -- Until when it would have been in time if the start meant its last instant; by the calendar that is not known here.
  latest := case when duty.fixed_due is not null or started ->> 'precision' = 'minute' then due
    when duty.unit = 'hours' then app.last_instant(started) + duty.amount * interval '1 hour' else 'infinity' end;
  new.is_certain := coalesce(done <= due or app.moment_at(item.occurred) > latest, true);
  return new;
end $$;
`;

/** The function of 0070; guard: what is asked before periods are compared. */
const keepAuthority = (guard: string): string => `
create or replace function app.keep_authority() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select 1 from unnest(new.duty_keys) d where not exists (select 1 from regime_term t where t.key = d)) then
    raise exception 'A duty is a statutory term' using errcode = '23514', constraint = 'authority_duties_known';
  end if;
  perform pg_advisory_xact_lock(hashtext('authority ' || new.key));
  if ${guard}exists (select 1 from authority a where a.key = new.key and a.id <> new.id
    and daterange(a.valid_from, a.valid_to, '[]') && daterange(new.valid_from, new.valid_to, '[]')) then
    raise exception 'One row for a body at a time' using errcode = '23514', constraint = 'authority_one_row_at_a_time';
  end if;
  return new;
end $$;
`;

/** What was told last on the form of GDPR Art. 33. */
const filed = (key: string): string => `(select f.answers #>> '{${key},value}' from filing f
    where f.incident_id = i.id and f.form = 'gdpr_33' and f.state = 'filed' order by f.created_at desc, f.id limit 1)`;

/** What the risk assessment of last says. */
const assessed = (sql: string): string =>
  `(select ${sql} from risk_assessment r where r.incident_id = i.id order by r.number desc limit 1)`;

const FIGURE = `(select jsonb_build_object('metric', g.metric, 'value', g.value, 'valueTo', g.value_to, 'approximate', g.approximate,
      'asWritten', g.as_written, 'source', g.source)
    from figure g
    where g.incident_id = i.id and g.archived_at is null and g.compartment <> 'legal'
      and g.metric in ('confirmed', 'estimated', 'possibly_affected') and not app.is_superseded(g.id)
    order by array_position(array['confirmed', 'estimated', 'possibly_affected'], g.metric), g.as_of_at desc, g.id limit 1)`;

const FILED_NUMBER = `(select jsonb_build_object('metric', 'estimated', 'value', f.said -> 'from', 'valueTo', f.said -> 'to',
      'approximate', f.said -> 'approximate', 'asWritten', null, 'source', 'as filed')
    from (select ${filed('subjectsNumber')}::jsonb as said) f where f.said is not null)`;

/** Duties that were judged not to apply: by whom, when and why. The newest judgement counts. */
const ASSESSED = ` || (select coalesce(jsonb_agg(jsonb_build_object('regime', o.regime, 'article', o.article, 'title', o.title, 'reason', s.reason,
        'approvedBy', null, 'approvedAt', s.assessed_at, 'obligationId', o.id, 'assessedBy', u.display_name) order by s.seq), '[]')
    from obligation o join lateral (select q.* from obligation_assessment q where q.obligation_id = o.id order by q.seq desc limit 1) s on s.applies = 'no'
    left join user_account u on u.id = s.assessed_by
    where o.incident_id = i.id)`;

/** The view of 0120; more: of each decision; others: who is not notified for another reason. */
const breaches = (more: string, others: string): string => `
create or replace view breach with (security_invoker = true) as
select i.id, i.id as incident_id, i.reference, i.title, i.zone, i.occurred_from::jsonb as occurred_from, i.detected::jsonb as detected,
  a.aware::jsonb as aware, coalesce(app.moment_at(a.aware), app.moment_at(i.detected), app.moment_at(i.occurred_from), i.created_at) as known_at,
  coalesce(${filed('description')}, a.summary) as facts,
  coalesce(${filed('consequences')}, ${assessed('coalesce(r.consequences, r.conclusion_reason)')}) as effects,
  coalesce(${filed('measuresTaken')}, (
    select string_agg(k.line, e'\\n' order by k.updated_at, k.id) from (
      select k.id, k.updated_at, k.title || coalesce(': ' || k.result, '') as line from task k
      where k.incident_id = i.id and k.status = 'done' and k.archived_at is null and k.compartment = 'general'
      order by k.updated_at desc, k.id limit 40) k)) as remedy,
  coalesce(${assessed('r.conclusion')}, ${filed('riskLevel')}) as risk,
  ${assessed('r.number')} as risk_number,
  coalesce(${FIGURE}, ${FILED_NUMBER}) as persons,
  (select coalesce(jsonb_agg(jsonb_build_object('regime', o.regime, 'article', o.article, 'recipient',
        coalesce((app.organisation_names(array[c.organisation_id]))[1], o.recipient), 'submitted', s.submitted, 'judgement', s.judgement,
        'correspondenceId', c.id) order by app.moment_at(s.submitted), s.id), '[]')
    from submission s join obligation o on o.id = s.obligation_id join correspondence c on c.id = s.correspondence_id
    where s.incident_id = i.id and not exists (select 1 from correspondence x where x.corrects_id = c.id and x.status = 'filed')) as notified,
  (select coalesce(jsonb_agg(jsonb_build_object('regime', o.regime, 'article', o.article, 'title', o.title, 'reason', d.reason,
        'approvedBy', u.display_name, 'approvedAt', d.judged_at, 'obligationId', o.id${more}) order by d.judged_at, d.id), '[]')
    from decision_not_to_notify d join obligation o on o.id = d.obligation_id left join user_account u on u.id = d.judged_by
    where d.incident_id = i.id and d.state = 'approved')${others} as decisions
from incident i
join incident_assessment a on a.incident_id = i.id
where not i.exercise and i.archived_at is null and i.id in (select q.incident_id from app.granted('breach.read') q);
`;

const AS_OF = `
-- When something that the register states was last changed, in the breaches that the actor may see; rooms that are closed move nothing.
create function app.breaches_as_of() returns timestamptz language sql stable security definer set search_path = public, pg_temp as $$
  select max(a.at) from audit_entry a
  where a.incident_id in (select g.incident_id from app.granted('breach.read') g) and a.action <> 'read'
    and coalesce(a.compartment, 'general') = 'general'
    and a.table_name in ('incident', 'incident_assessment', 'filing', 'risk_assessment', 'task', 'figure', 'submission', 'correspondence',
      'obligation', 'obligation_assessment', 'decision_not_to_notify')
$$;
`;
