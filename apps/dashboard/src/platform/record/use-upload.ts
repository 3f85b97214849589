import { LIMITS } from '@breachdesk/contract/limits';
import type { Attachable } from '@breachdesk/contract/vocabularies';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isProblem } from '../api/api-problem';
import { formatBytes } from '../fields/format-number';
import { sessionEnd } from '../session/session-end';
import { uploadAttachment, type Upload } from './upload';

interface Running {
  upload: Upload<unknown>;
  name: string;
  share: number;
}

/** Sends files to a record, one at a time: how far the present one is, and what was wrong with it. */
export const useUpload = (record: { recordTable: Attachable; recordId: string }) => {
  const [running, setRunning] = useState<Running | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const start = async (file: File) => {
    setProblem(null);
    if (file.size > LIMITS.attachmentBytes) {
      setProblem(translate('errors.attachment/too-large', { limit: formatBytes(LIMITS.attachmentBytes) }));
      return;
    }
    const upload = uploadAttachment(record, file, share => setRunning(now => now && { ...now, share }));
    setRunning({ upload, name: file.name, share: 0 });
    try {
      await upload.done;
      await queries.invalidateQueries({ queryKey: ['attachments'] });
      notify('platform.attachments.added', { type: 'success', messageArgs: { name: file.name } });
    } catch (error) {
      sessionEnd.notice(error);
      if (!isProblem(error, 'attachment/cancelled')) setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setRunning(null);
    }
  };
  return { running, problem, start };
};
