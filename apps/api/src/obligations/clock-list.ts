import { CLOCK_KINDS, CLOCK_STATES } from '@breachdesk/contract/vocabularies';
import type { ListQuery } from '../platform/lists/list-query.js';
import type { Page } from '../platform/lists/page.js';
import { invalid, invalidField } from '../platform/problems/problems.js';
import type { ClockView } from './clock.dto.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What clocks are filtered by, and which values each takes. */
const FILTERS = {
  id: (value: string) => UUID.test(value),
  incidentId: (value: string) => UUID.test(value),
  kind: (value: string) => (CLOCK_KINDS as readonly string[]).includes(value), // a list of words
  state: (value: string) => (CLOCK_STATES as readonly string[]).includes(value), // a list of words
};
type FilterKey = keyof typeof FILTERS;
const isFilter = (key: string): key is FilterKey => Object.hasOwn(FILTERS, key);

const MOST_VALUES = 200;

/** Fields that clocks are sorted by; the first is the default. */
const SORTS = {
  dueAt: (clock: ClockView) => clock.dueAt?.getTime() ?? Infinity,
  startedAt: (clock: ClockView) => clock.startedAt?.getTime() ?? Infinity,
  incidentReference: (clock: ClockView) => clock.incidentReference,
  title: (clock: ClockView) => clock.title,
  state: (clock: ClockView) => CLOCK_STATES.indexOf(clock.state),
};

const isSort = (key: string): key is keyof typeof SORTS => Object.hasOwn(SORTS, key);

/** Incidents asked for, or null for all; refuses what the list of clocks does not take, by name. */
export const incidentIdsOf = ({ filter, sort, q }: ListQuery): string[] | null => {
  const unknown = Object.keys(filter).filter(key => !isFilter(key));
  if (unknown.length > 0)
    throw invalid(
      unknown.map(key => ({
        field: `filter.${key.slice(0, 50)}`,
        code: 'filter/unknown',
        message: 'This list has no such filter.',
      })),
    );
  if (q) throw invalidField('q', 'filter/unknown', 'This list has no search.');
  if (sort !== undefined && !isSort(sort))
    throw invalidField('sort', 'sort/unknown', `Sort by one of ${Object.keys(SORTS).join(', ')}.`);
  for (const key of Object.keys(filter).filter(isFilter)) valuesOf(filter, key);
  return valuesOf(filter, 'incidentId');
};

/** The asked page of clocks, sorted as every list: nothing known comes last, and the id decides between equals. */
export const clockPage = (clocks: ClockView[], query: ListQuery): Page<ClockView> => {
  const keys = Object.keys(query.filter).filter(isFilter);
  const wanted = keys.map(key => ({ key, values: valuesOf(query.filter, key) ?? [] }));
  const chosen = clocks
    .filter(clock => wanted.every(({ key, values }) => values.includes(clock[key])))
    .sort(orderOf(query));
  const first = (query.page - 1) * query.perPage;
  return { data: chosen.slice(first, first + query.perPage), total: chosen.length, totalCapped: false };
};

const orderOf = ({ sort = 'dueAt', order = 'ASC' }: ListQuery): ((a: ClockView, b: ClockView) => number) => {
  const key = SORTS[isSort(sort) ? sort : 'dueAt'];
  const direction = order === 'ASC' ? 1 : -1;
  return (a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one !== other && (one === Infinity || other === Infinity)) return one === Infinity ? 1 : -1;
    return direction * (one < other ? -1 : one > other ? 1 : a.id < b.id ? -1 : 1);
  };
};

const valuesOf = (filter: Record<string, unknown>, key: FilterKey): string[] | null => {
  const given = filter[key];
  if (given === undefined) return null;
  const values: unknown[] = Array.isArray(given) ? given : [given];
  const texts = values.filter(value => typeof value === 'string').filter(FILTERS[key]);
  if (texts.length < values.length || values.length > MOST_VALUES)
    throw invalidField(`filter.${key}`, 'filter/wrong-value', `${key} does not take this value.`);
  return texts;
};
