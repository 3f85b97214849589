import type { Failure } from './failure.js';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import type { FileResult, FromThread, ImportJob, ToThread } from './import-job.js';

/** An import that failed. `code` is one of the failures an import can have; `line` and `file` say where. */
export class ImportFailed extends Error {
  constructor(
    readonly code: string,
    readonly line: number | null,
    readonly file: number | null,
    /** For the log. */
    readonly reason: string | null = null,
  ) {
    super(`The import failed: ${code}`);
  }
}

export interface Progress {
  rows: number;
  /** Bytes read of the file in hand. */
  bytes: number;
  /** Place of the file in hand among those of the import. */
  file: number;
}

/** Megabytes. What an import remembers of persons lies outside the heap. */
const SMALL_HEAP = { maxYoungGenerationSizeMb: 3, maxOldGenerationSizeMb: 256 };

interface Watch {
  onProgress: (progress: Progress) => void;
  /** Aborted: the thread ends, its transaction is rolled back, nothing of it remains. */
  signal: AbortSignal;
}

/** Runs an import in a thread of its own, giving it the files piece by piece as it asks for them. */
export const runImport = async (
  job: ImportJob,
  sources: Iterable<AsyncIterable<Uint8Array>> | AsyncIterable<AsyncIterable<Uint8Array>>,
  { onProgress, signal }: Watch,
): Promise<FileResult[]> => {
  signal.throwIfAborted();
  const thread = new Worker(new URL('./import-worker.js', import.meta.url), {
    workerData: job,
    resourceLimits: SMALL_HEAP,
  });
  const credit = new Credit();
  const outcome = new Promise<FileResult[]>((resolve, reject) => {
    thread.on('message', (message: FromThread) => {
      if ('more' in message) credit.give(message.more);
      else if ('progress' in message) onProgress(message.progress);
      else if ('done' in message) resolve(message.done);
      else reject(failedBy(message.failed));
    });
    thread.on('error', () => reject(new ImportFailed('unexpected', null, null)));
    thread.on('exit', () => reject(new ImportFailed('unexpected', null, null)));
    signal.addEventListener('abort', () => reject(new ImportFailed('cancelled', null, null)), { once: true });
  });
  const send = (message: ToThread): void => thread.postMessage(message);
  const feed = async (): Promise<never> => {
    for await (const source of sources) {
      for await (const bytes of piecesOf(source)) {
        if (!(await credit.take())) break;
        send({ bytes });
      }
      drain(source);
      if (!(await credit.take())) break;
      send({ end: true });
    }
    return new Promise(() => undefined); // the outcome is the thread's to tell
  };
  try {
    return await Promise.race([outcome, feed()]);
  } finally {
    credit.stop();
    await thread.terminate();
  }
};

/** The pieces of a source that stays open when the reading of it is broken off: the answer goes out beside it. */
const piecesOf = (source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
  source instanceof Readable ? source.iterator({ destroyOnReturn: false }) : source;

/** What nobody wants any more is let pass: left where it is, it would keep the next request on the same connection waiting. */
const drain = (source: AsyncIterable<Uint8Array>): void => {
  if (source instanceof Readable) source.resume();
};

const failedBy = ({ code, line, file, cause }: Failure & { file: number | null }): ImportFailed =>
  new ImportFailed(code, line ?? null, file, cause ?? null);

/** How many pieces the thread can still take. */
class Credit {
  private left = 0;
  private isOver = false;
  private wake: (() => void) | null = null;

  give(pieces: number): void {
    this.left += pieces;
    this.wake?.();
  }

  /** Nothing is taken any more. */
  stop(): void {
    this.isOver = true;
    this.wake?.();
  }

  /** Whether a piece can be sent, as soon as it is known. */
  async take(): Promise<boolean> {
    while (this.left === 0 && !this.isOver) await new Promise<void>(resolve => (this.wake = resolve));
    this.left -= 1;
    return !this.isOver;
  }
}
