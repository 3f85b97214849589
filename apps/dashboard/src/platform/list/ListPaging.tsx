import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { SelectField } from '../form/SelectField';
import { formatNumber } from '../fields/format-number';
import { useListState } from './use-list-state';

const SIZES = ['25', '50', '100'].map(size => ({ id: size, name: size }));

/** "26–50 of 1,204", previous and next; "10,000+" when the API stopped counting. */
export const ListPaging = ({ label }: { label: string }) => {
  const translate = useTranslate();
  const { page, perPage, total, data = [], setPage, setPerPage, isCapped } = useListState();
  if (total === undefined) return null;
  const from = (page - 1) * perPage + 1;
  const to = from + data.length - 1;
  const hasNext = isCapped ? data.length === perPage : to < total;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 1.5 }}>
      <Typography variant="body2" color="textSecondary" role="status" className="numbers">
        {translate('platform.list.range', {
          from: formatNumber(from),
          to: formatNumber(to),
          total: isCapped ? translate('platform.list.capped', { total: formatNumber(total) }) : formatNumber(total),
        })}
      </Typography>
      {(total > 25 || page > 1) && (
        <Box
          component="nav"
          aria-label={translate('platform.list.paging', { list: translate(label) })}
          sx={{ display: 'flex', gap: 1, ml: 'auto', alignItems: 'center' }}
        >
          <SelectField
            label={translate('ra.navigation.page_rows_per_page')}
            value={String(perPage)}
            options={SIZES}
            onChange={size => setPerPage(Number(size))}
            sx={{ width: '8.5rem' }}
          />
          <Button variant="outlined" disabled={page <= 1} onClick={() => setPage(page - 1)}>
            {translate('platform.list.previous')}
          </Button>
          <Button variant="outlined" disabled={!hasNext} onClick={() => setPage(page + 1)}>
            {translate('platform.list.next')}
          </Button>
        </Box>
      )}
    </Box>
  );
};
