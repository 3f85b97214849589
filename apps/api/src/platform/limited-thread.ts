import { Worker } from 'node:worker_threads';

/** Why a thread gave no answer. */
export type ThreadFault = 'damaged' | 'took_too_long' | 'took_too_much';

/** What one thread may use, and how many there are at a time in this process: each may fill its heap. */
export interface ThreadLimits {
  heapMegabytes: number;
  lastsMs: number;
  atOnce: number;
}

/**
 * Runs a script in threads of its own, each for one answer: what was made to bring a reader down brings down its thread
 * and nothing else. What breaks a thread is a fault of what it was given, never of the product.
 */
export class LimitedThreads<T> {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(
    private readonly script: URL,
    private readonly limits: ThreadLimits,
  ) {}

  /** The thread's answer, or why there is none. Buffers of `transfer` are handed over: they are gone here afterwards. */
  async run(workerData: unknown, transfer: ArrayBuffer[]): Promise<T | { fault: ThreadFault }> {
    if (this.running >= this.limits.atOnce) await new Promise<void>(resolve => this.queue.push(resolve));
    this.running += 1;
    try {
      return await this.outcomeOf(workerData, transfer);
    } finally {
      this.running -= 1;
      this.queue.shift()?.();
    }
  }

  private outcomeOf(workerData: unknown, transferList: ArrayBuffer[]): Promise<T | { fault: ThreadFault }> {
    const { heapMegabytes, lastsMs } = this.limits;
    return new Promise(resolve => {
      const thread = new Worker(this.script, {
        workerData,
        transferList,
        resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
        env: {},
        stdout: true,
        stderr: true,
      });
      const end = (outcome: T | { fault: ThreadFault }): void => {
        clearTimeout(timer);
        resolve(outcome);
        void thread.terminate();
      };
      const timer = setTimeout(() => end({ fault: 'took_too_long' }), lastsMs);
      thread.once('message', (answer: T) => end(answer));
      thread.once('error', (error: NodeJS.ErrnoException) =>
        end({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took_too_much' : 'damaged' }),
      );
      thread.once('exit', () => end({ fault: 'damaged' }));
    });
  }
}
