import { Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { ReminderView, REMINDERS } from './reminder.dto.js';
import { RemindersService } from './reminders.service.js';

/** The caller's reminders. */
@Controller('reminders')
export class RemindersController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('clock.read', 'rows')
  @Returns(pageOf(ReminderView), 'Reminders of the caller, newest first; with filter readAt false those not read')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ReminderView>> {
    return this.records.list(actor, REMINDERS, query);
  }

  @Post(':id/read')
  @Allow('clock.read', 'rows')
  @Returns(null, 'Marks one of the caller’s reminders as read')
  read(@By() actor: Actor, @Id() id: string): Promise<void> {
    return this.reminders.markRead(actor, id);
  }

  @Post('read')
  @Allow('clock.read', 'rows')
  @Returns(null, 'Marks all of the caller’s reminders as read')
  readAll(@By() actor: Actor): Promise<void> {
    return this.reminders.markAllRead(actor);
  }
}
