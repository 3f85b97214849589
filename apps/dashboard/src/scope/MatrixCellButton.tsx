import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { CellButton } from '../platform/layout/CellButton';
import { classColours } from './class-colours';
import type { MatrixCategory, MatrixCell, MatrixTable } from './matrix-rows';
import { StatusMark } from './StatusMark';

export interface FilledCell {
  table: MatrixTable;
  category: MatrixCategory;
  cell: MatrixCell;
}
interface MatrixCellButtonProps extends FilledCell {
  sources: ReadonlyMap<string, number>;
  onOpen: () => void;
}

/** One filled cell: class by ground and short name, status by shape and word, sources by number; opens for more. */
export const MatrixCellButton = ({ table, category, cell, sources, onOpen }: MatrixCellButtonProps) => {
  const translate = useTranslate();
  const { ground, edge } = classColours(useTheme().palette.mode, category.gdprClass);
  const numbers = cell.sources.map(source => sources.get(source)).join(', ');
  return (
    <CellButton edge={edge} ground={ground} fontSize="0.75rem" onOpen={onOpen}>
      <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <strong>{translate(`scope.matrix.short.${category.gdprClass}`)}</strong>
        <span aria-hidden>{translate('scope.matrix.notes', { numbers })}</span>
      </Box>
      <Box component="span" sx={{ display: 'block' }}>
        <StatusMark stolen={table.stolenStatus} />
      </Box>
      <Box component="span" sx={{ display: 'block' }}>
        <StatusMark leaked={table.leakedStatus} />
      </Box>
      <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
        {translate('scope.matrix.columns', { smart_count: cell.columns })}
      </Box>
    </CellButton>
  );
};
