import { LIMITS } from '@breachdesk/contract/limits';
import {
  NEGOTIATION_PARTIES,
  type NegotiationParty,
  PARTICIPANT_ROLES,
  type ParticipantRole,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { NegotiationRecord } from '../negotiation-room.js';

/** Somebody who takes part in a negotiation; it needs no account, and gives none. */
@Entity('negotiation_participant')
export class NegotiationParticipant extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.text({ max: LIMITS.name, about: 'Name, or what is known instead of one' }) name: string;
  @Field.choice({ of: NEGOTIATION_PARTIES, name: 'NegotiationParty', about: 'On which side' }) party: NegotiationParty;
  @Field.choice({ of: PARTICIPANT_ROLES, name: 'ParticipantRole', about: 'As what they take part' })
  role: ParticipantRole;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Name under which they write; never a live link' })
  handle: string | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'What else is known, such as their house' })
  note: string | null;
}
