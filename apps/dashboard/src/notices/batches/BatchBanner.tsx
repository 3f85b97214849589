import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { NoticeBatch } from '../../platform/api/records';
import { useSession } from '../../platform/session/use-session';

const SEVERITY = { made: 'warning', released: 'info', sent: 'success', cancelled: 'info' } as const;

/** Message key of what comes next for a batch, by its state and by who looks at it. */
const next = ({ state, exportedAt, createdBy }: NoticeBatch, user: string | undefined): string => {
  if (state === 'made') return createdBy === user ? 'madeByYou' : 'made';
  if (state === 'released') return exportedAt ? 'exported' : 'released';
  return state;
};

/** Says first of all what the batch waits for. */
export const BatchBanner = ({ batch }: { batch: NoticeBatch }) => {
  const translate = useTranslate();
  const session = useSession();
  return (
    <Alert severity={SEVERITY[batch.state]} sx={{ mb: 3, maxWidth: '46rem' }}>
      {translate(`letters.batches.next.${next(batch, session?.user.id)}`, { name: batch.createdByName })}
      {batch.cancelledReason && ` ${batch.cancelledReason}`}
    </Alert>
  );
};
