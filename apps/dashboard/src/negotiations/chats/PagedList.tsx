import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface PagedListProps {
  page: number;
  perPage: number;
  total: number;
  onPage: (page: number) => void;
  children: ReactNode;
}

/** An ordered list of cards, a page at a time. */
export const PagedList = ({ page, perPage, total, onPage, children }: PagedListProps) => {
  const translate = useTranslate();
  return (
    <>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}
      >
        {children}
      </Box>
      {total > perPage && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'center' }}>
          <Button variant="outlined" disabled={page === 1} onClick={() => onPage(page - 1)}>
            {translate('platform.list.previous')}
          </Button>
          <Button variant="outlined" disabled={page * perPage >= total} onClick={() => onPage(page + 1)}>
            {translate('platform.list.next')}
          </Button>
          <span className="numbers">
            {translate('platform.list.range', {
              from: (page - 1) * perPage + 1,
              to: Math.min(page * perPage, total),
              total,
            })}
          </span>
        </Box>
      )}
    </>
  );
};
