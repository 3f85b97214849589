import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTranslate } from 'react-admin';
import { FactContent, FactName } from '../../incidents/telling/FactLine';
import { ToldCell } from './ToldCell';
import { cellAt } from './told-filter';
import type { ToldProps } from './ToldTable';

/** The same for a phone: each fact a card, what we hold on top, then who was told what. Nothing lies beside the screen. */
export const ToldCards = ({ facts, recipients, nameOf, cells, onOpen }: ToldProps) => {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('authorities.told.title')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}
    >
      {facts.map(fact => (
        <Paper key={fact.key} component="li" variant="outlined" sx={{ overflow: 'hidden' }}>
          <Box sx={{ p: 1.5 }}>
            <FactName value={fact.now} />
            <Box sx={{ mt: 0.5 }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {translate('authorities.told.now')}
                {': '}
              </Box>
              {fact.gone ? translate('authorities.told.gone') : <FactContent value={fact.now} />}
            </Box>
          </Box>
          {recipients.map(({ key }) => {
            const cell = cellAt(cells, fact.key, key);
            return (
              cell && (
                <Box key={key} sx={{ borderTop: 1, borderColor: 'divider' }}>
                  <Box sx={{ px: 1.5, pt: 1, color: 'text.secondary', fontSize: '0.875rem' }}>{nameOf(key)}</Box>
                  <ToldCell cell={cell} nameOf={nameOf} onOpen={() => onOpen(cell)} />
                </Box>
              )
            );
          })}
        </Paper>
      ))}
    </Box>
  );
};
