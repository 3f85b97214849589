import { useTranslate } from 'react-admin';
import type { RegisterRun } from '../../platform/api/records';
import { BarTable } from '../BarTable';
import { useRunView } from './use-run-view';
import { ViewSection } from './ViewSection';

/** Persons by affected table, and how many only that one holds. */
export const RunTables = ({ run }: { run: RegisterRun }) => {
  const translate = useTranslate();
  const title = translate('runs.tables.title');
  return (
    <ViewSection title={title} read={useRunView(run, 'tables')}>
      {({ data }) => (
        <BarTable
          label={title}
          heads={{
            name: translate('runs.tables.name'),
            count: translate('runs.person'),
            share: translate('runs.share'),
            more: translate('runs.tables.only'),
          }}
          rows={data.map(({ tableId, name, persons, only }) => ({
            key: tableId,
            name: name || translate('runs.tables.hidden'),
            count: persons,
            more: only,
          }))}
          total={run.persons}
        />
      )}
    </ViewSection>
  );
};
