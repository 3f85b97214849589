import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useTranslate } from 'react-admin';
import { FactContent } from '../../incidents/telling/FactLine';
import type { DisclosureCell } from '../../platform/api/records';
import { MomentField } from '../../platform/moment/MomentField';
import { MarkSign } from './MarkSign';

const EDGES = { contradicts: 'error.main', stale: 'warning.main' } as const;

/** What a recipient was told last, as of when and when; what is wrong with it; opens for everything said. */
export const ToldCell = ({ cell, onOpen }: { cell: DisclosureCell; onOpen: () => void }) => {
  const translate = useTranslate();
  const [last] = cell.tellings;
  const [worst] = cell.marks;
  if (!last) return null;
  return (
    <ButtonBase
      onClick={onOpen}
      aria-haspopup="dialog"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        justifyContent: 'flex-start',
        width: '100%',
        height: '100%',
        minHeight: 76,
        textAlign: 'left',
        px: 1,
        py: 0.75,
        fontFamily: 'inherit',
        fontSize: '0.8125rem',
        lineHeight: 1.4,
        color: 'text.primary',
        borderLeft: 4,
        borderColor: worst ? EDGES[worst] : 'transparent',
        '&.Mui-focusVisible': { outlineOffset: -3 },
      }}
    >
      <Box component="strong" sx={{ display: 'block', fontSize: '0.9375rem' }}>
        <FactContent value={last.value} />
      </Box>
      {last.value.figure && (
        <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
          {translate('telling.asOf')} <MomentField moment={last.value.figure.asOf} />
        </Box>
      )}
      <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
        {last.pending ? (
          translate('authorities.told.pending')
        ) : (
          <>
            {translate('authorities.told.toldOn')} <MomentField moment={last.told} />
          </>
        )}
      </Box>
      {cell.marks.map(mark => (
        <Box component="span" key={mark} sx={{ display: 'block' }}>
          <MarkSign mark={mark} />
        </Box>
      ))}
    </ButtonBase>
  );
};
