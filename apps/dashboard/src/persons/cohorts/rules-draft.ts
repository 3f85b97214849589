import { AGE_GROUPS, COHORT_MARKS, COHORT_STATUSES, type CohortMark } from '@breachdesk/contract/vocabularies';
import type { CohortRules } from '../../platform/api/records';

/** How tables or categories are asked for. */
export const HOWS = ['all', 'any', 'none'] as const;
export type How = (typeof HOWS)[number];
export type Picked = Partial<Record<How, string[]>>;
/** What a rule asks of a mark. */
export type MarkWish = 'any' | 'required' | 'excluded';

const isEmpty = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

/** Without what says nothing: an empty list, and a group of nothing else. */
const filled = <T extends object>(parts: T): T =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => !isEmpty(value))) as T; // as: the same parts, fewer of them

/** The same rules as the API keeps them; two that pick the same persons by the same lists are equal as JSON. */
export const tidy = ({ categories, tables, marks, status, ageGroups }: CohortRules): CohortRules =>
  filled({
    categories: filled({ ...categories }),
    tables: filled({ ...tables }),
    marks: filled({ ...marks }),
    status,
    ageGroups,
  });

/** What the rules ask of a mark. */
export const wishFor = ({ marks }: CohortRules, mark: CohortMark): MarkWish =>
  marks?.required?.includes(mark) ? 'required' : marks?.excluded?.includes(mark) ? 'excluded' : 'any';

/** The rules with another wish for a mark; a mark is never wanted and unwanted at once. */
export const withWish = (rules: CohortRules, mark: CohortMark, wish: MarkWish): CohortRules => {
  const listed = (as: MarkWish): CohortMark[] =>
    COHORT_MARKS.filter(each => (each === mark ? wish : wishFor(rules, each)) === as);
  return tidy({ ...rules, marks: { required: listed('required'), excluded: listed('excluded') } });
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whatever stands at a place of something that was read and may be anything. */
const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined; // as: an object, whatever it holds

const idsAt = (value: unknown, key: string): string[] => {
  const list: unknown = at(value, key);
  return Array.isArray(list) ? list.filter(each => typeof each === 'string').filter(each => UUID.test(each)) : [];
};

const wordsAt = <T extends string>(value: unknown, key: string, of: readonly T[]): T[] => {
  const list: unknown = at(value, key);
  return Array.isArray(list) ? of.filter(word => list.includes(word)) : [];
};

const pickedAt = (value: unknown, key: string): Picked =>
  Object.fromEntries(HOWS.map(how => [how, idsAt(at(value, key), how)]));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown; // as: JSON.parse answers any
  } catch {
    return undefined;
  }
};

/** Rules out of an address: ids and known words, and nothing else that somebody may have written there. */
export const rulesFromAddress = (text: string | null): CohortRules => {
  const value = parsed(text ?? '');
  const marks = at(value, 'marks');
  return tidy({
    categories: pickedAt(value, 'categories'),
    tables: pickedAt(value, 'tables'),
    marks: {
      required: wordsAt(marks, 'required', COHORT_MARKS),
      excluded: wordsAt(marks, 'excluded', COHORT_MARKS),
    },
    status: wordsAt(value, 'status', COHORT_STATUSES),
    ageGroups: wordsAt(value, 'ageGroups', AGE_GROUPS),
  });
};

/** The part of an address that `rulesFromAddress` reads; nothing for rules that ask for nothing. */
export const rulesToAddress = (rules: CohortRules): Record<string, string> =>
  isEmpty(tidy(rules)) ? {} : { rules: JSON.stringify(tidy(rules)) };
