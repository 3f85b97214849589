import { LIMITS } from '@breachdesk/contract/limits';
import {
  CHAT_FORMATS,
  type ChatFormat,
  DAY_ORDERS,
  type DayOrder,
  NEGOTIATION_PARTIES,
  type NegotiationParty,
} from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { CURRENCY, NegotiationRecord } from '../negotiation-room.js';

/** Who speaks under which name, by the one spelling that all others are reduced to. */
export type PartyRoles = Record<string, NegotiationParty>;

/** Names of a chat; more is no chat. */
const MOST_PARTIES = 200;

export const PARTIES_SCHEMA: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: { type: 'string', enum: [...NEGOTIATION_PARTIES] },
};

/** What is wrong with a mapping of parties, in words; null if nothing is. */
export const partiesFault = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'must say who speaks under which name';
  const entries = Object.entries(value);
  if (entries.length > MOST_PARTIES || entries.some(([key]) => key.length > LIMITS.line)) return 'has too many names';
  const words: readonly unknown[] = NEGOTIATION_PARTIES;
  return entries.every(([, role]) => words.includes(role)) ? null : `must name ${NEGOTIATION_PARTIES.join(', ')} alone`;
};

/** A chat that was taken into a negotiation. Its source never changes; how its times and parties are read may. */
@Entity('negotiation_import')
export class NegotiationImport extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.choice({ of: CHAT_FORMATS, name: 'ChatFormat', about: 'Form in which it was handed over' }) format: ChatFormat;
  @Field.text({ max: LIMITS.line, optional: true, about: 'What its source calls the chat' }) chatId: string | null;
  @Field.count({ about: 'Messages that its source holds' }) messageCount: number;
  @Field.text({ max: 64, about: 'SHA-256 of the source as it was handed over' }) sourceSha256: string;
  @Field.text({ max: 64, about: 'SHA-256 over the words of all its messages in order' }) chatSha256: string;
  @Field.choice({ of: DAY_ORDERS, name: 'DayOrder', about: 'Which of two numbers in a date is the day' })
  dayOrder: DayOrder;
  @Field.zone({ about: 'IANA zone of times that name none' }) zone: string;
  @Field.count({ optional: true, max: 2200, about: 'Year of the first date that has none' }) year: number | null;
  @Field.instant({ optional: true, about: 'Instant from which "9 days ago" counts (UTC)' }) readAt: Date | null;
  @Field.text({ max: 10, pattern: CURRENCY, optional: true, about: 'Currency of amounts in a chat that names none' })
  currency: string | null;
  @Field.json({
    schema: PARTIES_SCHEMA,
    fault: partiesFault,
    about: 'Who speaks, by name as it is reduced to one spelling',
  })
  parties: PartyRoles;
}
