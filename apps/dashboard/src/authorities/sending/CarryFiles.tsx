import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { useSend } from '../../platform/api/use-send';
import type { Attachment, Correspondence } from '../../platform/api/records';

const useFilesOf = (recordId: string | null) =>
  useGetList<Attachment>(
    'attachments',
    { filter: { recordId }, pagination: { page: 1, perPage: 100 }, sort: { field: 'createdAt', order: 'ASC' } },
    { enabled: recordId !== null },
  ).data ?? [];

/** Puts the files of what a draft corrects on it as well: a correction of the words is none of the files. */
export const CarryFiles = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const own = useFilesOf(item.id).map(({ sha256 }) => sha256);
  const missing = useFilesOf(item.correctsId).filter(({ sha256 }) => !own.includes(sha256));
  const copy = useSend({ refresh: ['attachments', 'correspondence'] });
  if (missing.length === 0) return null;
  const target = { recordTable: 'correspondence', recordId: item.id };
  const carry = async () => {
    for (const { id } of missing) await copy.mutateAsync({ path: `attachments/${id}/copies`, body: target });
  };
  return (
    <Button
      variant="outlined"
      className="no-print"
      disabled={copy.isPending}
      // What goes wrong is notified; what was carried before stays, and the button offers the rest.
      onClick={() => void carry().catch(() => undefined)}
      sx={{ mt: 1, mr: 1 }}
    >
      {translate('authorities.copy.carry', { smart_count: missing.length })}
    </Button>
  );
};
