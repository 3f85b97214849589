import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  CHAT_MESSAGE_KINDS,
  type ChatMessageKind,
  NEGOTIATION_PARTIES,
  type NegotiationParty,
  TIME_FAULTS,
  type TimeFault,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { NegotiationRecord } from '../negotiation-room.js';

/** A message of a negotiation: its words and its time as written stay for good; how they are read may change. */
@Entity('negotiation_message')
export class NegotiationMessage extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.ref({ optional: true, about: 'Chat that it was taken in with; null if it was entered by hand' })
  importId: string | null;
  @Field.count({ about: 'Place in the negotiation, from 1: the order of the source, whatever its times say' })
  number: number;
  @Field.choice({ of: CHAT_MESSAGE_KINDS, name: 'ChatMessageKind', default: 'message', about: 'What it is' })
  kind: ChatMessageKind;
  @Field.choice({ of: NEGOTIATION_PARTIES, name: 'NegotiationParty', about: 'Who speaks' }) party: NegotiationParty;
  @Field.text({ max: LIMITS.line, about: 'Name of who speaks as the source writes it; may be empty' })
  partyAsWritten: string;
  @Field.moment({ optional: true, about: 'When it was sent, as exactly as it is known; null while that is unread' })
  sent: Moment | null;
  @Field.text({ max: LIMITS.line, about: 'Its time as the source writes it; may be empty' }) timeAsWritten: string;
  @Field.choice({ of: TIME_FAULTS, name: 'TimeFault', optional: true, about: 'Why its time is unread' })
  timeFault: TimeFault | null;
  @Field.moment({
    optional: true,
    about: 'When it was sent, as somebody says by hand; it counts instead of the time as read',
  })
  handSent: Moment | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why, such as what shows it; also why it was taken back' })
  handReason: string | null;
  @Field.ref({ kept: true, optional: true, about: 'Who says so' }) handBy: string | null;
  @Field.instant({ kept: true, optional: true, about: 'When they said so (UTC)' }) handAt: Date | null;
  @Field.text({ max: LIMITS.text, about: 'The words, as the source writes them; nothing in them is a link' })
  text: string;
  @Field.text({ max: 64, about: 'SHA-256 of the words, whatever their blanks and case' }) sha256: string;
  @Field.text({ max: LIMITS.line, optional: true, about: 'File that was sent with it, by name alone' })
  fileName: string | null;
  @Field.count({ optional: true, about: 'Size of that file in bytes, as the source says' }) fileSize: number | null;
}
