import type { Moment } from '@breachdesk/contract/moment';
import {
  CONFIDENCES,
  type Confidence,
  PUBLICATION_PLACES,
  type PublicationPlace,
} from '@breachdesk/contract/vocabularies';
import { RECORD } from '../../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../../platform/fields/shapes.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationPublication } from './negotiation-publication.entity.js';

constraintsMean({
  negotiation_publication_once: {
    code: 'negotiation-publication/named-already',
    field: 'leakPublicationId',
    detail: 'The negotiation names this publication already; if it was put away, take it back.',
  },
  negotiation_publication_known: {
    code: 'negotiation-publication/unknown-publication',
    field: 'leakPublicationId',
    detail: 'Choose a leak publication of the same incident.',
    status: 422,
  },
});

const NAMED = ['negotiationId', 'leakPublicationId', 'note'] as const;

export class CreateNegotiationPublication extends Input(NegotiationPublication, NAMED) {}
export class UpdateNegotiationPublication extends Changes(Input(NegotiationPublication, ['note'])) {}

/** A publication in a room that is closed to the reader tells them nothing here either. */
const of = (column: string): string =>
  `(select p.${column} from leak_publication p where p.id = t.leak_publication_id)`;

export class NegotiationPublicationView extends View(NegotiationPublication, [...RECORD, ...NAMED]) {
  @Shown({
    kind: 'choice',
    of: PUBLICATION_PLACES,
    name: 'PublicationPlace',
    nullable: true,
    sql: of('place'),
    about: 'Kind of place; null where the publication is not for the reader',
  })
  place: PublicationPlace | null;
  @Shown({ kind: 'text', nullable: true, sql: of('place_name'), about: 'Name of the place' }) placeName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: of('published_by'), about: 'Who published' }) publishedBy: string | null;
  @Shown({ kind: 'moment', nullable: true, sql: of('seen'), about: 'When it was seen' }) seen: Moment | null;
  @Shown({ kind: 'text', nullable: true, sql: of('claim'), about: 'What they claim' }) claim: string | null;
  @Shown({ kind: 'text', nullable: true, sql: of('volume'), about: 'How much' }) volume: string | null;
  @Shown({ kind: 'text', nullable: true, sql: of('source'), about: 'Who says so' }) source: string | null;
  @Shown({
    kind: 'choice',
    of: CONFIDENCES,
    name: 'Confidence',
    nullable: true,
    sql: of('confidence'),
    about: 'How sure it is',
  })
  confidence: Confidence | null;
  @Shown({ kind: 'moment', nullable: true, sql: of('taken_down'), about: 'When it was gone' })
  takenDown: Moment | null;
}

/** Publications that negotiations name, in the order in which they were named; who reads it is on record. */
export const NEGOTIATION_PUBLICATIONS: Resource<NegotiationPublicationView> = {
  view: NegotiationPublicationView,
  list: {
    from: 'negotiation_publication',
    sort: ['createdAt'],
    filter: { negotiationId: eq, incidentId: eq, leakPublicationId: eq },
    archivable: true,
  },
  readsOnRecord: true,
};
