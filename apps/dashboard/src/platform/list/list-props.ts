import type { ReactNode } from 'react';
import type { RaRecord, SortPayload } from 'react-admin';
import type { Column } from './column';
import type { Filter } from './filter';

/** What a list is told. */
export interface ResourceListProps<T extends RaRecord> {
  resource: string;
  /** Names the table for people who do not see it; a message key. */
  label: string;
  columns: readonly Column<T>[];
  /** Always applied and not shown, such as `{ incidentId }`. */
  fixed?: Record<string, unknown>;
  sort: SortPayload;
  filters?: readonly Filter[];
  /** Offers the free-text search of the API (`q`). */
  searchable?: boolean;
  /** Where a row leads; without it rows are not links. */
  linkTo?: (record: T) => string;
  empty: { title: string; hint?: string; action?: ReactNode };
  actions?: ReactNode;
  /** A second list on the same page keeps its state to itself instead of in the address. */
  local?: boolean;
  perPage?: number;
  /** Offers a checkbox per row; `bulk` is shown while some are ticked (read `useListContext().selectedIds`). */
  bulk?: ReactNode;
  rowActions?: (record: T) => ReactNode;
}

/** What the table and the cards of a list are told. */
export type RowsProps<T extends RaRecord> = Pick<
  ResourceListProps<T>,
  'label' | 'columns' | 'linkTo' | 'bulk' | 'rowActions'
> & { rows: readonly T[] };
