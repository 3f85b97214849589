import Alert from '@mui/material/Alert';
import { AutocompleteArrayInput, required, TextInput, useGetList, useTranslate } from 'react-admin';
import type { Membership, Negotiation, NegotiationNote } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { CreateForm } from '../../platform/form/RecordForms';
import { SendForm } from '../../platform/form/SendForm';

export type NoteDoing = { verb: 'add' } | { verb: 'withdraw'; note: NegotiationNote } | null;
interface NoteDialogProps {
  doing: NoteDoing;
  negotiation: Negotiation;
  onClose: () => void;
}

/** People of the case with their organisations, so that nobody shares with the wrong one of two. */
const useReaders = (incidentId: string) => {
  const { data = [] } = useGetList<Membership>('memberships', {
    filter: { incidentId, endedAt: false },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'displayName', order: 'ASC' },
  });
  return data.map(({ userId, displayName, organisationName }) => ({
    id: userId,
    name: [displayName, organisationName].filter(Boolean).join(' · '),
  }));
};

const ShareForm = ({ negotiation, onClose }: Omit<NoteDialogProps, 'doing'>) => {
  const translate = useTranslate();
  const readers = useReaders(negotiation.incidentId);
  return (
    <CreateForm
      resource="negotiation-notes"
      fixed={{ negotiationId: negotiation.id }}
      refresh={['redacted-notes', 'audit-entries']}
      saveLabel="negotiations.notes.save"
      onSaved={onClose}
      onCancel={onClose}
    >
      <Alert severity="warning" sx={{ mb: 1 }}>
        {translate('negotiations.notes.addHelp')}
      </Alert>
      <TextInput {...input('CreateNegotiationNote', 'title')} autoFocus helperText={false} />
      <TextInput {...input('CreateNegotiationNote', 'text')} multiline minRows={5} helperText={false} />
      <AutocompleteArrayInput source="readerIds" choices={readers} validate={required()} helperText={false} />
      <TextInput {...input('CreateNegotiationNote', 'reason')} multiline helperText={false} />
    </CreateForm>
  );
};

/** Shares a note, or takes one back. */
export const NoteDialog = ({ doing, negotiation, onClose }: NoteDialogProps) => {
  const translate = useTranslate();
  if (!doing) return null;
  return (
    <FormDialog open title={translate(`negotiations.notes.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'add' ? (
        <ShareForm negotiation={negotiation} onClose={onClose} />
      ) : (
        <SendForm
          resource="negotiation-notes"
          path={`negotiation-notes/${doing.note.id}/withdraw`}
          fixed={{ version: doing.note.version }}
          refresh={['redacted-notes', 'audit-entries']}
          done="negotiations.notes.withdrawn"
          saveLabel="negotiations.notes.withdraw"
          onSaved={onClose}
          onCancel={onClose}
        >
          <TextInput {...input('WithdrawNegotiationNote', 'reason')} multiline autoFocus helperText={false} />
        </SendForm>
      )}
    </FormDialog>
  );
};
