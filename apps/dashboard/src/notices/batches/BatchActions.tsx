import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeBatch } from '../../platform/api/records';
import { useSession } from '../../platform/session/use-session';
import { ConfirmedVerb } from '../ConfirmedVerb';
import { useBatchName } from './BatchName';
import { CancelBatch } from './CancelBatch';
import { ExportBatch } from './ExportBatch';
import { SendBatch } from './SendBatch';

/** What can be done with a batch, by its state and by who looks at it: whoever made it does not release it. */
export const BatchActions = ({ batch }: { batch: NoticeBatch }) => {
  const session = useSession();
  const nameOf = useBatchName();
  const mayRelease = useMayHere('notice_batch.release') && batch.createdBy !== session?.user.id;
  const mayWork = useMayHere('notice_batch.create');
  const { state, exportedAt } = batch;
  return (
    <>
      {state === 'made' && mayRelease && (
        <ConfirmedVerb
          path={`notice-batches/${batch.id}/release`}
          version={batch.version}
          texts="letters.batches.release"
          name={nameOf(batch)}
        />
      )}
      {(state === 'released' || state === 'sent') && mayWork && <ExportBatch batch={batch} />}
      {state === 'released' && exportedAt && mayWork && <SendBatch batch={batch} />}
      {(state === 'made' || state === 'released') && mayWork && <CancelBatch batch={batch} />}
    </>
  );
};
