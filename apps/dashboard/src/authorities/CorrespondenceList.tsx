import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Correspondence, Organisation } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { Unknown } from '../platform/fields/Unknown';
import { VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { MomentField } from '../platform/moment/MomentField';
import { correspondenceAddress } from './addresses';
import { DirectionText } from './DirectionText';
import { FilingChip } from './FilingChip';
import { MailDrop } from './mail/MailDrop';
import { MailPicker } from './mail/MailPicker';
import { useMailImports } from './mail/use-mail-imports';
import { ReferenceNumbers } from './ReferenceNumbers';
import { BundleDialog } from './sending/BundleDialog';

const COLUMNS: readonly Column<Correspondence>[] = [
  { field: 'subject', cell: ({ subject }) => subject, sort: 'subject' },
  { field: 'occurred', cell: ({ occurred }) => <MomentField moment={occurred} />, sort: 'occurredAt' },
  { field: 'direction', cell: ({ direction }) => <DirectionText direction={direction} /> },
  { field: 'channel', cell: ({ channel }) => <VocabText list="correspondenceChannel" word={channel} /> },
  {
    field: 'organisationName',
    cell: ({ organisationName, contactName }) =>
      [organisationName, contactName].filter(Boolean).join(' · ') || <Unknown />,
    sort: 'organisationName',
  },
  { field: 'status', cell: ({ status }) => <FilingChip status={status} />, sort: 'status' },
  { field: 'openQuestions', cell: ({ openQuestions }) => openQuestions, numeric: true },
  {
    field: 'referenceNumbers',
    cell: ({ referenceNumbers }) => <ReferenceNumbers numbers={referenceNumbers} />,
    minor: true,
  },
  { field: 'tlp', cell: item => <HandlingChip handling={item} />, minor: true },
];

const filtersFor = (organisations: readonly Organisation[]): readonly Filter[] => [
  { kind: 'words', source: 'direction', list: 'direction' },
  { kind: 'words', source: 'channel', list: 'correspondenceChannel' },
  {
    kind: 'choice',
    source: 'organisationId',
    options: organisations.map(({ id, name }) => ({ id, name })),
  },
  { kind: 'words', source: 'status', list: 'filingStatus' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

const NO_ORGANISATIONS: Organisation[] = [];

/** Everything said and written with outside parties, latest first. */
export const CorrespondenceList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = correspondenceAddress(id);
  const { data: organisations = NO_ORGANISATIONS } = useGetList<Organisation>('organisations', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const mayCreate = useMayHere('correspondence.create');
  const mayBundle = useMayHere('correspondence_bundle.read');
  const [isBundling, setBundling] = useState(false);
  const mails = useMailImports(id);
  const create = mayCreate && (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'center' }}>
      <LinkButton to={`${address}/call`} variant="contained">
        {translate('authorities.call.open')}
      </LinkButton>
      <LinkButton to={`${address}/create`}>{translate('authorities.items.create')}</LinkButton>
      <MailPicker onPick={mails.add} />
    </Box>
  );
  return (
    <Section
      title={translate('authorities.items.title')}
      intro={translate('authorities.items.intro')}
      actions={
        <>
          {create}
          {mayBundle && (
            <Button variant="outlined" onClick={() => setBundling(true)}>
              {translate('authorities.bundle.open')}
            </Button>
          )}
        </>
      }
    >
      {isBundling && <BundleDialog organisations={organisations} onClose={() => setBundling(false)} />}
      {mayCreate && <MailDrop mails={mails} />}
      <ResourceList<Correspondence>
        resource="correspondence"
        label="authorities.items.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'occurredAt', order: 'DESC' }}
        filters={filtersFor(organisations)}
        searchable
        linkTo={item => `${address}/${item.id}`}
        empty={{ title: 'authorities.items.none', hint: 'authorities.items.noneHint', action: create }}
      />
    </Section>
  );
};
