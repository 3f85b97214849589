import { DateTime } from 'luxon';
import { MAIL_LIMITS } from './mail-limits.js';
import type { MailAddress, WrittenTime } from './parsed-mail.js';

const CONTROLS = /[\p{Cc}\p{Cs}]/gu;
const UNSTORED =
  // eslint-disable-next-line no-control-regex -- the point of the rule
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MESSAGE_ID = /<[^<>\s]{1,900}>/g;

/** A header as one line that can be stored; null when nothing is left. */
export const oneLine = (value: string | null | undefined, longest: number): string | null => {
  const line = value
    ?.replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '');
  return line === undefined || line === '' ? null : line;
};

/** Text that can be stored, with its line breaks; null when nothing is left. */
export const storable = (value: string | null | undefined): string | null => {
  const text = value?.replace(/\r\n?/g, '\n').replace(UNSTORED, '').trim();
  return text === undefined || text === '' ? null : text;
};

/** The Message-IDs of a header, each once, in their order; the last ones when there are too many. */
export const messageIdsIn = (value: string | null | undefined): string[] =>
  [...new Set((value ?? '').match(MESSAGE_ID) ?? [])].slice(-MAIL_LIMITS.references);

/** The first Message-ID of a header. */
export const messageIdIn = (value: string | null | undefined): string | null => messageIdsIn(value)[0] ?? null;

/** The time of a Date header (RFC 5322), with its own words; null when it is none, or no time that a mail can have. */
export const timeIn = (value: string | null | undefined): WrittenTime | null => {
  const written = oneLine(value, 200);
  if (written === null) return null;
  const exact = DateTime.fromRFC2822(written.replace(/\s*\([^)]*\)\s*$/, ''), { setZone: true });
  // Not `Date.parse`: it makes 2 March of 31 February.
  const read = exact.isValid ? exact : DateTime.fromISO(written, { setZone: true });
  return read.isValid && read.year >= 1971 && read.year <= 2199 ? { at: read.toJSDate(), written } : null;
};

/** The time at which the last server took the mail in: what stands after the last semicolon of a Received header. */
export const receiptIn = (value: string | null | undefined): WrittenTime | null => {
  if (!value) return null;
  return timeIn(value.slice(value.lastIndexOf(';') + 1));
};

/** A name and an address as they are stored. */
export const addressOf = (name: string | null | undefined, address: string | null | undefined): MailAddress => ({
  name: oneLine(name, 200),
  address: oneLine(address, 254),
});
