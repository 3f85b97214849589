import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Pairs } from './Pairs';

interface Fact {
  /** Message key. */
  label: string;
  value: ReactNode;
}

/** A record's fields as pairs of name and value; an empty value is shown as not known, not left out. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => {
  const translate = useTranslate();
  return (
    <Pairs
      pairs={facts.map(({ label, value }) => ({
        key: label,
        name: (
          <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {translate(label)}
          </Box>
        ),
        value: value === null || value === undefined || value === '' ? translate('platform.unknown') : value,
      }))}
    />
  );
};
