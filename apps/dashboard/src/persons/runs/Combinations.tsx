import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RegisterRun, RunMatrix } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { SelectField } from '../../platform/form/SelectField';
import { combinationColumns } from './combination-columns';
import { CombinationTable } from './CombinationTable';
import { UpSetChart } from './UpSetChart';
import { useRunView } from './use-run-view';
import { ViewSection } from './ViewSection';

const WAYS = ['categories', 'tables'] as const;

/** Which persons lost exactly what: the largest combinations as a chart, and as a table with the same numbers. */
export const Combinations = ({ run, matrix }: { run: RegisterRun; matrix: RunMatrix }) => {
  const translate = useTranslate();
  const [by, setBy] = useState<(typeof WAYS)[number]>('categories');
  const read = useRunView(run, 'combinations', `?by=${by}&limit=40`);
  return (
    <ViewSection
      title={translate('runs.combinations.title')}
      intro={translate('runs.combinations.intro')}
      actions={
        <SelectField
          label={translate('runs.combinations.of')}
          value={by}
          options={WAYS.map(id => ({ id, name: translate(`runs.combinations.by.${id}`) }))}
          onChange={value => setBy(value === 'tables' ? 'tables' : 'categories')}
          sx={{ minWidth: '12rem' }}
        />
      }
      read={read}
    >
      {({ data, total }) => {
        const { rows, columns } = combinationColumns(data, by, matrix[by]);
        if (columns.length === 0) return <Typography>{translate('runs.combinations.none')}</Typography>;
        const held = columns.reduce((sum, { persons }) => sum + persons, 0);
        const numbers = { shown: columns.length, total: formatNumber(total), persons: formatNumber(held) };
        return (
          <>
            <UpSetChart key={by} rows={rows} columns={columns} total={run.persons} />
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {translate(columns.length < total ? 'runs.combinations.shown' : 'runs.combinations.all', numbers)}
            </Typography>
            <CombinationTable columns={columns} total={run.persons} />
          </>
        );
      }}
    </ViewSection>
  );
};
