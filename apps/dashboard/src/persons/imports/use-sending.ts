import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider, type RaRecord } from 'react-admin';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import { sendFile, type Sending } from './send-file';

/** A file on its way: how much of it has left this machine. */
export interface OnItsWay {
  /** Record that the file is for. */
  id: string;
  fileBytes: number;
  sentBytes: number;
  hangUp: () => void;
}

interface SendingOptions<T> {
  /** Begun by a create; the file then goes to `<resource>/<id>/content`. */
  resource: string;
  /** Code of the problem that leaving ends in. */
  cancelled: string;
  /** Further resources that say another thing afterwards. */
  refresh?: readonly string[];
  onDone: (done: T) => void;
  /** Why the file was not taken, where the answer itself does not say. */
  reasonOf?: (id: string, error: unknown) => Promise<unknown>;
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
 * Begins a record and sends its file. The file is read from the disk while it is sent and never held by the page; whoever
 * leaves the page hangs up, and nothing of the file remains.
 */
export const useSending = <T extends RaRecord>(options: SendingOptions<T>) => {
  const { resource, cancelled, refresh = [], onDone, reasonOf } = options;
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const queries = useQueryClient();
  const [isBeginning, setBeginning] = useState(false);
  const [onItsWay, setOnItsWay] = useState<OnItsWay | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const sending = useRef<Sending<T> | null>(null);
  useEffect(() => () => sending.current?.hangUp(), []);
  useStayingAsked(onItsWay !== null);

  const send = async (id: string, file: File): Promise<T> => {
    const onSent = (sentBytes: number) => setOnItsWay(now => now && { ...now, sentBytes });
    const under = sendFile<T>(`${resource}/${id}/content`, file, { onSent, cancelled });
    sending.current = under;
    setOnItsWay({ id, fileBytes: file.size, sentBytes: 0, hangUp: under.hangUp });
    try {
      return await under.done;
    } catch (error) {
      throw reasonOf ? await reasonOf(id, error) : error;
    } finally {
      sending.current = null;
      setOnItsWay(null);
      await Promise.all([resource, ...refresh].map(name => queries.invalidateQueries({ queryKey: [name] })));
    }
  };

  const start = async (given: object, file: File) => {
    setProblem(null);
    setBeginning(true);
    try {
      const { data } = await dataProvider.create<RaRecord>(resource, { data: given });
      onDone(await send(String(data.id), file));
    } catch (error) {
      setProblem(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBeginning(false);
    }
  };
  return { start, isBeginning, onItsWay, problem, isSending: () => sending.current !== null };
};
