import type { Moment } from '@breachdesk/contract/moment';
import {
  CONFIDENCES,
  FIGURE_METRICS,
  type KeyDate,
  STATEMENT_CHANNELS,
  type Confidence,
  type FigureMetric,
  type StatementChannel,
} from '@breachdesk/contract/vocabularies';
import {
  ShownCategoryIds,
  ShownFigureIds,
  ShownKeyDates,
  ShownTold,
  TELLING,
  type Told,
} from '../incidents/telling.js';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { AtVersion, Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, from, has, until } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { Statement } from './statement.entity.js';

constraintsMean({
  statement_published_stays: {
    code: 'statement/published-stays',
    detail: 'A published statement is not changed. Write a new one that corrects it.',
  },
  statement_corrects_published: {
    code: 'statement/corrects-unknown',
    field: 'correctsId',
    detail: 'A correction names a published statement of the same incident and room.',
    status: 422,
  },
  statement_corrected_once: {
    code: 'statement/corrected-already',
    field: 'correctsId',
    detail: 'That statement has been corrected already. Correct the correction.',
  },
  statement_corrects_in_its_room: {
    code: 'statement/stays-with-its-line',
    field: 'compartment',
    detail: 'A correction lies in the room of what it corrects. Move the first statement; the others follow.',
    status: 422,
  },
  statement_quotes_known_figures: {
    code: 'statement/unknown-figure',
    field: 'figureIds',
    detail: 'A statement quotes figures of its incident that its readers may see.',
    status: 422,
  },
  statement_quotes_figures_in_use: {
    code: 'statement/figure-put-away',
    field: 'figureIds',
    detail: 'A figure that it quotes has been put away. Restore it, or leave it out.',
  },
  statement_issuer_organisation_known: {
    code: 'statement/unknown-organisation',
    field: 'issuerOrganisationId',
    detail: 'There is no such organisation.',
    status: 422,
  },
  figure_quoted_stays: {
    code: 'figure/quoted-stays',
    detail: 'A published statement quotes this figure. It stays; a newer figure can supersede it.',
  },
  figure_quoted_stays_readable: {
    code: 'figure/quoted-stays-readable',
    field: 'compartment',
    detail: 'A statement outside that room quotes this figure.',
  },
});

/** Fields of a draft that people fill in. */
const FILLED = [
  'issuer',
  'issuerOrganisationId',
  'title',
  'text',
  'channel',
  'language',
  'source',
  'sourceUrl',
  ...TELLING,
  'correctsId',
  ...HANDLING,
] as const;

export class CreateStatement extends Input(Statement, ['incidentId', ...FILLED]) {}
export class UpdateStatement extends Changes(Input(Statement, FILLED)) {}

/** When and how a draft went out. */
export class PublishStatement extends AtVersion {
  @Field.moment({ about: 'When it was published, as exactly as it is known; not in the future' }) published: Moment;
  @Field.choice({ of: STATEMENT_CHANNELS, name: 'StatementChannel', about: 'How it reached its readers' })
  channel: StatementChannel;
}

/** A figure as a statement quotes it. */
export class QuotedFigure {
  @Shown({ kind: 'id', about: 'Figure' }) id: string;
  @Shown({ kind: 'choice', of: FIGURE_METRICS, name: 'FigureMetric', about: 'What it counts' }) metric: FigureMetric;
  @Shown({ kind: 'text', about: 'Of whom or what, in words' }) scope: string;
  @Shown({ kind: 'count', nullable: true, about: 'Value, or lower end of a range; null where the source gave none' })
  value: number | null;
  @Shown({ kind: 'count', nullable: true, about: 'Upper end of a range' }) valueTo: number | null;
  @Shown({ kind: 'flag', about: 'The source gave it as about' }) approximate: boolean;
  @Shown({ kind: 'text', nullable: true, about: 'The words of the source' }) asWritten: string | null;
  @Shown({ kind: 'text', about: 'Who says so' }) source: string;
  @Shown({ kind: 'text', nullable: true, about: 'Where it was read' }) sourceUrl: string | null;
  @Shown({ kind: 'moment', about: 'As of when it was said' }) asOf: Moment;
  @Shown({ kind: 'choice', of: CONFIDENCES, name: 'Confidence', about: 'How sure it is' }) confidence: Confidence;
  @Shown({
    kind: 'id',
    nullable: true,
    about: 'Figure that has superseded it since; null while it is current, or when that one is not for the reader',
  })
  supersededById: string | null;
  @Shown({ kind: 'flag', about: 'A newer figure has superseded it since' }) superseded: boolean;
  @Shown({ kind: 'flag', about: 'It quotes a run of the person register, and there is a newer one' }) stale: boolean;
}

const SUCCESSOR = 'from figure s where s.supersedes_id = f.id and s.archived_at is null';
const OF_OLD_RUN = '(f.run_id is not null and app.run_is_old(f.run_id))';
/** SQL of the figures that a record `t` names by `figure_ids`, as far as the reader may see them. */
export const QUOTED_SQL = `(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'metric', f.metric, 'scope', f.scope,
    'value', f.value, 'valueTo', f.value_to, 'approximate', f.approximate, 'asWritten', f.as_written,
    'source', f.source, 'sourceUrl', f.source_url, 'asOf', f.as_of, 'confidence', f.confidence,
    'supersededById', (select s.id ${SUCCESSOR}), 'superseded', app.is_superseded(f.id), 'stale', ${OF_OLD_RUN}) order by array_position(t.figure_ids, f.id)), '[]')
  from figure f where f.id = any(t.figure_ids))`;

export class StatementView extends View(Statement, [...RECORD, ...FILLED, 'status', 'published']) {
  @ShownFigureIds() declare figureIds: string[];
  @ShownCategoryIds() declare categoryIds: string[];
  @ShownKeyDates() declare keyDates: KeyDate[];
  @ShownTold() told: Told | null;
  @Shown({
    kind: 'json',
    sql: QUOTED_SQL,
    schema: { type: [QuotedFigure] },
    about: 'The same figures with value, source and as-of; supersededById tells that a newer one exists',
  })
  figures: QuotedFigure[];
  @Shown({
    kind: 'flag',
    sql: `exists (select 1 from figure f where f.id = any(t.figure_ids) and (app.is_superseded(f.id) or ${OF_OLD_RUN}))`,
    about: 'A figure that it quotes has been superseded since, or its run of the person register has',
  })
  stale: boolean;
  @Shown({
    kind: 'id',
    sql: `(select c.id from statement c where c.corrects_id = t.id and c.status = 'published' and c.archived_at is null)`,
    nullable: true,
    about: 'Published statement that corrects this one; null also when it is not for the reader',
  })
  correctedById: string | null;
  @Shown({
    kind: 'flag',
    sql: 'app.is_corrected(t.id)',
    about: 'A published statement corrects it, whether the reader may see that one or not',
  })
  corrected: boolean;
}

/** Statements of the caller's incidents: drafts, then what was published, newest first. */
export const STATEMENTS: Resource<StatementView> = {
  view: StatementView,
  list: {
    from: 'statement',
    sort: ['published', 'title', 'issuer', 'status', 'channel', 'createdAt', 'updatedAt'],
    sortSql: { published: `coalesce(t.published_at, 'infinity'::timestamptz)` },
    order: 'DESC',
    filter: {
      incidentId: eq,
      status: eq,
      channel: eq,
      language: eq,
      issuerOrganisationId: eq,
      correctsId: eq,
      stale: eq,
      figureIds: has,
      publishedFrom: { by: from, sql: 't.published_at', kind: 'instant' },
      publishedUntil: { by: until, sql: 't.published_at', kind: 'instant' },
    },
    search: ['title', 'text', 'issuer'],
    archivable: true,
  },
};
