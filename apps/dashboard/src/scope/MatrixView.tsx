import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { tablesAddress } from '../affected-tables/tables-address';
import { useIncident } from '../incidents/incident-context';
import type { ScopeMatrix } from '../platform/api/records';
import { useRead } from '../platform/api/use-read';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { NothingYet } from '../platform/feedback/NothingYet';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { MatrixCellDialog } from './MatrixCellDialog';
import type { FilledCell } from './MatrixCellButton';
import { MatrixLegend } from './MatrixLegend';
import { MatrixTable } from './MatrixTable';
import { byClass, numberSources } from './matrix-rows';

/** The sources of all cells by number: also what makes the printed matrix complete. */
const SourceList = ({ sources }: { sources: ReadonlyMap<string, number> }) => {
  const translate = useTranslate();
  if (sources.size === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('scope.matrix.sources')}</Typography>
      <Box component="ol" sx={{ m: 0, mt: 0.5, pl: 3, fontSize: '0.8125rem' }}>
        {[...sources.keys()].map(source => (
          <li key={source}>{source}</li>
        ))}
      </Box>
    </Box>
  );
};

/** Which table holds which category of data, by class of the GDPR and by what is known to be stolen and leaked. */
export const MatrixView = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const [open, setOpen] = useState<FilledCell | null>(null);
  const { data, error, refetch } = useRead<ScopeMatrix>('scope-matrix', `incidents/${id}/scope-matrix`);
  const address = tablesAddress(id);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  if (data.tables.length === 0) {
    return (
      <NothingYet
        title="scope.matrix.none"
        hint="scope.matrix.noneHint"
        action={<LinkButton to={address}>{translate('scope.matrix.toTables')}</LinkButton>}
      />
    );
  }
  const sources = numberSources(data.cells);
  return (
    <Section title={translate('scope.matrix.title')} intro={translate('scope.matrix.intro')}>
      <MatrixTable matrix={data} sources={sources} tableAddress={table => `${address}/${table}`} onOpen={setOpen} />
      <MatrixLegend classes={byClass(data.categories).map(({ gdprClass }) => gdprClass)} />
      <SourceList sources={sources} />
      {open && <MatrixCellDialog filled={open} address={`${address}/${open.table.id}`} onClose={() => setOpen(null)} />}
    </Section>
  );
};
