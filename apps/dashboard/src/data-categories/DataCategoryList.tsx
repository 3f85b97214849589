import { useTranslate } from 'react-admin';
import type { DataCategory } from '../platform/api/records';
import { VocabChip } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { useMay } from '../platform/session/use-may';

const COLUMNS: readonly Column<DataCategory>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'key', cell: ({ key }) => <code>{key}</code>, sort: 'key' },
  { field: 'gdprClass', cell: ({ gdprClass }) => <VocabChip list="gdprClass" word={gdprClass} />, sort: 'gdprClass' },
];

const FILTERS: readonly Filter[] = [{ kind: 'words', source: 'gdprClass', list: 'gdprClass' }];

/** The list, with a way to add. */
const DataCategoryList = () => {
  const translate = useTranslate();
  const create = useMay('data_category.create') && (
    <LinkButton to="/data-categories/create" variant="contained">
      {translate('dataCategories.create')}
    </LinkButton>
  );
  const mayUpdate = useMay('data_category.update');
  return (
    <Page title={translate('dataCategories.title')} intro={translate('dataCategories.intro')} actions={create}>
      <ResourceList<DataCategory>
        resource="data-categories"
        label="dataCategories.title"
        columns={COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        searchable
        linkTo={mayUpdate ? ({ id }) => `/data-categories/${id}` : undefined}
        empty={{ title: 'dataCategories.none' }}
        perPage={50}
      />
    </Page>
  );
};
export default DataCategoryList;
