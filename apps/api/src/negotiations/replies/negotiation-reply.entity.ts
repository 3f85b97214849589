import { LIMITS } from '@breachdesk/contract/limits';
import { REPLY_STATES, type ReplyState } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { NegotiationRecord } from '../negotiation-room.js';

/** An answer to the extortionists. Breachdesk sends nothing: it records that what was approved was sent. */
@Entity('negotiation_reply')
export class NegotiationReply extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.text({ max: LIMITS.text, about: 'The words' }) text: string;
  @Field.choice({ of: REPLY_STATES, name: 'ReplyState', default: 'draft', about: 'Where it stands' }) state: ReplyState;
  @Field.refs({ kept: true, default: [], about: 'Everybody who wrote in it; none of them approves it' })
  writtenBy: string[];
  @Field.ref({ optional: true, about: 'Who approved it' }) approvedBy: string | null;
  @Field.instant({ optional: true, about: 'When it was approved (UTC)' }) approvedAt: Date | null;
  @Field.ref({ optional: true, about: 'Message as which it was sent' }) messageId: string | null;
}
