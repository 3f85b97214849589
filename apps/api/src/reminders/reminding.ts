import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Settling } from '../obligations/settling.js';
import { Outbox } from '../outbox/outbox.js';
import { systemActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { reminderMail, type ToMail } from './reminder-mail.js';

/** How late a reminder may be while everything runs. */
const EVERY_MS = 30_000;

/**
 * Fires reminders whose time has come, at the start and twice a minute. Any number of processes may: PostgreSQL fires each
 * step of a deadline once. What came due while none ran is fired by the next run. Where mail can be sent, each reminder is a mail
 * too, put into the outbox once.
 */
@Injectable()
export class Reminding implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Reminding');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly outbox: Outbox,
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
  async remind(): Promise<number> {
    const given = await this.work.do(systemActor(randomUUID()), async tx => {
      await this.settling.settleFilings(tx);
      const [row] = await tx.query<[{ given: number }]>('select app.fire_reminders($1) as given', [this.clock.now()]);
      if (this.outbox.from !== null) await this.writeMails(tx);
      return row.given;
    });
    this.outbox.wake();
    return given;
  }

  private async writeMails(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    const address = this.settings.publicUrl?.replace(/\/$/, '') ?? null;
    for (const reminder of await tx.query<ToMail[]>(TO_MAIL, [now])) {
      const mail = await this.outbox.compose(reminderMail(reminder, now, address));
      await this.outbox.post(tx, mail, { of: null, onceKey: `reminder ${reminder.id}` });
    }
  }
}

const TO_MAIL = `
  select r.id, r.email, r.incident_id as "incidentId", r.reference, r.zone, r.kind, r.subject_id as "subjectId", r.title,
    r.due_at as "dueAt"
  from app.reminders_to_mail($1) r`;
