import { isMonth, monthPlus, weeksOf } from './month-days';

it('shows whole weeks from Monday', () => {
  const weeks = weeksOf('2024-12'); // 1 December 2024 was a Sunday
  expect(weeks).toHaveLength(6);
  expect([weeks[0]?.[0], weeks[0]?.[6], weeks[5]?.[6]]).toEqual(['2024-11-25', '2024-12-01', '2025-01-05']);
  expect(weeksOf('2027-02')).toHaveLength(4); // 28 days from a Monday
});

it('goes from December to January, and knows what is no month', () => {
  expect([monthPlus('2024-12', 1), monthPlus('2025-01', -1)]).toEqual(['2025-01', '2024-12']);
  expect(['2024-12', '2024-13', 'now', null].map(isMonth)).toEqual([true, false, false, false]);
});
