import { useTranslate } from 'react-admin';
import type { MailTemplate } from '../../platform/api/records';
import { VocabText } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Page } from '../../platform/layout/Page';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';

const COLUMNS: readonly Column<MailTemplate>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'language', cell: ({ language }) => <VocabText list="letterLanguage" word={language} />, sort: 'language' },
  { field: 'subject', cell: ({ subject }) => subject },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'language', list: 'letterLanguage' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** Texts that mails begin with, as their keeper sees them. */
const TemplateList = () => {
  const translate = useTranslate();
  const create = (
    <LinkButton to="/mail-templates/create" variant="contained">
      {translate('authorities.templates.create')}
    </LinkButton>
  );
  return (
    <Page
      title={translate('authorities.templates.title')}
      intro={translate('authorities.templates.intro')}
      actions={create}
    >
      <ResourceList<MailTemplate>
        resource="mail-templates"
        label="authorities.templates.title"
        columns={COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        searchable
        linkTo={({ id }) => `/mail-templates/${id}`}
        empty={{ title: 'authorities.templates.none', action: create }}
        perPage={50}
      />
    </Page>
  );
};
export default TemplateList;
