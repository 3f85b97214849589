import { useDataProvider } from 'react-admin';
import { ApiProblem, isProblem } from '../../platform/api/api-problem';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { TableImport } from '../../platform/api/records';
import { useSending } from './use-sending';

/** Begins an import of a stolen table and sends its file. */
export const useTableSending = (onDone: (done: TableImport) => void) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  return useSending<TableImport>({
    resource: 'table-imports',
    cancelled: 'table-import/cancelled',
    onDone,
    reasonOf: (id, error) => reasonOf(dataProvider, id, error),
  });
};

/** A server that refuses in the middle of a file closes the line: then the import itself says why. */
const reasonOf = async (dataProvider: BreachdeskDataProvider, importId: string, error: unknown): Promise<unknown> => {
  if (!isProblem(error, 'network/unreachable')) return error;
  const { data } = await dataProvider
    .getOne<TableImport>('table-imports', { id: importId })
    .catch(() => ({ data: null }));
  return data?.failure ? new ApiProblem(422, { code: `table-import/${data.failure}` }) : error;
};
