import { LIMITS } from '@breachdesk/contract/limits';
import { readUrl } from '../read-url.js';

/** Spelled out from the first letter: `javascript:`, `data:` and addresses without a scheme never get this far. */
const BEGINS = /^https?:\/\/[^/?#\s]/;
/** Blanks, quotes, angle brackets and control characters are no part of an address and only serve to break out of one. */
const STRAY = /[\s"'<>`\\\p{C}]/u;

/**
 * True for an http or https address of bearable length. An address with a name or password before the host is refused:
 * it looks like another host than the one it leads to.
 */
export const isWebAddress = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length > LIMITS.url || !BEGINS.test(value) || STRAY.test(value)) return false;
  const url = readUrl(value);
  if (!url) return false;
  const { protocol, username, password } = url;
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '';
};
