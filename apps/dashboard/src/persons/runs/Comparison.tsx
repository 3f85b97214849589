import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useGetList, useTranslate } from 'react-admin';
import type { RegisterRun, RunComparison, RunMatrix } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { formatNumber } from '../../platform/fields/format-number';
import { SelectField } from '../../platform/form/SelectField';
import { Section } from '../../platform/layout/Section';
import { ComparisonTables } from './ComparisonTables';
import { ViewSection } from './ViewSection';

interface ComparisonProps {
  run: RegisterRun;
  categories: RunMatrix['categories'];
}

/** What changed since an earlier run, the one before unless another is chosen. */
export const Comparison = ({ run, categories }: ComparisonProps) => {
  const translate = useTranslate();
  const { data } = useGetList<RegisterRun>(
    'register-runs',
    {
      filter: { incidentId: run.incidentId },
      sort: { field: 'number', order: 'DESC' },
      pagination: { page: 1, perPage: 100 },
    },
    { enabled: run.number > 1 },
  );
  if (run.number === 1) {
    return (
      <Section title={translate('runs.comparison.title')} level={3}>
        <Typography>{translate('runs.comparison.none')}</Typography>
      </Section>
    );
  }
  const earlier = data?.filter(({ number }) => number < run.number) ?? [];
  return <ComparedWith {...{ run, categories, earlier }} />;
};

const ComparedWith = ({ run, categories, earlier }: ComparisonProps & { earlier: readonly RegisterRun[] }) => {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const olderId = chosen ?? earlier[0]?.id ?? '';
  const read = useRead<RunComparison>('register-runs', `register-runs/${run.id}/comparison?with=${olderId}`, {
    enabled: olderId !== '',
  });
  return (
    <ViewSection
      title={translate('runs.comparison.title')}
      actions={
        earlier.length > 0 && (
          <SelectField
            label={translate('runs.comparison.with')}
            value={olderId}
            options={earlier.map(({ id, number }) => ({ id, name: translate('runs.name', { number }) }))}
            onChange={setChosen}
            sx={{ minWidth: '10rem' }}
          />
        )
      }
      read={read}
    >
      {comparison => (
        <>
          <Typography sx={{ mb: 2 }}>
            {translate('runs.comparison.sum', {
              older: comparison.older.number,
              before: formatNumber(comparison.older.persons),
              newer: comparison.newer.number,
              after: formatNumber(comparison.newer.persons),
            })}
          </Typography>
          <ComparisonTables comparison={comparison} categories={categories} />
        </>
      )}
    </ViewSection>
  );
};
