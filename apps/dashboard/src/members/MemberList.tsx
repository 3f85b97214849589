import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Membership } from '../platform/api/records';
import { VocabChip } from '../platform/fields/VocabChip';
import { FormDialog } from '../platform/form/FormDialog';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { HistoryLink } from '../platform/record/HistoryLink';
import { sessionStore } from '../platform/session/session-store';
import { EndOrResumeDialog } from './EndOrResumeDialog';
import { MembershipInputs } from './MembershipInputs';
import { RolesInput } from './RolesInput';

const COLUMNS: readonly Column<Membership>[] = [
  { field: 'displayName', cell: ({ displayName }) => displayName, sort: 'displayName' },
  { field: 'organisationName', cell: ({ organisationName }) => organisationName, sort: 'organisationName' },
  {
    field: 'roles',
    cell: ({ roles }) => (
      <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
        {roles.map(role => (
          <VocabChip key={role} list="incidentRole" word={role} />
        ))}
      </Box>
    ),
  },
  { field: 'endedAt', cell: ({ endedAt }) => <InstantField at={endedAt} empty="members.ongoing" />, minor: true },
];

type Doing = { what: 'add' } | { what: 'edit' | 'end' | 'resume'; member: Membership } | null;

const MemberDialogs = ({ doing, onClose }: { doing: Doing; onClose: () => void }) => {
  const translate = useTranslate();
  const incident = useIncident();
  // One's own roles decide what the dashboard offers.
  const close = () => {
    void sessionStore.refresh();
    onClose();
  };
  return (
    <>
      <FormDialog open={doing?.what === 'add'} title={translate('members.people.add')} onClose={onClose}>
        <CreateForm
          resource="memberships"
          fixed={{ incidentId: incident.id }}
          saveLabel="members.people.save"
          onSaved={close}
          onCancel={onClose}
        >
          <MembershipInputs />
        </CreateForm>
      </FormDialog>
      <FormDialog
        open={doing?.what === 'edit'}
        title={translate('members.people.editTitle', { name: doing?.what === 'edit' ? doing.member.displayName : '' })}
        onClose={onClose}
      >
        {doing?.what === 'edit' && (
          <EditForm resource="memberships" id={doing.member.id} onSaved={close} onCancel={onClose}>
            <RolesInput />
          </EditForm>
        )}
      </FormDialog>
      {(doing?.what === 'end' || doing?.what === 'resume') && (
        <EndOrResumeDialog
          verb={doing.what}
          texts="members.people"
          resource="memberships"
          record={doing.member}
          name={doing.member.displayName ?? ''}
          onClose={close}
        />
      )}
    </>
  );
};

/** People of this incident and their roles. */
export const MemberList = () => {
  const translate = useTranslate();
  const incident = useIncident();
  const [doing, setDoing] = useState<Doing>(null);
  const mayAdd = useMayHere('membership.create');
  const mayChange = useMayHere('membership.update');
  const add = mayAdd && (
    <Button variant="contained" onClick={() => setDoing({ what: 'add' })}>
      {translate('members.people.add')}
    </Button>
  );
  const changes = (member: Membership) =>
    member.endedAt ? (
      <Button size="small" aria-describedby={`row-${member.id}`} onClick={() => setDoing({ what: 'resume', member })}>
        {translate('members.people.resume')}
      </Button>
    ) : (
      <>
        <Button size="small" aria-describedby={`row-${member.id}`} onClick={() => setDoing({ what: 'edit', member })}>
          {translate('members.people.edit')}
        </Button>
        <Button
          size="small"
          color="error"
          aria-describedby={`row-${member.id}`}
          onClick={() => setDoing({ what: 'end', member })}
        >
          {translate('members.people.end')}
        </Button>
      </>
    );
  const rowActions = (member: Membership) => (
    <>
      {mayChange && changes(member)}
      <HistoryLink incidentId={incident.id} recordId={member.id} />
    </>
  );
  return (
    <Section title={translate('members.people.title')} intro={translate('members.people.intro')} actions={add}>
      <ResourceList<Membership>
        resource="memberships"
        label="members.people.title"
        fixed={{ incidentId: incident.id }}
        columns={COLUMNS}
        sort={{ field: 'displayName', order: 'ASC' }}
        empty={{ title: 'members.people.none' }}
        rowActions={rowActions}
        local
        searchable
        perPage={50}
      />
      <MemberDialogs doing={doing} onClose={() => setDoing(null)} />
    </Section>
  );
};
