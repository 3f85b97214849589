import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

interface Pair {
  key: string;
  name: ReactNode;
  value: ReactNode;
}
interface PairsProps {
  pairs: readonly Pair[];
  /** The most that names may take beside their values. */
  nameWidth?: string;
}

/** Names with their values: beside each other, and below on a narrow screen. */
export const Pairs = ({ pairs, nameWidth = '13rem' }: PairsProps) => (
  <Box
    component="dl"
    sx={{
      m: 0,
      display: 'grid',
      columnGap: 3,
      rowGap: 1.25,
      gridTemplateColumns: { sm: `minmax(9rem, ${nameWidth}) minmax(0, 1fr)` },
    }}
  >
    {pairs.map(({ key, name, value }) => (
      <Box key={key} sx={{ display: { xs: 'block', sm: 'contents' } }}>
        <Box component="dt">{name}</Box>
        <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-line', minWidth: 0 }}>
          {value}
        </Box>
      </Box>
    ))}
  </Box>
);
