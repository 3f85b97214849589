import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { RunComparison, RunMatrix } from '../../platform/api/records';
import { BarTable } from '../BarTable';
import { NumberGrid } from './NumberGrid';

interface ComparisonTablesProps {
  comparison: RunComparison;
  categories: RunMatrix['categories'];
}
interface Moved {
  id: string;
  name: string;
  gained: number;
  lost: number;
}

const MovedGrid = ({ title, corner, rows }: { title: string; corner: string; rows: readonly Moved[] }) => {
  const translate = useTranslate();
  const moved = rows.filter(({ gained, lost }) => gained + lost > 0);
  if (moved.length === 0) return null;
  return (
    <Box sx={{ mt: 3 }}>
      <Typography variant="h4" sx={{ fontSize: '1rem', fontWeight: 600, mb: 1 }}>
        {title}
      </Typography>
      <NumberGrid
        label={title}
        hint={translate('runs.matrix.wide')}
        corner={corner}
        rows={moved}
        columns={(['gained', 'lost'] as const).map(id => ({ id, name: translate(`runs.comparison.${id}`) }))}
        at={(rowId, columnId) =>
          moved.find(({ id }) => id === rowId)?.[columnId === 'gained' ? 'gained' : 'lost'] ?? null
        }
        empty={translate('runs.matrix.empty')}
      />
    </Box>
  );
};

/** Persons who came, went, changed and stayed; then by cause, by table and by category. */
export const ComparisonTables = ({ comparison, categories }: ComparisonTablesProps) => {
  const translate = useTranslate();
  const { byCause, byTable, byCategory } = comparison;
  const names = new Map(categories.map(({ id, name }) => [id, name]));
  return (
    <>
      <BarTable
        label={translate('runs.comparison.what')}
        heads={{ name: translate('runs.comparison.what'), count: translate('runs.person') }}
        rows={(['gained', 'lost', 'changed', 'same'] as const).map(key => ({
          key,
          name: translate(`runs.comparison.${key}`),
          count: comparison[key],
        }))}
      />
      {byCause.length > 0 && (
        <Box sx={{ mt: 3 }}>
          <BarTable
            label={translate('runs.comparison.byCause')}
            heads={{ name: translate('runs.comparison.cause'), count: translate('runs.person') }}
            rows={byCause.map(({ cause, persons }) => ({
              key: cause,
              name: translate(`vocab.comparisonCause.${cause}`),
              count: persons,
            }))}
          />
        </Box>
      )}
      <MovedGrid
        title={translate('runs.comparison.byTable')}
        corner={translate('runs.tables.name')}
        rows={byTable.map(({ tableId, name, ...rest }) => ({
          id: tableId,
          name: name || translate('runs.tables.hidden'),
          ...rest,
        }))}
      />
      <MovedGrid
        title={translate('runs.comparison.byCategory')}
        corner={translate('persons.mapping.category')}
        rows={byCategory.map(({ categoryId, ...rest }) => ({
          id: categoryId,
          name: names.get(categoryId) ?? translate('runs.combinations.unknown'),
          ...rest,
        }))}
      />
    </>
  );
};
