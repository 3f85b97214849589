import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { NewTableImport, TableImport } from '../../platform/api/records';
import { NotTaken, sendFile, type Sending } from './send-file';

/** A file on its way: how much of it has left this machine. */
export interface OnItsWay {
  importId: string;
  fileBytes: number;
  sentBytes: number;
  hangUp: () => void;
}

/** Asks the browser to ask before the page is closed or reloaded. */
const useStayingAsked = (isAsked: boolean) => {
  useEffect(() => {
    if (!isAsked) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isAsked]);
};

/**
 * Begins an import and sends its file. The file is read from the disk while it is sent and never held by the page; whoever
 * leaves the page hangs up, and nothing of the file remains.
 */
export const useSending = (onDone: (done: TableImport) => void) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const queries = useQueryClient();
  const [isBeginning, setBeginning] = useState(false);
  const [onItsWay, setOnItsWay] = useState<OnItsWay | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const sending = useRef<Sending | null>(null);
  useEffect(() => () => sending.current?.hangUp(), []);
  useStayingAsked(onItsWay !== null);

  const send = async (importId: string, file: File): Promise<TableImport> => {
    const under = sendFile(importId, file, sentBytes => setOnItsWay(now => now && { ...now, sentBytes }));
    sending.current = under;
    setOnItsWay({ importId, fileBytes: file.size, sentBytes: 0, hangUp: under.hangUp });
    try {
      return await under.done;
    } catch (error) {
      throw await reasonOf(dataProvider, importId, error);
    } finally {
      sending.current = null;
      setOnItsWay(null);
      await queries.invalidateQueries({ queryKey: ['table-imports'] });
    }
  };

  const start = async (given: NewTableImport, file: File) => {
    setProblem(null);
    setBeginning(true);
    try {
      const { data } = await dataProvider.create<TableImport>('table-imports', { data: given });
      onDone(await send(data.id, file));
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBeginning(false);
    }
  };
  return { start, isBeginning, onItsWay, problem, isSending: () => sending.current !== null };
};

/** A server that refuses in the middle of a file closes the line: then the import itself says why. */
const reasonOf = async (dataProvider: BreachdeskDataProvider, importId: string, error: unknown): Promise<unknown> => {
  if (!isProblem(error, 'network/unreachable')) return error;
  const { data } = await dataProvider
    .getOne<TableImport>('table-imports', { id: importId })
    .catch(() => ({ data: null }));
  return data?.failure ? new NotTaken(422, { code: `table-import/${data.failure}` }, null) : error;
};
