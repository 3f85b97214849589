import { isZone } from '../../platform/fields/instants.js';
import { invalidField } from '../../platform/problems/problems.js';

/** Refuses what is no zone, by the name of its field. */
export const checkZone = (zone: string | null | undefined): void => {
  if (zone && !isZone(zone))
    throw invalidField('zone', 'field/not-a-zone', 'zone must be an IANA time zone such as Europe/Copenhagen');
};
