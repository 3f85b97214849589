import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { sameValue } from '../api/changes';
import { openConflict, type Choice, type Conflict } from '../api/conflicts';
import { FieldName } from '../record/FieldName';
import { FieldValue } from '../record/FieldValue';

const HIDDEN = new Set(['id', 'version', 'updatedAt', 'createdAt']);

/** Fields where the two states differ; only fields the person or somebody else actually touched. */
const fieldsAtOdds = ({ base, mine, theirs }: Conflict): string[] =>
  [
    ...new Set([...Object.keys(mine), ...Object.keys(theirs).filter(field => !sameValue(theirs[field], base[field]))]),
  ].filter(field => !HIDDEN.has(field) && !sameValue(field in mine ? mine[field] : base[field], theirs[field]));

/** Somebody else saved first: both states side by side, and the choice. Nothing is overwritten unseen. */
export const ConflictDialog = () => {
  const translate = useTranslate();
  const queries = useQueryClient();
  const conflict = useSyncExternalStore(openConflict.subscribe, openConflict.current);
  if (!conflict) return null;
  const decide = (choice: Choice) => {
    if (choice === 'theirs') void queries.invalidateQueries({ queryKey: [conflict.resource] });
    conflict.decide(choice);
  };
  return (
    <Dialog open aria-labelledby="conflict-title" aria-describedby="conflict-text" maxWidth="md" fullWidth>
      <DialogTitle id="conflict-title" component="h2">
        {translate('platform.conflict.title')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id="conflict-text">{translate('platform.conflict.text')}</DialogContentText>
        <Table size="small" sx={{ mt: 2, '& th, & td': { px: { xs: 0.5, sm: 1.5 } } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('platform.conflict.field')}</TableCell>
              <TableCell>{translate('platform.conflict.theirs')}</TableCell>
              <TableCell>{translate('platform.conflict.mine')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {fieldsAtOdds(conflict).map(field => (
              <TableRow key={field}>
                <TableCell component="th" scope="row">
                  <FieldName resource={conflict.resource} field={field} />
                </TableCell>
                <TableCell>
                  <FieldValue field={field} value={conflict.theirs[field]} />
                </TableCell>
                <TableCell>
                  {field in conflict.mine ? (
                    <FieldValue field={field} value={conflict.mine[field]} />
                  ) : (
                    translate('platform.conflict.untouched')
                  )}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={() => decide('theirs')}>{translate('platform.conflict.takeTheirs')}</Button>
        <Button variant="contained" onClick={() => decide('mine')}>
          {translate('platform.conflict.keepMine')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
