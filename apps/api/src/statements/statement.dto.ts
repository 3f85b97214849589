import type { Moment } from '@breachdesk/contract/moment';
import {
  CONFIDENCES,
  FIGURE_METRICS,
  STATEMENT_CHANNELS,
  type Confidence,
  type FigureMetric,
  type StatementChannel,
} from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';
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
  'figureIds',
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
export interface QuotedFigure {
  id: string;
  metric: FigureMetric;
  scope: string;
  value: number | null;
  valueTo: number | null;
  approximate: boolean;
  asWritten: string | null;
  source: string;
  sourceUrl: string | null;
  asOf: Moment;
  confidence: Confidence;
  /** Figure that has superseded it since, or null while it is current. */
  supersededById: string | null;
}

const optional = (type: string): object => ({ type, nullable: true });
const QUOTED = {
  id: { type: 'string', format: 'uuid' },
  metric: { type: 'string', enum: [...FIGURE_METRICS] },
  scope: { type: 'string' },
  value: optional('integer'),
  valueTo: optional('integer'),
  approximate: { type: 'boolean' },
  asWritten: optional('string'),
  source: { type: 'string' },
  sourceUrl: optional('string'),
  asOf: { type: 'object', additionalProperties: true, description: 'Moment' },
  confidence: { type: 'string', enum: [...CONFIDENCES] },
  supersededById: { ...optional('string'), format: 'uuid', description: 'Set when the figure is no longer current' },
};
const QUOTED_SCHEMA = {
  type: 'array',
  items: { type: 'object', required: Object.keys(QUOTED), properties: QUOTED },
} as ApiPropertyOptions; // the union of option shapes defeats inference

const SUCCESSOR = 'from figure s where s.supersedes_id = f.id and s.archived_at is null';
const QUOTED_SQL = `(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'metric', f.metric, 'scope', f.scope,
    'value', f.value, 'valueTo', f.value_to, 'approximate', f.approximate, 'asWritten', f.as_written,
    'source', f.source, 'sourceUrl', f.source_url, 'asOf', f.as_of, 'confidence', f.confidence,
    'supersededById', (select s.id ${SUCCESSOR})) order by array_position(t.figure_ids, f.id)), '[]')
  from figure f where f.id = any(t.figure_ids))`;

export class StatementView extends View(Statement, [...RECORD, ...FILLED, 'status', 'published']) {
  @Shown({
    kind: 'ids',
    sql: 'array(select f.id from figure f where f.id = any(t.figure_ids) order by array_position(t.figure_ids, f.id))',
    about: 'Figures that it quotes, in order, as far as the reader may see them',
  })
  declare figureIds: string[];
  @Shown({
    kind: 'json',
    sql: QUOTED_SQL,
    schema: QUOTED_SCHEMA,
    about: 'The same figures with value, source and as-of; supersededById tells that a newer one exists',
  })
  figures: QuotedFigure[];
  @Shown({
    kind: 'flag',
    sql: `exists (select 1 from figure f where f.id = any(t.figure_ids) and exists (select 1 ${SUCCESSOR}))`,
    about: 'A figure that it quotes has been superseded since',
  })
  stale: boolean;
  @Shown({
    kind: 'id',
    sql: `(select c.id from statement c where c.corrects_id = t.id and c.status = 'published' and c.archived_at is null)`,
    nullable: true,
    about: 'Published statement that corrects this one',
  })
  correctedById: string | null;
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
