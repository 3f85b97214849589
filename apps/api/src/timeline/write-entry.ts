import type { EntityManager } from 'typeorm';
import { refusedBy } from '../platform/problems/constraints.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { notFound } from '../platform/problems/problems.js';
import { insertRow, withoutUndefined } from '../platform/records/records.js';
import type { CreateTimelineEntry } from './timeline-entry.dto.js';
import { TimelineEntry } from './timeline-entry.entity.js';

/**
 * Writes an entry down, once it has happened. Nobody corrects what they cannot see; the answer is that for an entry
 * which does not exist. A correction is handled as what it corrects, unless it says otherwise.
 */
export const writeEntry = async (tx: EntityManager, input: CreateTimelineEntry, now: Date): Promise<string> => {
  requirePast(input.occurred, now, 'occurred', 'timeline/not-yet-happened');
  const corrected = input.correctsId ? await tx.findOneBy(TimelineEntry, { id: input.correctsId }) : null;
  if (input.correctsId && !corrected) throw refusedBy('timeline_entry_corrects_in_its_incident') ?? notFound();
  const handling = corrected && {
    tlp: corrected.tlp,
    compartment: corrected.compartment,
    sharedWith: corrected.sharedWith,
  };
  return insertRow(tx, TimelineEntry, { ...handling, ...withoutUndefined(input) });
};
