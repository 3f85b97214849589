import Box from '@mui/material/Box';
import { formatNumber } from '../../platform/fields/format-number';
import { WideBox } from '../../platform/layout/WideBox';
import { wideTable } from '../../platform/layout/wide-table';

interface GridHead {
  id: string;
  name: string;
}
interface NumberGridProps {
  label: string;
  hint: string;
  corner: string;
  rows: readonly GridHead[];
  columns: readonly GridHead[];
  /** Ground of a column's head, as a second hint beside its name. */
  ground?: (columnId: string) => string;
  /** Number of a cell, or null for none. */
  at: (rowId: string, columnId: string) => number | null;
  empty: string;
}

const FIRST = { xs: '8rem', sm: '12rem' };

const STYLE = {
  '& thead th': { minWidth: '5.5rem', maxWidth: '9rem', hyphens: 'auto' },
  '& td': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  '& .first': { overflowWrap: 'anywhere' },
};

/** Numbers by two lists of names. Scrolls inside itself; the names of the rows stay in view. */
export const NumberGrid = ({ label, hint, corner, rows, columns, ground, at, empty }: NumberGridProps) => (
  <WideBox label={label} hint={hint}>
    <Box component="table" aria-label={label} sx={[wideTable(FIRST), STYLE]}>
      <thead>
        <tr>
          <th scope="col" className="first">
            {corner}
          </th>
          {columns.map(({ id, name }) => (
            <Box component="th" key={id} scope="col" sx={{ bgcolor: ground?.(id) }}>
              {name}
            </Box>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <th scope="row" className="first">
              {row.name}
            </th>
            {columns.map(column => {
              const number = at(row.id, column.id);
              return <td key={column.id}>{number === null ? empty : formatNumber(number)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </Box>
  </WideBox>
);
