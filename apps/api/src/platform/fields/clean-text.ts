import { Matches } from 'class-validator';

/**
 * Text that can be stored: PostgreSQL takes no NUL character, and no half of a surrogate pair; control characters
 * other than tab and line breaks have no place in text.
 */
// eslint-disable-next-line no-control-regex -- the point of the rule
export const CLEAN_TEXT = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff]*$/u;

/** The rule of an input that its text can be stored. */
export const cleanText = (options: { each?: boolean } = {}): PropertyDecorator =>
  Matches(CLEAN_TEXT, { ...options, message: '$property holds characters that cannot be stored' });

const VISIBLE = /[^\s\p{Cf}]/u;

/** Without blanks around it; what shows nothing (blanks, marks of no width) is empty. */
export const trimmedText = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  return VISIBLE.test(value) ? value.trim() : '';
};
