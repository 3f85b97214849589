import type { ReactNode } from 'react';
import { ListBase, type RaRecord, type SortPayload } from 'react-admin';
import { EmptyState } from '../feedback/EmptyState';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingState } from '../feedback/LoadingState';
import type { Column } from './column';
import { FilterBar } from './FilterBar';
import type { Filter } from './filter';
import { ListPaging } from './ListPaging';
import { ListTable } from './ListTable';
import { useListState } from './use-list-state';

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

const ListContent = <T extends RaRecord>(props: ResourceListProps<T>) => {
  const { data, isPending, error, reload, isFiltered, total } = useListState<T>();
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={reload} />;
  if (data.length === 0 && total === 0) {
    return isFiltered ? (
      <EmptyState title="platform.list.noMatch" hint="platform.list.noMatchHint" />
    ) : (
      <EmptyState {...props.empty} />
    );
  }
  return (
    <>
      <ListTable rows={data} {...props} />
      <ListPaging label={props.label} />
    </>
  );
};

/**
 * Every list of the dashboard: search, filters and page live in the address and survive a reload; nothing is remembered
 * unseen, because a forgotten filter makes a list lie.
 */
export const ResourceList = <T extends RaRecord>(props: ResourceListProps<T>) => (
  <ListBase
    resource={props.resource}
    filter={props.fixed}
    sort={props.sort}
    perPage={props.perPage ?? 25}
    storeKey={false}
    disableSyncWithLocation={props.local ?? false}
    exporter={false}
  >
    <FilterBar filters={props.filters ?? []} searchable={props.searchable ?? false} actions={props.actions} />
    <ListContent {...props} />
  </ListBase>
);
