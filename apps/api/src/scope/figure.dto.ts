import { FIGURE_METRICS } from '@breachdesk/contract/vocabularies';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, from, until } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { Figure } from './figure.entity.js';

constraintsMean({
  figure_says_something: {
    code: 'figure/needs-number-or-words',
    field: 'asWritten',
    detail: 'Give the number, or the words in which the source states it.',
    status: 422,
  },
  figure_range_in_order: {
    code: 'figure/range-out-of-order',
    field: 'valueTo',
    detail: 'The upper end of a range lies above the lower.',
    status: 422,
  },
  figure_never_changes: {
    code: 'figure/never-changes',
    detail: 'A figure is not changed. Enter a new one that supersedes it.',
  },
  figure_supersedes_known: {
    code: 'figure/unknown-predecessor',
    field: 'supersedesId',
    detail: 'A figure supersedes one of the same incident and room.',
    status: 422,
  },
  figure_supersedes_its_like: {
    code: 'figure/stays-with-its-line',
    field: 'compartment',
    detail: 'Figures that supersede one another lie in one room. Move the oldest of them; the others follow.',
    status: 422,
  },
  figure_supersedes_same_metric: {
    code: 'figure/other-metric',
    field: 'supersedesId',
    detail: 'A figure supersedes one of the same metric: those who could be affected and those who are do not mix.',
    status: 422,
  },
  figure_supersedes_another: {
    code: 'figure/supersedes-itself',
    field: 'supersedesId',
    detail: 'A figure cannot supersede itself.',
    status: 422,
  },
  figure_supersedes_in_use: {
    code: 'figure/predecessor-put-away',
    field: 'supersedesId',
    detail: 'The figure it supersedes has been put away. Restore that one first.',
  },
  figure_superseded_once: {
    code: 'figure/superseded-already',
    field: 'supersedesId',
    detail: 'That figure has been superseded already. Supersede the newer one.',
  },
  figure_superseded_stays: {
    code: 'figure/superseded-stays',
    detail: 'A newer figure supersedes this one. Put the newer one away first.',
  },
});

/** What a figure says; fixed once written. */
const SAID = [
  'metric',
  'scope',
  'value',
  'valueTo',
  'approximate',
  'asWritten',
  'source',
  'sourceUrl',
  'asOf',
  'confidence',
  'supersedesId',
] as const;

export class CreateFigure extends Input(Figure, ['incidentId', ...SAID, ...HANDLING]) {}
/** Only the handling of a figure changes. */
export class UpdateFigure extends Changes(Input(Figure, HANDLING)) {}

const SUCCESSOR = 'from figure s where s.supersedes_id = t.id and s.archived_at is null';

export class FigureView extends View(Figure, [...RECORD, ...SAID, 'runId', 'cohortId']) {
  @Shown({
    kind: 'id',
    sql: `(select s.id ${SUCCESSOR})`,
    nullable: true,
    about: 'Figure that supersedes this one; null while it is current, or when the newer one is not for the reader',
  })
  supersededById: string | null;
  @Shown({
    kind: 'flag',
    sql: 'app.is_superseded(t.id)',
    about: 'A newer figure supersedes it, whether the reader may see that one or not',
  })
  superseded: boolean;
  @Shown({
    kind: 'flag',
    sql: '(t.run_id is not null and app.run_is_old(t.run_id))',
    about: 'It quotes a run of the person register, and there is a newer one',
  })
  stale: boolean;
}

const METRIC_ORDER = `array_position(array['${FIGURE_METRICS.join("','")}'], t.metric)`;

/** Figures of the caller's incidents: those of one metric stand together, and never among others. */
export const FIGURES: Resource<FigureView> = {
  view: FigureView,
  list: {
    from: 'figure',
    sort: ['metric', 'asOf', 'value', 'scope', 'source', 'createdAt'],
    sortSql: { metric: [METRIC_ORDER, 't.as_of_at'], asOf: 't.as_of_at' },
    filter: {
      incidentId: eq,
      metric: eq,
      confidence: eq,
      supersedesId: eq,
      current: { by: eq, sql: '(not app.is_superseded(t.id))', kind: 'flag' },
      asOfFrom: { by: from, sql: 't.as_of_at', kind: 'instant' },
      asOfUntil: { by: until, sql: 't.as_of_at', kind: 'instant' },
    },
    search: ['value', 'scope', 'source', 'as_written'],
    archivable: true,
  },
};
