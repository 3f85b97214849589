import { Shown } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';

/** Instants of an incident from which a term may count. */
export const ANCHORS = ['aware', 'detected', 'occurred'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** A duty that the law gives a time for, in one version of that law. */
export class RegimeTermView {
  @Shown({ kind: 'text', sql: 't.key', about: 'Key of the term' }) id: string;
  @Shown({ kind: 'text', about: 'Key of the term; correspondence names it in fulfilsTermKey' }) key: string;
  @Shown({ kind: 'text', about: 'Law, in short' }) regime: string;
  @Shown({ kind: 'text', about: 'Where it stands in the law' }) article: string;
  @Shown({ kind: 'text', about: 'What is to be done' }) title: string;
  @Shown({
    kind: 'choice',
    of: ANCHORS,
    name: 'Anchor',
    about: 'Instant of the incident from which it counts',
  })
  anchor: Anchor;
  @Shown({ kind: 'count', nullable: true, about: 'Hours the law gives; null where it fixes none' })
  hours: number | null;
  @Shown({ kind: 'date', about: 'First day on which it is law' }) validFrom: string;
  @Shown({ kind: 'date', nullable: true, about: 'Last day on which it is law; null while it is' })
  validTo: string | null;
  @Shown({ kind: 'text', about: 'Who must be told' }) recipient: string;
  @Shown({ kind: 'text', about: 'Where this was read' }) source: string;
}

/** Statutory terms: data, kept with validity dates. */
export const REGIME_TERMS: Resource<RegimeTermView> = {
  view: RegimeTermView,
  list: {
    from: 'regime_term',
    key: 'key',
    sort: ['key', 'regime', 'validFrom'],
    filter: { regime: eq, key: eq },
    search: ['key', 'article', 'title', 'recipient'],
  },
};
