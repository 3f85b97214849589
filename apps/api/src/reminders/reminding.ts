import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Settling } from '../obligations/settling.js';
import { systemActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';

/** How late a reminder may be while everything runs. */
const EVERY_MS = 30_000;

/**
 * Fires reminders whose time has come, at the start and twice a minute. Any number of processes may: PostgreSQL fires each
 * step of a deadline once. What came due while none ran is fired by the next run.
 */
@Injectable()
export class Reminding implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Reminding');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly settling: Settling,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.remind();
    this.timer = setInterval(() => {
      this.remind().catch(() => this.log.error('Reminders could not be given; tried again in half a minute'));
    }, EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Gives what is due by now; the number of people reminded. */
  remind(): Promise<number> {
    return this.work.do(systemActor(randomUUID()), async tx => {
      await this.settling.settleFilings(tx);
      const [row] = await tx.query<[{ given: number }]>('select app.fire_reminders($1) as given', [this.clock.now()]);
      return row.given;
    });
  }
}
