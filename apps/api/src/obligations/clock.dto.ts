import { CLOCK_STATES, type ClockState, type Precision, PRECISIONS } from '@breachdesk/contract/vocabularies';
import { Shown } from '../platform/fields/shapes.js';
import { type Anchor, ANCHORS } from './regime-term.dto.js';

/** One statutory clock of one incident, read at the moment of asking; it is stored nowhere. */
export class ClockView {
  @Shown({ kind: 'text', about: 'Incident and term, joined by a colon' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'text', about: 'Reference of the incident' }) incidentReference: string;
  @Shown({ kind: 'text', about: 'Key of the statutory term' }) termKey: string;
  @Shown({ kind: 'text', about: 'Law, in short' }) regime: string;
  @Shown({ kind: 'text', about: 'Where it stands in the law' }) article: string;
  @Shown({ kind: 'text', about: 'What is to be done' }) title: string;
  @Shown({ kind: 'text', about: 'Who must be told' }) recipient: string;
  @Shown({
    kind: 'choice',
    of: ANCHORS,
    name: 'Anchor',
    about: 'Instant of the incident from which it counts',
  })
  anchor: Anchor;
  @Shown({ kind: 'count', nullable: true, about: 'Hours the law gives; null where it fixes none' })
  hours: number | null;
  @Shown({
    kind: 'choice',
    of: CLOCK_STATES,
    name: 'ClockState',
    about:
      'not_started: the anchor is unknown; no_deadline: the law fixes none; met and late are judged in the strictest sense of what was entered',
  })
  state: ClockState;
  @Shown({ kind: 'instant', nullable: true, about: 'Start of the anchor as stated (UTC); null while it is unknown' })
  startedAt: Date | null;
  @Shown({
    kind: 'choice',
    of: PRECISIONS,
    name: 'Precision',
    nullable: true,
    about: 'How exactly the anchor is known: unless to the minute, the deadline counts from the start of the period',
  })
  anchorPrecision: Precision | null;
  @Shown({
    kind: 'instant',
    nullable: true,
    about: 'Elapsed hours after the start (UTC): the deadline; exact only if the anchor is known to the minute',
  })
  dueAt: Date | null;
  @Shown({
    kind: 'instant',
    nullable: true,
    about: 'End of the full hour (Reg. 1182/71 Art. 3(1)), a remark: it turns nothing from red to green',
  })
  toleranceUntil: Date | null;
  @Shown({
    kind: 'instant',
    nullable: true,
    about: 'Start of the stated time of the earliest filed, uncorrected item that fulfils it and the caller may see',
  })
  metAt: Date | null;
  @Shown({
    kind: 'choice',
    of: PRECISIONS,
    name: 'Precision',
    nullable: true,
    about: 'How exactly that time is known; a coarse one counts from its end',
  })
  metPrecision: Precision | null;
  @Shown({
    kind: 'flag',
    about:
      'False: overdue or late as strictly read, but a more exact entry of the start or of what was done could still turn it',
  })
  isCertain: boolean;
  @Shown({
    kind: 'flag',
    about: 'What fulfils it lies before the instant it counts from: one of the two is to be checked',
  })
  isMetBeforeStart: boolean;
  @Shown({ kind: 'text', about: 'Time zone of the incident (IANA), for display' }) zone: string;
}
