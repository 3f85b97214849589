import type { TlpLabel } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

// The colours are part of the standard (FIRST TLP 2.0): coloured letters on black, in either theme.
const LETTERS: Record<TlpLabel, string> = {
  CLEAR: '#ffffff',
  GREEN: '#33ff00',
  AMBER: '#ffc000',
  'AMBER+STRICT': '#ffc000',
  RED: '#ff2b2b',
};

/** A Traffic Light Protocol label as the standard wants it shown. */
export const TlpChip = ({ label }: { label: TlpLabel }) => {
  const translate = useTranslate();
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-block',
        bgcolor: '#000',
        color: LETTERS[label],
        border: '1px solid #555',
        borderRadius: 0.5,
        px: 0.75,
        fontSize: '0.75rem',
        lineHeight: '22px',
        fontWeight: 700,
        whiteSpace: 'nowrap',
        '@media print': { color: '#000', border: '1px solid #000' },
      }}
    >
      {translate(`vocab.tlp.${label}`)}
    </Box>
  );
};
