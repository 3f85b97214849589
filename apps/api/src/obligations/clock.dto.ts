import {
  APPLIES,
  type Applies,
  CLOCK_KINDS,
  CLOCK_STATES,
  type ClockKind,
  type ClockState,
  DECISION_STATES,
  type DecisionState,
  type Precision,
  PRECISIONS,
  TERM_UNITS,
  type TermUnit,
  type Trigger,
  TRIGGERS,
} from '@breachdesk/contract/vocabularies';
import { Shown } from '../platform/fields/shapes.js';

/** One clock of one incident, read at the moment of asking: of a duty, or of the review of a hold. */
export class ClockView {
  @Shown({ kind: 'id', about: 'Id of the duty, or of the hold' }) id: string;
  @Shown({ kind: 'choice', of: CLOCK_KINDS, name: 'ClockKind', about: 'What it is of' }) kind: ClockKind;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'text', about: 'Reference of the incident' }) incidentReference: string;
  @Shown({
    kind: 'text',
    nullable: true,
    about: 'Key of the statutory term; null for a duty of our own, and for a hold',
  })
  termKey: string | null;
  @Shown({ kind: 'count', about: 'How many times the incident got this duty, such as by several requests' })
  occurrence: number;
  @Shown({ kind: 'flag', about: 'The incident has another duty of this term: what tells them apart is to be shown' })
  isOneOfSeveral: boolean;
  @Shown({ kind: 'text', nullable: true, about: 'Who asked or gave notice, and how, where an event starts it' })
  startedBasis: string | null;
  @Shown({
    kind: 'text',
    nullable: true,
    about: 'Organisation it was first filed with, if the caller may see that item',
  })
  filedWith: string | null;
  @Shown({ kind: 'instant', about: 'When the incident got this duty (UTC)' }) addedAt: Date;
  @Shown({ kind: 'text', about: 'Law or contract, in short; of a hold its basis' }) regime: string;
  @Shown({ kind: 'text', nullable: true, about: 'Where it stands there' }) article: string | null;
  @Shown({ kind: 'text', about: 'What is to be done; of a hold who asked for it' }) title: string;
  @Shown({ kind: 'text', about: 'Who must be told; of a hold nobody' }) recipient: string;
  @Shown({ kind: 'choice', of: TRIGGERS, name: 'Trigger', about: 'What it counts from' }) trigger: Trigger;
  @Shown({ kind: 'count', nullable: true, about: 'How many units it gives; null where no time is fixed' })
  amount: number | null;
  @Shown({ kind: 'choice', of: TERM_UNITS, name: 'TermUnit', nullable: true, about: 'Unit of the amount' })
  unit: TermUnit | null;
  @Shown({
    kind: 'choice',
    of: APPLIES,
    name: 'Applies',
    about: 'Whether the duty applies, as judged last; undecided while nobody judged',
  })
  applies: Applies;
  @Shown({
    kind: 'choice',
    of: DECISION_STATES,
    name: 'DecisionState',
    nullable: true,
    about: 'Where a decision not to notify stands; null without one that is proposed or approved',
  })
  decision: DecisionState | null;
  @Shown({
    kind: 'flag',
    about: 'A hold that stands asks to wait with it; never true of a notification to an authority',
  })
  isHeld: boolean;
  @Shown({ kind: 'flag', about: 'It is late or overdue and must say why, and nobody has said so yet' })
  needsDelayReason: boolean;
  @Shown({
    kind: 'choice',
    of: CLOCK_STATES,
    name: 'ClockState',
    about:
      'not_started: what it counts from is unknown or has not happened; no_deadline: the law fixes none; met and late are judged in the strictest sense of what was entered, and frozen with the first filing; not_owed: judged not to apply, or decided and approved not to notify',
  })
  state: ClockState;
  @Shown({ kind: 'instant', nullable: true, about: 'Start as stated (UTC), of a filed duty as it was then' })
  startedAt: Date | null;
  @Shown({
    kind: 'choice',
    of: PRECISIONS,
    name: 'Precision',
    nullable: true,
    about: 'How exactly the start is known: unless to the minute, the deadline counts from the start of the period',
  })
  startPrecision: Precision | null;
  @Shown({
    kind: 'instant',
    nullable: true,
    about: 'The deadline (UTC), of a filed duty as it was then; exact only if the start is known to the minute',
  })
  dueAt: Date | null;
  @Shown({
    kind: 'date',
    nullable: true,
    about: 'Last day, where days are counted: the deadline is its 24:00 in the zone; null for hours',
  })
  dueOn: string | null;
  @Shown({
    kind: 'instant',
    nullable: true,
    about: 'End of the full hour (Reg. 1182/71 Art. 3(1)), a remark: it turns nothing from red to green',
  })
  toleranceUntil: Date | null;
  @Shown({
    kind: 'instant',
    nullable: true,
    about: 'Start of the stated time of the first filed item that fulfils it and the caller may see, as corrected last',
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
  @Shown({ kind: 'count', about: 'Number of filings for it that the caller may see, corrected ones once' })
  submissions: number;
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
