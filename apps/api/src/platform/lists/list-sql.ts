import { LIMITS } from '@breachdesk/contract/limits';
import type { Type } from '@nestjs/common';
import { type FieldFacts, fieldsOf } from '../fields/field-registry.js';
import { selectListOf, sqlOf } from '../fields/shapes.js';
import { readInstant } from '../fields/instants.js';
import { requireForwards } from '../problems/period.js';
import { type FieldProblem, invalid } from '../problems/problems.js';
import { type Bind, eq, from, likePattern, until } from './filters.js';
import type { ListQuery } from './list-query.js';
import type { ListSpec } from './list-spec.js';

/** A statement and its values. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Where a filter gives both ends of a period of one column, it does not end before it begins. */
const refuseBackwards = (filter: Record<string, unknown>, spec: ListSpec): void => {
  const edges = Object.keys(filter).flatMap(key => {
    const rule = Object.hasOwn(spec.filter, key) ? spec.filter[key] : undefined;
    const at = readInstant(filter[key]);
    return typeof rule === 'object' && at instanceof Date ? [{ key, at, ...rule }] : [];
  });
  for (const begin of edges.filter(({ by }) => by === from)) {
    const end = edges.find(({ by, sql }) => by === until && sql === begin.sql);
    if (end) requireForwards(begin.at, end.at, `filter.${end.key}`);
  }
};

/** Conditions of a list: filters by their keys, search, and whether put-away rows are shown. */
const conditionsOf = (view: Type<object>, query: ListQuery, spec: ListSpec): { where: string; values: unknown[] } => {
  const values: unknown[] = [];
  const bind: Bind = value => `$${values.push(value)}`;
  const fields = fieldsOf(view);
  const parts: string[] = [];
  const problems: FieldProblem[] = [];
  const { archived, ...filter } = query.filter;
  for (const [key, value] of Object.entries(filter)) {
    const rule = key === 'id' ? eq : Object.hasOwn(spec.filter, key) ? spec.filter[key] : undefined;
    if (rule === undefined) {
      problems.push({
        field: `filter.${key.slice(0, 50)}`,
        code: 'filter/unknown',
        message: 'This list has no such filter.',
      });
    } else if (typeof rule === 'object') {
      parts.push(rule.by({ key, sql: rule.sql, facts: { kind: rule.kind } }, value, bind));
    } else {
      const facts = fields.get(key);
      if (!facts) throw new Error(`${view.name} shows no field ${key} to filter by`);
      parts.push(rule({ key, sql: sqlOf(key, facts), facts }, value, bind));
    }
  }
  if (archived !== undefined && (!spec.archivable || typeof archived !== 'boolean'))
    problems.push({
      field: 'filter.archived',
      code: 'filter/unknown',
      message: 'archived takes true or false where rows can be put away.',
    });
  const searched = [...(spec.search ?? []).map(column => `t.${column}::text`), ...(spec.searchSql ?? [])];
  if (query.q && searched.length === 0)
    problems.push({ field: 'q', code: 'filter/unknown', message: 'This list has no search.' });
  if (problems.length > 0) throw invalid(problems);
  refuseBackwards(filter, spec);
  if (spec.archivable && !Object.hasOwn(filter, 'id'))
    parts.push(`t.archived_at is ${archived === true ? 'not null' : 'null'}`);
  if (query.q) {
    const pattern = bind(likePattern(query.q));
    parts.push(`(${searched.map(sql => `${sql} ilike ${pattern}`).join(' or ')})`);
  }
  return { where: parts.length > 0 ? `where ${parts.join(' and ')}` : '', values };
};

/** Words in the order a reader looks them up in: case aside, letters with marks beside those without. */
const readersOrder = (key: string, facts: FieldFacts): string =>
  facts.kind === 'text' ? `${sqlOf(key, facts)} collate app.by_name` : sqlOf(key, facts);

const orderOf = (view: Type<object>, query: ListQuery, spec: ListSpec): string => {
  const key = query.sort ?? spec.sort[0];
  const facts = fieldsOf(view).get(key);
  if (!spec.sort.includes(key) || !facts)
    throw invalid([{ field: 'sort', code: 'sort/unknown', message: `Sort by one of ${spec.sort.join(', ')}.` }]);
  const direction = query.order ?? (query.sort === undefined ? (spec.order ?? 'ASC') : 'ASC');
  const by = [spec.sortSql?.[key] ?? readersOrder(key, facts)].flat();
  // Rows without a value come last either way. Said only where needed: an index read backwards has its nulls first.
  const nulls = facts.nullable && direction === 'DESC' ? ' nulls last' : '';
  const terms = by.map(sql => `${sql} ${direction}${nulls}`);
  return `order by ${terms.join(', ')}, t.${spec.key ?? 'id'} ${direction}`;
};

/** The two statements of a list: one page of rows, and the total over the same conditions, counted up to a cap. */
export const listStatements = (
  view: Type<object>,
  query: ListQuery,
  spec: ListSpec,
): { rows: Statement; total: Statement } => {
  const { where, values } = conditionsOf(view, query, spec);
  const offset = (query.page - 1) * query.perPage;
  if (offset >= LIMITS.listTotal)
    throw invalid([
      {
        field: 'page',
        code: 'page/too-deep',
        message: `Only the first ${LIMITS.listTotal} rows can be paged through. Narrow the filter.`,
      },
    ]);
  return {
    rows: {
      text: `select ${selectListOf(view)} from ${spec.from} t ${where} ${orderOf(view, query, spec)} limit ${query.perPage} offset ${offset}`,
      values,
    },
    total: {
      text: `select count(*)::int as total from (select 1 from ${spec.from} t ${where} limit ${LIMITS.listTotal + 1}) counted`,
      values,
    },
  };
};
