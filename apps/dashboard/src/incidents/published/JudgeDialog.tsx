import Alert from '@mui/material/Alert';
import { TextInput, useTranslate } from 'react-admin';
import type { PublishedTable } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';

export type Judging = { verb: 'accept' | 'refuse'; named: PublishedTable; source: string } | null;

const SCHEMAS = { accept: 'AcceptPublishedTable', refuse: 'RefusePublishedTable' } as const;
const DONE = { accept: 'leaks.tables.accepted', refuse: 'leaks.tables.refused' } as const;
const REFRESH = ['affected-tables', 'scope-matrix', 'summary', 'leak-dependents', 'audit-entries'] as const;

/** Accepts that a table leaked, with the source that its readers will read, or refuses it with a reason. */
export const JudgeDialog = ({ judging, onClose }: { judging: Judging; onClose: () => void }) => {
  const translate = useTranslate();
  if (!judging) return null;
  const { verb, named, source } = judging;
  const words = (key: string) =>
    translate(`leaks.tables.${key}`, {
      table: named.tableName,
      status: translate(`vocab.leakedStatus.${named.leakedStatus}`),
    });
  return (
    <FormDialog open title={words(`${verb}Title`)} onClose={onClose}>
      <SendForm
        resource="published-tables"
        path={`published-tables/${named.id}/${verb}`}
        fixed={{ version: named.version }}
        defaultValues={verb === 'accept' ? { source } : {}}
        refresh={REFRESH}
        done={DONE[verb]}
        saveLabel={`leaks.tables.${verb}`}
        onSaved={onClose}
        onCancel={onClose}
      >
        <Alert severity="info" sx={{ mb: 1 }}>
          {words(`${verb}Help`)}
        </Alert>
        <TextInput
          {...input(SCHEMAS[verb], verb === 'accept' ? 'source' : 'reason')}
          multiline
          autoFocus
          helperText={false}
        />
      </SendForm>
    </FormDialog>
  );
};
