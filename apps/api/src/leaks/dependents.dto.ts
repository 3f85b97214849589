import {
  CLOCK_KINDS,
  CLOCK_STATES,
  type ClockKind,
  type ClockState,
  DEPENDENCE_REASONS,
  type DependenceReason,
  STATEMENT_STATUSES,
  type StatementStatus,
} from '@breachdesk/contract/vocabularies';
import { Shown } from '../platform/fields/shapes.js';

const WHY = { kind: 'choice', of: DEPENDENCE_REASONS, name: 'DependenceReason' } as const;

/** A clock that has to be looked at because of a publication. */
export class DependentClockView {
  @Shown({ kind: 'id', about: 'Id of the duty, or of the hold' }) id: string;
  @Shown({ kind: 'choice', of: CLOCK_KINDS, name: 'ClockKind', about: 'What it is of' }) kind: ClockKind;
  @Shown({ kind: 'text', about: 'Law or contract, in short; of a hold its basis' }) regime: string;
  @Shown({ kind: 'text', nullable: true, about: 'Where it stands there' }) article: string | null;
  @Shown({ kind: 'text', about: 'What is to be done; of a hold who asked for it' }) title: string;
  @Shown({ kind: 'text', about: 'Who must be told' }) recipient: string;
  @Shown({ kind: 'choice', of: CLOCK_STATES, name: 'ClockState', about: 'Where it stands' }) state: ClockState;
  @Shown({ kind: 'instant', nullable: true, about: 'The deadline (UTC)' }) dueAt: Date | null;
  @Shown({ ...WHY, about: 'Why it depends on the publication' }) why: DependenceReason;
}

/** A statement that has to be looked at because of a publication. */
export class DependentStatementView {
  @Shown({ kind: 'id', about: 'The statement' }) id: string;
  @Shown({ kind: 'text', about: 'Its headline' }) title: string;
  @Shown({ kind: 'text', about: 'Who makes it' }) issuer: string;
  @Shown({ kind: 'choice', of: STATEMENT_STATUSES, name: 'StatementStatus', about: 'Draft, or published' })
  status: StatementStatus;
  @Shown({ ...WHY, about: 'Why it depends on the publication' }) why: DependenceReason;
}

/** What has to be looked at again because of a leak publication. */
export class DependentsView {
  @Shown({ kind: 'json', schema: { type: [DependentClockView] }, about: 'Clocks, as the caller may see them' })
  clocks: DependentClockView[];
  @Shown({ kind: 'json', schema: { type: [DependentStatementView] }, about: 'Statements, drafts first' })
  statements: DependentStatementView[];
}
