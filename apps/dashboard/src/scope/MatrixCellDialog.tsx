import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Facts } from '../platform/fields/Facts';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import type { FilledCell } from './MatrixCellButton';

interface MatrixCellDialogProps {
  filled: FilledCell;
  address: string;
  onClose: () => void;
}

/** All that is known of one cell: class, status, how many columns, how sure, and every source. */
export const MatrixCellDialog = ({ filled: { table, category, cell }, address, onClose }: MatrixCellDialogProps) => {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId} component="h2">
        {translate('scope.matrix.cellTitle', { category: category.name, table: table.name })}
      </DialogTitle>
      <DialogContent>
        <Facts
          facts={[
            { label: 'scope.matrix.class', value: <VocabChip list="gdprClass" word={category.gdprClass} /> },
            { label: 'scope.matrix.stolenTitle', value: <VocabChip list="stolenStatus" word={table.stolenStatus} /> },
            { label: 'scope.matrix.leakedTitle', value: <VocabChip list="leakedStatus" word={table.leakedStatus} /> },
            {
              label: 'scope.columns.title',
              value: translate('scope.matrix.columns', { smart_count: cell.columns }),
            },
            {
              label: 'resources.affected-columns.fields.confidence',
              value: <VocabText list="confidence" word={cell.confidence} />,
            },
            {
              label: 'scope.matrix.sources',
              value: cell.sources.length > 0 && (
                <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
                  {cell.sources.map(source => (
                    <li key={source}>{source}</li>
                  ))}
                </Box>
              ),
            },
          ].map(fact => ({ ...fact, value: fact.value === false ? null : fact.value }))}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <LinkButton to={address} variant="text">
          {translate('scope.matrix.toTable')}
        </LinkButton>
        <Button variant="contained" onClick={onClose} autoFocus>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
