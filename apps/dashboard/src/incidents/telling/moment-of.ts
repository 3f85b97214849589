import type { Moment } from '@breachdesk/contract/moment';
import type { KeyDate } from '@breachdesk/contract/vocabularies';
import type { Incident } from '../../platform/api/records';

/** A date of the incident that others may be told of; null while it is not known. */
export const momentOf = (incident: Incident, date: KeyDate): Moment | null =>
  ({
    occurred_from: incident.occurredFrom,
    occurred_to: incident.occurredTo,
    detected: incident.detected,
    suspected: incident.suspected,
    aware: incident.aware,
  })[date];
