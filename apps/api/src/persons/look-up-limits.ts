import { Refused } from '../platform/problems/problems.js';

/** Why the database did not answer, and for how many seconds it will not. */
export interface LookUpLimit {
  refused: 'stopped' | 'too-many';
  seconds: number;
}

/** The refusal of a look-up that is one too many, to be raised after it went on record. */
export const tooManyLookUps = ({ refused, seconds }: LookUpLimit): Refused =>
  refused === 'stopped'
    ? new Refused('person-look-up/stopped', {
        status: 429,
        detail: 'Ten numbers that nobody has were asked for in ten minutes. Look-ups are stopped for an hour.',
        extra: { retryAfter: seconds },
      })
    : new Refused('person-look-up/too-many', {
        status: 429,
        detail: 'That was the sixtieth look-up within an hour. Wait, or ask a colleague.',
        extra: { retryAfter: seconds },
      });
