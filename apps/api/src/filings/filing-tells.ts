import type { FilingAnswer, FilingAnswers } from '@breachdesk/contract/filing-answers';
import type { NumberRange } from '@breachdesk/contract/document-words';
import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import type { Moment } from '@breachdesk/contract/moment';
import type { KeyDate } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';
import type { Correspondence } from '../authorities/correspondence.entity.js';
import { RECORDS, type ToldCategory, type ToldDate, type ToldFigure } from '../incidents/telling.js';
import { canonicalJson } from '../platform/documents/document.js';
import type { Filing } from './filing.entity.js';
import { prefill } from './prefill/prefill.js';

/** Answers that are dates of the incident. */
const DATES: Record<string, KeyDate> = {
  occurredFrom: 'occurred_from',
  occurredTo: 'occurred_to',
  detected: 'detected',
  aware: 'aware',
};

/** As many categories as an item of correspondence tells at most. */
const AT_MOST = 50;

/** What a form states and no record says: kept as it was written, to stand beside what the records say. */
export interface Stated {
  figures: ToldFigure[];
  categories: ToldCategory[];
  dates: ToldDate[];
}

/** Facts that a filed form tells, to stand beside what others were told. */
export interface Tells extends Pick<Correspondence, 'figureIds' | 'categoryIds' | 'keyDates'> {
  stated: Stated;
}

/**
 * A figure never changes, so an answer taken from one tells it; any other number is stated. Dates and categories are told as
 * the records have them now where the answer says the same; a date that says otherwise is stated, and categories
 * in the words of the form are.
 */
export const tellsOf = async (
  tx: EntityManager,
  filing: Filing,
  { submitted, zone }: { submitted: Moment; zone: string },
): Promise<Tells> => {
  const { answers, incidentId, obligationId, compartment, createdBy } = filing;
  const now = await prefill(tx, FILING_FORMS[filing.form], { incidentId, obligationId, authorId: createdBy });
  const saysAsNow = (key: string): boolean =>
    canonicalJson(answers[key]?.value ?? null) === canonicalJson(now[key]?.value ?? null);
  const dates = Object.entries(DATES).filter(([key]) => answers[key]);
  const asRecorded = dates.filter(([key]) => saysAsNow(key));
  const around = { submitted, filing, zone };
  const tables = saysAsNow('dataCategories') ? recordsOf(answers['dataCategories'], 'affected_table') : [];
  const figureIds = recordsOf(answers['subjectsNumber'], 'figure');
  const [told] = await tx.query<[Pick<Correspondence, 'figureIds' | 'categoryIds'>]>(TOLD, [
    ...[incidentId, compartment, figureIds, tables, AT_MOST],
  ]);
  return {
    ...told,
    keyDates: asRecorded.map(([, word]) => word),
    stated: {
      figures: [
        ...(figureIds.length > 0 ? [] : await statedPersons(tx, around, now)),
        ...statedNumber(around, 'recordsNumber', { line: null, metric: 'estimated', scope: RECORDS }),
      ],
      categories: saysAsNow('dataCategories') ? [] : statedCategories(answers['dataCategories']),
      dates: dates
        .filter(each => !asRecorded.includes(each))
        .map(([key, keyDate]) => ({ keyDate, moment: answers[key]?.value as Moment })), // as: fields of dates hold moments
    },
  };
};

const statedCategories = (answer: FilingAnswer | undefined): ToldCategory[] =>
  typeof answer?.value === 'string'
    ? [
        {
          categoryId: null,
          name: 'Categories of data, in the words of the form',
          gdprClass: 'free_text',
          stolenStatus: null,
          words: answer.value,
        },
      ]
    : [];

interface Surrounded {
  submitted: Moment;
  filing: Filing;
  zone: string;
}

/** What a number counts, as a figure says it. */
type Counts = Pick<ToldFigure, 'line' | 'metric' | 'scope'>;

/** The number of persons that is from no figure, as the fact that our figure of them is; a fact of its own without one. */
const statedPersons = async (tx: EntityManager, around: Surrounded, now: FilingAnswers): Promise<ToldFigure[]> => {
  const [ours] = await tx.query<Counts[]>(
    'select app.figure_line(f.id) as line, f.metric, f.scope from figure f where f.id = any ($1::uuid[]) limit 1',
    [recordsOf(now['subjectsNumber'], 'figure')],
  );
  const counts = ours ?? { line: null, metric: 'estimated', scope: 'persons, as stated on the form' };
  return statedNumber(around, 'subjectsNumber', counts);
};

/** A number of the form that stands in no figure; none where the form leaves it open. */
const statedNumber = ({ submitted, filing, zone }: Surrounded, key: string, counts: Counts): ToldFigure[] => {
  const answer = filing.answers[key];
  if (!answer) return [];
  const { from, to, approximate } = answer.value as NumberRange; // as: the field holds a range
  const { entered, sources } = answer;
  const known = new Date(entered?.at ?? sources[0]?.asOf ?? filing.updatedAt);
  // What is written down afterwards was known when it was submitted.
  const asOf = new Date(Math.min(known.getTime(), new Date(submitted.at).getTime())).toISOString();
  return [
    {
      ...counts,
      figureId: null,
      value: from,
      valueTo: to,
      approximate,
      asWritten: null,
      source: entered ? `${entered.name}, on the form` : sources.map(({ words }) => words).join('; '),
      asOf: { at: asOf, precision: 'minute', zone, asWritten: null },
      confidence: 'probable',
    },
  ];
};

const recordsOf = (answer: FilingAnswer | undefined, kind: string): string[] =>
  (answer?.sources ?? []).filter(source => source.kind === kind).map(({ id }) => id);

const TOLD = `
  select
    array(select f.id from figure f where f.id = any ($3::uuid[]) and f.incident_id = $1 and f.archived_at is null
      and f.compartment in ('general', $2) order by f.id) as "figureIds",
    array(select distinct c.category_id from affected_column c where c.incident_id = $1 and c.affected_table_id = any ($4::uuid[])
      and c.category_id is not null and c.archived_at is null and c.compartment in ('general', $2) order by 1 limit $5) as "categoryIds"`;
