import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { NegotiationRecord } from '../negotiation-room.js';

/** A text that was written for people outside the extortion room, and shared with them by name. It stays as it was shared. */
@Entity('negotiation_note')
export class NegotiationNote extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.text({ max: LIMITS.title, about: 'What it is about, as its readers see it' }) title: string;
  @Field.text({ max: LIMITS.text, about: 'All that its readers are told' }) text: string;
  @Field.text({ max: LIMITS.line, about: 'Why it is shared; its readers do not see it' }) reason: string;
  @Field.refs({ about: 'With whom it is shared: members of the case, also those of a partner organisation' })
  readerIds: string[];
  @Field.instant({ optional: true, about: 'When it was taken back (UTC); null while it is shared' })
  withdrawnAt: Date | null;
  @Field.ref({ kept: true, optional: true, about: 'Who took it back' }) withdrawnBy: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why it was taken back' }) withdrawnReason: string | null;
}
