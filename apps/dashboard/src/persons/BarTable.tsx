import Box from '@mui/material/Box';
import { formatNumber, formatShare } from '../platform/fields/format-number';

interface BarRow {
  key: string;
  name: string;
  count: number;
  /** A second number, as `only here`. */
  more?: number;
}
interface BarTableProps {
  label: string;
  /** Heads of the columns: what is counted, how often, and the second number if there is one. */
  heads: { name: string; count: string; share?: string; more?: string };
  rows: readonly BarRow[];
  /** What a full bar and a share are of; without it bars are of the largest row and no share is said. */
  total?: number;
}

const STYLE = {
  borderCollapse: 'collapse',
  width: '100%',
  maxWidth: '46rem',
  fontSize: '0.875rem',
  '& th, & td': {
    textAlign: 'left',
    px: 1,
    py: 0.75,
    borderBottom: 1,
    borderColor: 'divider',
    verticalAlign: 'middle',
  },
  '& thead th': { color: 'text.secondary', fontWeight: 600, verticalAlign: 'bottom' },
  '& .number': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
} as const;

/** Numbers by name with a bar beside each: the table is the chart, so that everybody has the same numbers. */
export const BarTable = ({ label, heads, rows, total }: BarTableProps) => {
  const full = total ?? Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Box component="table" aria-label={label} sx={STYLE}>
      <thead>
        <tr>
          <th scope="col">{heads.name}</th>
          <th scope="col" className="number">
            {heads.count}
          </th>
          {heads.share && (
            <th scope="col" className="number">
              {heads.share}
            </th>
          )}
          {heads.more && (
            <th scope="col" className="number">
              {heads.more}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, count, more }) => (
          <tr key={key}>
            <Box component="th" scope="row" sx={{ fontWeight: 400, overflowWrap: 'anywhere' }}>
              {name}
              <Box
                component="span"
                aria-hidden
                sx={{
                  display: 'block',
                  mt: 0.5,
                  height: 6,
                  borderRadius: 1,
                  bgcolor: 'primary.main',
                  width: `${Math.min(100, (count / Math.max(1, full)) * 100)}%`,
                  minWidth: count > 0 ? 2 : 0,
                }}
              />
            </Box>
            <td className="number">{formatNumber(count)}</td>
            {heads.share && <td className="number">{formatShare(count, total ?? 0)}</td>}
            {heads.more && <td className="number">{more === undefined ? '' : formatNumber(more)}</td>}
          </tr>
        ))}
      </tbody>
    </Box>
  );
};
