import { CLOCK_KINDS, type ClockKind } from '@breachdesk/contract/vocabularies';
import { Shown } from '../platform/fields/shapes.js';
import { eq, given } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';

const FIRED = (column: string): string => `(select f.${column} from reminder_firing f where f.id = t.firing_id)`;
const TITLE = `(select coalesce((select o.title from obligation o where o.id = f.subject_id),
    (select (app.organisation_names(array[h.asked_by_id]))[1] from notification_hold h where h.id = f.subject_id))
  from reminder_firing f where f.id = t.firing_id)`;

/** A reminder of the reader's own. */
export class ReminderView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({
    kind: 'text',
    sql: '(select i.reference from incident i where i.id = t.incident_id)',
    about: 'Reference of the incident',
  })
  incidentReference: string;
  @Shown({
    kind: 'text',
    sql: '(select i.zone from incident i where i.id = t.incident_id)',
    about: 'Time zone of the incident (IANA), for display',
  })
  zone: string;
  @Shown({
    kind: 'choice',
    of: CLOCK_KINDS,
    name: 'ClockKind',
    nullable: true,
    sql: FIRED('kind'),
    about: 'What it is of; null when it lies in a room that is closed to the reader now',
  })
  kind: ClockKind | null;
  @Shown({ kind: 'id', nullable: true, sql: FIRED('subject_id'), about: 'Id of the duty or of the hold' })
  subjectId: string | null;
  @Shown({
    kind: 'text',
    nullable: true,
    sql: TITLE,
    about: 'What is to be done; of a hold who asked for it; null when it is closed to the reader now',
  })
  title: string | null;
  @Shown({ kind: 'instant', nullable: true, sql: FIRED('due_at'), about: 'The deadline when it was given (UTC)' })
  dueAt: Date | null;
  @Shown({ kind: 'instant', about: 'When it was given (UTC)' }) createdAt: Date;
  @Shown({ kind: 'instant', nullable: true, about: 'When the reader marked it as read (UTC)' }) readAt: Date | null;
}

/** The reader's reminders, newest first. */
export const REMINDERS: Resource<ReminderView> = {
  view: ReminderView,
  list: {
    from: 'reminder',
    sort: ['createdAt'],
    order: 'DESC',
    filter: { incidentId: eq, readAt: given },
  },
};
