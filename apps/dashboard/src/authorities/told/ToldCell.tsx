import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { FactContent } from '../../incidents/telling/FactLine';
import type { DisclosureCell } from '../../platform/api/records';
import { CellButton } from '../../platform/layout/CellButton';
import { MomentField } from '../../platform/moment/MomentField';
import { MarkSign } from './MarkSign';

const EDGES = { contradicts: 'error.main', stale: 'warning.main' } as const;

interface ToldCellProps {
  cell: DisclosureCell;
  /** Name of a recipient by its key. */
  nameOf: (key: string) => string;
  onOpen: () => void;
}

/** What a recipient was told last, as of when and when; what is wrong with it; opens for everything said. */
export const ToldCell = ({ cell, nameOf, onOpen }: ToldCellProps) => {
  const translate = useTranslate();
  const [last] = cell.tellings;
  const [worst] = cell.marks;
  if (!last) return null;
  return (
    <CellButton edge={worst ? EDGES[worst] : 'transparent'} fontSize="0.8125rem" onOpen={onOpen}>
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
          {mark === 'contradicts' && (
            <Box component="span" sx={{ display: 'block' }}>
              {translate('authorities.told.differs', { others: cell.contradictedBy.map(nameOf).join(', ') })}
            </Box>
          )}
        </Box>
      ))}
    </CellButton>
  );
};
