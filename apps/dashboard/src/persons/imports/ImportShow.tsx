import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { TableImport } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { importsAddress } from '../addresses';
import { CancelImport } from './CancelImport';
import { ImportFacts } from './ImportFacts';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';
import { Supplements } from './Supplements';

const SEVERITY = {
  waiting: 'warning',
  failed: 'error',
  cancelled: 'info',
  unchanged: 'info',
  replaced: 'info',
} as const;

/** What an import that does not count means, and what to do about it. */
const StateNote = ({ one }: { one: TableImport }) => {
  const translate = useTranslate();
  if (one.status === 'done' || one.status === 'running') return null;
  const why = one.failure && one.status === 'failed' ? translate(`errors.table-import/${one.failure}`) : '';
  return (
    <Alert severity={SEVERITY[one.status]} sx={{ mb: 3, maxWidth: '46rem' }}>
      {why} {translate(`persons.state.${one.status}`)}
    </Alert>
  );
};

const ImportBody = ({ one }: { one: TableImport }) => {
  const mayStop = useMayHere('table_import.update');
  const isOpen = one.status === 'waiting' || one.status === 'running';
  return (
    <>
      <StateNote one={one} />
      {one.status === 'running' && <ImportProgress importId={one.id} />}
      {isOpen && mayStop && (
        <Box sx={{ my: 2 }}>
          <CancelImport importId={one.id} />
        </Box>
      )}
      {(one.status === 'done' || one.status === 'replaced') && <ImportResult one={one} />}
      {!one.supplements && (one.status === 'done' || one.status === 'replaced') && <Supplements one={one} />}
      <ImportFacts one={one} />
    </>
  );
};

/** One import: what came of it, and how the file was read. */
export const ImportShow = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { importId = '' } = useParams();
  const mayImport = useMayHere('table_import.create');
  return (
    <Loaded<TableImport> resource="table-imports" id={importId}>
      {one => (
        <RecordPage
          title={translate('persons.imports.name', { table: one.affectedTableName, number: one.number })}
          back={{ to: importsAddress(id), text: 'persons.imports.back' }}
          chips={<VocabChip list="tableImportStatus" word={one.status} />}
          actions={
            mayImport && (
              <LinkButton to={`${importsAddress(id)}/create`}>{translate('persons.imports.create')}</LinkButton>
            )
          }
          state={one.status}
        >
          <ImportBody one={one} />
          <RecordHistory incidentId={id} recordId={one.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
