import { createSecretKey } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { archiveOf } from './archive.js';
import { batchFiles } from './batch-files.js';
import type { ExportJob, FromExport } from './export-thread.js';

/** The thread that writes the letters of one batch: setting two thousand takes seconds, and nobody else waits for it. */
const job = workerData as ExportJob; // the thread is started with nothing else
const port = parentPort;
if (!port) throw new Error('An export is started as a thread');

const { manifest, files } = await batchFiles(job.contents, createSecretKey(job.dataKey));
const bytes = new Uint8Array(await archiveOf(files));
const answer: FromExport = { manifest, bytes };
port.postMessage(answer, [bytes.buffer]);
