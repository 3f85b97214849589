import { proposalsIn } from '@breachdesk/negotiation/proposals';
import { parentPort, workerData } from 'node:worker_threads';
import { Refused } from '../../platform/problems/problems.js';
import type { ChatAnswer, ChatJob } from './chat-thread.js';
import { readSource } from './reading.js';

/** The thread that reads one long chat, or proposes what it tells of. */
const port = parentPort;
if (!port) throw new Error('A long chat is read in a thread');

const answerTo = (job: ChatJob): ChatAnswer => {
  try {
    return job.job === 'read'
      ? { reading: readSource(job.input, job.zone) }
      : { proposals: proposalsIn(job.messages, job.currency) };
  } catch (error) {
    if (error instanceof Refused) return { refused: { code: error.code, detail: error.detail ?? '' } };
    throw error;
  }
};

port.postMessage(answerTo(workerData as ChatJob)); // the thread is started with nothing else
