import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  ASSUMPTION_QUESTIONS,
  type AssumptionQuestion,
  CHAT_FORMATS,
  CHAT_LIKENESSES,
  CHAT_MESSAGE_KINDS,
  type ChatFormat,
  type ChatLikeness,
  type ChatMessageKind,
  DAY_ORDER_REASONS,
  DAY_ORDERS,
  type DayOrder,
  type DayOrderReason,
  NEGOTIATION_PARTIES,
  type NegotiationParty,
  TIME_FAULTS,
  type TimeFault,
} from '@breachdesk/contract/vocabularies';
import { IntersectionType } from '@nestjs/swagger';
import { RECORD } from '../../platform/fields/case-record.js';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Input, Shown, View } from '../../platform/fields/shapes.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { CURRENCY } from '../negotiation-room.js';
import { NegotiationImport, PARTIES_SCHEMA, partiesFault, type PartyRoles } from './negotiation-import.entity.js';

constraintsMean({
  negotiation_import_once: {
    code: 'negotiation-import/same-chat',
    field: 'source',
    detail: 'This very chat is in the negotiation already.',
  },
});

/** A chat as it is handed over, and what is known better of it than can be read from it. */
export class ChatSource {
  @Field.text({ max: LIMITS.chat, about: 'The chat: JSON, CSV, a saved page or pasted text' }) source: string;
  @Field.choice({ of: CHAT_FORMATS, name: 'ChatFormat', optional: true, about: 'Its form; found out unless said' })
  format?: ChatFormat | null;
  @Field.choice({
    of: DAY_ORDERS,
    name: 'DayOrder',
    optional: true,
    about: 'Order of day and month; found out unless said',
  })
  dayOrder?: DayOrder | null;
  @Field.text({ max: 64, optional: true, about: 'IANA zone of times that name none; that of the incident unless said' })
  zone?: string | null;
  @Field.count({
    optional: true,
    max: 2200,
    about: 'Year of the first date that has none; such dates stay unread without',
  })
  year?: number | null;
  @Field.instant({ optional: true, about: 'Instant from which "9 days ago" counts; such times stay unread without' })
  readAt?: Date | null;
  @Field.text({ max: 10, pattern: CURRENCY, optional: true, about: 'Currency of amounts in a chat that names none' })
  currency?: string | null;
  @Field.json({
    optional: true,
    schema: PARTIES_SCHEMA,
    fault: partiesFault,
    about: 'Who speaks, by name as the preview reduces it to one spelling; guessed by the name unless said',
  })
  parties?: PartyRoles | null;
}

/** Takes a chat into a negotiation. */
export class CreateNegotiationImport extends ChatSource {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.flag({ default: false, about: 'Only messages that the negotiation does not hold yet: the chat went on since' })
  onlyNew?: boolean;
}

/** How the times and parties of a chat are read from now on. */
export class ReadChatAgain extends IntersectionType(
  AtVersion,
  Input(NegotiationImport, ['dayOrder', 'zone', 'year', 'readAt', 'currency', 'parties']),
) {}

export class NegotiationImportView extends View(NegotiationImport, [
  ...RECORD,
  'negotiationId',
  'format',
  'chatId',
  'messageCount',
  'sourceSha256',
  'chatSha256',
  'dayOrder',
  'zone',
  'year',
  'readAt',
  'currency',
  'parties',
]) {
  @Shown({
    kind: 'count',
    sql: '(select count(*)::int from negotiation_message m where m.import_id = t.id)',
    about: 'Messages that were taken in; those that were there already are left out',
  })
  taken: number;
  @Shown({
    kind: 'count',
    sql: '(select count(*)::int from negotiation_message m where m.import_id = t.id and m.time_fault is not null and m.hand_sent is null)',
    about: 'Messages of which the time is unread',
  })
  unread: number;
}

/** Chats that were taken in, newest first; who reads them is on record. */
export const NEGOTIATION_IMPORTS: Resource<NegotiationImportView> = {
  view: NegotiationImportView,
  list: {
    from: 'negotiation_import',
    sort: ['createdAt', 'messageCount'],
    order: 'DESC',
    filter: { negotiationId: eq, incidentId: eq, chatSha256: eq },
  },
  readsOnRecord: true,
};

/** A party of a chat, and who it seems to be. */
export class ChatPartyView {
  @Shown({ kind: 'text', about: 'The one spelling that all others are reduced to; may be empty' }) key: string;
  @Shown({ kind: 'texts', about: 'As written in the source' }) spellings: string[];
  @Shown({ kind: 'count', about: 'Messages of it' }) messages: number;
  @Shown({ kind: 'choice', of: NEGOTIATION_PARTIES, name: 'NegotiationParty', about: 'Who it is taken for' })
  role: NegotiationParty;
}

/** A message as it would be kept. */
export class ChatMessageView {
  @Shown({ kind: 'choice', of: CHAT_MESSAGE_KINDS, name: 'ChatMessageKind', about: 'What it is' })
  kind: ChatMessageKind;
  @Shown({ kind: 'choice', of: NEGOTIATION_PARTIES, name: 'NegotiationParty', about: 'Who speaks' })
  party: NegotiationParty;
  @Shown({ kind: 'text', about: 'Name of who speaks as written' }) partyAsWritten: string;
  @Shown({ kind: 'moment', nullable: true, about: 'Its time as it is read' }) sent: Moment | null;
  @Shown({ kind: 'text', about: 'Its time as written' }) timeAsWritten: string;
  @Shown({ kind: 'choice', of: TIME_FAULTS, name: 'TimeFault', nullable: true, about: 'Why its time is unread' })
  timeFault: TimeFault | null;
  @Shown({ kind: 'text', about: 'The words as written' }) text: string;
  @Shown({ kind: 'text', nullable: true, about: 'File that was sent with it' }) fileName: string | null;
  @Shown({ kind: 'flag', about: 'The negotiation holds these words already' }) isThere: boolean;
}

/** A chat that was taken in before and is the same, or a copy that goes on, was cut or was written down otherwise. */
export class ChatCopyView {
  @Shown({ kind: 'id', about: 'The chat that was taken in' }) importId: string;
  @Shown({ kind: 'id', about: 'Its negotiation' }) negotiationId: string;
  @Shown({ kind: 'text', about: 'Who extorts there' }) actor: string;
  @Shown({ kind: 'choice', of: CHAT_LIKENESSES, name: 'ChatLikeness', about: 'The same, or nearly' })
  likeness: ChatLikeness;
  @Shown({ kind: 'count', about: 'Different messages that both hold, of those long enough to tell chats apart' })
  shared: number;
}

/** A chat as it would be taken in. Nothing of it is kept. */
export class ChatPreviewView {
  @Shown({ kind: 'choice', of: CHAT_FORMATS, name: 'ChatFormat', about: 'Form in which it is read' })
  format: ChatFormat;
  @Shown({ kind: 'text', nullable: true, about: 'What its source calls the chat' }) chatId: string | null;
  @Shown({ kind: 'choice', of: DAY_ORDERS, name: 'DayOrder', about: 'Order of day and month as it is read' })
  dayOrder: DayOrder;
  @Shown({
    kind: 'choice',
    of: DAY_ORDER_REASONS,
    name: 'DayOrderReason',
    about: 'What speaks for that order by itself',
  })
  dayOrderReason: DayOrderReason;
  @Shown({ kind: 'text', about: 'Zone of times that name none' }) zone: string;
  @Shown({ kind: 'count', nullable: true, about: 'Year of the first date that has none' }) year: number | null;
  @Shown({ kind: 'instant', nullable: true, about: 'Instant from which "9 days ago" counts' }) readAt: Date | null;
  @Shown({
    kind: 'choices',
    of: ASSUMPTION_QUESTIONS,
    name: 'AssumptionQuestion',
    about: 'What has to be assumed because the times do not say it',
  })
  asks: AssumptionQuestion[];
  @Shown({ kind: 'count', about: 'Messages of which the time is unread' }) unread: number;
  @Shown({
    kind: 'count',
    about: 'Events that the messages seem to tell of; each is proposed once the chat is taken in',
  })
  proposals: number;
  @Shown({ kind: 'json', schema: { type: [ChatPartyView] }, about: 'Who speaks' }) parties: ChatPartyView[];
  @Shown({ kind: 'json', schema: { type: [ChatMessageView] }, about: 'All messages, in order' })
  messages: ChatMessageView[];
  @Shown({ kind: 'json', schema: { type: [ChatCopyView] }, about: 'The same chat, or copies of it, in this incident' })
  copies: ChatCopyView[];
}
