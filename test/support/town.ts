import { createHash } from 'node:crypto';
import type { StagedPerson } from './register.js';

/** People of a small town: who they are stays, which tables hold them is drawn each time. */
export const townOf = (random: () => number, size = 80): StagedPerson[] =>
  Array.from({ length: size }, (_, at) => {
    const hex = createHash('md5').update(`${random()} ${at}`).digest('hex');
    const year = 1930 + Math.floor(random() * 95);
    return {
      key: hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5'),
      categories: [],
      standing: random() < 0.2 ? 0 : 1,
      born: random() < 0.1 ? null : `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
    };
  });

/** Those of a town whom a table holds, with what it says of each. */
export const drawnFrom = (
  town: readonly StagedPerson[],
  random: () => number,
  categories: readonly string[],
): Map<string, StagedPerson> => {
  const share = 0.2 + random() * 0.6;
  return new Map(
    town
      .filter(() => random() < share)
      .map(person => [
        person.key,
        { ...person, marks: Math.floor(random() * 8), categories: categories.filter(() => random() < 0.4) },
      ]),
  );
};
