import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatNumber } from '../platform/fields/format-number';

interface BigNumbersProps {
  items: readonly { label: string; value: number }[];
}

/** The few numbers that matter, each with what it counts. The first is the largest. */
export const BigNumbers = ({ items }: BigNumbersProps) => (
  <Box
    component="dl"
    className="numbers"
    sx={{ m: 0, mb: 3, display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 2, alignItems: 'flex-end' }}
  >
    {items.map(({ label, value }, at) => (
      <Box key={label} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
        <Typography component="dt" variant="body2" color="textSecondary">
          {label}
        </Typography>
        <Box component="dd" sx={{ m: 0, fontSize: at === 0 ? '2rem' : '1.375rem', fontWeight: 650, lineHeight: 1.2 }}>
          {formatNumber(value)}
        </Box>
      </Box>
    ))}
  </Box>
);
