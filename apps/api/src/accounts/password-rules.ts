import { LIMITS } from '@breachdesk/contract/limits';
import { invalidField } from '../platform/problems/problems.js';
import { normalised } from './passwords.js';

/** Refuses a password that is too short or too easily guessed, at the named field. */
export const refuseWeakPassword = (field: string, password: string, _ownWords: readonly string[]): void => {
  const length = Array.from(normalised(password)).length;
  if (length < LIMITS.passwordMin)
    throw invalidField(field, 'password/too-short', `Use at least ${LIMITS.passwordMin} characters.`);
  if (length > LIMITS.passwordMax)
    throw invalidField(field, 'password/too-long', `Use at most ${LIMITS.passwordMax} characters.`);
};
