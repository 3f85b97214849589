import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { CohortCount, CohortRules } from '../../platform/api/records';

/** How long somebody who is choosing pauses before it is counted, in milliseconds. */
const PAUSE = 300;

/** The rules once they have stood for a moment. */
const useSettled = (rules: CohortRules): CohortRules => {
  const [settled, setSettled] = useState(rules);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(rules), PAUSE);
    return () => clearTimeout(timer);
  }, [rules]);
  return settled;
};

/**
 * How many persons of the newest run the rules pick, while they are being chosen. A count that nobody waits for any more
 * is broken off; the last one stands until the next is here. It belongs to the runs: a new run counts anew.
 */
export const useCohortCount = (incidentId: string, rules: CohortRules) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const settled = useSettled(rules);
  const count = useQuery({
    queryKey: ['register-runs', 'cohort-count', incidentId, settled],
    queryFn: ({ signal }) =>
      dataProvider.send<CohortCount>('POST', `incidents/${incidentId}/cohort-count`, { rules: settled }, signal),
    placeholderData: keepPreviousData,
  });
  return { ...count, isCounting: settled !== rules || count.isFetching };
};

export type CohortCounting = ReturnType<typeof useCohortCount>;

/** True where the register has not been counted yet, so that there is no number of anybody. */
export const isBeforeFirstRun = ({ error }: CohortCounting): boolean => isProblem(error, 'cohort/nothing-counted');
