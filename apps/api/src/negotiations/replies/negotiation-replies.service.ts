import { messageHash } from '@breachdesk/negotiation/fingerprint';
import type { ReplyState } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { refusedBy } from '../../platform/problems/constraints.js';
import { requirePast } from '../../platform/problems/not-yet.js';
import { notFound, Refused } from '../../platform/problems/problems.js';
import { insertRow, lockAtVersion, Records, viewOf } from '../../platform/records/records.js';
import { NegotiationMessage } from '../chats/negotiation-message.entity.js';
import { writeMessages } from '../chats/write-messages.js';
import { Negotiation } from '../negotiation.entity.js';
import { propose } from '../proposals/propose.js';
import {
  type CreateNegotiationReply,
  NEGOTIATION_REPLIES,
  type NegotiationReplyView,
  type SendNegotiationReply,
} from './negotiation-reply.dto.js';
import { NegotiationReply } from './negotiation-reply.entity.js';

/** Replies: drafted, approved by somebody who did not write in them, and recorded as sent. */
@Injectable()
export class NegotiationRepliesService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  draft(actor: Actor, input: CreateNegotiationReply): Promise<NegotiationReplyView> {
    return this.records.create(actor, NEGOTIATION_REPLIES, input, async tx => {
      const negotiation = await tx.findOneBy(Negotiation, { id: input.negotiationId });
      if (!negotiation) throw notFound();
      const { incidentId, tlp } = negotiation;
      return insertRow(tx, NegotiationReply, { ...input, incidentId, tlp });
    });
  }

  /** Four eyes: whoever wrote in it does not approve it. */
  approve(actor: Actor, id: string, version: number): Promise<NegotiationReplyView> {
    return this.move(actor, id, { version, from: 'draft' }, (tx, reply) => {
      const same = refusedBy('negotiation_reply_by_two');
      if (reply.writtenBy.includes(actor.id) && same) throw same;
      return tx.query(
        `update negotiation_reply set state = 'approved', approved_by = app.actor_id(), approved_at = $2 where id = $1`,
        [id, this.clock.now()],
      );
    });
  }

  reopen(actor: Actor, id: string, version: number): Promise<NegotiationReplyView> {
    return this.move(actor, id, { version, from: 'approved' }, tx =>
      tx.query(`update negotiation_reply set state = 'draft', approved_by = null, approved_at = null where id = $1`, [
        id,
      ]),
    );
  }

  /** The reply becomes a message of ours, in the words that were approved. */
  sent(actor: Actor, id: string, { version, sent }: SendNegotiationReply): Promise<NegotiationReplyView> {
    requirePast(sent, this.clock.now(), 'sent', 'negotiation-message/not-yet-sent');
    return this.move(actor, id, { version, from: 'approved' }, async (tx, reply) => {
      const { incidentId, negotiationId, tlp, text } = reply;
      const message = {
        ...{ kind: 'message' as const, party: 'us' as const, text, sent, sha256: messageHash(text) },
        ...{ partyAsWritten: '', timeAsWritten: sent.asWritten ?? '', timeFault: null, fileName: null, fileSize: null },
      };
      const number = await writeMessages(tx, { incidentId, negotiationId, importId: null, tlp }, [message]);
      await propose(tx, negotiationId, number);
      const { id: messageId } = await tx.findOneByOrFail(NegotiationMessage, { negotiationId, number });
      return tx.query(`update negotiation_reply set state = 'sent', message_id = $2 where id = $1`, [id, messageId]);
    });
  }

  private move(
    actor: Actor,
    id: string,
    { version, from }: { version: number; from: ReplyState },
    job: (tx: EntityManager, reply: NegotiationReply) => Promise<unknown>,
  ): Promise<NegotiationReplyView> {
    return this.work.do(actor, async tx => {
      const reply = await lockAtVersion(tx, { resource: NEGOTIATION_REPLIES, entity: NegotiationReply, id }, version);
      if (reply.state !== from || reply.archivedAt)
        throw new Refused('negotiation-reply/out-of-turn', {
          detail: 'A reply is drafted, then approved, then sent; this one stands elsewhere.',
        });
      await job(tx, reply);
      return viewOf(tx, NEGOTIATION_REPLIES, id);
    });
  }
}
