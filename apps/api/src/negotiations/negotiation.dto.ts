import { RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, from, until } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { Negotiation, NegotiationEvent } from './negotiation.entity.js';

const FILLED = [
  'actor',
  'channel',
  'language',
  'state',
  'summary',
  'firstContact',
  'source',
  'confidence',
  'comparedIn',
  'tlp',
] as const;

export class CreateNegotiation extends Input(Negotiation, ['incidentId', ...FILLED]) {}
export class UpdateNegotiation extends Changes(Input(Negotiation, FILLED)) {}
export class NegotiationView extends View(Negotiation, [...RECORD, ...FILLED]) {}

/** Negotiations; who reads them is on record. */
export const NEGOTIATIONS: Resource<NegotiationView> = {
  view: NegotiationView,
  list: {
    from: 'negotiation',
    sort: ['createdAt', 'actor', 'state', 'updatedAt'],
    order: 'DESC',
    filter: { incidentId: eq, state: eq, confidence: eq },
    search: ['actor', 'channel', 'summary'],
    archivable: true,
  },
  readsOnRecord: true,
};

const HAPPENED = [
  'negotiationId',
  'kind',
  'party',
  'occurred',
  'text',
  'amount',
  'currency',
  'amountAsWritten',
  'percent',
  'deadline',
  'source',
  'confidence',
  'correctsId',
  'messageId',
  'tlp',
] as const;

export class CreateNegotiationEvent extends Input(NegotiationEvent, HAPPENED) {}
/** Of an event only the label changes. */
export class UpdateNegotiationEvent extends Changes(Input(NegotiationEvent, ['tlp'])) {}

export class NegotiationEventView extends View(NegotiationEvent, [...RECORD, ...HAPPENED]) {
  @Shown({ kind: 'instant', sql: 't.occurred_at', about: 'Start of the stated time (UTC), to sort by' })
  occurredAt: Date;
  @Shown({
    kind: 'id',
    sql: '(select c.id from negotiation_event c where c.corrects_id = t.id)',
    nullable: true,
    about: 'Event that corrects this one',
  })
  correctedById: string | null;
  @Shown({
    kind: 'count',
    sql: '(select m.number from negotiation_message m where m.id = t.message_id)',
    nullable: true,
    about: 'Number of that message in the negotiation',
  })
  messageNumber: number | null;
}

/** What happened in negotiations; who reads it is on record. */
export const NEGOTIATION_EVENTS: Resource<NegotiationEventView> = {
  view: NegotiationEventView,
  list: {
    from: 'negotiation_event',
    sort: ['occurredAt', 'kind', 'createdAt'],
    // A correction says the same time as what it corrects: it follows it.
    sortSql: { occurredAt: ['t.occurred_at', 't.created_at'] },
    filter: {
      negotiationId: eq,
      incidentId: eq,
      kind: eq,
      party: eq,
      occurredFrom: { by: from, sql: 't.occurred_at', kind: 'instant' },
      occurredUntil: { by: until, sql: 't.occurred_at', kind: 'instant' },
    },
    search: ['text', 'amount_as_written', 'source'],
  },
  readsOnRecord: true,
};
