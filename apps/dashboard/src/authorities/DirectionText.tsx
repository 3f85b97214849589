import type { Direction } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

/** To us or from us: arrow and word. */
export const DirectionText = ({ direction }: { direction: Direction }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      <span aria-hidden>{translate(`authorities.arrow.${direction}`)}</span> {translate(`vocab.direction.${direction}`)}
    </Box>
  );
};
