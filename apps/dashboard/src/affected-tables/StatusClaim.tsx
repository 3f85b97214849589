import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { AffectedTable } from '../platform/api/records';
import { ConfidenceText } from '../platform/fields/ConfidenceText';
import { SourceLine } from '../platform/fields/SourceLine';
import { VocabChip } from '../platform/fields/VocabChip';

/** Stolen or leaked status with the source that says so and how sure that is: one box, three facts, never torn apart. */
export const StatusClaim = ({ what, table }: { what: 'stolen' | 'leaked'; table: AffectedTable }) => {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {translate(`scope.tables.claim.${what}`)}
      </Typography>
      <VocabChip list={`${what}Status`} word={table[`${what}Status`]} />
      <Typography variant="body2" sx={{ mt: 1 }}>
        <ConfidenceText word={table[`${what}Confidence`]} />
      </Typography>
      <SourceLine source={table[`${what}Source`]} />
    </Paper>
  );
};
