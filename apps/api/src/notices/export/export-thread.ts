import type { KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BatchContents } from './batch-files.js';
import type { Manifest } from './manifest.js';

/** What the thread is started with. Nothing of it is ever logged. */
export interface ExportJob {
  contents: BatchContents;
  dataKey: Uint8Array;
}

/** The archive of a batch, and what is in it. */
export interface FromExport {
  manifest: Manifest;
  bytes: Uint8Array;
}

/** Writes the letters of a batch in a thread of its own. Aborted, the thread ends and nothing of it remains. */
export const exportBatch = async (
  contents: BatchContents,
  dataKey: KeyObject,
  signal: AbortSignal,
): Promise<FromExport> => {
  const job: ExportJob = { contents, dataKey: dataKey.export() };
  const thread = new Worker(new URL('./export-worker.js', import.meta.url), { workerData: job });
  try {
    // An error of the thread is thrown here by `once`.
    const [answer] = (await once(thread, 'message', { signal })) as [FromExport]; // it says nothing else
    return answer;
  } finally {
    await thread.terminate();
  }
};
