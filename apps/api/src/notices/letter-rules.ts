import { LETTER_DUTIES } from '@breachdesk/contract/vocabularies';
import type { FieldProblem } from '../platform/problems/problems.js';
import { cutTemplate, PLACEHOLDERS } from './letter/placeholders.js';
import type { LetterVersion } from './letter-version.entity.js';

export type Words = Pick<LetterVersion, 'subject' | 'body' | (typeof LETTER_DUTIES)[number]>;

const KNOWN = PLACEHOLDERS.map(name => `{{${name}}}`).join(', ');

/** What is wrong with the words of a letter: placeholders that there are not, passages that are not in the text. */
export const faultsOf = (words: Words): FieldProblem[] => [
  ...(['subject', 'body'] as const).flatMap(field => {
    const { unknown } = cutTemplate(words[field]);
    return unknown.length > 0 ? [unknownPlaceholder(field, unknown.join(', '))] : [];
  }),
  ...LETTER_DUTIES.filter(duty => words[duty] && !words.body.includes(words[duty])).map(field => ({
    field,
    code: 'letter-version/not-in-text',
    message: 'This passage is not in the text, word for word. Copy it from there.',
  })),
];

const unknownPlaceholder = (field: string, names: string): FieldProblem => ({
  field,
  code: 'letter-version/unknown-placeholder',
  message: `There is no placeholder ${names}. Those there are: ${KNOWN}.`,
  params: { names, known: KNOWN },
});

/** Which of the four things that a letter must tell nobody has shown in its text yet. */
export const untold = (words: Words): (typeof LETTER_DUTIES)[number][] => LETTER_DUTIES.filter(duty => !words[duty]);
