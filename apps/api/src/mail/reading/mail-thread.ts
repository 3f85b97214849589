import { LimitedThreads } from '../../platform/limited-thread.js';
import { MAIL_LIMITS } from './mail-limits.js';
import type { ReadMail } from './parsed-mail.js';

const threads = new LimitedThreads<ReadMail>(new URL('./mail-worker.js', import.meta.url), {
  heapMegabytes: MAIL_LIMITS.heapMegabytes,
  lastsMs: MAIL_LIMITS.lastsMs,
  atOnce: 2,
});

/** Reads a file as a mail in a thread of its own, which may use so much memory and time and no more. The bytes are handed over. */
export const readInThread = (bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> => threads.run(bytes, [bytes.buffer]);
