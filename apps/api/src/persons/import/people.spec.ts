import fc from 'fast-check';
import { combinationOf, People } from './people.js';

const TABLE = { table: 0, categories: 1, marks: 0 };
const OTHER = { table: 1, categories: 2, marks: 0 };

/** Ordinals that lie near each other and far apart, so that many look for the same places. */
const ordinals = fc.array(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 751_000_000 })), {
  maxLength: 400,
});

describe('the persons of a batch', () => {
  it.each([
    ['within the memory put aside', 1 << 12],
    ['beyond it', 8],
  ])('are each found again with their tables, however often there are more than places, %s', (_, room) => {
    fc.assert(
      fc.property(ordinals, ordinals, (first, second) => {
        const people = new People(null, 8, room);
        const [one, two] = [people.combinations.single(TABLE), people.combinations.single(OTHER)];
        for (const ordinal of first) people.add(ordinal, one);
        for (const ordinal of second) people.add(ordinal, two);
        const [inFirst, inSecond] = [new Set(first), new Set(second)];
        expect(people.perTable().get(0) ?? 0).toBe(inFirst.size);
        expect(people.perTable().get(1) ?? 0).toBe(inSecond.size);
        expect(people.size).toBe(new Set([...first, ...second]).size);
        for (const ordinal of [...first, ...second]) {
          const tables = people.combinations.of(combinationOf(people.places, ordinal)).map(({ table }) => table);
          expect(tables).toEqual([...(inFirst.has(ordinal) ? [0] : []), ...(inSecond.has(ordinal) ? [1] : [])]);
        }
      }),
    );
  });
});
