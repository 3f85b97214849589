import { parentPort } from 'node:worker_threads';
import type { DocumentText } from './document.js';
import { documentPdf } from './document-pdf.js';

/** A document to set. */
export interface ToDocumentThread {
  job: number;
  text: DocumentText;
}

/** Its bytes, or the name of what stood in the way. */
export interface FromDocumentThread {
  job: number;
  bytes: Uint8Array | null;
  fault: string | null;
}

const port = parentPort;
if (!port) throw new Error('Documents are set in a thread');

const answerTo = async ({ job, text }: ToDocumentThread): Promise<FromDocumentThread> => {
  try {
    return { job, bytes: new Uint8Array(await documentPdf(text)), fault: null };
  } catch (error) {
    return { job, bytes: null, fault: error instanceof Error ? error.name : 'unknown' };
  }
};

let last = Promise.resolve();
port.on('message', (asked: ToDocumentThread) => {
  last = last.then(async () => {
    const answer = await answerTo(asked);
    port.postMessage(answer, answer.bytes ? [answer.bytes.buffer as ArrayBuffer] : []); // copied above, so its own
  });
});
