import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { RegisterRun } from '../../platform/api/records';
import { BarTable } from '../BarTable';
import { useRunView } from './use-run-view';
import { ViewSection } from './ViewSection';

/** Persons by age on the day of the run. */
export const RunAges = ({ run }: { run: RegisterRun }) => {
  const translate = useTranslate();
  const title = translate('runs.ages.title');
  const day = DateTime.fromISO(run.asOf).setLocale(translate('platform.locale')).toFormat('d LLL yyyy');
  return (
    <ViewSection title={title} intro={translate('runs.ages.intro', { day })} read={useRunView(run, 'ages')}>
      {({ data }) => (
        <BarTable
          label={title}
          heads={{
            name: translate('runs.ages.name'),
            count: translate('runs.person'),
            share: translate('runs.share'),
          }}
          rows={data.map(({ group, persons }) => ({
            key: group,
            name: translate(`vocab.ageGroup.${group}`),
            count: persons,
          }))}
          total={run.persons}
        />
      )}
    </ViewSection>
  );
};
