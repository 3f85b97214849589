import { parentPort, workerData } from 'node:worker_threads';
import type { ReadMail } from './parsed-mail.js';
import { readMail } from './read-mail.js';

/** The thread that reads one file: what was made to bring a reader down brings down this thread and nothing else. */
const port = parentPort;
if (!port) throw new Error('A mail is read in a thread');

const answer: ReadMail = await readMail(workerData as Uint8Array<ArrayBuffer>); // the thread is started with nothing else
port.postMessage(answer);
