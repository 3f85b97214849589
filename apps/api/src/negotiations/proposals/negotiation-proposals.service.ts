import { sentenceAt } from '@breachdesk/negotiation/place';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { canonicalJson } from '../../platform/documents/document.js';
import { refusedBy } from '../../platform/problems/constraints.js';
import { requirePast } from '../../platform/problems/not-yet.js';
import { notFound, refusalAt } from '../../platform/problems/problems.js';
import { insertRow, lockAtVersion, viewOf, withoutUndefined } from '../../platform/records/records.js';
import { NegotiationMessage } from '../chats/negotiation-message.entity.js';
import { NegotiationEvent } from '../negotiation.entity.js';
import {
  type AcceptProposal,
  NEGOTIATION_PROPOSALS,
  type NegotiationProposalView,
  type RefuseProposal,
} from './negotiation-proposal.dto.js';
import { NegotiationProposal } from './negotiation-proposal.entity.js';

/** Proposals become events by a person alone: as they stand, or changed; or they are refused. */
@Injectable()
export class NegotiationProposalsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  accept(actor: Actor, id: string, { version, ...changes }: AcceptProposal): Promise<NegotiationProposalView> {
    return this.work.do(actor, async tx => {
      const proposal = await openAt(tx, id, version);
      const message = await tx.findOneBy(NegotiationMessage, { id: proposal.messageId });
      if (!message) throw notFound();
      const given = withoutUndefined(changes);
      const event = { ...proposedEvent(proposal, message), ...given };
      if (!event.occurred)
        throw refusalAt(
          'occurred',
          'negotiation-proposal/needs-time',
          'The time of the message is unread: say when it was.',
        );
      requirePast(event.occurred, this.clock.now(), 'occurred', 'negotiation-event/not-yet-happened');
      const { incidentId, negotiationId, messageId, tlp } = proposal;
      const place = { incidentId, negotiationId, messageId, tlp };
      const eventId = await insertRow(tx, NegotiationEvent, { ...event, ...place, occurred: event.occurred });
      const state = isSame(given, proposedEvent(proposal, message)) ? 'accepted' : 'changed';
      await tx.query(
        'update negotiation_proposal set state = $2, event_id = $3, judged_by = app.actor_id(), judged_at = $4 where id = $1',
        [id, state, eventId, this.clock.now()],
      );
      return viewOf(tx, NEGOTIATION_PROPOSALS, id);
    });
  }

  refuse(actor: Actor, id: string, { version, reason }: RefuseProposal): Promise<NegotiationProposalView> {
    return this.work.do(actor, async tx => {
      await openAt(tx, id, version);
      await tx.query(
        `update negotiation_proposal set state = 'refused', judged_by = app.actor_id(), judged_at = $2, judged_reason = $3 where id = $1`,
        [id, this.clock.now(), reason ?? null],
      );
      return viewOf(tx, NEGOTIATION_PROPOSALS, id);
    });
  }
}

const openAt = async (tx: EntityManager, id: string, version: number): Promise<NegotiationProposal> => {
  const at = { resource: NEGOTIATION_PROPOSALS, entity: NegotiationProposal, id };
  const proposal = await lockAtVersion(tx, at, version);
  const judged = refusedBy('negotiation_proposal_is_frozen');
  if (proposal.state !== 'open' && judged) throw judged;
  return proposal;
};

type Proposed = Pick<
  NegotiationEvent,
  'kind' | 'party' | 'text' | 'amount' | 'currency' | 'amountAsWritten' | 'percent' | 'deadline' | 'confidence'
> & { occurred: NegotiationEvent['occurred'] | null };

/** The event that a proposal is of: its words are the sentence that it stands in. */
const proposedEvent = (proposal: NegotiationProposal, message: NegotiationMessage): Proposed => {
  const { kind, party, amount, currency, percent, deadline, asWritten, placeFrom, placeTo } = proposal;
  const isAmount = amount !== null || proposal.currencyBasis !== null || percent !== null;
  return {
    ...{ kind, party, amount, percent, deadline, confidence: 'confirmed' },
    currency: amount === null ? null : currency,
    text: sentenceAt(message.text, { from: placeFrom, to: placeTo }),
    amountAsWritten: isAmount ? asWritten.slice(0, 500) : null,
    occurred: message.handSent ?? message.sent,
  };
};

/** Whether what was given is what was proposed; a moment in other words is the same moment. */
const isSame = (given: Partial<Proposed>, proposed: Proposed): boolean =>
  Object.entries(given).every(
    ([key, value]) => canonicalJson(value ?? null) === canonicalJson(proposed[key as keyof Proposed] ?? null), // a key of both
  );
