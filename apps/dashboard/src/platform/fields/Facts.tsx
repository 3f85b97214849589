import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Fact {
  /** Message key. */
  label: string;
  value: ReactNode;
}

/** A record's fields as pairs of name and value; an empty value is shown as not known, not left out. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 3,
        rowGap: 1.25,
        gridTemplateColumns: { sm: 'minmax(9rem, 13rem) minmax(0, 1fr)' },
      }}
    >
      {facts.map(({ label, value }) => (
        <Box key={label} sx={{ display: { xs: 'block', sm: 'contents' } }}>
          <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {translate(label)}
          </Box>
          <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-line', minWidth: 0 }}>
            {value === null || value === undefined || value === '' ? translate('platform.unknown') : value}
          </Box>
        </Box>
      ))}
    </Box>
  );
};
