import type { FieldFacts } from '../fields/field-registry.js';
import { isCalendarDate, readInstant } from '../fields/instants.js';
import { invalidField } from '../problems/problems.js';

/** Adds a value to the statement and gives its placeholder. */
export type Bind = (value: unknown) => string;
/** What a filter knows of its field: name in the query, SQL of the column, kind. */
export interface FilterField {
  key: string;
  sql: string;
  facts: FieldFacts;
}
/** Turns a filter value into a condition, or refuses it with the name of its key. */
export type Filter = (field: FilterField, value: unknown, bind: Bind) => string;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a value has the form of an id. */
export const isId = (value: unknown): boolean => typeof value === 'string' && UUID.test(value);

const CASTS: Partial<Record<FieldFacts['kind'], string>> = {
  id: 'uuid',
  ids: 'uuid',
  flag: 'boolean',
  count: 'bigint',
};

const fits = (facts: FieldFacts, value: unknown): boolean => {
  switch (facts.kind) {
    case 'id':
    case 'ids':
      return isId(value);
    case 'choice':
    case 'choices':
      return typeof value === 'string' && (facts.of === undefined || facts.of.includes(value));
    case 'flag':
      return typeof value === 'boolean';
    case 'count':
      return Number.isSafeInteger(value);
    case 'date':
      return isCalendarDate(value);
    default:
      return typeof value === 'string' && value.length <= 500 && !value.includes('\0');
  }
};

const checked = (field: FilterField, value: unknown): unknown => {
  if (!fits(field.facts, value))
    throw invalidField(`filter.${field.key}`, 'filter/wrong-value', `${field.key} does not take this value.`);
  return value;
};

/** A filter's value as text, for filters that say themselves how it is looked for. */
export const textOf = (field: FilterField, value: unknown): string =>
  String(checked({ ...field, facts: { kind: 'text' } }, value));

/** Text to look for with `ilike`, anywhere in another. */
export const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const castOf = (field: FilterField): string => CASTS[field.facts.kind] ?? 'text';

const anyOf = (field: FilterField, value: unknown): unknown[] => {
  const values = Array.isArray(value) ? value : [value];
  if (values.length > 200)
    throw invalidField(`filter.${field.key}`, 'filter/too-many', `${field.key} takes at most 200 values.`);
  return values.map(item => checked(field, item));
};

/** The field is the value, or one of several; null asks for rows without a value. */
export const eq: Filter = (field, value, bind) =>
  value === null ? `${field.sql} is null` : `${field.sql} = any(${bind(anyOf(field, value))}::${castOf(field)}[])`;

/** The field is another value, or none. */
export const not: Filter = (field, value, bind) =>
  `${field.sql} is distinct from ${bind(checked(field, value))}::${castOf(field)}`;

/** The array field holds the value, or one of several. */
export const has: Filter = (field, value, bind) => `${field.sql} && ${bind(anyOf(field, value))}::${castOf(field)}[]`;

const bound =
  (operator: '>=' | '<'): Filter =>
  (field, value, bind) => {
    const instant = readInstant(value);
    if (!(instant instanceof Date))
      throw invalidField(`filter.${field.key}`, 'filter/wrong-value', `${field.key} takes an ISO 8601 instant.`);
    return `${field.sql} ${operator} ${bind(instant)}::timestamptz`;
  };

/** The instant is at or after the value. */
export const from = bound('>=');
/** The instant is before the value. */
export const until = bound('<');

/** True asks for rows with a value, false for rows without. */
export const given: Filter = (field, value) => {
  if (typeof value !== 'boolean')
    throw invalidField(`filter.${field.key}`, 'filter/wrong-value', `${field.key} takes true or false.`);
  return `${field.sql} is ${value ? 'not null' : 'null'}`;
};
