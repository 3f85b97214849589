import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Paper from '@mui/material/Paper';
import { useListContext, useResourceContext, useTranslate, useTranslateLabel, type RaRecord } from 'react-admin';
import type { RowsProps } from './list-props';
import { RowName } from './RowName';

/** The list for a phone: each record a card, its name on top, then label and value. */
export const ListCards = <T extends RaRecord>({ rows, label, columns, linkTo, bulk, rowActions }: RowsProps<T>) => {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext();
  const { selectedIds, onToggleItem } = useListContext();
  const [name, ...others] = columns;
  return (
    <>
      {bulk && selectedIds.length > 0 && <Box sx={{ mb: 1 }}>{bulk}</Box>}
      <Box
        component="ul"
        aria-label={translate(label)}
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}
      >
        {rows.map(row => (
          <Paper key={row.id} component="li" variant="outlined" sx={{ p: 1.5 }}>
            <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.5 }}>
              {bulk && (
                <Checkbox
                  size="small"
                  sx={{ mt: -0.75, ml: -1 }}
                  checked={selectedIds.includes(row.id)}
                  onChange={() => onToggleItem(row.id)}
                  slotProps={{ input: { 'aria-labelledby': `row-${row.id}` } }}
                />
              )}
              <Box component="span" id={`row-${row.id}`} sx={{ minWidth: 0 }}>
                <RowName to={linkTo?.(row)}>{name?.cell(row)}</RowName>
              </Box>
            </Box>
            <Box
              component="dl"
              sx={{ m: 0, mt: 1, display: 'grid', gridTemplateColumns: '7.5rem minmax(0, 1fr)', rowGap: 0.5 }}
            >
              {others
                .filter(column => !column.minor)
                .map(column => (
                  <Box key={column.field} sx={{ display: 'contents', fontSize: '0.875rem' }}>
                    <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                      {translateLabel({ source: column.field, label: column.label, resource })}
                    </Box>
                    <Box component="dd" sx={{ m: 0, fontSize: '0.875rem' }}>
                      {column.cell(row)}
                    </Box>
                  </Box>
                ))}
            </Box>
            {rowActions && <Box sx={{ mt: 1 }}>{rowActions(row)}</Box>}
          </Paper>
        ))}
      </Box>
    </>
  );
};
