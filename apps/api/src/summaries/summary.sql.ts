import { OPEN_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import { AUTHORITY_KINDS } from '@breachdesk/contract/vocabularies';

const OPEN = OPEN_TASK_STATUSES.map(status => `'${status}'`).join(', ');

/** End of the period in which a task is due: what is due on a day is not overdue before that day is over. */
const DUE_END = `((k.due_at at time zone (k.due ->> 'zone'))
  + case k.due ->> 'precision' when 'minute' then interval '0' else ('1 ' || (k.due ->> 'precision'))::interval end)
  at time zone (k.due ->> 'zone')`;

/** Since when the incident is in its phase: its last move, else its opening. $1 incident. */
export const PHASE_SINCE = `
  select coalesce((select max(m.moved_at) from phase_move m where m.incident_id = i.id), i.created_at) as since
  from incident i
  where i.id = $1`;

/** Each lane with its counts. $1 incident, $2 now. */
export const LANES = `
  select p.organisation_id as "organisationId", o.name as "organisationName", coalesce(p.lane_name, o.name) as "laneName", counted.*
  from participation p
  join organisation o on o.id = p.organisation_id
  cross join lateral (
    select
      count(*) filter (where k.status in (${OPEN}))::int as open,
      count(*) filter (where k.status = 'blocked')::int as blocked,
      count(*) filter (where k.status in (${OPEN}) and ${DUE_END} <= $2)::int as overdue,
      count(*) filter (where k.status = 'done')::int as done
    from task k
    where k.incident_id = $1 and k.archived_at is null and p.organisation_id = any (k.organisation_ids)
  ) counted
  where p.incident_id = $1 and p.left_at is null
  order by p.joined_at, p.id`;

/** What stands in the way: blocked and overdue tasks, most pressing first. $1 incident, $2 now. */
export const OBSTACLES = `
  select k.id, k.title, k.status, k.due, k.due_at as "dueAt", k.waiting_for as "waitingFor",
    app.organisation_names(k.organisation_ids) as "organisationNames",
    (select coalesce(array_agg(b.title order by b.title), '{}') from task b where b.id = any (k.blocked_by) and b.status in (${OPEN})) as "waitsForTasks"
  from task k
  where k.incident_id = $1 and k.archived_at is null
    and (k.status = 'blocked' or (k.status in (${OPEN}) and ${DUE_END} <= $2))
  order by k.due_at nulls last, k.id
  limit 8`;

/** Holds that keep letters to persons back, the one to be reviewed first at the top. $1 incident. */
export const HOLDS = `
  select h.id, (app.organisation_names(array[h.asked_by_id]))[1] as "askedByName", h.basis, h.held_from as "heldFrom",
    h.review_on::text as "reviewOn"
  from notification_hold h
  where h.incident_id = $1 and h.lifted_at is null
  order by h.review_on, h.id
  limit 8`;

/** Figures that no newer one supersedes. $1 incident. */
export const FIGURES = `
  select f.id, f.metric, f.scope, f.value, f.value_to as "valueTo", f.approximate, f.as_written as "asWritten", f.source,
    f.source_url as "sourceUrl", f.as_of as "asOf", f.confidence, f.run_id is not null and app.run_is_old(f.run_id) as stale
  from figure f
  where f.incident_id = $1 and f.archived_at is null
    and not app.is_superseded(f.id)
  order by array_position(array['population', 'possibly_affected', 'estimated', 'confirmed', 'notified'], f.metric), app.moment_at(f.as_of), f.id
  limit 12`;

/** The last filed word with an authority, as it was corrected if it was; never a privileged one. $1 incident. */
export const LAST_CONTACT = `
  select c.id, c.direction, c.channel, c.subject, c.occurred, o.name as "organisationName"
  from correspondence c
  join organisation o on o.id = c.organisation_id
  where c.incident_id = $1 and c.status = 'filed' and c.archived_at is null
    and c.compartment <> 'legal' and o.kind in ('${AUTHORITY_KINDS.join("','")}')
    and not exists (select 1 from correspondence n where n.corrects_id = c.id and n.status = 'filed' and n.archived_at is null)
  order by c.occurred_at desc, c.created_at desc, c.id desc
  limit 1`;

/** The last statement that the public was given and that still stands. $1 incident. */
export const LAST_STATEMENT = `
  select s.id, s.title, s.issuer, s.channel, s.published
  from statement s
  where s.incident_id = $1 and s.status = 'published' and s.archived_at is null and s.channel <> 'internal'
    and not app.is_corrected(s.id)
  order by s.published_at desc, s.created_at desc, s.id desc
  limit 1`;

/** Tables by what is held of them. $1 incident. */
export const TABLES = `
  select a.stolen_status as "stolenStatus", a.leaked_status as "leakedStatus", count(*)::int as tables
  from affected_table a
  where a.incident_id = $1 and a.archived_at is null
  group by 1, 2
  order by 1, 2`;

/** What was written down since. $1 incident, $2 since. */
export const NEWS = `
  select i.id, i.kind, i.title, i.occurred, i.recorded_at as "recordedAt"
  from timeline_item i
  where i.incident_id = $1 and i.archived_at is null and i.recorded_at >= $2 and i.corrected_by_id is null and i.compartment <> 'legal'
  order by i.recorded_at desc, i.id desc
  limit 6`;

/** How many lines that is in all. $1 incident, $2 since. */
export const NEWS_TOTAL = `
  select count(*)::int as total
  from timeline_item i
  where i.incident_id = $1 and i.archived_at is null and i.recorded_at >= $2 and i.corrected_by_id is null and i.compartment <> 'legal'`;

/** How many records of each kind were made or changed since. $1 incident, $2 since. */
export const CHANGES = `
  select e.table_name as "tableName", count(distinct e.record_id) filter (where e.action = 'insert')::int as added,
    count(distinct e.record_id) filter (where e.action = 'update')::int as changed, max(e.at) as "lastAt"
  from audit_entry e
  where e.incident_id = $1 and e.at >= $2 and e.action <> 'read' and coalesce(e.compartment, 'general') not in ('negotiation', 'legal')
  group by e.table_name
  order by max(e.at) desc
  limit 20`;
