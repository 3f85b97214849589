import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';

/** Journal, receipt and case numbers exactly as written; long ones break instead of being cut. */
export const ReferenceNumbers = ({ numbers }: { numbers: readonly string[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
    {numbers.map(number => (
      <li key={number}>
        <Chip
          size="small"
          variant="outlined"
          label={number}
          sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal', overflowWrap: 'anywhere' } }}
        />
      </li>
    ))}
  </Box>
);
