import { messageHash } from '@breachdesk/negotiation/fingerprint';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { requirePast } from '../../platform/problems/not-yet.js';
import { notFound } from '../../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../../platform/records/records.js';
import { Negotiation } from '../negotiation.entity.js';
import {
  type CreateNegotiationMessage,
  NEGOTIATION_MESSAGES,
  type NegotiationMessageView,
  type TimeNegotiationMessage,
} from './negotiation-message.dto.js';
import { propose, proposeAgain } from '../proposals/propose.js';
import { NegotiationMessage } from './negotiation-message.entity.js';
import { writeMessages } from './write-messages.js';

/** Messages that are entered by hand while the chat goes on. */
@Injectable()
export class NegotiationMessagesService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
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

  /** Who says so and why stands on the message, also when it is taken back. What was proposed from it follows. */
  time(actor: Actor, id: string, { version, sent, reason }: TimeNegotiationMessage): Promise<NegotiationMessageView> {
    if (sent) requirePast(sent, this.clock.now(), 'sent', 'negotiation-message/not-yet-sent');
    return this.work.do(actor, async tx => {
      const at = { resource: NEGOTIATION_MESSAGES, entity: NegotiationMessage, id };
      const message = await lockAtVersion(tx, at, version);
      Object.assign(message, { handSent: sent ?? null, handReason: reason });
      await tx.save(NegotiationMessage, message);
      await proposeAgain(tx, message.negotiationId, this.clock.now());
      return viewOf(tx, NEGOTIATION_MESSAGES, id);
    });
  }
}
