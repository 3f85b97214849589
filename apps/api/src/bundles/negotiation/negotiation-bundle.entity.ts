import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { NegotiationRecord } from '../../negotiations/negotiation-room.js';
import { Field } from '../../platform/fields/field.js';

/** A negotiation was handed over: to whom, why, and by which fingerprints it is known again. The ZIP itself is not kept. */
@Entity('negotiation_bundle')
export class NegotiationBundle extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.text({ max: LIMITS.line, about: 'To whom it is handed, such as an officer with their case number' })
  recipient: string;
  @Field.text({ max: LIMITS.line, about: 'Why, such as the request it answers' }) reason: string;
  @Field.text({ max: 64, about: 'SHA-256 of negotiation.json in it' }) contentSha256: string;
  @Field.text({ max: 64, about: 'Merkle tree hash (RFC 6962) over the lines of record.jsonl in it' })
  recordRoot: string;
  @Field.count({ about: 'Entries of the record in it' }) recordEntries: number;
  @Field.count({ about: 'Number of the last of them in the record' }) recordLast: number;
}
