import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AutocompleteInput, ReferenceInput, required, useGetList, useTranslate } from 'react-admin';
import type { AffectedTable, LeakPublication, PublishedTable } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { FormDialog } from '../../platform/form/FormDialog';
import { CreateForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { useMayHere } from '../use-may-here';
import { JudgeDialog, type Judging } from './JudgeDialog';
import { useLeakName } from './LeakName';
import { PublishedTableCard } from './PublishedTableCard';

const NameTable = ({ leak, onClose }: { leak: LeakPublication; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <FormDialog open title={translate('leaks.tables.addTitle')} onClose={onClose}>
      <CreateForm
        resource="published-tables"
        fixed={{ leakPublicationId: leak.id }}
        refresh={['leak-dependents', 'audit-entries']}
        saveLabel="leaks.tables.save"
        onSaved={onClose}
        onCancel={onClose}
      >
        <ReferenceInput
          source="affectedTableId"
          reference="affected-tables"
          filter={{ incidentId: leak.incidentId }}
          sort={{ field: 'name', order: 'ASC' }}
          perPage={50}
        >
          <AutocompleteInput
            optionText="name"
            filterToQuery={(text: string) => ({ q: text })}
            validate={required()}
            helperText={false}
          />
        </ReferenceInput>
      </CreateForm>
    </FormDialog>
  );
};

/** Who says that a table leaked, in the words of the publication, to be reworded by who accepts it. */
const useSource = (leak: LeakPublication | undefined): string => {
  const nameOf = useLeakName();
  return leak ? `${leak.source} (${nameOf(leak)})` : '';
};

type PublishedTablesProps = { leak: LeakPublication; table?: never } | { table: AffectedTable; leak?: never };

/** Tables that a publication names, or publications that name a table; what they propose is accepted or refused here. */
export const PublishedTables = ({ leak, table }: PublishedTablesProps) => {
  const translate = useTranslate();
  const [naming, setNaming] = useState(false);
  const [judging, setJudging] = useState<Judging>(null);
  const source = useSource(leak);
  const mayRead = useMayHere('published_table.read');
  const mayJudge = useMayHere('published_table.update');
  const mayName = useMayHere('published_table.create') && leak !== undefined && !leak.archivedAt;
  const {
    data = [],
    error,
    refetch,
  } = useGetList<PublishedTable>(
    'published-tables',
    {
      filter: leak ? { leakPublicationId: leak.id } : { affectedTableId: table.id },
      pagination: { page: 1, perPage: 100 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { enabled: mayRead },
  );
  const words = leak
    ? { title: 'leaks.tables.title', intro: 'leaks.tables.intro' }
    : { title: 'leaks.tables.ofTable', intro: 'leaks.tables.ofTableIntro' };
  if (!mayRead || (table && data.length === 0)) return null;
  const add = mayName && (
    <Button variant="outlined" onClick={() => setNaming(true)}>
      {translate('leaks.tables.add')}
    </Button>
  );
  return (
    <Section level={3} title={translate(words.title)} intro={translate(words.intro)} actions={add}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data.length === 0 && <Typography color="textSecondary">{translate('leaks.tables.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1, maxWidth: '46rem' }}>
        {data.map(named => (
          <PublishedTableCard
            key={named.id}
            named={named}
            onTable={table !== undefined}
            onJudge={mayJudge ? (verb, each) => setJudging({ verb, named: each, source }) : undefined}
          />
        ))}
      </Box>
      {naming && leak && <NameTable leak={leak} onClose={() => setNaming(false)} />}
      <JudgeDialog judging={judging} onClose={() => setJudging(null)} />
    </Section>
  );
};
