import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Statement } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { MomentField } from '../platform/moment/MomentField';
import { statementsAddress } from './addresses';

const StatementState = ({ statement }: { statement: Statement }) => {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
      <VocabChip list="statementStatus" word={statement.status} />
      {statement.stale && (
        <Chip size="small" color="warning" variant="outlined" label={translate('statements.staleShort')} />
      )}
      {statement.corrected && <Chip size="small" variant="outlined" label={translate('statements.correctedShort')} />}
    </Box>
  );
};

const Published = ({ statement: { published, status } }: { statement: Statement }) => {
  const translate = useTranslate();
  return status === 'draft' ? <>{translate('statements.notYet')}</> : <MomentField moment={published} />;
};

const COLUMNS: readonly Column<Statement>[] = [
  { field: 'title', cell: ({ title }) => title, sort: 'title' },
  { field: 'issuer', cell: ({ issuer }) => issuer, sort: 'issuer' },
  { field: 'published', cell: statement => <Published statement={statement} />, sort: 'published' },
  { field: 'channel', cell: ({ channel }) => <VocabText list="statementChannel" word={channel} /> },
  { field: 'status', cell: statement => <StatementState statement={statement} /> },
  { field: 'tlp', cell: statement => <HandlingChip handling={statement} />, minor: true },
];
const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'status', list: 'statementStatus' },
  { kind: 'words', source: 'channel', list: 'statementChannel' },
  { kind: 'flag', source: 'stale', label: 'statements.staleFilter' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** Everything said about the incident: ours and that of others, drafts first. */
export const StatementList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = statementsAddress(id);
  const create = useMayHere('statement.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('statements.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('statements.title')} intro={translate('statements.intro')} actions={create}>
      <ResourceList<Statement>
        resource="statements"
        label="statements.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'published', order: 'DESC' }}
        filters={FILTERS}
        searchable
        linkTo={statement => `${address}/${statement.id}`}
        empty={{ title: 'statements.none', hint: 'statements.noneHint', action: create }}
      />
    </Section>
  );
};
