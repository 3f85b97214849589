import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import Paper from '@mui/material/Paper';
import { useListContext, useResourceContext, useTranslate, useTranslateLabel, type RaRecord } from 'react-admin';
import visuallyHidden from '@mui/utils/visuallyHidden';
import type { Column } from './column';
import type { RowsProps } from './list-props';
import { RowName } from './RowName';

/** Text may break anywhere, down to a width at which it is still read: one long word must not push the rest out of view. */
const cellStyle = (column: { minor?: boolean; numeric?: boolean }, n = 1) => ({
  ...(!column.numeric && { minWidth: n === 0 ? '13rem' : '6.5rem', overflowWrap: 'anywhere' }),
  ...(column.minor && { display: { sm: 'none', lg: 'table-cell' } }),
  ...(column.numeric && { textAlign: 'right' }),
  '@media print': { display: 'table-cell' },
});

const HeadCell = <T,>({ column }: { column: Column<T> }) => {
  const { sort, setSort } = useListContext();
  const label = useTranslateLabel()({ source: column.field, label: column.label, resource: useResourceContext() });
  const active = column.sort !== undefined && sort.field === column.sort;
  const direction = active && sort.order === 'DESC' ? 'desc' : 'asc';
  const order = active && sort.order === 'ASC' ? 'DESC' : 'ASC';
  return (
    <TableCell scope="col" sx={cellStyle(column)} sortDirection={active ? direction : false}>
      {column.sort ? (
        <TableSortLabel
          active={active}
          direction={direction}
          onClick={() => setSort({ field: column.sort ?? '', order })}
        >
          {label}
        </TableSortLabel>
      ) : (
        label
      )}
    </TableCell>
  );
};

const HiddenHead = ({ text }: { text: string }) => (
  <TableCell scope="col" className="no-print">
    <Box component="span" sx={visuallyHidden}>
      {text}
    </Box>
  </TableCell>
);

/** The list as a table: sortable heads, one header cell per row, ticks when there is something to do with many. */
export const ListGrid = <T extends RaRecord>({ rows, label, columns, linkTo, bulk, rowActions }: RowsProps<T>) => {
  const translate = useTranslate();
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <>
      {bulk && selectedIds.length > 0 && (
        <Box className="no-print" sx={{ mb: 1 }}>
          {bulk}
        </Box>
      )}
      <TableContainer
        component={Paper}
        variant="outlined"
        tabIndex={0}
        role="group"
        aria-label={translate(label)}
        // Else what is hidden from sight in a head would widen the page.
        sx={{ position: 'relative' }}
      >
        <Table size="small">
          <TableHead>
            <TableRow>
              {bulk && <HiddenHead text={translate('platform.list.pick')} />}
              {columns.map(column => (
                <HeadCell key={column.field} column={column} />
              ))}
              {rowActions && <HiddenHead text={translate('platform.list.actions')} />}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(row => (
              <TableRow key={row.id} hover selected={selectedIds.includes(row.id)}>
                {bulk && (
                  <TableCell padding="checkbox" className="no-print">
                    <Checkbox
                      size="small"
                      checked={selectedIds.includes(row.id)}
                      onChange={() => onToggleItem(row.id)}
                      slotProps={{ input: { 'aria-labelledby': `row-${row.id}` } }}
                    />
                  </TableCell>
                )}
                {columns.map((column, n) => (
                  <TableCell
                    key={column.field}
                    sx={cellStyle(column, n)}
                    {...(n === 0 ? { component: 'th', scope: 'row', id: `row-${row.id}` } : {})}
                  >
                    {n === 0 ? <RowName to={linkTo?.(row)}>{column.cell(row)}</RowName> : column.cell(row)}
                  </TableCell>
                ))}
                {rowActions && (
                  <TableCell className="no-print" sx={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
                    {rowActions(row)}
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
};
