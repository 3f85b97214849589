import { Worker } from 'node:worker_threads';
import type { DocumentText } from './document.js';
import type { FromDocumentThread, ToDocumentThread } from './document-worker.js';

interface Waiting {
  resolve: (bytes: Uint8Array) => void;
  reject: (error: Error) => void;
}

let thread: Worker | null = null;
let jobs = 0;
const waiting = new Map<number, Waiting>();

/**
 * Sets a document as PDF in a thread: a long one takes seconds, and nobody else waits for it. One thread serves the
 * process, one document after the other; it is made when first needed and keeps no process alive.
 */
export const documentPdfInThread = (text: DocumentText): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const job: ToDocumentThread = { job: ++jobs, text };
    waiting.set(job.job, { resolve, reject });
    thread ??= started();
    thread.ref();
    thread.postMessage(job);
  });

const started = (): Worker => {
  const made = new Worker(new URL('./document-worker.js', import.meta.url));
  made.on('message', ({ job, bytes, fault }: FromDocumentThread) => {
    const asked = waiting.get(job);
    waiting.delete(job);
    if (bytes) asked?.resolve(bytes);
    else asked?.reject(new Error(`The document could not be set: ${fault}`));
    if (waiting.size === 0) made.unref();
  });
  // A thread that dies takes what it was asked for with it; the next document gets a new one.
  made.once('error', (error: Error) => {
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return made;
};
