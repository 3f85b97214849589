import type { RawChat, RawMessage } from './chat.js';
import { partyKey } from './parties.js';
import { timeParts } from './time-parts.js';

/** What a line says of the message that begins with it. */
interface Heading {
  party: string;
  time: string;
  text: string;
}

const isTime = (words: string): boolean => {
  const parts = timeParts(words);
  return parts.kind !== 'fault' || parts.fault === 'no_date' || parts.fault === 'impossible';
};

/** Longest time and party that a heading holds. */
const [TIME_LENGTH, PARTY_LENGTH] = [40, 40];

/**
 * Pasted text. A message begins with a line that has a time (before or after its party), else with `Party:` of a party that
 * speaks more than once, else at a blank line. Every line that is not blank belongs to a message.
 */
export const readText = (source: string): Omit<RawChat, 'format'> | null => {
  const lines = source.split(/\r\n|\r|\n/);
  if (lines.every(line => line.trim() === '')) return null;
  return { chatId: null, messages: timed(lines) ?? spoken(lines) ?? paragraphs(lines) };
};

const timed = (lines: readonly string[]): RawMessage[] | null => {
  const headings = lines.map(line => timedHeading(line));
  if (headings.every(heading => heading === null)) return null;
  return gathered(lines, joinedHeadings(lines, headings));
};

/** A party on a line of its own right above the line of its time belongs to it. */
const joinedHeadings = (
  lines: readonly string[],
  headings: readonly (Heading | null)[],
): (Heading | null | 'taken')[] => {
  const joined: (Heading | null | 'taken')[] = [...headings];
  // Where any time stands beside its party, a short line above another one is somebody's words.
  if (headings.some(heading => heading && heading.party !== '')) return joined;
  headings.forEach((heading, at) => {
    const above = lines[at - 1]?.trim() ?? '';
    if (!heading || heading.party !== '' || heading.text !== '' || !isName(above) || joined[at - 1] !== null) return;
    joined[at - 1] = { ...heading, party: above };
    joined[at] = 'taken';
  });
  return joined;
};

const isName = (words: string): boolean =>
  words !== '' && words.length <= PARTY_LENGTH && words.split(/\s+/).length <= 3 && !/[.!?,;]$|:\/\//.test(words);

/** `[time] Party: text`, `time Party: text`, `Party (time): text`, `Party, time`, `time`. */
const timedHeading = (line: string): Heading | null => {
  const words = line.trim();
  const bracketed = /^\[([^\]]{3,40})\]\s*(?:([^:\n]{1,40}):(?:\s|$))?\s*(.*)$/.exec(words);
  if (bracketed && isTime(bracketed[1] ?? ''))
    return { time: bracketed[1] ?? '', party: bracketed[2] ?? '', text: bracketed[3] ?? '' };
  const inParty = /^([^()[\]\n]{1,40}?)\s*[([]([^)\]]{3,40})[)\]]\s*:?\s*(.*)$/.exec(words);
  if (inParty && isTime(inParty[2] ?? ''))
    return { party: inParty[1] ?? '', time: inParty[2] ?? '', text: inParty[3] ?? '' };
  return timeFirst(words) ?? timeLast(words);
};

/** The longest beginning of the line that is a time. */
const timeFirst = (words: string): Heading | null => {
  if (!/^(?:\d|\p{L}{3,9},? )/u.test(words)) return null;
  for (const end of boundaries(words)) {
    const time = words.slice(0, end).replace(/[,\s-]+$/, '');
    if (!isTime(time) || !/\d/.test(time)) continue;
    const rest = words.slice(end).replace(/^[\s,|-]+/, '');
    const [, party, text] = /^([^:\n]{1,40}):(?:\s+|$)(.*)$/.exec(rest) ?? [];
    if (party !== undefined && isName(party)) return { time, party, text: text ?? '' };
    // "20:15 we pay" without a party could be words of a message: only a whole date begins one.
    if (rest === '' || timeParts(time).kind !== 'fault') return { time, party: '', text: rest };
  }
  return null;
};

const boundaries = (words: string): number[] =>
  [...words.slice(0, TIME_LENGTH + 1).matchAll(/(?<=\S)(?=[\s:,|-]|$)/g)]
    .map(({ index }) => index)
    .filter(index => index <= TIME_LENGTH && (index === words.length || /[\s,|-]/.test(words.charAt(index))))
    .reverse();

/** A short name and then nothing but a time. */
const timeLast = (words: string): Heading | null => {
  if (words.length > PARTY_LENGTH + TIME_LENGTH) return null;
  for (const { index } of words.matchAll(/[\s,-]+(?=[\d\p{L}])/gu)) {
    const [party, time] = [words.slice(0, index), words.slice(index).replace(/^[\s,-]+/, '')];
    if (isName(party) && /\d/.test(time) && !/\d/.test(party) && isTime(time)) return { party, time, text: '' };
  }
  return null;
};

const spoken = (lines: readonly string[]): RawMessage[] | null => {
  const headings = lines.map(line => {
    const [, party, text] = /^([^:\n]{1,40}?)\s*:(?:\s+(.*)|)$/.exec(line.trim()) ?? [];
    return party !== undefined && isName(party) ? { party, time: '', text: text ?? '' } : null;
  });
  const turns = new Map<string, number>();
  for (const heading of headings)
    if (heading) turns.set(partyKey(heading.party), (turns.get(partyKey(heading.party)) ?? 0) + 1);
  const speakers = [...turns].filter(([, times]) => times > 1).map(([key]) => key);
  if (speakers.length === 0) return null;
  return gathered(
    lines,
    headings.map(heading => (heading && speakers.includes(partyKey(heading.party)) ? heading : null)),
  );
};

const paragraphs = (lines: readonly string[]): RawMessage[] =>
  lines
    .join('\n')
    .split(/\n[^\S\n]*\n+/)
    .map(text => text.replace(/^\n+/, '').trimEnd())
    .filter(text => text.trim() !== '')
    .map(text => ({ party: '', time: '', text, file: null }));

/** Lines from one heading to the next are one message; what stands before the first heading is one too. */
const gathered = (lines: readonly string[], headings: readonly (Heading | null | 'taken')[]): RawMessage[] => {
  const messages: { heading: Omit<Heading, 'text'>; lines: string[] }[] = [];
  lines.forEach((line, at) => {
    const heading = headings[at];
    if (heading === 'taken') return;
    if (heading) messages.push({ heading, lines: heading.text === '' ? [] : [heading.text] });
    else if (messages.length > 0) messages.at(-1)?.lines.push(line);
    else if (line.trim() !== '') messages.push({ heading: { party: '', time: '' }, lines: [line] });
  });
  return messages.map(({ heading, lines: own }) => ({
    party: heading.party.trim(),
    time: heading.time.trim(),
    text: own.join('\n').replace(/^\n+/, '').trimEnd(),
    file: null,
  }));
};
