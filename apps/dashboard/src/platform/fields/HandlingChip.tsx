import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { Handling } from '../api/records';
import { TlpChip } from './TlpChip';

interface HandlingChipProps {
  handling: Pick<Handling, 'tlp' | 'compartment'> & Partial<Pick<Handling, 'sharedWith'>>;
}

/** Who may see a record, in one line: label, room when it is not the general one, and how many organisations share it. */
export const HandlingChip = ({ handling: { tlp, compartment, sharedWith } }: HandlingChipProps) => {
  const translate = useTranslate();
  const shared = sharedWith?.length ?? 0;
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
      <TlpChip label={tlp} />
      {compartment !== 'general' && (
        <Chip size="small" variant="outlined" color="warning" label={translate(`vocab.compartment.${compartment}`)} />
      )}
      {shared > 0 && (
        <Chip
          size="small"
          variant="outlined"
          label={translate('platform.handling.shared', { smart_count: shared })}
          // In a narrow column of a list it takes two lines rather than lying outside.
          sx={{ height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal' } }}
        />
      )}
    </Box>
  );
};
