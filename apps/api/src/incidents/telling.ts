import type { Moment } from '@breachdesk/contract/moment';
import {
  CONFIDENCES,
  type Confidence,
  FIGURE_METRICS,
  type FigureMetric,
  GDPR_CLASSES,
  type GdprClass,
  KEY_DATES,
  type KeyDate,
  STOLEN_STATUSES,
  type StolenStatus,
} from '@breachdesk/contract/vocabularies';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';
import { constraintsMean } from '../platform/problems/constraints.js';

constraintsMean({
  told_figure_known: {
    code: 'told/unknown-figure',
    field: 'figureIds',
    detail: 'Figures of the same incident are told, which the readers of this record may see.',
    status: 422,
  },
  told_category_known: {
    code: 'told/unknown-category',
    field: 'categoryIds',
    detail: 'Choose categories of the vocabulary.',
    status: 422,
  },
  told_figure_in_use: {
    code: 'told/figure-put-away',
    field: 'figureIds',
    detail: 'A figure that it tells has been put away. Restore it, or leave it out.',
  },
  told_date_known: {
    code: 'told/date-unknown',
    field: 'keyDates',
    detail: 'A date that it tells is not known in this incident. Enter it there, or leave it out.',
    status: 422,
  },
  told_stays: {
    code: 'told/stays',
    field: 'figureIds',
    detail: 'What was told stays. Write a new version.',
  },
});

/** A record that tells facts of the incident: chosen in the draft, their values taken by PostgreSQL once it is final. */
export abstract class TellingRecord extends CaseRecord {
  @Field.refs({ default: [], max: 50, about: 'Figures of the incident that it tells, in order' }) figureIds: string[];
  @Field.refs({ default: [], max: 50, about: 'Data categories that it names as affected' }) categoryIds: string[];
  @Field.choices({ of: KEY_DATES, name: 'KeyDate', default: [], about: 'Dates of the incident that it tells' })
  keyDates: KeyDate[];
}

/** Fields of a draft that say what it tells. */
export const TELLING = ['figureIds', 'categoryIds', 'keyDates'] as const;

/** Of whom the number of records counts, which is no figure of the incident: what its tables hold, in rows. */
export const RECORDS = 'records in the affected tables, not persons';

/** A figure as it was told. */
export class ToldFigure {
  @Shown({ kind: 'id', nullable: true, about: 'Figure; null for a number that a form states and no figure' })
  figureId: string | null;
  @Shown({
    kind: 'id',
    nullable: true,
    about: 'Oldest figure of its line: what superseded one another is one fact; null where we have none',
  })
  line: string | null;
  @Shown({ kind: 'choice', of: FIGURE_METRICS, name: 'FigureMetric', about: 'What it counts' }) metric: FigureMetric;
  @Shown({ kind: 'text', about: 'Of whom, in words' }) scope: string;
  @Shown({ kind: 'count', nullable: true, about: 'Value, or lower end of a range' }) value: number | null;
  @Shown({ kind: 'count', nullable: true, about: 'Upper end of a range' }) valueTo: number | null;
  @Shown({ kind: 'flag', about: 'The source gave it as about' }) approximate: boolean;
  @Shown({ kind: 'text', nullable: true, about: 'The words of the source' }) asWritten: string | null;
  @Shown({ kind: 'text', about: 'Who says so' }) source: string;
  @Shown({ kind: 'moment', about: 'As of when it is' }) asOf: Moment;
  @Shown({ kind: 'choice', of: CONFIDENCES, name: 'Confidence', about: 'How sure it is' }) confidence: Confidence;
}

/** A category of data as it was named. */
export class ToldCategory {
  @Shown({ kind: 'id', nullable: true, about: 'Data category; null where a form names them in words of its own' })
  categoryId: string | null;
  @Shown({ kind: 'text', about: 'Its name' }) name: string;
  @Shown({ kind: 'choice', of: GDPR_CLASSES, name: 'GdprClass', about: 'Its class' }) gdprClass: GdprClass;
  @Shown({
    kind: 'choice',
    of: STOLEN_STATUSES,
    name: 'StolenStatus',
    nullable: true,
    about: 'As of the surest table that holds it; null if none does',
  })
  stolenStatus: StolenStatus | null;
  @Shown({ kind: 'text', nullable: true, about: 'What a form says in words of its own; null for a category of ours' })
  words?: string | null;
}

/** A date as it was told. */
export class ToldDate {
  @Shown({ kind: 'choice', of: KEY_DATES, name: 'KeyDate', about: 'Which one' }) keyDate: KeyDate;
  @Shown({ kind: 'moment', about: 'The date itself' }) moment: Moment;
}

/** What a record tells, with the values as they were when it became final; in a draft, as they are now. */
export class Told {
  @Shown({ kind: 'json', schema: { type: [ToldFigure] }, about: 'Figures, in order' }) figures: ToldFigure[];
  @Shown({ kind: 'json', schema: { type: [ToldCategory] }, about: 'Categories of data, in order' })
  categories: ToldCategory[];
  @Shown({ kind: 'json', schema: { type: [ToldDate] }, about: 'Dates, in order' }) dates: ToldDate[];
}

/** What the house keeps of what it told is not for partners; of the record they see its words. */
const forTheHouse = (sql: string, otherwise: string): string =>
  `case when t.incident_id in (select g.incident_id from app.granted('disclosure.read') g) then ${sql} else ${otherwise} end`;

/** SQL of what a record `t` tells: kept once it is final, of now before. */
export const TOLD = `coalesce(t.told, app.told(t.incident_id, t.compartment, t.figure_ids, t.category_ids, t.key_dates))`;

/** Field of a view: the facts that its record tells. */
export const ShownTold = (): PropertyDecorator =>
  Shown({
    kind: 'json',
    sql: forTheHouse(TOLD, 'null'),
    nullable: true,
    schema: { type: Told },
    about: 'What it tells, with the values as they were when it became final; null to partners',
  });

/** Field of a view: figures of its record, as far as the reader may see them. */
export const ShownFigureIds = (): PropertyDecorator =>
  Shown({
    kind: 'ids',
    sql: 'array(select f.id from figure f where f.id = any(t.figure_ids) order by array_position(t.figure_ids, f.id))',
    about: 'Figures that it tells, in order, as far as the reader may see them',
  });

/** Field of a view: data categories that its record names. */
export const ShownCategoryIds = (): PropertyDecorator =>
  Shown({
    kind: 'ids',
    sql: forTheHouse('t.category_ids', `'{}'::uuid[]`),
    about: 'Data categories that it names as affected; none to partners',
  });

/** Field of a view: dates that its record tells. */
export const ShownKeyDates = (): PropertyDecorator =>
  Shown({
    kind: 'choices',
    of: KEY_DATES,
    name: 'KeyDate',
    sql: forTheHouse('t.key_dates', `'{}'::text[]`),
    about: 'Dates of the incident that it tells; none to partners',
  });
