import { LIMITS } from '@breachdesk/contract/limits';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { AutocompleteInput, ReferenceInput, required, TextInput, useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Participation } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { HistoryLink } from '../platform/record/HistoryLink';
import { EndOrResumeDialog } from './EndOrResumeDialog';

/** A lane without a name of its own is called after its organisation. */
const nameOf = ({ laneName, organisationName }: Participation): string => laneName ?? organisationName ?? '';

const COLUMNS: readonly Column<Participation>[] = [
  { field: 'laneName', cell: nameOf, sort: 'laneName' },
  { field: 'organisationName', cell: ({ organisationName }) => organisationName, sort: 'organisationName' },
  {
    field: 'organisationKind',
    cell: ({ organisationKind }) => <VocabText list="organisationKind" word={organisationKind} />,
  },
  { field: 'joinedAt', cell: ({ joinedAt }) => <InstantField at={joinedAt} />, sort: 'joinedAt', minor: true },
  { field: 'leftAt', cell: ({ leftAt }) => <InstantField at={leftAt} empty="members.ongoing" />, minor: true },
];

type Doing = { what: 'add' } | { what: 'edit' | 'end' | 'resume'; lane: Participation } | null;

const LaneName = () => (
  <TextInput {...input('CreateParticipation', 'laneName', { maxLength: LIMITS.name })} helperText={false} />
);

const LaneDialogs = ({ doing, onClose }: { doing: Doing; onClose: () => void }) => {
  const translate = useTranslate();
  const incident = useIncident();
  return (
    <>
      <FormDialog open={doing?.what === 'add'} title={translate('members.lanes.add')} onClose={onClose}>
        <CreateForm
          resource="participations"
          fixed={{ incidentId: incident.id }}
          saveLabel="members.lanes.save"
          onSaved={onClose}
          onCancel={onClose}
        >
          <ReferenceInput
            source="organisationId"
            reference="organisations"
            sort={{ field: 'name', order: 'ASC' }}
            perPage={100}
          >
            <AutocompleteInput
              optionText="name"
              filterToQuery={text => ({ q: text })}
              validate={required()}
              helperText={false}
            />
          </ReferenceInput>
          <LaneName />
        </CreateForm>
      </FormDialog>
      <FormDialog open={doing?.what === 'edit'} title={translate('members.lanes.edit')} onClose={onClose}>
        {doing?.what === 'edit' && (
          <EditForm resource="participations" id={doing.lane.id} onSaved={onClose} onCancel={onClose}>
            <LaneName />
          </EditForm>
        )}
      </FormDialog>
      {(doing?.what === 'end' || doing?.what === 'resume') && (
        <EndOrResumeDialog
          verb={doing.what}
          texts="members.lanes"
          resource="participations"
          record={doing.lane}
          name={nameOf(doing.lane)}
          onClose={onClose}
        />
      )}
    </>
  );
};

/** Organisations of this incident, each with its lane. */
export const LaneList = () => {
  const translate = useTranslate();
  const incident = useIncident();
  const [doing, setDoing] = useState<Doing>(null);
  const mayAdd = useMayHere('participation.create');
  const mayChange = useMayHere('participation.update');
  const add = mayAdd && (
    <Button variant="outlined" onClick={() => setDoing({ what: 'add' })}>
      {translate('members.lanes.add')}
    </Button>
  );
  const changes = (lane: Participation) =>
    lane.leftAt ? (
      <Button size="small" aria-describedby={`row-${lane.id}`} onClick={() => setDoing({ what: 'resume', lane })}>
        {translate('members.lanes.resume')}
      </Button>
    ) : (
      <>
        <Button size="small" aria-describedby={`row-${lane.id}`} onClick={() => setDoing({ what: 'edit', lane })}>
          {translate('members.lanes.edit')}
        </Button>
        <Button
          size="small"
          color="error"
          aria-describedby={`row-${lane.id}`}
          onClick={() => setDoing({ what: 'end', lane })}
        >
          {translate('members.lanes.end')}
        </Button>
      </>
    );
  const rowActions = (lane: Participation) => (
    <>
      {mayChange && changes(lane)}
      <HistoryLink incidentId={incident.id} recordId={lane.id} />
    </>
  );
  return (
    <Section title={translate('members.lanes.title')} intro={translate('members.lanes.intro')} actions={add}>
      <ResourceList<Participation>
        resource="participations"
        label="members.lanes.title"
        fixed={{ incidentId: incident.id }}
        columns={COLUMNS}
        sort={{ field: 'laneName', order: 'ASC' }}
        empty={{ title: 'members.lanes.none' }}
        rowActions={rowActions}
        local
        perPage={50}
      />
      <LaneDialogs doing={doing} onClose={() => setDoing(null)} />
    </Section>
  );
};
