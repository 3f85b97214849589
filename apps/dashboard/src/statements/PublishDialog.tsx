import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { Statement } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { SendForm } from '../platform/form/SendForm';
import { VocabInput } from '../platform/form/VocabInput';
import { MomentInput } from '../platform/moment/MomentInput';
import { STATEMENT_REFRESH } from './statement-refresh';

/** Asks when and how a statement went out, and says that its words stay from then on. */
export const PublishDialog = ({ statement, onClose }: { statement: Statement; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDialog open title={translate('statements.publish.title', { title: statement.title })} onClose={onClose}>
      <Alert severity="warning" sx={{ mb: 1 }}>
        {translate('statements.publish.text')}
      </Alert>
      {statement.stale && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {translate('statements.publish.stale')}
        </Alert>
      )}
      <SendForm
        resource="statements"
        path={`statements/${statement.id}/publish`}
        fixed={{ version: statement.version }}
        defaultValues={{ channel: statement.channel }}
        refresh={STATEMENT_REFRESH}
        done="statements.publish.done"
        saveLabel="statements.publish.confirm"
        onSaved={onClose}
        onCancel={onClose}
      >
        <MomentInput source="published" required />
        <VocabInput source="channel" list="statementChannel" required />
      </SendForm>
    </FormDialog>
  );
};
