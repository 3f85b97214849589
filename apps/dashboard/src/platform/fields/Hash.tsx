import Box from '@mui/material/Box';

/** A hash, whole: it is compared sign by sign, and breaks anywhere. */
export const Hash = ({ hash }: { hash: string }) => (
  <Box component="code" sx={{ overflowWrap: 'anywhere', fontSize: '0.8125rem' }}>
    {hash}
  </Box>
);
