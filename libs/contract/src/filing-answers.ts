import { momentWords, type NumberRange, rangeWords } from './document-words.js';
import type { FilingKind } from './filing-vocabularies.js';
import type { Moment } from './moment.js';

/** What an answer of a form can be; which of them, its field says. */
export type FilingValue = string | string[] | NumberRange | Moment;

/** The record that a value was taken from, in words that can be read without it. */
export interface FilingSource {
  /** Noun of the record, such as figure. */
  kind: string;
  id: string;
  words: string;
  /** As of when the record said so (ISO 8601); null where it has no date of its own. */
  asOf: string | null;
}

/** One answer: the value, and either the records it was taken from or who entered it by hand. */
export interface FilingAnswer {
  value: FilingValue;
  sources: FilingSource[];
  entered: { by: string; name: string; at: string } | null;
}

/** Answers by key of the field; a field without an answer has no key. */
export type FilingAnswers = Record<string, FilingAnswer>;

/** Kinds of fields. `tri`: yes, no, or not known yet. */
export type FieldKind = 'text' | 'long' | 'tri' | 'range' | 'moment' | 'choice' | 'choices';

/** A word of a choice as it is kept, and as people read it. */
export interface FilingOption {
  key: string;
  name: string;
}

/** One field of a form. */
export interface FormField {
  key: string;
  label: string;
  help: string;
  kind: FieldKind;
  options?: readonly FilingOption[];
  /** Where the law asks for it. */
  law: string;
  /** When it must be answered: always, when late, in what follows an earlier version, or in the final one. */
  required?: 'always' | 'late' | 'follow_up' | 'final';
  /** A moment that has happened: it lies in no future. */
  happened?: true;
  /** Asked for as well once another field has one of these answers. */
  requiredWhen?: { field: string; is: readonly string[] };
}

/** A part of a form, with the number and title that the portal shows. */
export interface FormSection {
  key: string;
  title: string;
  fields: readonly FormField[];
}

/** A form of an authority, as data. */
export interface FilingForm {
  key: string;
  title: string;
  law: string;
  /** What is missing may follow (GDPR Art. 33(4)). */
  inPhases: boolean;
  sections: readonly FormSection[];
}

/** How a version stands beside the law, for what it must hold. */
export interface FilingCircumstances {
  kind: FilingKind;
  isLate: boolean;
  answers: FilingAnswers;
}

/** Yes, no, or not known yet. */
export const TRI_OPTIONS: readonly FilingOption[] = [
  { key: 'yes', name: 'Yes' },
  { key: 'no', name: 'No' },
  { key: 'unknown', name: 'Not known yet' },
];

/** Options of a field that offers some. */
export const optionsOf = (field: FormField): readonly FilingOption[] =>
  field.kind === 'tri' ? TRI_OPTIONS : (field.options ?? []);

/** All fields of a form, in the order of the portal. */
export const fieldsOf = (form: FilingForm): readonly FormField[] => form.sections.flatMap(({ fields }) => fields);

/** Whether a field must be answered in these circumstances. */
export const isRequired = (field: FormField, { kind, isLate, answers }: FilingCircumstances): boolean => {
  const other = field.requiredWhen && answers[field.requiredWhen.field]?.value;
  if (typeof other === 'string' && field.requiredWhen?.is.includes(other)) return true;
  switch (field.required) {
    case 'always':
      return true;
    case 'late':
      return isLate && kind === 'initial';
    case 'follow_up':
      return kind !== 'initial';
    case 'final':
      return kind === 'final';
    case undefined:
      return false;
  }
};

/** Fields that must be answered and are not, in the order of the form. */
export const missingFields = (form: FilingForm, circumstances: FilingCircumstances): readonly FormField[] =>
  fieldsOf(form).filter(field => isRequired(field, circumstances) && !circumstances.answers[field.key]);

const optionName = (field: FormField, key: string): string =>
  optionsOf(field).find(option => option.key === key)?.name ?? key;

/** A value in the words that an authority reads: the same on screen, on the copy sheet and in the PDF. */
export const valueWords = (field: FormField, value: FilingValue): string => {
  if (Array.isArray(value)) return value.map(key => optionName(field, key)).join('; ');
  if (typeof value === 'object') return 'at' in value ? momentWords(value) : rangeWords(value);
  return field.kind === 'tri' || field.kind === 'choice' ? optionName(field, value) : value;
};

/** A field that says something else in a later version, in words; null where it says nothing. */
export interface FilingDifference {
  field: FormField;
  before: string | null;
  after: string | null;
}

/** What a later version says otherwise, field by field in the order of the form. */
export const differencesOf = (
  form: FilingForm,
  before: FilingAnswers,
  after: FilingAnswers,
): readonly FilingDifference[] =>
  fieldsOf(form)
    .map(field => ({ field, before: wordsOf(field, before), after: wordsOf(field, after) }))
    .filter(difference => difference.before !== difference.after);

/** The answer to a field in words; null without one. */
export const wordsOf = (field: FormField, answers: FilingAnswers): string | null => {
  const answer = answers[field.key];
  return answer ? valueWords(field, answer.value) : null;
};
