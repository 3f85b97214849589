import { paceOf } from './pace';

it('is taken between two looks, and says nothing while nothing moved', () => {
  const first = { rows: 0, bytes: 0, at: 1000 };
  expect(paceOf(first, { rows: 500, bytes: 2000, at: 3000 }, 10_000)).toEqual({ rowsPerSecond: 250, secondsLeft: 8 });
  expect(paceOf(first, first, 10_000)).toBeNull();
  expect(paceOf(first, { ...first, at: 2000 }, 10_000)).toBeNull();
});
