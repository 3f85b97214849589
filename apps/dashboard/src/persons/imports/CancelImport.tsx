import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { TableImport } from '../../platform/api/records';
import { ConfirmDialog } from '../../platform/feedback/ConfirmDialog';

interface CancelImportProps {
  importId: string;
  onCancelled?: () => void;
}

/** Stops an import that has not ended, after a question. */
export const CancelImport = ({ importId, onCancelled }: CancelImportProps) => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const cancel = async () => {
    setPending(true);
    setError(null);
    try {
      // Its version moves while it runs: the present one is asked for.
      const { data } = await dataProvider.getOne<TableImport>('table-imports', { id: importId });
      await dataProvider.send('POST', `table-imports/${importId}/cancel`, { version: data.version });
      setOpen(false);
      onCancelled?.();
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setPending(false);
      await queries.invalidateQueries({ queryKey: ['table-imports'] });
    }
  };
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('persons.cancel.open')}
      </Button>
      <ConfirmDialog
        open={isOpen}
        title={translate('persons.cancel.title')}
        confirmLabel={translate('persons.cancel.confirm')}
        tone="error"
        pending={isPending}
        error={error}
        onConfirm={() => void cancel()}
        onClose={() => setOpen(false)}
      >
        {translate('persons.cancel.text')}
      </ConfirmDialog>
    </>
  );
};
