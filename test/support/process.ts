import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from './database.js';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));

/** The API as a process of its own, as talkative as it can be, and every word it says. */
export class Process {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  static start(
    database: Pick<TestDatabase, 'runtimeUrl'>,
    dataDir: string,
    more: Record<string, string> = {},
  ): Process {
    const env = {
      ...process.env,
      DATABASE_RUNTIME_URL: database.runtimeUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'trace',
      ...more,
    };
    return new Process(spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** The first match of the pattern in what is said. */
  async hears(pattern: RegExp): Promise<string> {
    for (let n = 0; n < 500; n++) {
      const found = pattern.exec(this.said)?.[1];
      if (found !== undefined) return found;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`Never heard ${pattern.source} in: ${this.said}`);
  }

  /** Everything but the address and the set-up link, which are printed for the person who starts it. */
  get log(): string {
    return this.said.replace(/^(?:Breachdesk listens|Set up the first).*$/gm, '');
  }

  /** As Ctrl-C does. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** As a crash does: it learns nothing of it. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    // Not 'exit': what it said last may still be on its way then.
    const ended = new Promise(resolve => this.child.once('close', resolve));
    this.child.kill(signal);
    await ended;
  }
}
