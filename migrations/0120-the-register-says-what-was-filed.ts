import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A form that was filed with a risk or a number of persons that stands in no record of the case told it all the same: the
 * register of breaches says it, and from where.
 */
export class TheRegisterSaysWhatWasFiled implements MigrationInterface {
  name = 'TheRegisterSaysWhatWasFiled1733702400120';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      breaches(`coalesce(${assessed('r.conclusion')}, ${filed('riskLevel')})`, `coalesce(${FIGURE}, ${FILED_NUMBER})`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(breaches(assessed('r.conclusion'), FIGURE));
  }
}

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

/** The view of 0083. */
const breaches = (risk: string, persons: string): string => `
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
  ${risk} as risk,
  ${assessed('r.number')} as risk_number,
  ${persons} as persons,
  (select coalesce(jsonb_agg(jsonb_build_object('regime', o.regime, 'article', o.article, 'recipient',
        coalesce((app.organisation_names(array[c.organisation_id]))[1], o.recipient), 'submitted', s.submitted, 'judgement', s.judgement,
        'correspondenceId', c.id) order by app.moment_at(s.submitted), s.id), '[]')
    from submission s join obligation o on o.id = s.obligation_id join correspondence c on c.id = s.correspondence_id
    where s.incident_id = i.id and not exists (select 1 from correspondence x where x.corrects_id = c.id and x.status = 'filed')) as notified,
  (select coalesce(jsonb_agg(jsonb_build_object('regime', o.regime, 'article', o.article, 'title', o.title, 'reason', d.reason,
        'approvedBy', u.display_name, 'approvedAt', d.judged_at, 'obligationId', o.id) order by d.judged_at, d.id), '[]')
    from decision_not_to_notify d join obligation o on o.id = d.obligation_id left join user_account u on u.id = d.judged_by
    where d.incident_id = i.id and d.state = 'approved') as decisions
from incident i
join incident_assessment a on a.incident_id = i.id
where not i.exercise and i.archived_at is null and i.id in (select q.incident_id from app.granted('breach.read') q);
`;
