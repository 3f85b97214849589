import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, from, given, until } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { TimelineEntry } from './timeline-entry.entity.js';

constraintsMean({
  timeline_entry_corrected_once: {
    code: 'timeline/corrected-already',
    field: 'correctsId',
    detail: 'This entry has been corrected already. Correct the correction.',
  },
  timeline_entry_corrects_in_its_incident: {
    code: 'timeline/unknown-entry',
    field: 'correctsId',
    detail: 'A correction names an entry of the same incident.',
    status: 422,
  },
  timeline_entry_corrects_in_its_room: {
    code: 'timeline/correction-in-other-room',
    field: 'compartment',
    detail: 'A correction lies in the room of what it corrects, and moves with it.',
    status: 422,
  },
  timeline_entry_never_edited: { code: 'timeline/never-edited', detail: 'An entry is not edited. Write a correction.' },
});

/** What is said of an event; fixed once written. */
const SAID = ['occurred', 'title', 'text', 'source', 'sourceUrl', 'confidence', 'correctsId'] as const;

export class CreateTimelineEntry extends Input(TimelineEntry, ['incidentId', ...SAID, ...HANDLING]) {}
/** Only the handling of an entry changes. */
export class UpdateTimelineEntry extends Changes(Input(TimelineEntry, HANDLING)) {}

export class TimelineEntryView extends View(TimelineEntry, [...RECORD, ...SAID, 'recordedAt']) {
  @Shown({
    kind: 'id',
    sql: '(select c.id from timeline_entry c where c.corrects_id = t.id)',
    nullable: true,
    about: 'Entry that corrects this one',
  })
  correctedById: string | null;
}

/** Timeline entries of one incident. */
export const TIMELINE_ENTRIES: Resource<TimelineEntryView> = {
  view: TimelineEntryView,
  list: {
    from: 'timeline_entry',
    sort: ['occurred', 'recordedAt', 'title'],
    // What happened in one minute stands in the order in which it was written down.
    sortSql: { occurred: ['t.occurred_at', 't.recorded_at'] },
    order: 'DESC',
    filter: {
      incidentId: eq,
      confidence: eq,
      source: eq,
      correctedById: given,
      occurredFrom: { by: from, sql: 't.occurred_at', kind: 'instant' },
      occurredUntil: { by: until, sql: 't.occurred_at', kind: 'instant' },
    },
    search: ['title', 'text', 'source'],
    archivable: true,
  },
};
