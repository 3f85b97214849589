import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { AuthorityReference } from '../../platform/api/records';
import { HandlingChip } from '../../platform/fields/HandlingChip';
import { FormDialog } from '../../platform/form/FormDialog';
import { HandlingInputs, NEW_HANDLING } from '../../platform/form/HandlingInputs';
import { input } from '../../platform/form/input';
import { CreateForm, EditForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { PartyInput } from '../PartyInput';

const SCHEMA = 'CreateAuthorityReference';
const FILTERS: readonly Filter[] = [{ kind: 'flag', source: 'archived', label: 'platform.list.archived' }];
const REFRESH = ['audit-entries'];

const columnsWith = (actions?: (reference: AuthorityReference) => React.ReactNode): Column<AuthorityReference>[] => [
  { field: 'number', cell: ({ number }) => number, sort: 'number' },
  { field: 'organisationName', cell: ({ organisationName }) => organisationName, sort: 'organisationName' },
  { field: 'label', cell: ({ label }) => label, sort: 'label' },
  { field: 'notes', cell: ({ notes }) => notes, minor: true },
  { field: 'tlp', cell: reference => <HandlingChip handling={reference} />, minor: true },
  ...(actions ? [{ field: 'actions', label: 'authorities.references.actions', cell: actions }] : []),
];

const ReferenceInputs = ({ incidentId }: { incidentId: string }) => (
  <>
    <TextInput {...input(SCHEMA, 'number')} helperText="authorities.references.numberHelp" />
    <TextInput {...input(SCHEMA, 'label')} helperText="authorities.references.labelHelp" />
    <TextInput {...input(SCHEMA, 'notes')} multiline helperText={false} />
    <HandlingInputs incidentId={incidentId} />
  </>
);

/** Under which numbers authorities and others know this case. */
export const ReferencesPart = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const mayAdd = useMayHere('authority_reference.create');
  const [open, setOpen] = useState<AuthorityReference | 'new' | null>(null);
  const close = () => setOpen(null);
  const add = mayAdd && (
    <Button variant="contained" onClick={() => setOpen('new')}>
      {translate('authorities.references.add')}
    </Button>
  );
  const actions = (reference: AuthorityReference) => (
    <>
      {!reference.archivedAt && (
        <Button size="small" onClick={() => setOpen(reference)}>
          {translate('ra.action.edit')}
        </Button>
      )}
      <ArchiveRecord
        resource="authority-references"
        record={reference}
        name={reference.number}
        refresh={REFRESH}
        size="small"
      />
    </>
  );
  return (
    <Section
      title={translate('authorities.references.title')}
      intro={translate('authorities.references.intro')}
      actions={add}
    >
      <ResourceList<AuthorityReference>
        resource="authority-references"
        label="authorities.references.title"
        fixed={{ incidentId: id }}
        columns={columnsWith(mayAdd ? actions : undefined)}
        sort={{ field: 'organisationName', order: 'ASC' }}
        filters={FILTERS}
        searchable
        empty={{ title: 'authorities.references.none', hint: 'authorities.references.noneHint', action: add }}
      />
      <FormDialog
        open={open !== null}
        title={translate(open === 'new' ? 'authorities.references.addTitle' : 'authorities.references.editTitle')}
        onClose={close}
      >
        {open === 'new' ? (
          <CreateForm
            resource="authority-references"
            fixed={{ incidentId: id, contactId: undefined }}
            defaultValues={NEW_HANDLING}
            refresh={REFRESH}
            saveLabel="authorities.references.save"
            onSaved={close}
            onCancel={close}
          >
            <PartyInput incidentId={id} helperText="authorities.references.whoseHelp" withoutContacts />
            <ReferenceInputs incidentId={id} />
          </CreateForm>
        ) : (
          open && (
            <EditForm resource="authority-references" id={open.id} refresh={REFRESH} onSaved={close} onCancel={close}>
              <ReferenceInputs incidentId={id} />
            </EditForm>
          )
        )}
      </FormDialog>
    </Section>
  );
};
