import { COHORT_STATUSES } from '@breachdesk/contract/vocabularies';
import type { CohortRules } from '../../platform/api/records';
import type { Picked } from './rules-draft';

/** What a sentence is made with. */
interface Speech {
  /** Of the texts, for how lists are written. */
  locale: string;
  translate: (key: string, options?: Record<string, unknown>) => string;
  /** Of a table or a category. */
  nameOf: (id: string) => string;
}

const listed = (words: readonly string[], locale: string, type: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat(locale, { type }).format(words);

/** "in Patients": a part of the sentence; nothing for what does not matter. */
const asked = (what: 'tables' | 'categories', { all = [], any = [] }: Picked, speech: Speech): string[] => {
  const { translate, locale, nameOf } = speech;
  const names = (ids: readonly string[]) => listed(ids.map(nameOf), locale);
  return [
    ...(all.length > 0 ? [translate(`cohorts.words.${what}.all`, { names: names(all) })] : []),
    ...(any.length > 0
      ? [translate(`cohorts.words.${what}.${any.length === 1 ? 'all' : 'any'}`, { names: names(any) })]
      : []),
  ];
};

/** "not in Bookings". */
const ruledOut = (what: 'tables' | 'categories', { none = [] }: Picked, speech: Speech): string[] => {
  const { translate, locale, nameOf } = speech;
  const names = listed(none.map(nameOf), locale, 'disjunction');
  return none.length > 0 ? [translate(`cohorts.words.${what}.none`, { names })] : [];
};

const ofAge = ({ ageGroups = [] }: CohortRules, { translate, locale }: Speech): string[] => {
  const names = ageGroups.map(group => translate(`cohorts.words.age.${group}`));
  return names.length > 0 ? [translate('cohorts.words.ages', { names: listed(names, locale, 'disjunction') })] : [];
};

/** Whom rules pick, as one would say it: "Persons in Patients and with Health, but not deceased". */
export const ruleWords = (rules: CohortRules, speech: Speech): string => {
  const { translate, locale } = speech;
  const { tables = {}, categories = {}, marks = {} } = rules;
  const wanted = [
    ...asked('tables', tables, speech),
    ...asked('categories', categories, speech),
    ...(marks.required ?? []).map(mark => translate(`cohorts.words.required.${mark}`)),
    ...ofAge(rules, speech),
  ];
  const unwanted = [
    ...ruledOut('tables', tables, speech),
    ...ruledOut('categories', categories, speech),
    ...(marks.excluded ?? []).map(mark => translate(`cohorts.words.excluded.${mark}`)),
  ];
  const [only, ...others] = COHORT_STATUSES.filter(word => rules.status?.includes(word));
  const plain = wanted.length > 0 ? 'persons' : 'everybody';
  const who = translate(`cohorts.words.who.${others.length === 0 ? (only ?? plain) : plain}`);
  const start = wanted.length > 0 ? translate('cohorts.words.wanted', { who, wanted: listed(wanted, locale) }) : who;
  return unwanted.length > 0
    ? translate('cohorts.words.unwanted', { who: start, unwanted: listed(unwanted, locale) })
    : start;
};
