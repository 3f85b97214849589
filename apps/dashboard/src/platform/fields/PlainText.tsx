import Box from '@mui/material/Box';

/** Text as it was written: line breaks kept, nothing in it ever becomes a link. */
export const PlainText = ({ text }: { text: string }) => (
  <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '46rem' }}>{text}</Box>
);
