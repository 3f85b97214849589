import type { CohortRules } from '../../platform/api/records';
import { english } from '../../i18n/en/index';
import { ruleWords } from './rule-words';

const NAMES: Record<string, string> = { p: 'Patients', b: 'Bookings', h: 'Health', n: 'Name' };

const textAt = (key: string): string =>
  key.split('.').reduce<unknown>((texts, part) => (texts as Record<string, unknown>)[part], english) as string; // as: keys lead to texts

const said = (rules: CohortRules): string =>
  ruleWords(rules, {
    locale: 'en-GB',
    translate: (key, options = {}) => textAt(key).replace(/%\{(\w+)\}/g, (_, name: string) => String(options[name])),
    nameOf: id => NAMES[id] ?? '?',
  });

it.each<[CohortRules, string]>([
  [{}, 'Everybody'],
  [{ status: ['possible', 'confirmed'] }, 'Everybody'],
  [{ status: ['confirmed'] }, 'Certain persons'],
  [{ marks: { excluded: ['deceased'] } }, 'Everybody, but not deceased'],
  [
    { tables: { all: ['p'] }, categories: { all: ['h'] }, marks: { excluded: ['deceased'] } },
    'Persons in Patients and with Health, but not deceased',
  ],
  [{ tables: { any: ['p'] } }, 'Persons in Patients'],
  [
    { tables: { any: ['p', 'b'] }, categories: { all: ['h', 'n'] } },
    'Persons in at least one of Patients and Bookings and with Health and Name',
  ],
  [
    { tables: { none: ['p', 'b'] }, categories: { none: ['h'] }, status: ['possible'] },
    'Possible persons, but not in Patients or Bookings and without Health',
  ],
  [
    { marks: { required: ['minor', 'no_contact'] }, ageGroups: ['under_18', 'unknown'] },
    'Persons under 18, without a contact channel and of age under 18 or unknown',
  ],
])('says %j in plain words', (rules, words) => {
  expect(said(rules)).toBe(words);
});
