import { hashedText, personKeys } from '@breachdesk/person-number/keyed-hash';
import type { Country } from '@breachdesk/person-number/foreign';
import { parsePersonNumber, type PersonNumber } from '@breachdesk/person-number/person-number';
import type { KeyObject } from 'node:crypto';
import { invalidField } from '../platform/problems/problems.js';

/** A number as somebody typed it, and what is needed to read it. */
export interface TypedNumber {
  number: string;
  issuer: string | null;
  country: Country | null;
}

/** Names of its fields in the input, for problems. */
type Fields = Record<keyof TypedNumber, string>;

const PLAIN: Fields = { number: 'number', issuer: 'issuer', country: 'country' };

/** What the key of the person is made of; gone with the request. `day`: today. */
export const hashedNumber = (typed: TypedNumber, day: string, fields: Fields = PLAIN): string =>
  hashedText(usable(typed, day, fields), typed.issuer);

/** The key under which the person lies in a register, as the database writes it. */
export const personOf = (key: KeyObject, hashed: string): string =>
  Buffer.from(personKeys(key)(hashed), 'latin1')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** The number, or what is wrong with it; never the number itself. */
const usable = ({ number, issuer, country }: TypedNumber, day: string, fields: Fields): PersonNumber => {
  const parsed = parsePersonNumber(number, { country, day });
  if ('reject' in parsed && parsed.reject === 'country_not_said')
    throw invalidField(
      fields.country,
      'person-number/country-needed',
      'This is no Danish number: say which country gave it.',
    );
  if ('reject' in parsed)
    throw invalidField(fields.number, 'person-number/not-usable', 'This is no person number. Check every digit.');
  if (parsed.kind === 'd_ecpr' && !issuer)
    throw invalidField(fields.issuer, 'person-number/issuer-needed', 'This number was given out locally: say by whom.');
  return parsed;
};
