import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { NegotiationRecord } from '../negotiation-room.js';

/** A leak publication that belongs to a negotiation. It is said here alone: the publication tells nothing of it. */
@Entity('negotiation_publication')
export class NegotiationPublication extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.ref({ about: 'The leak publication, of the same incident' }) leakPublicationId: string;
  @Field.text({ max: LIMITS.text, optional: true, about: 'How it belongs to it, such as after which threat it came' })
  note: string | null;
}
