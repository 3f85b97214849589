import { parentPort, workerData } from 'node:worker_threads';
import type { FileText, FileToRead } from './file-text.js';
import { readText } from './read-text.js';

/** The thread that reads one file: what was made to bring a reader down brings down this thread and nothing else. */
const port = parentPort;
if (!port) throw new Error('A file is read in a thread');

const answer: FileText = await readText(workerData as FileToRead); // the thread is started with nothing else
port.postMessage(answer);
