import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { type Arrival, FileStore } from './file-store.js';
import { LIVING_OWNERS } from './upload-owner.js';

/** Node cuts a request off after five minutes; a file in `incoming` that is older than this belongs to nobody any more. */
const ABANDONED_AFTER_MS = 15 * 60_000;

/** Held by whoever decides what becomes of one file; `$1` is its id. */
export const FILE_LOCK = `hashtextextended('attachment ' || $1, 0)`;

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
    const arrivals = await this.files.arrivals(this.clock.now()); // before the owners: whoever begins later is not in it
    if (arrivals.length === 0) return;
    const system = systemActor(randomUUID());
    const rows = await this.work.read(system, tx => tx.query<{ owner: number }[]>(LIVING_OWNERS));
    const living = new Set(rows.map(({ owner }) => owner));
    const abandoned = ({ owner, ageMs }: Arrival): boolean =>
      ageMs > ABANDONED_AFTER_MS || (owner !== null && !living.has(owner));
    for (const arrival of arrivals.filter(abandoned)) await this.work.read(system, tx => this.decide(tx, arrival));
  }

  /** Left alone while its row is being written: then it is decided next time. */
  private async decide(tx: EntityManager, arrival: Arrival): Promise<void> {
    const [lock] = await tx.query<[{ mine: boolean }]>(`select pg_try_advisory_xact_lock(${FILE_LOCK}) as mine`, [
      arrival.id,
    ]);
    if (!lock.mine) return;
    const rows = await tx.query<unknown[]>('select app.known_attachments($1)', [[arrival.id]]);
    await this.files.end(arrival, rows.length > 0);
  }
}
