import type { Filter } from './filters.js';

/** A filter on a field of the view, or on another column named here. */
export type FilterSpec = Filter | { by: Filter; sql: string; kind: 'id' | 'text' | 'instant' | 'flag' | 'choice' };

/** What a list of one resource allows. The first sort is the default; every order ends in the row's id. */
export interface ListSpec {
  /** Table or view the rows come from; they are called `t` in every piece of SQL. */
  from: string;
  /** Sortable fields of the view; the first one is the default. */
  sort: readonly [string, ...string[]];
  order?: 'ASC' | 'DESC';
  /** Filter keys and how each reads its value. Unknown keys are refused by name. */
  filter: Record<string, FilterSpec>;
  /** Columns that `q` looks into. */
  search?: readonly string[];
  /** SQL of texts of other tables that `q` looks into as well. */
  searchSql?: readonly string[];
  /** Sort fields whose SQL is another (indexed) column than the shown one, or several, each in the asked direction. */
  sortSql?: Record<string, string | readonly string[]>;
  /** Rows that are put away are hidden unless asked for with `archived`. */
  archivable?: boolean;
  /** Unique key that ends every order; `id` unless said. */
  key?: string;
}
