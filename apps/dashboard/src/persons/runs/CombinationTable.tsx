import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { BarTable } from '../BarTable';
import type { CombinationColumn } from './combination-columns';

/** The chart's numbers for whoever reads a table better, folded. */
export const CombinationTable = ({ columns, total }: { columns: readonly CombinationColumn[]; total: number }) => {
  const translate = useTranslate();
  return (
    <Box component="details" sx={{ mt: 1.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', fontWeight: 600, mb: 1 }}>
        {translate('runs.combinations.table')}
      </Box>
      <BarTable
        label={translate('runs.combinations.title')}
        heads={{
          name: translate('runs.combinations.name'),
          count: translate('runs.person'),
          share: translate('runs.share'),
        }}
        rows={columns.map(({ key, names, persons }) => ({
          key,
          name: names.join(' + ') || translate('runs.combinations.noneOf'),
          count: persons,
        }))}
        total={total}
      />
    </Box>
  );
};
