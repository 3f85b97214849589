import type { Phase } from './vocabularies.js';

/**
 * Allowed moves between phases: forward in order, back when a finding reopens the work, and out of `closed` only to
 * `reviewed`. API, buttons and documentation are all read from this table.
 */
export const NEXT_PHASES = {
  detected: ['triaged', 'closed'],
  triaged: ['contained', 'detected', 'closed'],
  contained: ['eradicated', 'triaged'],
  eradicated: ['recovered', 'contained'],
  recovered: ['reviewed', 'contained'],
  reviewed: ['closed', 'recovered'],
  closed: ['reviewed'],
} as const satisfies Record<Phase, readonly Phase[]>;

/** True when the table allows the move. */
export const canMovePhase = (from: Phase, to: Phase): boolean => {
  const next: readonly Phase[] = NEXT_PHASES[from];
  return next.includes(to);
};
