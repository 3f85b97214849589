import { ListContextProvider, useList, type RaRecord } from 'react-admin';
import type { RowsProps } from '../../platform/list/list-props';
import { ListTable } from '../../platform/list/ListTable';

/** More than a page ever holds, so that nothing is cut off. */
const ALL = 10_000;

/** Rows that are here already, as a table or, on a phone, as cards. */
export const LocalTable = <T extends RaRecord>(
  props: Pick<RowsProps<T>, 'rows' | 'label' | 'columns' | 'linkTo' | 'rowActions'>,
) => {
  const list = useList<T>({ data: [...props.rows], perPage: ALL });
  return (
    <ListContextProvider value={list}>
      <ListTable<T> {...props} />
    </ListContextProvider>
  );
};
