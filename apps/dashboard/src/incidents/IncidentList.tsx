import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { Incident } from '../platform/api/records';
import { Unknown } from '../platform/fields/Unknown';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { NotFound } from '../platform/layout/NotFound';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { MomentField } from '../platform/moment/MomentField';
import { ZoneContext } from '../platform/moment/zone-context';
import { useMay } from '../platform/session/use-may';
import { useSession } from '../platform/session/use-session';

const Title = ({ incident }: { incident: Incident }) => {
  const translate = useTranslate();
  return (
    <>
      <Box component="span" className="numbers" sx={{ mr: 1, whiteSpace: 'nowrap' }}>
        {incident.reference}
      </Box>
      {incident.title}
      {incident.archivedAt && <Chip size="small" label={translate('incidents.archived')} sx={{ ml: 1 }} />}
      {incident.exercise && (
        <Chip size="small" color="warning" label={translate('incidents.exercise')} sx={{ ml: 1 }} />
      )}
    </>
  );
};

const COLUMNS: readonly Column<Incident>[] = [
  { field: 'title', cell: incident => <Title incident={incident} />, sort: 'title' },
  { field: 'phase', cell: ({ phase }) => <VocabChip list="phase" word={phase} />, sort: 'phase' },
  {
    field: 'severity',
    cell: ({ severity }) => (severity ? <VocabChip list="severity" word={severity} /> : <Unknown />),
    sort: 'severity',
  },
  { field: 'kind', cell: ({ kind }) => <VocabText list="incidentKind" word={kind} />, minor: true },
  {
    field: 'detected',
    cell: ({ detected, zone }) => (
      <ZoneContext value={zone}>
        <MomentField moment={detected} />
      </ZoneContext>
    ),
    minor: true,
  },
  {
    field: 'createdAt',
    cell: ({ createdAt, zone }) => <InstantField at={createdAt} zone={zone} />,
    sort: 'createdAt',
    minor: true,
  },
];

const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'phase', list: 'phase' },
  { kind: 'words', source: 'severity', list: 'severity' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

const OwnIncidents = () => {
  const translate = useTranslate();
  const mayCreate = useMay('incident.create');
  const create = mayCreate && (
    <LinkButton to="/incidents/create" variant="contained">
      {translate('incidents.create.open')}
    </LinkButton>
  );
  return (
    <Page title={translate('incidents.list.title')} intro={translate('incidents.list.intro')} actions={create}>
      <ResourceList<Incident>
        resource="incidents"
        label="incidents.list.title"
        columns={COLUMNS}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={({ id }) => `/incidents/${id}`}
        empty={{ title: 'incidents.list.none', hint: 'incidents.list.noneHint', action: create }}
      />
    </Page>
  );
};

/** The incidents one takes part in; who keeps accounts or reads the record takes part in none, and there is no such page. */
const IncidentList = () => (useSession()?.user.globalRole === 'member' ? <OwnIncidents /> : <NotFound />);
export default IncidentList;
