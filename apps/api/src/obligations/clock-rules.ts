import type { Moment } from '@breachdesk/contract/moment';
import { lastInstantOf, readClock } from '@breachdesk/deadlines/clock-state';
import { DateTime } from 'luxon';
import type { ClockView } from './clock.dto.js';
import type { Anchor, RegimeTermView } from './regime-term.dto.js';

/** What the clocks of one incident hang on. */
export interface IncidentInstants {
  id: string;
  reference: string;
  zone: string;
  aware: Moment | null;
  detected: Moment | null;
  occurredFrom: Moment | null;
}

/** A filed outgoing item that names a term. */
export interface Fulfilment {
  incidentId: string;
  termKey: string;
  occurred: Moment;
}

/** The law that held when it happened: at the anchor, else at the best known instant of the incident. */
export const holdsFor = (term: RegimeTermView, incident: IncidentInstants, now: Date): boolean => {
  const moment = anchorOf(incident, term.anchor) ?? incident.detected ?? incident.occurredFrom;
  const at = moment ? DateTime.fromISO(moment.at, { zone: incident.zone }) : DateTime.fromJSDate(now);
  const day = at.setZone(incident.zone).toISODate() ?? '';
  return term.validFrom <= day && (term.validTo === null || day <= term.validTo);
};

const anchorOf = (incident: IncidentInstants, anchor: Anchor): Moment | null =>
  ({ aware: incident.aware, detected: incident.detected, occurred: incident.occurredFrom })[anchor];

/** The clock of one term in one incident, at `now`. */
export const clockOf = (
  incident: IncidentInstants,
  term: RegimeTermView,
  fulfilments: readonly Fulfilment[],
  now: Date,
): ClockView => {
  const start = anchorOf(incident, term.anchor);
  const met = earliest(fulfilments.filter(each => each.incidentId === incident.id && each.termKey === term.key));
  const { key: termKey, regime, article, title, recipient, anchor, hours } = term;
  return {
    id: `${incident.id}:${termKey}`,
    incidentId: incident.id,
    incidentReference: incident.reference,
    ...{ termKey, regime, article, title, recipient, anchor, hours },
    ...readClock({ start, hours, met, zone: incident.zone, now }),
    anchorPrecision: start?.precision ?? null,
    metPrecision: met?.precision ?? null,
    zone: incident.zone,
  };
};

/** The one that was surely done first; a day without an hour comes after every hour of that day. */
const earliest = (fulfilments: readonly Fulfilment[]): Moment | null =>
  fulfilments
    .map(each => each.occurred)
    .reduce<Moment | null>((best, each) => (best && lastInstantOf(best) <= lastInstantOf(each) ? best : each), null);
