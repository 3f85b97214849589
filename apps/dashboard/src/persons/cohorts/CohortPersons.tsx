import { useTranslate } from 'react-admin';
import type { Cohort } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';

/** How many persons a cohort holds, and in which run: no number stands without its run. */
export const CohortPersons = ({ cohort: { persons, runNumber } }: { cohort: Cohort }) => {
  const translate = useTranslate();
  return (
    <>
      {persons === null || runNumber === null
        ? translate('cohorts.count.none')
        : translate('cohorts.count.inRun', { persons: formatNumber(persons), number: runNumber })}
    </>
  );
};
