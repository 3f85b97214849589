import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentText } from './document.js';
import { documentPdf } from './document-pdf.js';

/** The thread that sets one document. */
const port = parentPort;
if (!port) throw new Error('A document is set in a thread');

const bytes = new Uint8Array(await documentPdf(workerData as DocumentText)); // the thread is started with nothing else
port.postMessage(bytes, [bytes.buffer]);
