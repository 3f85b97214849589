import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { systemActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { ABANDONED_AFTER_MS, FileStore } from './file-store.js';

/** Clears away what crashed or broken uploads left, at the start and from time to time. Any number of processes may. */
@Injectable()
export class Clearing implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Clearing');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly files: FileStore,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.files.prepare();
    await this.clear();
    this.timer = setInterval(() => {
      this.clear().catch(() => this.log.error('Unfinished uploads could not be cleared; tried again later'));
    }, ABANDONED_AFTER_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Bytes with a row stay under their lasting name; bytes without one go. */
  async clear(): Promise<void> {
    const ids = await this.files.abandoned(this.clock.now());
    if (ids.length === 0) return;
    const rows = await this.work.read(systemActor(randomUUID()), tx =>
      tx.query<{ id: string }[]>('select app.known_attachments($1) as id', [ids]),
    );
    const known = new Set(rows.map(row => row.id));
    for (const id of ids) await (known.has(id) ? this.files.release(id) : this.files.discard(id));
  }
}
