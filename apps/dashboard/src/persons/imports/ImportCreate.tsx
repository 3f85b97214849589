import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router';
import { tablesAddress } from '../../affected-tables/tables-address';
import { useIncident } from '../../incidents/incident-context';
import type { AffectedTable, TableImport } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { importsAddress } from '../addresses';
import { Choice } from './Choice';
import { FilePicker } from './FilePicker';
import { rejectedRows } from './import-words';
import { ImportFailure } from './ImportFailure';
import { LeavingQuestion } from './LeavingQuestion';
import { MappingForm } from './MappingForm';
import { SendingView } from './SendingView';
import type { PickedFile } from './use-preview';
import { useTableSending } from './use-table-sending';

/** Which table, which file, how it is read; then the file on its way. A supplement names in its address what it corrects. */
export const ImportCreate = () => {
  const [asked] = useSearchParams();
  const supplements = asked.get('supplements');
  return supplements ? <SupplementCreate importId={supplements} /> : <TableCreate />;
};

/** A second file that corrects rejected rows of an import. */
const SupplementCreate = ({ importId }: { importId: string }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  return (
    <Loaded<TableImport> resource="table-imports" id={importId}>
      {one => (
        <RecordPage
          title={translate('persons.supplement.of', { table: one.affectedTableName, number: one.number })}
          back={{ to: `${importsAddress(id)}/${one.id}`, text: 'persons.supplement.back' }}
        >
          <ImportForm tables={[]} corrected={one} />
        </RecordPage>
      )}
    </Loaded>
  );
};

const TableCreate = () => {
  const translate = useTranslate();
  const { id: incidentId } = useIncident();
  const address = importsAddress(incidentId);
  const { data, error, refetch } = useGetList<AffectedTable>('affected-tables', {
    filter: { incidentId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <RecordPage title={translate('persons.imports.create')} back={{ to: address, text: 'persons.imports.back' }}>
      {data.length === 0 ? (
        <EmptyState
          title="persons.imports.noTable"
          hint="persons.imports.noTableHint"
          action={
            <LinkButton to={`${tablesAddress(incidentId)}/create`}>{translate('scope.tables.create')}</LinkButton>
          }
        />
      ) : (
        <ImportForm tables={data} corrected={null} />
      )}
    </RecordPage>
  );
};

interface ImportFormProps {
  tables: readonly AffectedTable[];
  /** The import whose rejected rows the file corrects. */
  corrected: TableImport | null;
}

const ImportForm = ({ tables, corrected }: ImportFormProps) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id: incidentId } = useIncident();
  const [tableId, setTableId] = useState(corrected?.affectedTableId ?? '');
  const [picked, setPicked] = useState<PickedFile | null>(null);
  const [hasTried, setTried] = useState(false);
  const sending = useTableSending(done => void navigate(`${importsAddress(incidentId)}/${done.id}`));
  const { onItsWay } = sending;
  return (
    <Box sx={{ maxWidth: '60rem' }}>
      {onItsWay && <SendingView onItsWay={onItsWay} />}
      <LeavingQuestion isSending={sending.isSending} onLeave={() => onItsWay?.hangUp()} />
      {/* Kept while the file is on its way, so that a failure can be mended where it was made. */}
      <Box sx={{ display: onItsWay ? 'none' : 'grid', gap: 3 }}>
        {sending.problem && <ImportFailure error={sending.problem} />}
        {corrected ? (
          <Typography sx={{ maxWidth: '46rem' }}>
            {translate('persons.supplement.intro', { smart_count: rejectedRows(corrected) })}
          </Typography>
        ) : (
          <Choice
            label={translate('persons.imports.table')}
            value={tableId}
            options={tables.map(({ id, name }) => ({ id, name }))}
            blank={translate('persons.imports.chooseTable')}
            onChange={setTableId}
            problem={hasTried && !tableId ? translate('persons.imports.needsTable') : null}
            help={translate('persons.imports.tableHelp')}
          />
        )}
        <FilePicker
          file={picked?.file ?? null}
          problem={picked?.file.size === 0 ? translate('persons.file.empty') : null}
          onPick={file => setPicked(before => ({ file, choice: (before?.choice ?? 0) + 1 }))}
        />
        {picked && picked.file.size > 0 && (
          <div>
            <MappingForm
              key={picked.choice}
              picked={picked}
              isSupplement={corrected !== null}
              isBusy={sending.isBeginning}
              onSend={mapping => {
                setTried(true);
                if (!mapping || !tableId) return;
                const { file } = picked;
                const supplements = corrected?.id ?? null;
                void sending.start(
                  { incidentId, affectedTableId: tableId, supplements, fileName: file.name, mapping },
                  file,
                );
              }}
            />
          </div>
        )}
      </Box>
    </Box>
  );
};
