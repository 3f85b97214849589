import type { FilingAnswer } from '@breachdesk/contract/filing-answers';
import type { KeyDate } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';
import type { Correspondence } from '../authorities/correspondence.entity.js';
import type { Filing } from './filing.entity.js';
import { recordsNow } from './filing-standing.js';

/** Answers that are dates of the incident. */
const DATES: Record<string, KeyDate> = {
  occurredFrom: 'occurred_from',
  occurredTo: 'occurred_to',
  detected: 'detected',
  aware: 'aware',
};

/** As many categories as an item of correspondence tells at most. */
const AT_MOST = 50;

const recordsOf = (answer: FilingAnswer | undefined, kind: string): string[] =>
  (answer?.sources ?? []).filter(source => source.kind === kind).map(({ id }) => id);

/**
 * Facts that a filed form tells, to stand beside what others were told. A figure never changes, so its answer tells it as it
 * was written; dates and categories are told as the records have them now, where the answer still says the same.
 */
export const tellsOf = async (
  tx: EntityManager,
  filing: Filing,
): Promise<Pick<Correspondence, 'figureIds' | 'categoryIds' | 'keyDates'>> => {
  const { answers, incidentId, compartment } = filing;
  const dates = Object.entries(DATES).filter(([key]) => answers[key]);
  const hasSaidSince = 'dataCategories' in (await recordsNow(tx, filing));
  const tables = hasSaidSince ? [] : recordsOf(answers['dataCategories'], 'affected_table');
  const [tells] = await tx.query<[Pick<Correspondence, 'figureIds' | 'categoryIds' | 'keyDates'>]>(TELLS, [
    ...[incidentId, compartment, recordsOf(answers['subjectsNumber'], 'figure'), tables, AT_MOST],
    dates.map(([, word]) => word),
    dates.map(([key]) => JSON.stringify(answers[key]?.value)),
  ]);
  return tells;
};

const TELLS = `
  select
    array(select f.id from figure f where f.id = any ($3::uuid[]) and f.incident_id = $1 and f.archived_at is null
      and f.compartment in ('general', $2) order by f.id) as "figureIds",
    array(select distinct c.category_id from affected_column c where c.incident_id = $1 and c.affected_table_id = any ($4::uuid[])
      and c.category_id is not null and c.archived_at is null and c.compartment in ('general', $2) order by 1 limit $5) as "categoryIds",
    array(select d.word from unnest($6::text[], $7::jsonb[]) d(word, value) where app.key_date($1, d.word) = d.value) as "keyDates"`;
