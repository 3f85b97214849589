import { messageHash } from '@breachdesk/negotiation/fingerprint';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { requirePast } from '../../platform/problems/not-yet.js';
import { notFound } from '../../platform/problems/problems.js';
import { Records } from '../../platform/records/records.js';
import { Negotiation } from '../negotiation.entity.js';
import {
  type CreateNegotiationMessage,
  NEGOTIATION_MESSAGES,
  type NegotiationMessageView,
} from './negotiation-message.dto.js';
import { propose } from '../proposals/propose.js';
import { NegotiationMessage } from './negotiation-message.entity.js';
import { writeMessages } from './write-messages.js';

/** Messages that are entered by hand while the chat goes on. */
@Injectable()
export class NegotiationMessagesService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  enter(actor: Actor, input: CreateNegotiationMessage): Promise<NegotiationMessageView> {
    return this.records.create(actor, NEGOTIATION_MESSAGES, input, async tx => {
      const { negotiationId, party, text, sent } = input;
      requirePast(sent, this.clock.now(), 'sent', 'negotiation-message/not-yet-sent');
      const negotiation = await tx.findOneBy(Negotiation, { id: negotiationId });
      if (!negotiation) throw notFound();
      const { incidentId, tlp } = negotiation;
      const message = {
        ...{ kind: 'message' as const, party, text, sent },
        ...{ partyAsWritten: '', timeAsWritten: sent.asWritten ?? '', timeFault: null, fileName: null, fileSize: null },
        sha256: messageHash(text),
      };
      const place = { incidentId, negotiationId, importId: null, tlp };
      const number = await writeMessages(tx, place, [message]);
      await propose(tx, negotiationId, number);
      const { id } = await tx.findOneByOrFail(NegotiationMessage, { negotiationId, number });
      return id;
    });
  }
}
