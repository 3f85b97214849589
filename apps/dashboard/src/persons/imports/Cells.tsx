import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** More would not tell more. */
const CELLS = 4;

/** First cells of a column: shapes only, so that nobody learns of a person by preparing an import. */
export const Cells = ({ cells }: { cells: readonly string[] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ fontFamily: 'monospace', fontSize: '0.8125rem', color: 'text.secondary', overflowWrap: 'anywhere' }}>
      {cells.slice(0, CELLS).map((cell, at) => (
        // Cells have nothing but their place.
        <Box key={at} component="span" sx={{ display: 'block', whiteSpace: 'pre-wrap' }}>
          {cell === '' ? translate('persons.mapping.emptyCell') : cell}
        </Box>
      ))}
    </Box>
  );
};
