import fc from 'fast-check';
import { DateTime } from 'luxon';
import { proposeAssumptions } from './assumptions.js';
import { readTime, readTimes, type TimeAssumptions } from './times.js';

const ZONE = 'Europe/Copenhagen';
const DAY_FIRST: TimeAssumptions = { dayOrder: 'day_first', zone: ZONE, year: null, readAt: null };
const read = (words: string, assumed: Partial<TimeAssumptions> = {}) => {
  const { moment, fault } = readTime(words, { ...DAY_FIRST, ...assumed });
  return moment ? `${moment.at} ${moment.precision} ${moment.zone}` : fault;
};

describe('A written time', () => {
  it.each([
    ['2025-01-22T20:05:51.321439Z', '2025-01-22T20:05:00.000Z minute UTC'],
    ['2021-04-28T14:55:32+03:00', '2021-04-28T11:55:00.000Z minute Europe/Copenhagen'],
    ['2024-12-23 10:56:21', '2024-12-23T09:56:00.000Z minute Europe/Copenhagen'],
    ['2021-10-05 12:18', '2021-10-05T10:18:00.000Z minute Europe/Copenhagen'],
    ['2025-04-18', '2025-04-17T22:00:00.000Z day Europe/Copenhagen'],
    ['26.07.2022 16:05:41 UTC', '2022-07-26T16:05:00.000Z minute UTC'],
    ['15:25 12.01.2021', '2021-01-12T14:25:00.000Z minute Europe/Copenhagen'],
    ['[27/04/2023 09:09]', '2023-04-27T07:09:00.000Z minute Europe/Copenhagen'],
    ['17/05/2021, 19:05:39', '2021-05-17T17:05:00.000Z minute Europe/Copenhagen'],
    ['Monday, 29 July 2024 15:37:56', '2024-07-29T13:37:00.000Z minute Europe/Copenhagen'],
    ['Fri, 03 Sep 2021 00:30:38 GMT', '2021-09-03T00:30:00.000Z minute UTC'],
    ['22 December 2021 13:13 Read', '2021-12-22T12:13:00.000Z minute Europe/Copenhagen'],
    ['12 août 2021 08:00', '2021-08-12T06:00:00.000Z minute Europe/Copenhagen'],
  ])('%s is read as no more than it says', (words, expected) => expect(read(words)).toBe(expected));

  it('goes by the order of day and month that is assumed', () => {
    expect(read('1/2/2021, 10:40:13 AM')).toBe('2021-02-01T09:40:00.000Z minute Europe/Copenhagen');
    expect(read('1/2/2021, 10:40:13 AM', { dayOrder: 'month_first' })).toBe(
      '2021-01-02T09:40:00.000Z minute Europe/Copenhagen',
    );
    expect(read('10/23/2020, 12:06:23 AM', { dayOrder: 'month_first' })).toBe(
      '2020-10-22T22:06:00.000Z minute Europe/Copenhagen',
    );
  });

  it.each([
    ['', 'none'],
    [' ', 'none'],
    ['22:22 PM', 'no_date'],
    ['10/23/2020, 22:22 PM', 'impossible'],
    ['31/02/2021, 10:00:00', 'impossible'],
    ['10/23/2020, 10:00:00', 'impossible'],
    ['Thursday, 10 September 2024 05:05:28', 'impossible'],
    ['28/03/2021, 02:30:00', 'impossible'],
    ['20:15', 'no_date'],
    ['Admin 19:02:03', 'no_date'],
    ['15 Oct, 16:27', 'no_year'],
    ['9 days  ago,', 'no_instant'],
    ['soon', 'unknown_form'],
    ['2021-10-05 12:18 XYZ', 'unknown_form'],
    ['9'.repeat(5000), 'unknown_form'],
  ])('%j stays unread', (words, fault) => expect(read(words)).toBe(fault));

  it('that says "ago" counts from the instant that is given, to the day', () => {
    const readAt = '2020-11-24T15:00:00Z';
    expect(read('9 days  ago,', { readAt })).toBe('2020-11-14T23:00:00.000Z day Europe/Copenhagen');
    expect(read('23 hours ago', { readAt })).toBe('2020-11-22T23:00:00.000Z day Europe/Copenhagen');
    expect(read('1 month ago', { readAt })).toBe('2020-09-30T22:00:00.000Z month Europe/Copenhagen');
    expect(read('a year ago', { readAt })).toBe('2018-12-31T23:00:00.000Z year Europe/Copenhagen');
  });

  it('without a year follows the months into the next year', () => {
    const times = readTimes(['30 December 05:53', '', '2 January 22:30'], { ...DAY_FIRST, year: 2021 });
    expect(times.map(({ moment }) => moment?.at ?? null)).toEqual([
      '2021-12-30T04:53:00.000Z',
      null,
      '2022-01-02T21:30:00.000Z',
    ]);
  });

  it('keeps its words, and is read back from any instant written in full', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), date => {
        const words = DateTime.fromJSDate(date, { zone: 'utc' }).toFormat('dd.MM.yyyy HH:mm:ss') + ' UTC';
        const { moment } = readTime(words, DAY_FIRST);
        expect(moment?.at).toBe(DateTime.fromJSDate(date, { zone: 'utc' }).startOf('minute').toISO());
        expect(moment?.asWritten).toBe(words);
      }),
    ));
});

describe('Assumptions for a chat', () => {
  it('take the order of day and month that alone is possible', () => {
    expect(proposeAssumptions(['1/2/2021, 10:40:13', '1/13/2021, 10:40:13'], ZONE)).toMatchObject({
      dayOrder: 'month_first',
      dayOrderReason: 'only_possible',
      asks: ['day_order', 'zone'],
    });
  });

  it('else the order in which time goes on', () => {
    expect(proposeAssumptions(['5/3/2021, 10:00:00', '1/4/2021, 10:00:00'], ZONE)).toMatchObject({
      dayOrder: 'day_first',
      dayOrderReason: 'in_order',
    });
    expect(proposeAssumptions(['1/5/2021, 10:00:00', '1/6/2021, 10:00:00', '2/1/2021, 10:00:00'], ZONE)).toMatchObject({
      dayOrder: 'month_first',
      dayOrderReason: 'in_order',
    });
  });

  it('else day first, and ask only for what the times do not say', () => {
    expect(proposeAssumptions(['1/1/2021, 10:00:00 UTC'], ZONE)).toMatchObject({
      dayOrder: 'day_first',
      dayOrderReason: 'custom',
      asks: ['day_order'],
    });
    expect(proposeAssumptions(['15 Oct, 16:27', '9 days ago'], ZONE).asks).toEqual(['zone', 'year', 'read_at']);
    expect(proposeAssumptions(['2025-01-22T20:05:51Z'], ZONE).asks).toEqual([]);
  });
});
