import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { notFound } from '../platform/problems/problems.js';
import { insertRow, Records } from '../platform/records/records.js';
import { type CreateNegotiationEvent, NEGOTIATION_EVENTS, type NegotiationEventView } from './negotiation.dto.js';
import { Negotiation, NegotiationEvent } from './negotiation.entity.js';
import {
  type CreateNegotiationParticipant,
  NEGOTIATION_PARTICIPANTS,
  type NegotiationParticipantView,
} from './participants/negotiation-participant.dto.js';
import { NegotiationParticipant } from './participants/negotiation-participant.entity.js';

constraintsMean({
  negotiation_event_amount_has_currency: {
    code: 'negotiation-event/amount-needs-currency',
    field: 'currency',
    detail: 'Say in which currency the amount is; if that is unknown, keep the amount as written.',
    status: 422,
  },
  negotiation_event_percent_bounded: {
    code: 'negotiation-event/percent-too-large',
    field: 'percent',
    detail: 'A percentage lies between 0 and 100.',
    status: 422,
  },
  negotiation_event_of_message: {
    code: 'negotiation-event/unknown-message',
    field: 'messageId',
    detail: 'Name a message of the same negotiation.',
    status: 422,
  },
  negotiation_event_corrects_known: {
    code: 'negotiation-event/unknown-event',
    field: 'correctsId',
    detail: 'Correct an event of the same negotiation.',
    status: 422,
  },
  negotiation_event_corrected_once: {
    code: 'negotiation-event/corrected-already',
    field: 'correctsId',
    detail: 'That event was corrected already. Correct its correction.',
  },
  negotiation_event_is_frozen: {
    code: 'negotiation-event/frozen',
    detail: 'An event is not changed. Enter another one that corrects it.',
  },
});

/** Events and participants lie in the incident of their negotiation. */
@Injectable()
export class NegotiationsService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  enter(actor: Actor, input: CreateNegotiationEvent): Promise<NegotiationEventView> {
    return this.records.create(actor, NEGOTIATION_EVENTS, input, async tx => {
      requirePast(input.occurred, this.clock.now(), 'occurred', 'negotiation-event/not-yet-happened');
      return insertRow(tx, NegotiationEvent, { ...input, incidentId: await incidentOf(tx, input) });
    });
  }

  nameParticipant(actor: Actor, input: CreateNegotiationParticipant): Promise<NegotiationParticipantView> {
    return this.records.create(actor, NEGOTIATION_PARTICIPANTS, input, async tx =>
      insertRow(tx, NegotiationParticipant, { ...input, incidentId: await incidentOf(tx, input) }),
    );
  }
}

const incidentOf = async (tx: EntityManager, { negotiationId }: { negotiationId: string }): Promise<string> => {
  const negotiation = await tx.findOneBy(Negotiation, { id: negotiationId });
  if (!negotiation) throw notFound();
  return negotiation.incidentId;
};
