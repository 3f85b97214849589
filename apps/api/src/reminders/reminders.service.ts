import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { REMINDERS } from './reminder.dto.js';
import { viewOf } from '../platform/records/records.js';

/** What people do with their reminders. Row security lets nobody touch another's. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  markRead(actor: Actor, id: string): Promise<void> {
    return this.work.do(actor, async tx => {
      await viewOf(tx, REMINDERS, id);
      await tx.query('update reminder set read_at = coalesce(read_at, $2) where id = $1', [id, this.clock.now()]);
    });
  }

  markAllRead(actor: Actor): Promise<void> {
    return this.work.do(actor, async tx => {
      await tx.query('update reminder set read_at = $1 where read_at is null', [this.clock.now()]);
    });
  }
}
