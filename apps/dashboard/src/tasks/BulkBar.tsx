import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { Task } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { BulkForm } from './BulkForm';
import { BulkOutcome, type Outcome } from './BulkOutcome';

/** What can be done with the ticked tasks, and what came of it, task by task. */
export const BulkBar = () => {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems, onSelect } = useListContext<Task>();
  const [open, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const close = () => {
    setOpen(false);
    if (!outcome) return;
    // What was refused stays ticked, so that the next attempt starts with it.
    const refused = outcome.refused.map(({ id }) => id);
    if (refused.length > 0) onSelect(refused);
    else onUnselectItems();
    setOutcome(null);
  };
  const count = { smart_count: selectedIds.length };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography role="status" variant="body2">
        {translate('tasks.bulk.picked', count)}
      </Typography>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('tasks.bulk.open')}
      </Button>
      <Button onClick={() => onUnselectItems()}>{translate('tasks.bulk.unpick')}</Button>
      <FormDialog
        open={open}
        title={translate(outcome ? 'tasks.bulk.outcome' : 'tasks.bulk.title', count)}
        onClose={close}
      >
        {outcome ? (
          <BulkOutcome outcome={outcome} onClose={close} />
        ) : (
          <BulkForm ids={selectedIds.map(String)} onDone={setOutcome} onClose={close} />
        )}
      </FormDialog>
    </Box>
  );
};
