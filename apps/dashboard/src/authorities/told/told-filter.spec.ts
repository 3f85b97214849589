import type { DisclosureMatrix } from '../../platform/api/records';
import { filtered, filterIn } from './told-filter';

const NOTHING = { figure: null, category: null, date: null };
const matrix: DisclosureMatrix = {
  capped: false,
  recipients: [
    { key: 'dpa', kind: 'organisation', name: 'Datatilsynet' },
    { key: 'press', kind: 'press', name: null },
  ],
  facts: [
    { key: 'number', kind: 'figure', now: NOTHING, gone: false },
    { key: 'aware', kind: 'date', now: NOTHING, gone: false },
  ],
  cells: [
    { fact: 'number', recipient: 'dpa', marks: ['stale'], contradictedBy: [], tellings: [] },
    { fact: 'number', recipient: 'press', marks: [], contradictedBy: [], tellings: [] },
    { fact: 'aware', recipient: 'dpa', marks: [], contradictedBy: [], tellings: [] },
  ],
};
const left = (query: string): string => {
  const { facts, recipients } = filtered(matrix, filterIn(new URLSearchParams(query)));
  return `${facts.map(({ key }) => key).join()} × ${recipients.map(({ key }) => key).join()}`;
};

describe('The filter of what we told whom', () => {
  it.each([
    ['', 'number,aware × dpa,press'],
    ['kind=date', 'aware × dpa'],
    ['recipient=press', 'number × press'],
    ['mark=stale', 'number × dpa,press'],
    ['mark=any', 'number × dpa,press'],
    ['mark=contradicts', ' × '],
    ['kind=nonsense&mark=nonsense', 'number,aware × dpa,press'],
  ])('%s leaves %s', (query, expected) => expect(left(query)).toBe(expected));
});
