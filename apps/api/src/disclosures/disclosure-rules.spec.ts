import { heldBy, judge, type Telling } from './disclosure-rules.js';

type Row = [recipient: string, day: string, value: string, outdated?: 'outdated'];

const told = (...rows: Row[]): Telling[] =>
  rows.map(([recipient, day, value, outdated]) => ({
    recipient,
    at: new Date(`2024-12-${day}T12:00:00Z`),
    value,
    isOutdated: outdated !== undefined,
  }));

const verdicts = (...rows: Row[]): Record<string, string> =>
  Object.fromEntries(
    [...judge(told(...rows))].map(([recipient, { marks, contradictedBy }]) => [
      recipient,
      [...marks, ...contradictedBy.map(other => `by ${other}`)].join(', '),
    ]),
  );

describe('What we told whom', () => {
  it('is what was told last', () => {
    const held = heldBy(told(['dpa', '10', '130,000'], ['dpa', '12', '113,000'], ['police', '11', '130,000']));
    expect([...held].map(([recipient, { value }]) => `${recipient} ${value}`)).toEqual([
      'dpa 113,000',
      'police 130,000',
    ]);
  });

  it.each<{ story: string; rows: Row[]; expected: Record<string, string> }>([
    {
      story: 'all is well where everybody was told the same',
      rows: [
        ['dpa', '10', '130,000'],
        ['police', '12', '130,000'],
      ],
      expected: { dpa: '', police: '' },
    },
    {
      story: 'two who hold different words name each other, whoever was told first',
      rows: [
        ['dpa', '10', '130,000'],
        ['police', '12', '113,000'],
      ],
      expected: { dpa: 'contradicts, by police', police: 'contradicts, by dpa' },
    },
    {
      story: 'once told as well, nobody is',
      rows: [
        ['dpa', '10', '130,000'],
        ['police', '12', '113,000'],
        ['dpa', '13', '113,000'],
      ],
      expected: { dpa: '', police: '' },
    },
    {
      story: 'an old number told late is stale, which tells it from the right one of the pair',
      rows: [
        ['dpa', '10', '113,000'],
        ['press', '12', '130,000', 'outdated'],
      ],
      expected: { dpa: 'contradicts, by press', press: 'contradicts, stale, by dpa' },
    },
    {
      story: 'of three the one who differs names both others, and each of them that one alone',
      rows: [
        ['dpa', '10', '130,000'],
        ['police', '10', '113,000'],
        ['press', '11', '113,000'],
      ],
      expected: {
        dpa: 'contradicts, by police, by press',
        police: 'contradicts, by dpa',
        press: 'contradicts, by dpa',
      },
    },
    {
      story: 'what everybody holds may be stale for all of them',
      rows: [
        ['dpa', '10', '130,000', 'outdated'],
        ['public', '11', '130,000', 'outdated'],
      ],
      expected: { dpa: 'stale', public: 'stale' },
    },
    {
      story: 'what was told before does not count',
      rows: [
        ['dpa', '09', '130,000', 'outdated'],
        ['dpa', '11', '113,000'],
        ['public', '10', '113,000'],
      ],
      expected: { dpa: '', public: '' },
    },
  ])('$story', ({ rows, expected }) => expect(verdicts(...rows)).toEqual(expected));
});
