import fc from 'fast-check';
import { amountsIn, percentsIn } from './amounts.js';

const told = (text: string) =>
  amountsIn(text).map(({ from, to, asWritten, amount, currency, paidIn }) => {
    expect(text.slice(from, to)).toBe(asWritten);
    return [amount, currency, paidIn].filter(part => part !== null).join(' ');
  });

describe('An amount', () => {
  it.each([
    ['price decrypt 80k in bitcoin, for all hosts', ['80000 BTC']],
    ['$950 000', ['950000 USD']],
    ['to pay 0,5MIO CZK (as I offered)', ['500000 CZK']],
    ['999.999$', ['999999 USD']],
    ['When we pay 50.000$ USD to this wallet', ['50000 USD']],
    ['$1M', ['1000000 USD']],
    ['yes 0.00010389', ['0.00010389']],
    ['10 000 USD', ['10000 USD']],
    ['10\u00a0000\u00a0USD', ['10000 USD']],
    ['23 246 USD (=500 000 CZK - my limit)', ['23246 USD', '500000 CZK']],
    ['15 BTC.', ['15 BTC']],
    ['0.125 BTC', ['0.125 BTC']],
    ['USD 1 M clean, not 5 k$.', ['1000000 USD', '5000 USD']],
    ['$7,969,498.39', ['7969498.39 USD']],
    ['1.500.000$', ['1500000 USD']],
    ["$3'000'000 on Monday", ['3000000 USD']],
    ['4 500 000 USD in BTC', ['4500000 USD BTC']],
    ['250.000€ and EUR 800 k', ['250000 EUR', '800000 EUR']],
    ['1.25mil dollars', ['1250000 USD']],
    ['700-800 k USD', ['700000 USD', '800000 USD']],
    ['1,2345 XMR', ['1.2345 XMR']],
    ['send 10$ just you to confirm and then the rest 49990 ?', ['10 USD', '49990']],
    ['If today, 5,000 $, else 45,000 $', ['5000 USD', '45000 USD']],
    ['price will be 60k', ['60000']],
    ['$350.000.00', ['350000 USD']],
  ])('%j is read', (text, expected) => expect(told(text)).toEqual(expected));

  it.each(['pay $250,0000', 'pay $35,0000', '$5.500,000'])(
    '%j fits no way of writing numbers: it has its words only',
    text => {
      const [found, ...more] = amountsIn(text);
      expect(more).toEqual([]);
      expect(found).toMatchObject({ amount: null, currency: 'USD' });
    },
  );

  it.each([
    '[redacted] 000 USD',
    '388 GB of data',
    'at 15:30 on 12.01.2021',
    'in 28 days',
    '192.168.100.200',
    'since 2010',
    'http://x.onion/50000$',
    'pay to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    'price 2x tomorrow',
    '50% discount',
    '7zip, 10 megabytes',
    'call 4500 5500',
    '0$',
  ])('%j is none', text => expect(told(text)).toEqual([]));

  const GROUPS = fc.constantFrom('', ' ', '\u00a0', '.', ',', "'");
  const whole = fc.integer({ min: 1, max: 999_999_999 });
  const grouped = (amount: number, sign: string): string => String(amount).replace(/\B(?=(\d{3})+$)/g, sign);

  it('keeps every digit, however its thousands are parted and its currency is written', () =>
    fc.assert(
      fc.property(whole, GROUPS, fc.constantFrom('$', ' USD', ' dollars', '€', ' CZK'), (amount, sign, currency) => {
        expect(amountsIn(`We pay ${grouped(amount, sign)}${currency} now`).map(found => found.amount)).toEqual([
          String(amount),
        ]);
      }),
    ));

  it('keeps every decimal of a crypto currency', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 99_999_999 }), (coins, parts) => {
        const decimals = String(parts).padStart(8, '0');
        const expected = `${coins}.${decimals}`.replace(/0+$/, '');
        expect(amountsIn(`send ${coins}.${decimals} BTC`).map(found => found.amount)).toEqual([expected]);
      }),
    ));

  it('multiplies exactly', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }), (amount, hundredths) => {
        const text = `$${amount}.${String(hundredths).padStart(2, '0')}M`;
        expect(amountsIn(text).map(found => found.amount)).toEqual([String(amount * 1_000_000 + hundredths * 10_000)]);
      }),
    ));

  it('lies where it says, in any text, and never falls over', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('0', '15', '9', ' ', '.', ',', '$', 'k', '€', '%', '-', 'x', '\n', 'BTC', 'USD', '/'),
        }),
        text => {
          for (const { from, to, asWritten } of amountsIn(text)) expect(text.slice(from, to)).toBe(asWritten);
          for (const { from, to, asWritten } of percentsIn(text)) expect(text.slice(from, to)).toBe(asWritten);
        },
      ),
      { numRuns: 500 },
    ));
});
