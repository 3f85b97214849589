import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeAssumptions } from './assumptions.js';
import { kindOf } from './message-kind.js';
import { partiesOf, partyKey, roleOf } from './parties.js';
import { proposalsIn, type SpokenMessage } from './proposals.js';
import { readChat } from './read-chat.js';
import { readTimes } from './times.js';

const CHATS = join(process.cwd(), '..', 'shared', 'data', 'ransomchats');
const real = existsSync(CHATS) ? describe : describe.skip;
const files = existsSync(CHATS)
  ? readdirSync(CHATS, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.json'))
  : [];

interface Source {
  messages: { party: string; timestamp?: string; content: string }[];
}
const sourceOf = (file: string) => readFileSync(join(CHATS, file), 'utf8');
const FAULTS = ['none', 'impossible', 'no_date'];

real('159 real chats', () => {
  it.each(files)('%s: every message is kept, in order, with its words and its time as written', file => {
    const source = sourceOf(file);
    const expected = (JSON.parse(source) as Source).messages; // the shape that the data are published in
    const messages = readChat(source)?.messages ?? [];
    expect(messages.map(({ party, time, text }) => [party, time, text])).toEqual(
      expected.map(({ party, timestamp, content }) => [party, timestamp ?? '', content]),
    );
    const assumed = {
      ...proposeAssumptions(
        messages.map(({ time }) => time),
        'Europe/Copenhagen',
      ),
      year: 2021,
    };
    const times = readTimes(
      messages.map(({ time }) => time),
      { ...assumed, readAt: '2021-12-01T12:00:00Z' },
    );
    // What stays unread is known by its fault; nothing is of a form that was overlooked.
    expect(times.filter(({ fault }) => fault !== null && !FAULTS.includes(fault))).toEqual([]);
    expect(partiesOf(messages).reduce((sum, party) => sum + party.messages, 0)).toBe(expected.length);
    const spoken = messages.map((message, at): SpokenMessage => ({
      kind: kindOf(message),
      role: roleOf(partyKey(message.party)),
      text: message.text,
      said: times[at]?.moment ?? null,
    }));
    for (const { message, from, to, asWritten } of proposalsIn(spoken, 'USD'))
      expect(spoken[message]?.text.slice(from, to)).toBe(asWritten);
  });

  it('hold 8,369 messages, of which the times that exist are read', () => {
    const all = files.flatMap(file => {
      const words = readChat(sourceOf(file))?.messages.map(({ time }) => time) ?? [];
      const assumed = proposeAssumptions(words, 'Europe/Copenhagen');
      return readTimes(words, { ...assumed, year: 2021, readAt: '2021-12-01T12:00:00Z' });
    });
    const count = (fault: string | null): number => all.filter(time => time.fault === fault).length;
    expect([files.length, all.length]).toEqual([159, 8369]);
    expect({
      read: count(null),
      none: count('none'),
      noDate: count('no_date'),
      impossible: count('impossible'),
    }).toEqual({
      read: 5045,
      none: 3179,
      noDate: 123,
      impossible: 22,
    });
  });

  it.each(files)('%s: pasted as text, every message begins anew and no word is lost', file => {
    const expected = (JSON.parse(sourceOf(file)) as Source).messages; // as above
    const pasted = expected
      .map(
        ({ party, content }, at) =>
          `[2024-01-01 ${String(at % 24).padStart(2, '0')}:00] ${party.trim()}: ${content.replace(/\s+/g, ' ')}`,
      )
      .join('\n');
    const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(readChat(pasted)?.messages.map(({ text }) => words(text))).toEqual(
      expected.map(({ content }) => words(content)),
    );
  });
});
