import fc from 'fast-check';
import { type Exchange, converted, type Rate, type Said, worthOf } from './conversion.js';
import { compareRatios, dividedBy, ratioOf, rounded, times } from './ratio.js';

const minute = (at: string) => ({ at, precision: 'minute', zone: 'UTC', asWritten: null }) as const;
const day = (at: string) => ({ ...minute(`${at}T00:00:00.000Z`), precision: 'day' }) as const;
const rate = (id: string, asOf: Rate['asOf'], values: Partial<Rate> = {}): Rate => ({
  ...{ id, fromCurrency: 'BTC', toCurrency: 'USD', rate: '50000', asOf },
  ...values,
});
const said = (occurred: Said['occurred'], amount = '2', currency = 'BTC'): Said => ({ amount, currency, occurred });
const into = (currency: string | null, ...rates: Rate[]): Exchange => ({ into: currency, rates });

describe('The rate that an amount is read with', () => {
  const [first, second] = [rate('first', day('2021-04-01')), rate('second', day('2021-04-10'))];
  const used = (occurred: Said['occurred'], ...rates: Rate[]) => converted(said(occurred), into('USD', ...rates));

  it('is the last one not after the time at which it was said', () => {
    expect(used(day('2021-04-09'), first, second)).toMatchObject({ rateId: 'first', isLater: false });
    expect(used(day('2021-04-10'), second, first)).toMatchObject({ rateId: 'second', isLater: false });
    expect(used(day('2023-01-01'), first, second)).toMatchObject({ rateId: 'second', isLater: false });
  });

  it('is the first one after it where none is known before, and says so', () =>
    expect(used(day('2021-03-31'), second, first)).toMatchObject({ rateId: 'first', isLater: true }));

  it('is of the same day where the time is known to the day, and not of the minute after it', () => {
    const noon = rate('noon', minute('2021-04-05T12:00:00.000Z'));
    expect(used(day('2021-04-05'), first, noon)).toMatchObject({ rateId: 'noon', isLater: false });
    expect(used(minute('2021-04-05T11:59:00.000Z'), first, noon)).toMatchObject({ rateId: 'first' });
    expect(used(minute('2021-04-05T12:00:00.000Z'), first, noon)).toMatchObject({ rateId: 'noon' });
    const midnight = rate('midnight', day('2021-04-06'));
    expect(used(day('2021-04-05'), first, midnight)).toMatchObject({ rateId: 'first' });
  });

  it('is the one entered last where several hold from the same time, before and after', () => {
    const again = rate('again', day('2021-04-01'));
    expect(used(day('2021-04-02'), first, again)).toMatchObject({ rateId: 'again' });
    expect(used(day('2021-03-02'), first, again)).toMatchObject({ rateId: 'again', isLater: true });
  });

  it('may lead the other way, and is then divided by', () => {
    const exchange = into('BTC', rate('first', day('2021-04-01'), { rate: '30000' }));
    expect(converted(said(day('2021-04-02'), '10000', 'USD'), exchange)).toEqual({
      ...{ amount: '0.33333333', currency: 'BTC', rateId: 'first', isInverse: true, isLater: false },
    });
  });

  it('is never chained over a third currency, and is none where nothing has to be converted', () => {
    const chain = [first, rate('on', day('2021-04-01'), { fromCurrency: 'USD', toCurrency: 'DKK', rate: '6.2' })];
    expect(converted(said(day('2021-04-02')), into('DKK', ...chain))).toBeNull();
    expect(worthOf(said(day('2021-04-02')), into('DKK', ...chain))).toBeNull();
    expect(converted(said(day('2021-04-02')), into('BTC', ...chain))).toBeNull();
    expect(converted(said(day('2021-04-02')), into(null, ...chain))).toBeNull();
  });
});

describe('A converted amount', () => {
  it.each([
    ['0.00010389', 'BTC', '53555.4', 'USD', '5.56'],
    ['950000', 'USD', '6.1825', 'DKK', '5873375.00'],
    ['12345678901234567890.123456789012', 'XMR', '3', 'USD', '37037036703703703670.37'],
    ['500000', 'CZK', '0.000000871', 'BTC', '0.43550000'],
    ['1', 'USD', '0.004', 'XMR', '0.004000000000'],
    ['0.5', 'USD', '0.01', 'EUR', '0.01'],
  ])('%s %s at %s is as much %s as reckoned by hand: %s', (...[amount, from, worth, to, expected]) => {
    const values = { fromCurrency: from, toCurrency: to, rate: worth };
    const exchange = into(to, rate('r', day('2021-04-01'), values));
    expect(converted(said(day('2021-04-02'), amount, from), exchange)?.amount).toBe(expected);
  });

  it('is never further from what it is worth than half of its last decimal', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, places]) => rounded({ over: digits, under: 10n ** BigInt(places) }, 12));
    fc.assert(
      fc.property(decimal, decimal, fc.boolean(), (amount, worth, isInverse) => {
        const values = isInverse ? { fromCurrency: 'USD', toCurrency: 'BTC' } : {};
        const exchange = into('USD', rate('r', day('2021-04-01'), { rate: worth, ...values }));
        const given = said(day('2021-04-02'), amount);
        const exact = worthOf(given, exchange);
        const shown = ratioOf(converted(given, exchange)?.amount ?? '');
        const expected = (isInverse ? dividedBy : times)(ratioOf(amount), ratioOf(worth));
        expect(exact && compareRatios(exact, expected)).toBe(0);
        const off = {
          over: shown.over * expected.under - expected.over * shown.under,
          under: shown.under * expected.under,
        };
        const size = { over: off.over < 0n ? -off.over : off.over, under: off.under };
        expect(compareRatios(size, ratioOf('0.005'))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('Exact numbers', () => {
  it('are compared digit by digit', () => {
    expect(compareRatios(ratioOf('0.1'), ratioOf('0.10'))).toBe(0);
    expect(compareRatios(ratioOf('12345678901234567890.1'), ratioOf('12345678901234567890.2'))).toBe(-1);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(compareRatios(ratioOf(`${a}.5`), ratioOf(`${b}.50`))).toBe(Math.sign(a - b));
      }),
    );
  });

  it.each([
    ['2.345', 2, '2.35'],
    ['2.344999999999999999999', 2, '2.34'],
    ['0.5', 0, '1'],
    ['7', 3, '7.000'],
    ['0.004', 2, '0.00'],
  ])('%s with %s decimals is %s', (number, decimals, expected) =>
    expect(rounded(ratioOf(number), decimals)).toBe(expected),
  );

  it('round halves away from 0, and nothing is below 0 that rounds to it', () => {
    expect(rounded({ over: -1n, under: 2n }, 0)).toBe('-1');
    expect(rounded({ over: -1n, under: 1000n }, 2)).toBe('0.00');
  });
});
