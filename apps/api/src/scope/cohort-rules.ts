import {
  AGE_GROUPS,
  type AgeGroup,
  COHORT_MARKS,
  COHORT_STATUSES,
  type CohortMark,
  type CohortStatus,
} from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';

/** Ids that a person must have all of, at least one of, or none of. */
interface Picked {
  all?: string[];
  any?: string[];
  none?: string[];
}

/** Whom a cohort picks. What is left out, or is empty, does not matter. */
export interface CohortRules {
  categories?: Picked;
  tables?: Picked;
  marks?: { required?: CohortMark[]; excluded?: CohortMark[] };
  status?: CohortStatus[];
  ageGroups?: AgeGroup[];
}

/** As many tables as a register can hold. */
const MOST = 62;

const ids = (description: string): object => ({
  type: 'array',
  maxItems: MOST,
  items: { type: 'string', format: 'uuid' },
  description,
});
const words = (of: readonly string[], description: string): object => ({
  type: 'array',
  maxItems: of.length,
  items: { type: 'string', enum: [...of] },
  description,
});
const picked = (what: string): object => ({
  type: 'object',
  additionalProperties: false,
  description: `By ${what}`,
  properties: {
    all: ids(`The person is in every one of these ${what}`),
    any: ids(`The person is in at least one of these ${what}; empty does not matter`),
    none: ids(`The person is in none of these ${what}`),
  },
});

export const COHORT_SCHEMA: ApiPropertyOptions = {
  type: 'object',
  additionalProperties: false,
  properties: {
    categories: picked('data categories'),
    tables: picked('affected tables'),
    marks: {
      type: 'object',
      additionalProperties: false,
      description: 'By marks',
      properties: {
        required: words(COHORT_MARKS, 'The person carries every one of these marks'),
        excluded: words(COHORT_MARKS, 'The person carries none of these marks'),
      },
    },
    status: words(COHORT_STATUSES, 'How certain the person is; empty: either'),
    ageGroups: words(AGE_GROUPS, 'Age on the day of the newest run; empty: any'),
  } as Record<string, object>, // nested schemas, as OpenAPI has them
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isId = (value: unknown): boolean => typeof value === 'string' && UUID.test(value);

/** What is wrong with a list: not a list, too long, or with something in it that does not belong. */
const listFault = (name: string, list: unknown, belongs: (value: unknown) => boolean): string | null => {
  if (list === undefined) return null;
  if (!Array.isArray(list) || list.length > MOST || new Set(list).size < list.length)
    return `${name} must list each once`;
  return list.every(belongs) ? null : `${name} lists something that is not known`;
};

/** What is wrong with an object of lists; one thing may not be wanted and unwanted at once. */
const groupFault = (
  name: string,
  group: unknown,
  keys: readonly [wanted: string, ...others: string[]],
  belongs: (value: unknown) => boolean,
): string | null => {
  if (group === undefined) return null;
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return `${name} must be an object`;
  const lists = group as Record<string, unknown>; // an object, whatever it holds
  const unknown = Object.keys(lists).find(key => !keys.includes(key));
  if (unknown !== undefined) return `${name} knows only ${keys.join(', ')}`;
  const fault = keys.map(key => listFault(`${name}.${key}`, lists[key], belongs)).find(Boolean);
  if (fault) return fault;
  const [wanted, unwanted] = [keys[0], keys.at(-1) ?? ''].map(key => (lists[key] ?? []) as unknown[]); // checked above
  return wanted?.some(value => unwanted?.includes(value)) ? `${name} are wanted and unwanted at once` : null;
};

/** What is wrong with the rules of a cohort, in words; null if nothing is. */
export const cohortFault = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
  const { categories, tables, marks, status, ageGroups, ...unknown } = value as Record<string, unknown>; // an object, whatever it holds
  if (Object.keys(unknown).length > 0) return 'knows categories, tables, marks, status and ageGroups alone';
  const oneOf =
    (of: readonly unknown[]) =>
    (word: unknown): boolean =>
      of.includes(word);
  return (
    groupFault('categories', categories, ['all', 'any', 'none'], isId) ??
    groupFault('tables', tables, ['all', 'any', 'none'], isId) ??
    groupFault('marks', marks, ['required', 'excluded'], oneOf(COHORT_MARKS)) ??
    listFault('status', status, oneOf(COHORT_STATUSES)) ??
    listFault('ageGroups', ageGroups, oneOf(AGE_GROUPS))
  );
};
