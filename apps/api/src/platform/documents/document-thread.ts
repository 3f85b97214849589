import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DocumentText } from './document.js';

/** Sets a document as PDF in a thread of its own: a long one takes seconds, and nobody else waits for it. */
export const documentPdfInThread = async (text: DocumentText): Promise<Uint8Array> => {
  const thread = new Worker(new URL('./document-worker.js', import.meta.url), { workerData: text });
  try {
    // An error of the thread is thrown here by `once`.
    const [bytes] = (await once(thread, 'message')) as [Uint8Array]; // it says nothing else
    return bytes;
  } finally {
    await thread.terminate();
  }
};
