import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import type { RaRecord } from 'react-admin';
import { ListCards } from './ListCards';
import { ListGrid } from './ListGrid';
import type { RowsProps } from './list-props';

/** A table where there is room, a list of cards on a phone. */
export const ListTable = <T extends RaRecord>(props: RowsProps<T>) => {
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  return narrow ? <ListCards {...props} /> : <ListGrid {...props} />;
};
