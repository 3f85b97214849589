import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The duty to tell the persons concerned (GDPR Art. 34) is fulfilled by what told them: letters that went out, or a public
 * notice (Art. 34(3)(c)). No item of correspondence has to stand in for either.
 */
export class LettersFulfilTheDutyToTellPersons implements MigrationInterface {
  name = 'LettersFulfilTheDutyToTellPersons1733702400132';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(judging(TOLD));
    await db.query(breaches(NOTIFIED));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(breaches(NOTIFIED_BY_ITEMS));
    await db.query(judging(TOLD_BY_ITEMS));
    await db.query(`
      alter table submission disable trigger user;
      delete from submission where correspondence_id is null;
      alter table submission enable trigger user;
      alter table submission alter column correspondence_id set not null, drop column letter_version_id, drop column public_notice_id;
      alter table letter_version drop constraint letter_version_room_place;
      alter table public_notice drop constraint public_notice_room_place;
    `);
  }
}

const COLUMNS = `
alter table letter_version add constraint letter_version_room_place unique (id, incident_id, compartment);
alter table public_notice add constraint public_notice_room_place unique (id, incident_id, compartment);
alter table submission
  alter column correspondence_id drop not null,
  add column letter_version_id uuid,
  add column public_notice_id uuid,
  add constraint submission_names_one check (num_nonnulls(correspondence_id, letter_version_id, public_notice_id) = 1),
  add constraint submission_letter_once unique (obligation_id, letter_version_id),
  add constraint submission_notice_once unique (obligation_id, public_notice_id),
  add constraint submission_of_letter foreign key (letter_version_id, incident_id, compartment)
    references letter_version (id, incident_id, compartment) on update cascade,
  add constraint submission_of_notice foreign key (public_notice_id, incident_id, compartment)
    references public_notice (id, incident_id, compartment) on update cascade;
create index submission_by_letter on submission (letter_version_id) where letter_version_id is not null;
create index submission_by_notice on submission (public_notice_id) where public_notice_id is not null;
`;

const TOLD_BY_ITEMS = `select c.occurred::jsonb as at, c.compartment from correspondence c where c.id = new.correspondence_id`;

/** A letter tells when the first of its text goes out; both have to have happened. */
const TOLD = `${TOLD_BY_ITEMS}
    union all
    select jsonb_build_object('at', to_char(app.letter_went_out(v.id) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'precision', 'minute', 'zone', i.zone, 'asWritten', null), v.compartment
    from letter_version v join incident i on i.id = v.incident_id where v.id = new.letter_version_id
    union all
    select n.published::jsonb, n.compartment from public_notice n where n.id = new.public_notice_id`;

const OF_THE_CHAIN = `(
    with recursive chain as (
      select item.corrects_id as id, 1 as step
      union all
      select c.corrects_id, k.step + 1 from chain k join correspondence c on c.id = k.id where c.corrects_id is not null
    )
    select s from chain k join submission s on s.correspondence_id = k.id and s.obligation_id = new.obligation_id
    order by k.step limit 1)`;

/** The function of 0121; told: rows of when it was told, and in which room that is known. */
const judging = (told: string): string => `
create or replace function app.judge_submission() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  item correspondence := (select c from correspondence c where c.id = new.correspondence_id);
  duty obligation := (select o from obligation o where o.id = new.obligation_id);
  earlier submission := ${OF_THE_CHAIN};
  place text := (select i.zone from incident i where i.id = duty.incident_id);
  -- What was judged once is judged by the same start and deadline for good.
  judged boolean := earlier.judgement is not null;
  started moment := case when judged then earlier.started else duty.started end;
  due timestamptz := case when judged then earlier.due_at else duty.due_at end;
  by_day boolean := case when judged then earlier.due_on is not null
    when duty.fixed_due is null then coalesce(duty.unit <> 'hours', false)
    else duty.fixed_due ->> 'precision' = 'day' end;
  told_at jsonb;
  room text;
  done timestamptz;
  latest timestamptz;
begin
  select t.at, t.compartment into told_at, room from (${told}) t;
  done := app.last_instant(told_at::moment);
  new.incident_id := duty.incident_id;
  new.compartment := room;
  new.submitted := told_at::moment;
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
  new.is_certain := coalesce(done <= due or app.moment_at(told_at) > latest, true);
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

const NOTIFIED_BY_ITEMS = `select coalesce(jsonb_agg(jsonb_build_object('regime', o.regime, 'article', o.article, 'recipient',
        coalesce((app.organisation_names(array[c.organisation_id]))[1], o.recipient), 'submitted', s.submitted, 'judgement', s.judgement,
        'correspondenceId', c.id) order by app.moment_at(s.submitted), s.id), '[]')
    from submission s join obligation o on o.id = s.obligation_id join correspondence c on c.id = s.correspondence_id
    where s.incident_id = i.id and not exists (select 1 from correspondence x where x.corrects_id = c.id and x.status = 'filed')`;

const NOTIFIED = `select coalesce(jsonb_agg(jsonb_build_object('submissionId', s.id, 'regime', o.regime, 'article', o.article, 'recipient',
        coalesce((app.organisation_names(array[c.organisation_id]))[1], o.recipient), 'submitted', s.submitted, 'judgement', s.judgement,
        'correspondenceId', s.correspondence_id) order by app.moment_at(s.submitted), s.id), '[]')
    from submission s join obligation o on o.id = s.obligation_id left join correspondence c on c.id = s.correspondence_id
    where s.incident_id = i.id and (s.correspondence_id is null or c.id is not null)
      and not exists (select 1 from correspondence x where x.corrects_id = c.id and x.status = 'filed')`;

/** The view of 0121; notified: what was filed for duties. */
const breaches = (notified: string): string => `
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
  (${notified}) as notified,
  (select coalesce(jsonb_agg(jsonb_build_object('regime', o.regime, 'article', o.article, 'title', o.title, 'reason', d.reason,
        'approvedBy', u.display_name, 'approvedAt', d.judged_at, 'obligationId', o.id, 'assessedBy', null) order by d.judged_at, d.id), '[]')
    from decision_not_to_notify d join obligation o on o.id = d.obligation_id left join user_account u on u.id = d.judged_by
    where d.incident_id = i.id and d.state = 'approved')${ASSESSED} as decisions
from incident i
join incident_assessment a on a.incident_id = i.id
where not i.exercise and i.archived_at is null and i.id in (select q.incident_id from app.granted('breach.read') q);
`;
