import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useSend } from '../../platform/api/use-send';
import type { Attachment, Correspondence } from '../../platform/api/records';
import { formatBytes } from '../../platform/fields/format-number';
import { FormDialog } from '../../platform/form/FormDialog';

/** Puts a file that the case has already on this item as well, such as evidence that is sent. */
export const CopyFile = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useGetList<Attachment>(
    'attachments',
    {
      filter: { incidentId: item.incidentId },
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { enabled: isOpen },
  );
  const copy = useSend({
    refresh: ['attachments', 'correspondence'],
    done: 'authorities.copy.done',
    onSuccess: () => setOpen(false),
  });
  const others = data.filter(({ recordId }) => recordId !== item.id);
  const target = { recordTable: 'correspondence', recordId: item.id };
  return (
    <>
      <Button variant="outlined" className="no-print" onClick={() => setOpen(true)} sx={{ mt: 1 }}>
        {translate('authorities.copy.open')}
      </Button>
      <FormDialog open={isOpen} title={translate('authorities.copy.title')} onClose={() => setOpen(false)}>
        {others.length === 0 && <Typography>{translate('authorities.copy.none')}</Typography>}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {others.map(({ id, fileName, size, recordTable }) => (
            <Box
              component="li"
              key={id}
              sx={{ py: 0.5, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}
            >
              <Button
                size="small"
                disabled={copy.isPending}
                onClick={() => copy.mutate({ path: `attachments/${id}/copies`, body: target })}
              >
                {fileName}
              </Button>{' '}
              <Typography component="span" variant="caption" color="textSecondary">
                {formatBytes(size)} · {translate(`vocab.attachable.${recordTable}`)}
              </Typography>
            </Box>
          ))}
        </Box>
        <Button onClick={() => setOpen(false)} sx={{ mt: 2 }}>
          {translate('ra.action.cancel')}
        </Button>
      </FormDialog>
    </>
  );
};
