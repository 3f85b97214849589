import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Compartment } from '@breachdesk/contract/vocabularies';
import { LIMITS } from '@breachdesk/contract/limits';
import { useTranslate } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import type { MailImport } from '../../platform/api/records';
import { formatBytes } from '../../platform/fields/format-number';
import { uploadFile, type Upload } from '../../platform/record/upload';
import { sessionEnd } from '../../platform/session/session-end';
import { CORRESPONDENCE_REFRESH } from '../correspondence-refresh';

/** A file on its way into the register, or what became of it. */
export interface MailFile {
  key: number;
  name: string;
  /** Room that was asked for. */
  room: Compartment;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  /** How much has left, 0 to 1. */
  share: number;
  result: MailImport | null;
  problem: string | null;
}

/** Files that are taken in one after the other, so that each finds the thread that the one before it began. */
export interface MailImports {
  files: readonly MailFile[];
  /** Room of what is taken in from now on; a thread in a closed room keeps its own. */
  room: Compartment;
  setRoom: (room: Compartment) => void;
  add: (files: readonly File[]) => void;
  /** Stops what is under way and forgets what waits. */
  stop: () => void;
  clear: () => void;
}

export const useMailImports = (incidentId: string): MailImports => {
  const [files, setFiles] = useState<MailFile[]>([]);
  const [room, setRoom] = useState<Compartment>('general');
  const queue = useRef<{ key: number; file: File; room: Compartment }[]>([]);
  const running = useRef<Upload<MailImport> | null>(null);
  const isBusy = useRef(false);
  const count = useRef(0);
  const queries = useQueryClient();
  const translate = useTranslate();
  const change = (key: number, values: Partial<MailFile>) =>
    setFiles(all => all.map(one => (one.key === key ? { ...one, ...values } : one)));

  const send = async ({ key, file, room: compartment }: { key: number; file: File; room: Compartment }) => {
    if (file.size > LIMITS.attachmentBytes) {
      const limit = formatBytes(LIMITS.attachmentBytes);
      change(key, { state: 'failed', problem: translate('errors.attachment/too-large', { limit }) });
      return;
    }
    const path = `incidents/${incidentId}/mail-imports`;
    const upload = uploadFile<MailImport>({ path, fields: { compartment }, file }, share => change(key, { share }));
    running.current = upload;
    change(key, { state: 'sending' });
    try {
      change(key, { state: 'done', result: await upload.done });
    } catch (error) {
      sessionEnd.notice(error);
      const stopped = isProblem(error, 'attachment/cancelled');
      const words = error instanceof Error ? error.message : String(error);
      change(key, { state: 'failed', problem: stopped ? translate('errors.attachment/cancelled') : words });
    }
  };

  const work = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) await send(next);
    isBusy.current = false;
    running.current = null;
    await Promise.all(
      ['correspondence', ...CORRESPONDENCE_REFRESH].map(name => queries.invalidateQueries({ queryKey: [name] })),
    );
  };

  const add = (given: readonly File[]) => {
    const added = given.map(file => ({ key: ++count.current, file, room }));
    queue.current.push(...added);
    const begun = { state: 'waiting', share: 0, result: null, problem: null } as const;
    setFiles(all => [...all, ...added.map(({ key, file }) => ({ key, name: file.name, room, ...begun }))]);
    void work();
  };
  const stop = useCallback(() => {
    const left = new Set(queue.current.splice(0).map(({ key }) => key));
    setFiles(all => all.filter(({ key }) => !left.has(key)));
    running.current?.cancel();
  }, []);
  const clear = useCallback(() => setFiles([]), []);
  return { files, room, setRoom, add, stop, clear };
};
