import type { ToThread } from './import-job.js';

/** Pieces that may be under way at once, so that reading and working overlap; asked for by halves, for asking costs too. */
const AHEAD = 8;
const HALF = AHEAD / 2;

/** Pieces of files as they are sent to the thread, asked for as they are used up: memory stays flat. */
export class Inbox {
  private readonly waiting: ToThread[] = [];
  private wake: (() => void) | null = null;
  private hasAsked = false;
  private used = 0;

  constructor(private readonly ask: (pieces: number) => void) {}

  take(message: ToThread): void {
    this.waiting.push(message);
    this.wake?.();
  }

  /** The pieces of the next file. */
  async *file(): AsyncGenerator<Uint8Array> {
    if (!this.hasAsked) this.ask(AHEAD);
    this.hasAsked = true;
    for (;;) {
      const message = this.waiting.shift();
      if (!message) {
        await new Promise<void>(resolve => (this.wake = resolve));
        continue;
      }
      this.used += 1;
      if (this.used % HALF === 0) this.ask(HALF);
      if ('end' in message) return;
      yield message.bytes;
    }
  }
}
