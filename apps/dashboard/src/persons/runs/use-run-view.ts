import type { UseQueryResult } from '@tanstack/react-query';
import type { RegisterRun, RunAgeGroup, RunCombination, RunOverlap, RunTable } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';

/** What a row of each view is. */
interface Views {
  tables: RunTable;
  ages: RunAgeGroup;
  overlap: RunOverlap;
  combinations: RunCombination;
}

/** Rows of one view of a run; `query` narrows it, where the view knows one. */
export const useRunView = <V extends keyof Views>(
  { id }: RegisterRun,
  view: V,
  query = '',
): UseQueryResult<{ data: Views[V][]; total: number }> =>
  useRead('register-runs', `register-runs/${id}/${view}${query}`);
