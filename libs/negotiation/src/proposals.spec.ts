import { deadlinesIn } from './deadlines.js';
import { likenessOf } from './fingerprint.js';
import { marksIn } from './marks.js';
import { proposalsIn, type SpokenMessage } from './proposals.js';

const SAID = {
  at: '2024-12-23T14:51:00.000Z',
  precision: 'minute',
  zone: 'Europe/Copenhagen',
  asWritten: null,
} as const;
const says = (role: 'actor' | 'us', text: string): SpokenMessage => ({ kind: 'message', role, text, said: SAID });
const told = (...messages: SpokenMessage[]) =>
  proposalsIn(messages, 'USD').map(({ message, kind, party, asWritten, amount, currency, percent }) =>
    [message, kind, party, asWritten, ...[amount, currency, percent].filter(part => part !== null)].join('|'),
  );

describe('What a message seems to tell', () => {
  it('is a demand of theirs, an offer of ours, or a demand that we quote', () =>
    expect(
      told(says('actor', 'The price is $1M'), says('us', 'The amount of $1M is too much, we can offer 10 000 USD')),
    ).toEqual([
      '0|demand|actor|$1M|1000000|USD',
      '1|demand|actor|$1M|1000000|USD',
      '1|counter_offer|us|10 000 USD|10000|USD',
    ]));

  it('is in the currency that was named last, else in the one that is assumed', () => {
    const [assumed, , chat] = proposalsIn(
      [says('actor', 'pay 60k'), says('us', 'we offer 500k CZK'), says('actor', 'pay 900k')],
      'USD',
    );
    expect(assumed).toMatchObject({ amount: '60000', currency: 'USD', currencyBasis: 'assumed' });
    expect(chat).toMatchObject({ amount: '900000', currency: 'CZK', currencyBasis: 'chat' });
    expect(proposalsIn([says('actor', 'pay 60k')], null)).toMatchObject([{ currency: null, currencyBasis: null }]);
  });

  it('is an offer with options, each with the deadline behind it', () => {
    const found = proposalsIn(
      [says('actor', 'Pay 40,000$ within 24 hours, else the price is 45,000$ by Friday')],
      null,
    );
    expect(found.map(({ kind, amount, option, deadline }) => ({ kind, amount, option, due: deadline?.at }))).toEqual([
      { kind: 'demand', amount: '40000', option: 1, due: '2024-12-24T14:51:00.000Z' },
      { kind: 'deadline_set', amount: null, option: null, due: '2024-12-24T14:51:00.000Z' },
      { kind: 'demand', amount: '45000', option: 2, due: '2024-12-26T23:00:00.000Z' },
      { kind: 'deadline_set', amount: null, option: null, due: '2024-12-26T23:00:00.000Z' },
    ]);
  });

  it('is nothing in what a company earns or is insured for, in files, and in what the chat writes by itself', () => {
    expect(
      told(says('us', 'Our revenue is $70M a year'), says('actor', 'You have insurance coverage of $5 million')),
    ).toEqual([]);
    expect(proposalsIn([{ ...says('actor', 'File: [5000$.zip]'), kind: 'file' }], 'USD')).toEqual([]);
  });

  it.each([
    ['actor', 'If you do not pay, we will publish your data', 'threat_publication'],
    ['actor', "If you don't make a decision, the price will be 2x tomorrow.", 'threat_price_increase'],
    ['actor', 'If you do not answer, the price will double tomorrow', 'threat_price_increase'],
    ['actor', 'If you do not answer, the price will double tomorrow', 'deadline_set'],
    ['actor', 'What do you think about the GDPR?', 'regulatory_pressure'],
    ['actor', 'btc wallet: [redacted]', 'wallet_given'],
    ['actor', 'We will notify your clients and the press', 'threat_contact_third_parties'],
    ['us', 'Can you send us a list of files?', 'proof_requested'],
    ['us', 'We have sent the payment', 'payment_sent'],
  ] as const)('by %s: %s', (role, text, kind) =>
    expect(proposalsIn([says(role, text)], null).map(found => found.kind)).toContain(kind),
  );

  it('is no threat where they promise that the price stays', () =>
    expect(told(says('actor', 'The price will not increase'))).toEqual([]));

  it.each(['We never publish data of who pays', 'We will not sell your data', 'Will you publish it?'])(
    'is no threat in %j',
    text =>
      expect(proposalsIn([says('actor', text)], null).map(({ kind }) => kind)).not.toContain('threat_publication'),
  );
});

describe('A deadline', () => {
  it.each([
    ['You have two days to pay', 'two days'],
    ['in 28 days decryptor will be automatically deleted', '28 days'],
    ['You have until Monday to submit a new price.', 'Monday'],
    ['the offer will be available for a some days', 'some days'],
    ['4 days left.', '4 days'],
  ])('%j is one', (text, words) =>
    expect(deadlinesIn(text)).toMatchObject([{ kind: 'deadline_set', asWritten: words }]),
  );

  it.each(['2 days added', 'We will add 12 hours.', 'Timer is paused until tomorrow.'])('%j extends one', text =>
    expect(deadlinesIn(text)).toMatchObject([{ kind: 'deadline_extended' }]),
  );

  it.each([
    'Decryption takes 2-3 days',
    'we will give you the files in 24 hours',
    'You wrote 3 days ago',
    'decrypt 80k',
  ])('%j is none', text => expect(deadlinesIn(text)).toEqual([]));

  it('has no instant where the message has no time, or the number is not said', () => {
    const due = (text: string, said: SpokenMessage['said']) =>
      proposalsIn([{ ...says('actor', text), said }], null).find(({ kind }) => kind === 'deadline_set')?.deadline;
    expect(due('You have 2 days to pay', null)).toBeNull();
    expect(due('You have a few days to pay', SAID)).toBeNull();
    expect(due('You have 24 hours to pay', { ...SAID, at: '2024-12-22T23:00:00.000Z', precision: 'day' })).toBeNull();
    expect(due('You have 2 days to pay', SAID)).toMatchObject({ at: '2024-12-24T23:00:00.000Z', precision: 'day' });
  });
});

describe('Marks', () => {
  it('are put on onion addresses, links, wallets and transactions', () => {
    const text =
      'see http://abcd.onion/blog, https://example.org, 1BoatSLRHtKNngkdXEeobR76b53LETtpyT and https://m.space/tx/1';
    expect(marksIn(text).map(({ kind, from, to }) => [kind, text.slice(from, to)])).toEqual([
      ['onion', 'http://abcd.onion/blog'],
      ['link', 'https://example.org'],
      ['wallet', '1BoatSLRHtKNngkdXEeobR76b53LETtpyT'],
      ['transaction', 'https://m.space/tx/1'],
    ]);
  });
});

describe('Two chats', () => {
  const chat = Array.from({ length: 10 }, (_, at) => `This is the message number ${at}`);
  it('are the same whatever their blanks, near when one holds the other, and else two', () => {
    expect(
      likenessOf(
        chat,
        chat.map(text => ` ${text.toUpperCase()}\u00a0`),
      ),
    ).toBe('same');
    expect(likenessOf(chat, [...chat.slice(2), 'and one more that was not there'])).toBe('near');
    expect(likenessOf(chat, ['ok', 'hello there, who are you', 'This is the message number 1'])).toBe('other');
  });
});
