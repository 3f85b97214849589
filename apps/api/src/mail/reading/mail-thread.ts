import { Worker } from 'node:worker_threads';
import { MAIL_LIMITS } from './mail-limits.js';
import type { ReadMail } from './parsed-mail.js';

const HEAP = { maxOldGenerationSizeMb: MAIL_LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };
/** Readers at a time in this process: each may fill its heap. */
const AT_ONCE = 2;

let running = 0;
const queue: (() => void)[] = [];

const turn = async (): Promise<void> => {
  if (running >= AT_ONCE) await new Promise<void>(resolve => queue.push(resolve));
  running += 1;
};
const over = (): void => {
  running -= 1;
  queue.shift()?.();
};

/**
 * Reads a file as a mail in a thread of its own, which may use so much memory and time and no more. What breaks it is a
 * fault of the file, never of the product. The bytes are handed over: they are gone here afterwards.
 */
export const readInThread = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> => {
  await turn();
  try {
    return await outcomeOf(bytes);
  } finally {
    over();
  }
};

const outcomeOf = (bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> =>
  new Promise(resolve => {
    const thread = new Worker(new URL('./mail-worker.js', import.meta.url), {
      workerData: bytes,
      transferList: [bytes.buffer],
      resourceLimits: HEAP,
      env: {},
      stdout: true,
      stderr: true,
    });
    const end = (outcome: ReadMail): void => {
      clearTimeout(timer);
      resolve(outcome);
      void thread.terminate();
    };
    const timer = setTimeout(() => end({ fault: 'took_too_long' }), MAIL_LIMITS.lastsMs);
    thread.once('message', (answer: ReadMail) => end(answer));
    thread.once('error', (error: NodeJS.ErrnoException) =>
      end({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took_too_much' : 'damaged' }),
    );
    thread.once('exit', () => end({ fault: 'damaged' }));
  });
