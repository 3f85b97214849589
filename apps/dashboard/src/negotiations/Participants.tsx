import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useMayHere } from '../incidents/use-may-here';
import type { Negotiation, NegotiationParticipant } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { VocabInput } from '../platform/form/VocabInput';
import { VocabRadio } from '../platform/form/VocabRadio';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';

const COLUMNS: readonly Column<NegotiationParticipant>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'party', cell: ({ party }) => <VocabText list="negotiationParty" word={party} />, sort: 'party' },
  { field: 'role', cell: ({ role }) => <VocabText list="participantRole" word={role} />, sort: 'role' },
  { field: 'handle', cell: ({ handle }) => handle },
  { field: 'note', cell: ({ note }) => note, minor: true },
];
const FILTERS: readonly Filter[] = [{ kind: 'flag', source: 'archived', label: 'platform.list.archived' }];
const SCHEMA = 'CreateNegotiationParticipant';

const INPUTS = (
  <>
    <TextInput {...input(SCHEMA, 'name')} autoFocus helperText={false} />
    <VocabRadio source="party" list="negotiationParty" row />
    <VocabInput source="role" list="participantRole" required />
    <TextInput {...input(SCHEMA, 'handle')} helperText={false} />
    <TextInput {...input(SCHEMA, 'note')} multiline helperText={false} />
  </>
);

type Doing = { verb: 'add' } | { verb: 'edit'; participant: NegotiationParticipant } | null;
interface ParticipantDialogProps {
  doing: Doing;
  negotiation: Negotiation;
  onClose: () => void;
}

const ParticipantDialog = ({ doing, negotiation, onClose }: ParticipantDialogProps) => {
  const translate = useTranslate();
  if (!doing) return null;
  const shared = {
    resource: 'negotiation-participants',
    refresh: ['audit-entries'],
    saveLabel: 'negotiations.participants.save',
    onSaved: onClose,
    onCancel: onClose,
  };
  return (
    <FormDialog open title={translate(`negotiations.participants.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'add' ? (
        <CreateForm {...shared} fixed={{ negotiationId: negotiation.id }} defaultValues={{ party: 'us' }}>
          {INPUTS}
        </CreateForm>
      ) : (
        <EditForm {...shared} id={doing.participant.id}>
          {INPUTS}
        </EditForm>
      )}
    </FormDialog>
  );
};

/** Who takes part in a negotiation, on which side and as what. */
export const Participants = ({ negotiation }: { negotiation: Negotiation }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<Doing>(null);
  const mayWrite = useMayHere('negotiation_participant.update') && !negotiation.archivedAt;
  const add = mayWrite && (
    <Button variant="outlined" onClick={() => setDoing({ verb: 'add' })}>
      {translate('negotiations.participants.add')}
    </Button>
  );
  const rowActions = (participant: NegotiationParticipant) =>
    mayWrite && (
      <>
        {!participant.archivedAt && (
          <Button
            size="small"
            aria-describedby={`row-${participant.id}`}
            onClick={() => setDoing({ verb: 'edit', participant })}
          >
            {translate('negotiations.participants.edit')}
          </Button>
        )}
        <ArchiveRecord resource="negotiation-participants" size="small" record={participant} name={participant.name} />
      </>
    );
  return (
    <Section
      level={3}
      title={translate('negotiations.participants.title')}
      intro={translate('negotiations.participants.intro')}
      actions={add}
    >
      <ResourceList<NegotiationParticipant>
        resource="negotiation-participants"
        label="negotiations.participants.title"
        fixed={{ negotiationId: negotiation.id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'ASC' }}
        filters={FILTERS}
        empty={{ title: 'negotiations.participants.none' }}
        rowActions={rowActions}
        local
        perPage={50}
      />
      <ParticipantDialog doing={doing} negotiation={negotiation} onClose={() => setDoing(null)} />
    </Section>
  );
};
