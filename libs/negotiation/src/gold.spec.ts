import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proposeAssumptions } from './assumptions.js';
import { kindOf } from './message-kind.js';
import { partyKey, roleOf } from './parties.js';
import { type Proposal, proposalsIn } from './proposals.js';
import { readChat } from './read-chat.js';
import { readTimes } from './times.js';

const DATA = join(process.cwd(), '..', 'shared', 'data');
const KEYS = join(DATA, 'negotiation-gold');
const measured = existsSync(KEYS) ? describe : describe.skip;

interface KeyEvent {
  i: number;
  type: string;
  amount?: number;
  resultingAmount?: number;
  percent?: number;
  relative?: string;
  when?: string;
  validity?: string;
  alsoAs?: { amount: number };
  rest?: number;
}
interface Key {
  file: string;
  events: KeyEvent[];
}

/** What a type of the keys is called among our events. */
const KINDS: Record<string, readonly string[]> = {
  currency_question: ['counter_offer'],
  counter_offer_repeated: ['counter_offer'],
  acceptance: ['counter_offer'],
  deadline: ['deadline_set'],
  discount: ['discount', 'demand'],
  discount_refused: ['refusal'],
  test_payment_proposed: ['test_payment', 'counter_offer'],
  test_payment_sent: ['test_payment', 'payment_sent'],
  dispute: ['decryptor_problem'],
};

/** Proposals that the keys do not name and that are right all the same, each read in the chat by hand. */
const RIGHT_BESIDES: Record<string, readonly string[]> = {
  'Babuk/20210428.json': [
    '3 refusal', // "we won't provide you a too big discount"
    '30 threat_publication', // "after this period, data will be posted"
    '39 demand', // "and ask 1 MIO USD?": the demand once more
  ],
  'Dragonforce/BD004D632D87DBA0.json': ['4 threat_publication'], // "If you don't pay we will publish it"
  'lockbit3.0/Leaked2025-ClientID-36.json': [
    '16 refusal', // "there will be no more talk about discounts"
    '17 deadline_set', // the price doubles tomorrow: the day of the threat at 17
    '23 deadline_set', // how long the 50k stand, which the key keeps with the demand
    '24 counter_offer', // "6-7 days to find 30k": their offer at 22 once more
    '35 payment_sent', // "bitcoin seller sais you got the money"
    '51 decryptor_problem', // "the windows decryptor doesn't work with them"
  ],
};

const proposalsOf = (file: string): Proposal[] => {
  const messages = readChat(readFileSync(join(DATA, 'ransomchats', file), 'utf8'))?.messages ?? [];
  const words = messages.map(({ time }) => time);
  const times = readTimes(words, proposeAssumptions(words, 'Europe/Copenhagen'));
  const spoken = messages.map((message, at) => ({
    kind: kindOf(message),
    role: roleOf(partyKey(message.party)),
    text: message.text,
    said: times[at]?.moment ?? null,
  }));
  return proposalsIn(spoken, 'USD');
};

const keys = existsSync(KEYS)
  ? readdirSync(KEYS).map(file => JSON.parse(readFileSync(join(KEYS, file), 'utf8')) as Key) // the shape of the keys
  : [];

/** Amounts, percentages and deadlines that a key names, each with how it is recognised. */
const wanted = ({ events }: Key) =>
  events.flatMap(({ i, amount, percent, relative, when, validity, alsoAs, rest }) => {
    const at = (is: (found: Proposal) => boolean) => (found: Proposal) => found.message === i && is(found);
    const amounts = [amount, alsoAs?.amount, rest].filter(each => each !== undefined);
    return [
      ...amounts.map(each => ({ name: `${i}: amount ${each}`, is: at(found => Number(found.amount) === each) })),
      ...(percent === undefined
        ? []
        : [{ name: `${i}: ${percent} %`, is: at(found => Number(found.percent) === percent) }]),
      ...((relative ?? when ?? validity)
        ? [{ name: `${i}: deadline ${relative ?? when ?? validity}`, is: at(found => found.term !== null) }]
        : []),
    ];
  });

/** At the message of an event of the key, of its kind, and of its amount if both name one. */
const isInKey = ({ events }: Key, { message, kind, amount }: Proposal): boolean =>
  events.some(event => {
    const named = [event.amount, event.alsoAs?.amount, event.rest, event.resultingAmount].filter(
      each => each !== undefined,
    );
    const fits = amount === null || named.length === 0 || named.includes(Number(amount));
    return event.i === message && (KINDS[event.type] ?? [event.type]).includes(kind) && fits;
  });

measured('Proposals against what was read by hand', () => {
  const read = keys.map(key => ({ key, found: proposalsOf(key.file) }));

  it('find at least nine in ten amounts and deadlines', () => {
    const all = read.flatMap(({ key, found }) =>
      wanted(key).map(want => ({ key, want, isFound: found.some(want.is) })),
    );
    const misses = all.filter(({ isFound }) => !isFound).map(({ key, want }) => `${key.file} ${want.name}`);
    process.stdout.write(
      `amounts and deadlines: ${all.length - misses.length} of ${all.length} found; missed: ${misses.join('; ') || 'none'}\n`,
    );
    expect(all.length).toBeGreaterThan(20);
    expect(1 - misses.length / all.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are wrong at most once in ten', () => {
    const all = read.flatMap(({ key, found }) =>
      found.map(each => ({ key, each, name: `${each.message} ${each.kind}` })),
    );
    const besides = all.filter(({ key, each }) => !isInKey(key, each));
    const wrong = besides.filter(({ key, name }) => !RIGHT_BESIDES[key.file]?.includes(name));
    const list = wrong.map(({ key, name, each }) => `${key.file} ${name} "${each.asWritten}"`);
    process.stdout.write(
      `${all.length} proposals, ${besides.length} not in the keys, ${wrong.length} of them wrong: ${list.join('; ') || 'none'}\n`,
    );
    expect(wrong.length / all.length).toBeLessThanOrEqual(0.1);
  });
});
