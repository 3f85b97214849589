import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { ClockRow } from '../api/records';
import { clockRemarks } from './clock-words';

/** What has to be said beside a clock's state; long words break instead of leaving the frame. */
export const ClockRemarks = ({ clock }: { clock: ClockRow }) => {
  const remarks = clockRemarks(clock, useTranslate());
  if (remarks.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
      {remarks.map(remark => (
        <Chip
          key={remark}
          size="small"
          variant="outlined"
          color="warning"
          label={remark}
          sx={{ maxWidth: '100%', height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal' } }}
        />
      ))}
    </Box>
  );
};
