import Alert from '@mui/material/Alert';
import { AutocompleteInput, ReferenceInput, required, TextInput, useTranslate } from 'react-admin';
import { useLeakName } from '../../incidents/published/LeakName';
import type { LeakPublication, Negotiation, NegotiationPublication } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { CreateForm, EditForm } from '../../platform/form/RecordForms';
import { formatMoment } from '../../platform/moment/format-moment';
import { useZone } from '../../platform/moment/zone-context';

export type PublicationDoing = { verb: 'add' } | { verb: 'edit'; publication: NegotiationPublication } | null;
interface PublicationDialogProps {
  doing: PublicationDoing;
  negotiation: Negotiation;
  onClose: () => void;
}

/** A publication as a choice: where and when, so that none is taken for another. */
const useChoiceName = () => {
  const translate = useTranslate();
  const zone = useZone();
  const nameOf = useLeakName();
  return (leak?: LeakPublication): string =>
    leak
      ? [nameOf(leak), leak.seen && formatMoment(leak.seen, zone, translate('platform.locale')), leak.source]
          .filter(Boolean)
          .join(' · ')
      : '';
};

const PublicationInput = ({ incidentId }: { incidentId: string }) => {
  const choiceName = useChoiceName();
  return (
    <ReferenceInput
      source="leakPublicationId"
      reference="leak-publications"
      filter={{ incidentId }}
      sort={{ field: 'seen', order: 'DESC' }}
      perPage={50}
    >
      <AutocompleteInput
        optionText={choiceName}
        filterToQuery={(text: string) => ({ q: text })}
        validate={required()}
        helperText={false}
      />
    </ReferenceInput>
  );
};

/** Names a publication of the negotiation, or changes how it belongs there. */
export const PublicationDialog = ({ doing, negotiation, onClose }: PublicationDialogProps) => {
  const translate = useTranslate();
  if (!doing) return null;
  const shared = {
    resource: 'negotiation-publications',
    refresh: ['audit-entries'],
    saveLabel: 'negotiations.publications.save',
    onSaved: onClose,
    onCancel: onClose,
  };
  const note = (
    <TextInput {...input('CreateNegotiationPublication', 'note')} multiline minRows={2} helperText={false} />
  );
  return (
    <FormDialog open title={translate(`negotiations.publications.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'add' ? (
        <CreateForm {...shared} fixed={{ negotiationId: negotiation.id }}>
          <Alert severity="info" sx={{ mb: 1 }}>
            {translate('negotiations.publications.noneToName')}
          </Alert>
          <PublicationInput incidentId={negotiation.incidentId} />
          {note}
        </CreateForm>
      ) : (
        <EditForm {...shared} id={doing.publication.id}>
          {note}
        </EditForm>
      )}
    </FormDialog>
  );
};
