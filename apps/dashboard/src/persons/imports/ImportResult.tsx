import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { TableImport } from '../../platform/api/records';
import { Section } from '../../platform/layout/Section';
import { BarTable } from '../BarTable';
import { BigNumbers } from '../BigNumbers';
import { rejectedRows } from './import-words';
import { rejectsAddress } from './send-file';

/** What a finished import found: rows, persons, and the rows that belong to nobody, by reason. */
export const ImportResult = ({ one }: { one: TableImport }) => {
  const translate = useTranslate();
  const rejected = rejectedRows(one);
  const reasons = Object.entries(one.rejects)
    .filter(([, rows]) => rows > 0)
    .sort(([, a], [, b]) => b - a);
  return (
    <>
      <BigNumbers
        items={[
          { label: translate('persons.result.persons'), value: one.persons },
          { label: translate('persons.result.allRows'), value: one.rows },
          { label: translate('persons.result.usable'), value: one.usable },
          { label: translate('persons.result.rejected'), value: rejected },
        ]}
      />
      {one.unclear > 0 && (
        <Alert severity="warning" sx={{ mb: 3, maxWidth: '46rem' }}>
          {translate('persons.result.unclear', { smart_count: one.unclear })}
        </Alert>
      )}
      <Section
        title={translate('persons.result.rejectsTitle')}
        intro={rejected > 0 ? translate('persons.result.rejectsIntro') : undefined}
        level={3}
        actions={
          rejected > 0 && (
            <Button variant="outlined" component="a" href={rejectsAddress(one.id)} download>
              {translate('persons.result.download')}
            </Button>
          )
        }
      >
        {rejected > 0 ? (
          <BarTable
            label={translate('persons.result.rejectsTitle')}
            heads={{
              name: translate('persons.result.reason'),
              count: translate('persons.result.rows'),
              share: translate('persons.result.share'),
            }}
            rows={reasons.map(([reason, rows]) => ({
              key: reason,
              name: translate(`persons.rejects.${reason}`, { _: reason }),
              count: rows,
            }))}
            total={one.rows}
          />
        ) : (
          <Typography>{translate('persons.result.noRejects')}</Typography>
        )}
      </Section>
    </>
  );
};
