import { RECORDS, TOLD } from '../incidents/telling.js';
import { minuteSql } from '../platform/database/moment-sql.js';

/** Most records that one matrix is made of; beyond it, the latest. */
export const MOST_SOURCES = 1_000;

const rightNow = (dates: string): string =>
  `app.told(t.incident_id, t.compartment, t.figure_ids, t.category_ids, ${dates})`;
/** Dates that a form states otherwise are held against ours as well. */
const STATED_DATES = `t.key_dates || array(select d ->> 'keyDate' from jsonb_array_elements(t.stated -> 'dates') d)`;
const TELLS = `(t.figure_ids <> '{}' or t.category_ids <> '{}' or t.key_dates <> '{}')`;
/** In the zone of incident `i`. */
const minute = (instant: string): string => minuteSql(instant, 'i.zone');

/**
 * All that incident $1 has told, with the values of then and of now. Row security decides what of it the reader sees. An
 * item that was corrected is left out: its correction says what was told. A statement that was corrected was read all the
 * same. What others state is not ours; an issuer that is no organisation of the installation is taken for us, so that
 * nothing we said is missing.
 */
export const TELLINGS = `
select * from (
  select 'correspondence' as source, t.id as "sourceId", t.subject as title, 'organisation:' || t.organisation_id as recipient,
    'organisation' as "recipientKind", (app.organisation_names(array[t.organisation_id]))[1] as "recipientName",
    t.occurred as told, t.occurred_at as at, false as pending, ${TOLD} as "then", ${rightNow(STATED_DATES)} as "now"
  from correspondence t
  where t.incident_id = $1 and t.status = 'filed' and (${TELLS} or t.told is not null)
    and not exists (select 1 from correspondence c where c.corrects_id = t.id and c.status = 'filed')
  union all
  select 'statement', t.id, t.title, k.kind, k.kind, null, t.published, t.published_at, false, ${TOLD}, ${rightNow('t.key_dates')}
  from statement t
  left join organisation o on o.id = t.issuer_organisation_id
  cross join lateral (select case when t.channel in ('press_release', 'press_interview') then 'press'
    when t.channel = 'internal' then 'staff' else 'public' end as kind) k
  where t.incident_id = $1 and t.status = 'published' and t.archived_at is null and ${TELLS}
    and (t.issuer_organisation_id is null or o.kind = 'controller')
  union all
  select 'letter_version', t.id, t.subject, 'persons', 'persons', null, ${minute('coalesce(s.sent_at, t.approved_at)')},
    coalesce(s.sent_at, t.approved_at), s.sent_at is null, ${TOLD}, ${rightNow('t.key_dates')}
  from letter_version t
  join incident i on i.id = t.incident_id
  cross join lateral (select app.letter_went_out(t.id) as sent_at) s
  where t.incident_id = $1 and ${TELLS} and (t.state = 'approved' or s.sent_at is not null)
  union all
  select 'public_notice', t.id, t.channel, 'public', 'public', null, coalesce(t.published, ${minute('t.approved_at')}),
    coalesce(app.moment_at(t.published), t.approved_at), t.published is null, ${TOLD}, ${rightNow('t.key_dates')}
  from public_notice t join incident i on i.id = t.incident_id
  where t.incident_id = $1 and t.state <> 'draft' and t.archived_at is null and ${TELLS}
) tellings
order by at desc, "sourceId" desc limit ${MOST_SOURCES + 1}`;

/**
 * The newest figure of each line of incident $1, and which figures quote a run that is not the newest; and how many records
 * its tables hold, counted as a form is filled in: rows that are only suspected to be stolen end the range.
 */
export const LINES = `
with recursive line as (
  select f.id, f.id as line from figure f where f.incident_id = $1 and f.supersedes_id is null
  union all
  select f.id, l.line from figure f join line l on f.supersedes_id = l.id where f.archived_at is null
)
select f.id, (f.run_id is not null and app.run_is_old(f.run_id)) as "ofOldRun", app.is_superseded(f.id) as superseded,
  app.told(f.incident_id, f.compartment, array[f.id], '{}', '{}') -> 'figures' -> 0 as figure
from line l join figure f on f.id = l.id
union all
select null, false, false, jsonb_build_object('figureId', null, 'line', null, 'metric', 'estimated', 'scope', '${RECORDS}',
  'value', sure, 'valueTo', nullif(most, sure), 'approximate', true, 'asWritten', null, 'source', tables,
  'asOf', ${minute('as_of')}, 'confidence', 'probable')
from (
  select coalesce(sum(a.row_count_claim) filter (where a.stolen_status <> 'suspected'), 0) as sure, sum(a.row_count_claim) as most,
    string_agg(a.name, '; ' order by a.name) as tables, max(a.updated_at) as as_of
  from affected_table a
  where a.incident_id = $1 and a.archived_at is null and a.compartment = 'general' and a.stolen_status <> 'cleared'
    and a.row_count_claim is not null
  having count(*) > 0
) records join incident i on i.id = $1`;
