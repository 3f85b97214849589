import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { AuthorityContact } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { Unknown } from '../platform/fields/Unknown';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { contactsAddress } from './addresses';

const COLUMNS: readonly Column<AuthorityContact>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'organisationName', cell: ({ organisationName }) => organisationName, sort: 'organisationName' },
  { field: 'role', cell: ({ role }) => role ?? <Unknown />, sort: 'role', minor: true },
  { field: 'phone', cell: ({ phone }) => phone ?? <Unknown /> },
  { field: 'email', cell: ({ email }) => email ?? <Unknown /> },
  { field: 'hours', cell: ({ hours }) => hours ?? <Unknown />, minor: true },
  { field: 'tlp', cell: contact => <HandlingChip handling={contact} />, minor: true },
];
const FILTERS: readonly Filter[] = [{ kind: 'flag', source: 'archived', label: 'platform.list.archived' }];

/** Whom to reach at the authorities, and how. */
export const ContactList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const create = useMayHere('authority_contact.create') && (
    <LinkButton to={`${contactsAddress(id)}/create`} variant="contained">
      {translate('authorities.contacts.create')}
    </LinkButton>
  );
  return (
    <Section
      title={translate('authorities.contacts.title')}
      intro={translate('authorities.contacts.intro')}
      actions={create}
    >
      <ResourceList<AuthorityContact>
        resource="authority-contacts"
        label="authorities.contacts.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        searchable
        linkTo={contact => `${contactsAddress(id)}/${contact.id}`}
        empty={{ title: 'authorities.contacts.none', hint: 'authorities.contacts.noneHint', action: create }}
      />
    </Section>
  );
};
