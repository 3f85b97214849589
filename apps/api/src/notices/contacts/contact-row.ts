import { LETTER_LANGUAGES, type LetterLanguage } from '@breachdesk/contract/vocabularies';
import { hashedText } from '@breachdesk/person-number/keyed-hash';
import { parsePersonNumber, type RejectReason } from '@breachdesk/person-number/person-number';
import { flagOf, isFilled } from '../../persons/import/mapping.js';
import type { Contact } from '../sealing/contact.js';
import type { ContactColumn, ContactUse } from './contact-columns.js';

/** One usable row of a contact file. `hashed`: what the key of the person is made from; gone with the row. */
export interface ContactRow {
  hashed: string;
  contact: Contact;
  /** Null where the file does not say, or names a language that letters are not written in. */
  language: LetterLanguage | null;
  isProtected: boolean;
  isDeceased: boolean;
}

/** Longer cells are cut: no name and no line of an address is longer, and a letter must stay one. */
const LONGEST = 200;
const MOST_LINES = 6;

const LANGUAGE_WORDS: Record<LetterLanguage, readonly string[]> = {
  da: ['da', 'dk', 'da-dk', 'dansk', 'danish', 'dänisch'],
  de: ['de', 'de-de', 'deutsch', 'german', 'tysk'],
  en: ['en', 'en-gb', 'en-us', 'english', 'engelsk', 'englisch'],
};

const languageOf = (text: string): LetterLanguage | null => {
  const word = text.toLowerCase();
  return LETTER_LANGUAGES.find(language => LANGUAGE_WORDS[language].includes(word)) ?? null;
};

/** Control characters and line breaks have no place in an address and would move what stands below. */
const clean = (cell: string): string =>
  isFilled(cell)
    ? cell
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST)
    : '';

/** Reads rows of a contact file, given the columns in the order of the cells. */
export const contactReader = (
  columns: readonly ContactColumn[],
): ((cells: readonly string[]) => ContactRow | { reject: RejectReason | 'issuer_missing' }) => {
  const places = new Map<ContactUse, number[]>();
  for (const [place, { use }] of columns.entries()) places.set(use, [...(places.get(use) ?? []), place]);
  return cells => {
    const all = (use: ContactUse): string[] =>
      (places.get(use) ?? []).map(place => clean(cells[place] ?? '')).filter(cell => cell !== '');
    const one = (use: ContactUse): string => all(use)[0] ?? '';
    const parsed = parsePersonNumber(one('person_number'));
    if ('reject' in parsed) return parsed;
    if (parsed.kind === 'd_ecpr' && one('issuer') === '') return { reject: 'issuer_missing' };
    // A cell that is filled and says neither yes nor no counts as yes: nobody's address is shown because of a misspelling.
    const says = (use: ContactUse): boolean => all(use).some(cell => flagOf(cell) ?? true);
    return {
      hashed: hashedText(parsed, one('issuer') || null),
      contact: contactOf(all, one),
      language: languageOf(one('language')),
      isProtected: says('protected'),
      isDeceased: says('deceased'),
    };
  };
};

const contactOf = (all: (use: ContactUse) => string[], one: (use: ContactUse) => string): Contact => {
  const town = [one('postal_code'), one('city')].filter(part => part !== '').join(' ');
  const digitalPost = one('digital_post');
  return {
    name: all('name').join(' ').slice(0, LONGEST),
    address: [...all('address').slice(0, MOST_LINES), town, one('country')].filter(line => line !== ''),
    email: one('email'),
    phone: one('phone'),
    digitalPost: digitalPost === '' ? null : flagOf(digitalPost),
    guardian: {
      name: all('guardian_name').join(' ').slice(0, LONGEST),
      address: all('guardian_address').slice(0, MOST_LINES),
    },
  };
};
