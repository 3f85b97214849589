import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { PublicNotice } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { MomentField } from '../../platform/moment/MomentField';
import { publicNoticesAddress } from '../addresses';

const COLUMNS: readonly Column<PublicNotice>[] = [
  { field: 'channel', cell: ({ channel }) => channel, sort: 'channel' },
  { field: 'state', cell: ({ state }) => <VocabChip list="publicNoticeState" word={state} />, sort: 'state' },
  { field: 'approvedBy', cell: ({ approvedByName }) => approvedByName },
  { field: 'published', cell: ({ published }) => published && <MomentField moment={published} /> },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'state', list: 'publicNoticeState' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** Decisions to tell persons in public instead of by letter. */
export const PublicNoticeList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = publicNoticesAddress(id);
  const create = useMayHere('public_notice.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('letters.public.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('letters.public.title')} intro={translate('letters.public.intro')} actions={create}>
      <ResourceList<PublicNotice>
        resource="public-notices"
        label="letters.public.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={notice => `${address}/${notice.id}`}
        empty={{ title: 'letters.public.none', hint: 'letters.public.noneHint', action: create }}
      />
    </Section>
  );
};
