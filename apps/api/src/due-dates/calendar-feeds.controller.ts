import { Body, Controller, Get, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import { AllowAnyone, AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CALENDAR_FEEDS, CalendarFeedView, CreateCalendarFeed, NewCalendarFeedView } from './calendar-feed.dto.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';

/** Due dates in one's own calendar program. */
@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly records: Records,
  ) {}

  @Get('calendar-feeds')
  @AllowGlobally('account.own')
  @Returns(pageOf(CalendarFeedView), 'The caller’s feeds; their addresses are never told again')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<CalendarFeedView>> {
    return this.records.list(actor, CALENDAR_FEEDS, query);
  }

  @Post('calendar-feeds')
  @AllowGlobally('account.own')
  @Returns(NewCalendarFeedView, 'Makes a feed and tells its address, this once', 201)
  create(@By() actor: Actor, @Body() input: CreateCalendarFeed, @Req() request: Request): Promise<NewCalendarFeedView> {
    return this.feeds.create(actor, input, request);
  }

  @Post('calendar-feeds/:id/revoke')
  @AllowGlobally('account.own')
  @Returns(CalendarFeedView, 'Revokes one of the caller’s feeds; its address answers nothing from now on')
  revoke(@By() actor: Actor, @Id() id: string): Promise<CalendarFeedView> {
    return this.feeds.revoke(actor, id);
  }

  @Get('calendar/:token')
  @ApiParam({ name: 'token', description: 'Secret part of the address of a feed' })
  @AllowAnyone()
  @Returns('file', 'The calendar behind the address of a feed (iCalendar, RFC 5545), for calendar programs')
  async read(@Req() request: Request, @Param('token') token: string): Promise<StreamableFile> {
    const text = await this.feeds.read(request, token);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="breachdesk.ics"',
    });
  }
}
