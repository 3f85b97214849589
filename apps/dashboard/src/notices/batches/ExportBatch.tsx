import Button from '@mui/material/Button';
import { useNotify, useTranslate } from 'react-admin';
import type { NoticeBatch } from '../../platform/api/records';
import { useReceive } from '../../platform/api/use-receive';
import { NOTICES_REFRESH } from '../notices-refresh';

/** Downloads the letters of a batch. The first export puts their hashes on record, every one who asked for it. */
export const ExportBatch = ({ batch }: { batch: NoticeBatch }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutate, isPending } = useReceive(NOTICES_REFRESH);
  return (
    <Button
      variant={batch.exportedAt ? 'outlined' : 'contained'}
      disabled={isPending}
      onClick={() =>
        mutate(
          { path: `notice-batches/${batch.id}/export` },
          {
            onError: error => notify(error.message, { type: 'error', autoHideDuration: null }),
          },
        )
      }
    >
      {translate(isPending ? 'letters.batches.export.pending' : 'letters.batches.export.open')}
    </Button>
  );
};
