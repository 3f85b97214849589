import { useTranslate } from 'react-admin';
import type { Organisation } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { useMay } from '../platform/session/use-may';

const COLUMNS: readonly Column<Organisation>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'kind', cell: ({ kind }) => <VocabText list="organisationKind" word={kind} />, sort: 'kind' },
  { field: 'activeFrom', cell: ({ activeFrom }) => activeFrom, minor: true },
  { field: 'activeTo', cell: ({ activeTo }) => activeTo, minor: true },
];

const FILTERS: readonly Filter[] = [{ kind: 'words', source: 'kind', list: 'organisationKind' }];

/** The list, with a way to add. */
const OrganisationList = () => {
  const translate = useTranslate();
  const create = useMay('organisation.create') && (
    <LinkButton to="/organisations/create" variant="contained">
      {translate('organisations.create')}
    </LinkButton>
  );
  const mayUpdate = useMay('organisation.update');
  return (
    <Page title={translate('organisations.title')} intro={translate('organisations.intro')} actions={create}>
      <ResourceList<Organisation>
        resource="organisations"
        label="organisations.title"
        columns={COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        searchable
        linkTo={mayUpdate ? ({ id }) => `/organisations/${id}` : undefined}
        empty={{ title: 'organisations.none' }}
        perPage={50}
      />
    </Page>
  );
};
export default OrganisationList;
