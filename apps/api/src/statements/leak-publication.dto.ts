import { ShownFigureIds } from '../incidents/telling.js';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, from, given, until } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { LeakPublication } from './leak-publication.entity.js';
import { QUOTED_SQL, QuotedFigure } from './statement.dto.js';

constraintsMean({
  leak_publication_taken_down_after_seen: {
    code: 'leak-publication/gone-before-seen',
    field: 'takenDown',
    detail: 'It cannot have gone before it was seen.',
    status: 422,
  },
  leak_publication_names_known_figures: {
    code: 'leak-publication/unknown-figure',
    field: 'figureIds',
    detail: 'A publication names figures of its incident that its readers may see.',
    status: 422,
  },
});

/** Fields of a leak publication that people fill in. */
const FILLED = [
  'place',
  'placeName',
  'publishedBy',
  'seen',
  'claim',
  'volume',
  'source',
  'sourceUrl',
  'confidence',
  'takenDown',
  'figureIds',
  ...HANDLING,
] as const;

export class CreateLeakPublication extends Input(LeakPublication, ['incidentId', ...FILLED]) {}
export class UpdateLeakPublication extends Changes(Input(LeakPublication, FILLED)) {}
export class LeakPublicationView extends View(LeakPublication, [...RECORD, ...FILLED]) {
  @ShownFigureIds() declare figureIds: string[];
  @Shown({
    kind: 'json',
    sql: QUOTED_SQL,
    schema: { type: [QuotedFigure] },
    about: 'The same figures with value, source and as-of',
  })
  figures: QuotedFigure[];
}

/** Leak publications of the caller's incidents, latest first; those of unknown date last. */
export const LEAK_PUBLICATIONS: Resource<LeakPublicationView> = {
  view: LeakPublicationView,
  list: {
    from: 'leak_publication',
    sort: ['seen', 'place', 'placeName', 'publishedBy', 'confidence', 'createdAt', 'updatedAt'],
    sortSql: { seen: 't.seen_at' },
    order: 'DESC',
    filter: {
      incidentId: eq,
      place: eq,
      confidence: eq,
      takenDown: given,
      seenFrom: { by: from, sql: 't.seen_at', kind: 'instant' },
      seenUntil: { by: until, sql: 't.seen_at', kind: 'instant' },
    },
    search: ['place_name', 'published_by', 'claim', 'source'],
    archivable: true,
  },
};
