import type { TimelineKind } from '@breachdesk/contract/vocabularies';

/** Table of the record behind a line of the timeline; a phase move has no page of its own. */
export const TABLE_OF_KIND: Record<TimelineKind, string> = {
  entry: 'timeline_entry',
  correspondence: 'correspondence',
  leak_publication: 'leak_publication',
  statement: 'statement',
  phase_move: 'phase_move',
};
