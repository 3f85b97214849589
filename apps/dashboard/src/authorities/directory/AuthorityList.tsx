import { useTranslate } from 'react-admin';
import type { Authority } from '../../platform/api/records';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Page } from '../../platform/layout/Page';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { AUTHORITY_COLUMNS } from './authority-columns';

const FILTERS: readonly Filter[] = [{ kind: 'text', source: 'country' }];

/** The directory as its keeper sees it: every entry, also those that no longer hold. */
const AuthorityList = () => {
  const translate = useTranslate();
  const create = (
    <LinkButton to="/authorities/create" variant="contained">
      {translate('authorities.directory.create')}
    </LinkButton>
  );
  return (
    <Page
      title={translate('authorities.directory.title')}
      intro={translate('authorities.directory.keeperIntro')}
      actions={create}
    >
      <ResourceList<Authority>
        resource="authorities"
        label="authorities.directory.title"
        columns={AUTHORITY_COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        searchable
        linkTo={({ id }) => `/authorities/${id}`}
        empty={{ title: 'authorities.directory.none', action: create }}
        perPage={50}
      />
    </Page>
  );
};
export default AuthorityList;
