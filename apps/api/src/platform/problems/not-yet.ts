import type { Moment } from '@breachdesk/contract/moment';
import { refusalAt } from './problems.js';

/**
 * Refuses a moment that has not begun yet, where only what has happened can be written down (422 `code` at `field`).
 * A day, month or year that is running passes.
 */
export const requirePast = (moment: Moment | null | undefined, now: Date, field: string, code: string): void => {
  if (!moment || new Date(moment.at) <= now) return;
  throw refusalAt(field, code, 'This time has not come yet.');
};
