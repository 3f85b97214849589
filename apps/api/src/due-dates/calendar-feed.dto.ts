import { LIMITS } from '@breachdesk/contract/limits';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';
import { given } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';

export class CreateCalendarFeed {
  @Field.text({ max: LIMITS.name, about: 'Which calendar it is for, to tell feeds apart when one is revoked' })
  name: string;
}

/** A feed of the caller's own. Its address is told once, when it is made. */
export class CalendarFeedView {
  @Shown({ kind: 'id', about: 'Id of the feed' }) id: string;
  @Shown({ kind: 'text', about: 'Which calendar it is for' }) name: string;
  @Shown({ kind: 'instant', about: 'When it was made (UTC)' }) createdAt: Date;
  @Shown({ kind: 'instant', nullable: true, about: 'When it was revoked (UTC); null while it works' })
  revokedAt: Date | null;
}

/** The address, shown this once; only its hash is kept. */
export class NewCalendarFeedView {
  @Shown({ kind: 'id', about: 'Id of the feed' }) id: string;
  @Shown({ kind: 'text', about: 'Address for the calendar program; whoever has it reads what is due' }) link: string;
}

/** The caller's feeds, newest first. */
export const CALENDAR_FEEDS: Resource<CalendarFeedView> = {
  view: CalendarFeedView,
  list: { from: 'calendar_feed', sort: ['createdAt'], order: 'DESC', filter: { revokedAt: given } },
};
