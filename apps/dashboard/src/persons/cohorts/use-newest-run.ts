import { useGetList } from 'react-admin';
import type { RegisterRun, RunMatrix } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import type { Option } from '../../platform/form/SelectField';

const NOTHING: readonly Option[] = [];

/** Tables and categories that the newest run of an incident holds, and the reader may see: what a rule can ask for. */
export const useNewestRun = (incidentId: string): { tables: readonly Option[]; categories: readonly Option[] } => {
  const { data } = useGetList<RegisterRun>('register-runs', {
    filter: { incidentId },
    sort: { field: 'number', order: 'DESC' },
    pagination: { page: 1, perPage: 1 },
  });
  const runId = data?.[0]?.id ?? '';
  const { data: matrix } = useRead<RunMatrix>('register-runs', `register-runs/${runId}/matrix`, {
    enabled: runId !== '',
  });
  return { tables: matrix?.tables ?? NOTHING, categories: matrix?.categories ?? NOTHING };
};
