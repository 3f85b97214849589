import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../incidents/use-may-here';
import type { AffectedColumn, AffectedTable } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { FormDialog } from '../platform/form/FormDialog';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { ColumnInputs } from './ColumnInputs';

const REFRESH = ['scope-matrix', 'affected-tables'] as const;

const COLUMNS: readonly Column<AffectedColumn>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  { field: 'categoryName', cell: ({ categoryName }) => categoryName, sort: 'categoryName' },
  { field: 'gdprClass', cell: ({ gdprClass }) => <VocabChip list="gdprClass" word={gdprClass} /> },
  { field: 'source', cell: ({ source }) => source },
  { field: 'confidence', cell: ({ confidence }) => <VocabText list="confidence" word={confidence} /> },
  { field: 'tlp', cell: column => <HandlingChip handling={column} />, minor: true },
];
const FILTERS: readonly Filter[] = [{ kind: 'flag', source: 'archived', label: 'platform.list.archived' }];

type Doing = 'add' | AffectedColumn | null;

const ColumnDialog = ({ doing, table, onClose }: { doing: Doing; table: AffectedTable; onClose: () => void }) => {
  const translate = useTranslate();
  if (doing === null) return null;
  const { incidentId, id, tlp, sharedWith } = table;
  const shared = { resource: 'affected-columns', refresh: REFRESH, onSaved: onClose, onCancel: onClose };
  return (
    <FormDialog open title={translate(doing === 'add' ? 'scope.columns.add' : 'scope.columns.edit')} onClose={onClose}>
      {doing === 'add' ? (
        <CreateForm
          {...shared}
          fixed={{ affectedTableId: id }}
          // A column is seen by whoever sees its table, unless somebody decides otherwise.
          defaultValues={{ confidence: 'reported', tlp, sharedWith }}
          saveLabel="scope.columns.save"
        >
          <ColumnInputs incidentId={incidentId} />
        </CreateForm>
      ) : (
        <EditForm {...shared} id={doing.id}>
          <ColumnInputs incidentId={incidentId} />
        </EditForm>
      )}
    </FormDialog>
  );
};

/** Columns of a table, each with its data category and the GDPR class of that category. */
export const ColumnList = ({ table }: { table: AffectedTable }) => {
  const translate = useTranslate();
  const [doing, setDoing] = useState<Doing>(null);
  const mayAdd = useMayHere('affected_column.create') && !table.archivedAt;
  const mayChange = useMayHere('affected_column.update');
  const add = mayAdd && (
    <Button variant="outlined" onClick={() => setDoing('add')}>
      {translate('scope.columns.add')}
    </Button>
  );
  const rowActions = (column: AffectedColumn) => (
    <>
      {!column.archivedAt && (
        <Button size="small" onClick={() => setDoing(column)} aria-label={translate('scope.columns.editNamed', column)}>
          {translate('scope.columns.change')}
        </Button>
      )}
      <ArchiveRecord resource="affected-columns" record={column} name={column.name} refresh={REFRESH} size="small" />
    </>
  );
  return (
    <Section level={3} title={translate('scope.columns.title')} intro={translate('scope.columns.intro')} actions={add}>
      <ResourceList<AffectedColumn>
        resource="affected-columns"
        label="scope.columns.title"
        fixed={{ affectedTableId: table.id }}
        columns={COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        empty={{ title: 'scope.columns.none', hint: 'scope.columns.noneHint' }}
        rowActions={mayChange ? rowActions : undefined}
        local
        perPage={50}
      />
      <ColumnDialog doing={doing} table={table} onClose={() => setDoing(null)} />
    </Section>
  );
};
