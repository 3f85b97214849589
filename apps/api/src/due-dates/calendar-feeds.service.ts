import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { newToken, tokenHash } from '../accounts/tokens.js';
import { type Actor, systemActor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { notFound } from '../platform/problems/problems.js';
import { viewOf } from '../platform/records/records.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import {
  CALENDAR_FEEDS,
  type CalendarFeedView,
  type CreateCalendarFeed,
  type NewCalendarFeedView,
} from './calendar-feed.dto.js';
import { calendarOf } from './calendar.js';
import { DueDatesService } from './due-dates.service.js';

const DAY = 86_400_000;
/** Days before and after today that a feed holds. */
const [BACK, AHEAD] = [60, 335];

/** Feeds of due dates for calendar programs, read with the rights of whom the feed belongs to, at the moment of reading. */
@Injectable()
export class CalendarFeedsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly dueDates: DueDatesService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  create(actor: Actor, { name }: CreateCalendarFeed, request: Request): Promise<NewCalendarFeedView> {
    return this.work.do(actor, async tx => {
      const token = newToken();
      const [row] = await tx.query<[{ id: string }]>(
        'insert into calendar_feed (user_id, name, token_hash) values (app.actor_id(), $1, $2) returning id',
        [name, tokenHash(token)],
      );
      return { id: row.id, link: `${this.addressOf(request)}/api/calendar/${token}` };
    });
  }

  revoke(actor: Actor, id: string): Promise<CalendarFeedView> {
    return this.work.do(actor, async tx => {
      await viewOf(tx, CALENDAR_FEEDS, id);
      await tx.query('update calendar_feed set revoked_at = coalesce(revoked_at, $2) where id = $1', [
        id,
        this.clock.now(),
      ]);
      return viewOf(tx, CALENDAR_FEEDS, id);
    });
  }

  /**
   * The calendar behind a token; one that was revoked, or whose person was disabled, is as if it had never been. Guesses are
   * not counted: 256 random bits are not guessed, and reading shall write nothing.
   */
  async read(request: Request, token: string): Promise<string> {
    const owner = await this.ownerOf(request, token);
    const now = this.clock.now();
    const span = { from: new Date(now.getTime() - BACK * DAY), until: new Date(now.getTime() + AHEAD * DAY) };
    const { items } = await this.dueDates.between(owner, span);
    return calendarOf(items, now, this.addressOf(request));
  }

  private ownerOf(request: Request, token: string): Promise<Actor> {
    const requestId = request.requestId ?? '';
    return this.work.read(systemActor(requestId), async tx => {
      const [found] = await tx.query<Owner[]>(
        `select u.id, u.organisation_id as "organisationId", u.global_role as "globalRole"
         from calendar_feed f join user_account u on u.id = f.user_id
         where f.token_hash = $1 and f.revoked_at is null and u.disabled_at is null`,
        [tokenHash(token)],
      );
      if (!found) throw notFound();
      return { ...found, requestId, idempotencyKey: null };
    });
  }

  /** Our own address: as configured, else the one that was asked. */
  private addressOf(request: Request): string {
    return (this.settings.publicUrl ?? `${request.protocol}://${request.get('host') ?? ''}`).replace(/\/$/, '');
  }
}

type Owner = Pick<Actor, 'id' | 'organisationId' | 'globalRole'>;
