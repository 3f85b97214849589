import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import type { ChatMessageKind, NegotiationParty, TimeFault } from '@breachdesk/contract/vocabularies';
import { type ProposedAssumptions, proposeAssumptions } from '@breachdesk/negotiation/assumptions';
import type { RawChat, RawMessage } from '@breachdesk/negotiation/chat';
import { chatHash, messageHash } from '@breachdesk/negotiation/fingerprint';
import { fileOf, kindOf } from '@breachdesk/negotiation/message-kind';
import { type ChatParty, partiesOf, partyKey } from '@breachdesk/negotiation/parties';
import { readChat } from '@breachdesk/negotiation/read-chat';
import { readTimes, type TimeAssumptions } from '@breachdesk/negotiation/times';
import { refusalAt } from '../../platform/problems/problems.js';
import type { ChatSource } from './negotiation-import.dto.js';
import type { PartyRoles } from './negotiation-import.entity.js';

/** A message as it is kept. */
export interface ReadMessage {
  kind: ChatMessageKind;
  party: NegotiationParty;
  partyAsWritten: string;
  sent: Moment | null;
  timeAsWritten: string;
  timeFault: TimeFault | null;
  text: string;
  sha256: string;
  fileName: string | null;
  fileSize: number | null;
}

/** A whole chat under its assumptions. */
export interface Reading {
  chat: RawChat;
  assumed: ProposedAssumptions;
  parties: ChatParty[];
  messages: ReadMessage[];
  chatSha256: string;
}

/** Reads a chat as it was handed over; what is said of it goes before what can be found out. */
export const readSource = (input: ChatSource, incidentZone: string): Reading => {
  const { source, format, zone, dayOrder, year, readAt } = input;
  const read = readChat(source, format ?? undefined);
  if (!read) throw refusalAt('source', 'negotiation-import/no-messages', 'No message is found in this.');
  if (read.messages.length > LIMITS.chatMessages)
    throw refusalAt('source', 'negotiation-import/too-many', `A chat holds at most ${LIMITS.chatMessages} messages.`);
  const chat = { ...read, messages: read.messages.map(storable) };
  const proposed = proposeAssumptions(timesOf(chat.messages), zone ?? incidentZone);
  const assumed = {
    ...proposed,
    dayOrder: dayOrder ?? proposed.dayOrder,
    year: year ?? null,
    readAt: readAt?.toISOString() ?? null,
  };
  const parties = partiesOf(chat.messages).map(party => ({ ...party, role: input.parties?.[party.key] ?? party.role }));
  const messages = readMessages(chat.messages, assumed, rolesOf(parties));
  return { chat, assumed, parties, messages, chatSha256: chatHash(messages.map(({ sha256 }) => sha256)) };
};

/** Times and parties of messages under the given assumptions. */
export const readTimesAndParties = (
  written: readonly Pick<ReadMessage, 'timeAsWritten' | 'partyAsWritten' | 'kind'>[],
  assumed: TimeAssumptions,
  roles: PartyRoles,
): Pick<ReadMessage, 'sent' | 'timeFault' | 'party'>[] => {
  const times = readTimes(
    written.map(({ timeAsWritten }) => timeAsWritten),
    assumed,
  );
  return written.map(({ partyAsWritten, kind }, at) => ({
    sent: times[at]?.moment ?? null,
    timeFault: times[at]?.fault ?? null,
    // A line that the chat writes by itself is nobody's, whatever name it stands under.
    party: kind === 'system' ? 'none' : (roles[partyKey(partyAsWritten)] ?? 'none'),
  }));
};

const readMessages = (raw: readonly RawMessage[], assumed: TimeAssumptions, roles: PartyRoles): ReadMessage[] => {
  const written = raw.map(message => ({
    kind: kindOf(message),
    partyAsWritten: message.party,
    timeAsWritten: message.time,
    text: message.text,
    sha256: messageHash(message.text),
    fileName: fileOf(message)?.name ?? null,
    fileSize: fileOf(message)?.size ?? null,
  }));
  const read = readTimesAndParties(written, assumed, roles);
  return written.map((message, at) => ({ ...message, ...read[at]! })); // one for each
};

/** PostgreSQL stores neither the NUL character nor half a character; both become the sign for what cannot be shown. */
const stored = (text: string): string => text.replaceAll(/[\0\ud800-\udfff]/gu, '\uFFFD');

const storable = ({ party, time, text, file }: RawMessage): RawMessage => ({
  party: stored(party),
  time: stored(time),
  text: stored(text),
  file: file && {
    name: stored(file.name),
    size: file.size !== null && Number.isSafeInteger(file.size) ? file.size : null,
  },
});

const timesOf = (messages: readonly RawMessage[]): string[] => messages.map(({ time }) => time);

export const rolesOf = (parties: readonly ChatParty[]): PartyRoles =>
  Object.fromEntries(parties.map(({ key, role }) => [key, role]));
