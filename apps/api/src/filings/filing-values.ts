import { type FilingValue, type FormField, optionsOf } from '@breachdesk/contract/filing-answers';
import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import { CLEAN_TEXT } from '../platform/fields/clean-text.js';
import { momentFault, readMoment } from '../platform/fields/instants.js';

/** A value that was sent: fit to be kept, or what is wrong with it. */
export type ReadValue = { value: FilingValue | null } | { fault: string; code?: string };

/** Reads the answer to a field as its kind asks for, at this moment; an empty one is none. */
export const readValue = (field: FormField, sent: unknown, now: Date): ReadValue => {
  if (sent === null || sent === '' || (Array.isArray(sent) && sent.length === 0)) return { value: null };
  switch (field.kind) {
    case 'text':
      return readText(sent, LIMITS.line);
    case 'long':
      return readText(sent, LIMITS.text);
    case 'tri':
    case 'choice':
      return isOption(field, sent) ? { value: sent } : { fault: `must be one of ${keysOf(field).join(', ')}` };
    case 'choices':
      return Array.isArray(sent) && sent.every(each => isOption(field, each))
        ? { value: keysOf(field).filter(key => sent.includes(key)) }
        : { fault: `must be some of ${keysOf(field).join(', ')}` };
    case 'range':
      return readRange(sent);
    case 'moment':
      return readWhen(field, sent, now);
  }
};

const readWhen = ({ happened }: FormField, sent: unknown, now: Date): ReadValue => {
  const fault = momentFault(sent);
  if (fault !== null) return { fault };
  const value = readMoment(sent) as Moment; // momentFault has checked every part
  const isAhead = happened === true && new Date(value.at) > now;
  return isAhead ? { fault: 'lies in the future', code: 'filing/not-yet-happened' } : { value };
};

const keysOf = (field: FormField): string[] => optionsOf(field).map(({ key }) => key);

const isOption = (field: FormField, sent: unknown): sent is string =>
  typeof sent === 'string' && keysOf(field).includes(sent);

const readText = (sent: unknown, max: number): ReadValue => {
  if (typeof sent !== 'string') return { fault: 'must be text' };
  const value = sent.trim();
  if (value.length > max) return { fault: `must be at most ${max} characters` };
  if (!CLEAN_TEXT.test(value)) return { fault: 'holds a character that cannot be stored' };
  return { value: value === '' ? null : value };
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const readRange = (sent: unknown): ReadValue => {
  if (typeof sent !== 'object' || sent === null) return { fault: 'must be a number or a range' };
  const { from, to, approximate = false, ...unknown } = sent as Record<string, unknown>; // each part is checked below
  const end = to ?? null;
  if (Object.keys(unknown).length > 0) return { fault: 'has unknown parts' };
  if (!isCount(from)) return { fault: 'must begin with a whole number' };
  if (end !== null && !(isCount(end) && end > from)) return { fault: 'must end above where it begins, or not at all' };
  if (typeof approximate !== 'boolean') return { fault: 'must say whether it is approximate' };
  return { value: { from, to: end, approximate } };
};
