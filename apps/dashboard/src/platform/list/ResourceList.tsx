import { ListBase, type RaRecord } from 'react-admin';
import { EmptyState } from '../feedback/EmptyState';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingState } from '../feedback/LoadingState';
import { NothingYet } from '../feedback/NothingYet';
import { FilterBar } from './FilterBar';
import type { ResourceListProps } from './list-props';
import { ListPaging } from './ListPaging';
import { ListTable } from './ListTable';
import { useListState } from './use-list-state';

const ListContent = <T extends RaRecord>(props: ResourceListProps<T>) => {
  const { data, isPending, error, reload, isFiltered, total } = useListState<T>();
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={reload} />;
  if (data.length === 0 && total === 0) {
    return isFiltered ? (
      <EmptyState title="platform.list.noMatch" hint="platform.list.noMatchHint" />
    ) : (
      <NothingYet {...props.empty} />
    );
  }
  return (
    <>
      <ListTable rows={data} {...props} />
      <ListPaging label={props.label} />
    </>
  );
};

/** A list that cannot be loaded says so where it would be; a notice at the foot of the page would say it twice. */
export const SHOWN_IN_PLACE = { onError: () => undefined };

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
    queryOptions={SHOWN_IN_PLACE}
  >
    <FilterBar
      label={props.label}
      filters={props.filters ?? []}
      searchable={props.searchable ?? false}
      actions={props.actions}
    />
    <ListContent {...props} />
  </ListBase>
);
