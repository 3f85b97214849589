import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  CreateNotificationHold,
  LiftNotificationHold,
  NOTIFICATION_HOLDS,
  NotificationHoldView,
  UpdateNotificationHold,
} from './notification-hold.dto.js';
import { NotificationHoldsService } from './notification-holds.service.js';

/** Authorities that ask to wait with telling persons. */
@Controller('notification-holds')
export class NotificationHoldsController {
  constructor(
    private readonly holds: NotificationHoldsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('notification_hold.read', 'rows')
  @Returns(pageOf(NotificationHoldView), 'Holds that the caller may see, last entered first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NotificationHoldView>> {
    return this.records.list(actor, NOTIFICATION_HOLDS, query);
  }

  @Get(':id')
  @Allow('notification_hold.read', 'record')
  @Returns(NotificationHoldView, 'One hold')
  show(@By() actor: Actor, @Id() id: string): Promise<NotificationHoldView> {
    return this.records.show(actor, NOTIFICATION_HOLDS, id);
  }

  @Post()
  @Allow('notification_hold.create', 'body')
  @Returns(NotificationHoldView, 'Enters a hold: from now on no letter goes out', 201)
  create(@By() actor: Actor, @Body() input: CreateNotificationHold): Promise<NotificationHoldView> {
    return this.holds.create(actor, input);
  }

  @Patch(':id')
  @Allow('notification_hold.update', 'record')
  @Returns(NotificationHoldView, 'Changes a hold that stands, such as the day of its review')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateNotificationHold): Promise<NotificationHoldView> {
    return this.holds.change(actor, id, changes);
  }

  @Post(':id/lift')
  @Allow('notification_hold.update', 'record')
  @Returns(NotificationHoldView, 'Records that a hold was lifted, and why')
  lift(@By() actor: Actor, @Id() id: string, @Body() input: LiftNotificationHold): Promise<NotificationHoldView> {
    return this.holds.lift(actor, id, input);
  }
}
