import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { NegotiationAdmission } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { PersonInput } from '../platform/form/PersonInput';
import { CreateForm } from '../platform/form/RecordForms';
import { SendForm } from '../platform/form/SendForm';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { sessionStore } from '../platform/session/session-store';

const OfficeOr = ({ words, office }: { words: string | null; office: string }) => {
  const translate = useTranslate();
  return <>{words ?? translate(office)}</>;
};

const COLUMNS: readonly Column<NegotiationAdmission>[] = [
  { field: 'displayName', cell: ({ displayName }) => displayName },
  { field: 'reason', cell: ({ reason }) => <OfficeOr words={reason} office="members.room.office" /> },
  { field: 'admittedByName', cell: ({ admittedByName }) => admittedByName, minor: true },
  { field: 'admittedAt', cell: ({ admittedAt }) => <InstantField at={admittedAt} />, sort: 'admittedAt' },
  { field: 'endedAt', cell: ({ endedAt }) => <InstantField at={endedAt} empty="members.ongoing" />, sort: 'endedAt' },
  {
    field: 'endedReason',
    cell: ({ endedAt, endedReason }) => endedAt && <OfficeOr words={endedReason} office="members.room.withOffice" />,
    minor: true,
  },
];

type Doing = { what: 'add' } | { what: 'end'; admission: NegotiationAdmission } | null;

const AdmissionDialogs = ({ doing, onClose }: { doing: Doing; onClose: () => void }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  // It may be oneself who was let in or out.
  const close = () => {
    void sessionStore.refresh();
    onClose();
  };
  return (
    <>
      <FormDialog open={doing?.what === 'add'} title={translate('members.room.addTitle')} onClose={onClose}>
        <CreateForm
          resource="negotiation-admissions"
          fixed={{ incidentId: id }}
          saveLabel="members.room.save"
          onSaved={close}
          onCancel={onClose}
        >
          <Alert severity="warning" sx={{ mb: 1 }}>
            {translate('members.room.addHelp')}
          </Alert>
          <PersonInput source="userId" validate={required()} />
          <TextInput {...input('CreateNegotiationAdmission', 'reason')} multiline helperText={false} />
        </CreateForm>
      </FormDialog>
      {doing?.what === 'end' && (
        <FormDialog
          open
          title={translate('members.room.endTitle', { name: doing.admission.displayName ?? '' })}
          onClose={onClose}
        >
          <SendForm
            resource="negotiation-admissions"
            path={`negotiation-admissions/${doing.admission.id}/end`}
            fixed={{ version: doing.admission.version }}
            done="members.room.ended"
            saveLabel="members.room.end"
            onSaved={close}
            onCancel={onClose}
          >
            <TextInput {...input('EndNegotiationAdmission', 'reason')} multiline autoFocus helperText={false} />
          </SendForm>
        </FormDialog>
      )}
    </>
  );
};

/** Who may enter the extortion room, for those who let in. */
export const RoomAdmissions = () => {
  const translate = useTranslate();
  const incident = useIncident();
  const [doing, setDoing] = useState<Doing>(null);
  const mayRead = useMayHere('negotiation_admission.read');
  const mayLetIn = useMayHere('negotiation_admission.create');
  if (!mayRead) return null;
  const add = mayLetIn && (
    <Button variant="outlined" onClick={() => setDoing({ what: 'add' })}>
      {translate('members.room.add')}
    </Button>
  );
  const rowActions = (admission: NegotiationAdmission) =>
    mayLetIn &&
    !admission.endedAt && (
      <Button
        size="small"
        color="error"
        aria-describedby={`row-${admission.id}`}
        onClick={() => setDoing({ what: 'end', admission })}
      >
        {translate('members.room.end')}
      </Button>
    );
  return (
    <Section title={translate('members.room.title')} intro={translate('members.room.intro')} actions={add}>
      <ResourceList<NegotiationAdmission>
        resource="negotiation-admissions"
        label="members.room.title"
        fixed={{ incidentId: incident.id }}
        columns={COLUMNS}
        sort={{ field: 'admittedAt', order: 'DESC' }}
        empty={{ title: 'members.room.none' }}
        rowActions={rowActions}
        local
        perPage={50}
      />
      <AdmissionDialogs doing={doing} onClose={() => setDoing(null)} />
    </Section>
  );
};
