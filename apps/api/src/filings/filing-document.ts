import {
  differencesOf,
  type FilingAnswer,
  type FilingAnswers,
  type FilingForm,
  type FormField,
  valueWords,
} from '@breachdesk/contract/filing-answers';
import type { FilingKind } from '@breachdesk/contract/filing-vocabularies';
import { momentWords } from '@breachdesk/contract/document-words';
import type { Moment } from '@breachdesk/contract/moment';
import type { LetterLanguage } from '@breachdesk/contract/vocabularies';
import type { Block, DocumentText, TextLanguage } from '../platform/documents/document.js';
import { instantWords } from '../platform/documents/page-words.js';

/** What the document of one version is made from. */
export interface Stated {
  form: FilingForm;
  kind: FilingKind;
  /** In which the answers are written; null where nobody said it. */
  language: LetterLanguage | null;
  number: number;
  answers: FilingAnswers;
  /** The filed version that it adds to, with its number. */
  before: { number: number; answers: FilingAnswers } | null;
  missing: readonly FormField[];
  submittedAlready: Moment | null;
  reference: string;
  recipient: string;
  writtenBy: readonly string[];
  approval: { by: string; at: Date } | null;
  /** When it was last written; the time of a draft. */
  writtenAt: Date;
  zone: string;
}

const KIND_WORDS: Record<FilingKind, string> = { initial: 'Initial', supplementary: 'Supplementary', final: 'Final' };

/** Names a version in few words, for titles and subjects. */
export const filingTitle = ({
  form,
  kind,
  number,
  reference,
}: Pick<Stated, 'form' | 'kind' | 'number' | 'reference'>) =>
  `${form.title} (${form.law}), ${KIND_WORDS[kind].toLowerCase()}, version ${number} – ${reference}`;

/**
 * The document of a version: a draft says so, an approved one is the same whenever it is printed. Where the answers come from
 * is for our own file and stays with the record: this goes to the authority.
 */
export const filingDocument = (stated: Stated): DocumentText => ({
  title: filingTitle(stated),
  language: 'en',
  generatedAt: (stated.approval?.at ?? stated.writtenAt).toISOString(),
  zone: stated.zone,
  blocks: [
    { kind: 'facts', entries: factsOf(stated) },
    ...missingBlocks(stated),
    ...stated.form.sections.flatMap((section, at): Block[] => [
      { kind: 'heading', level: 2, text: `${at + 1}. ${section.title}` },
      ...section.fields.flatMap(field => fieldBlocks(field, stated.answers[field.key], stated.language ?? 'und')),
    ]),
    ...changeBlocks(stated),
  ],
});

const factsOf = ({ kind, number, reference, recipient, submittedAlready, writtenBy, approval, zone, form }: Stated) => [
  { name: 'Incident', value: reference },
  { name: 'Type', value: `${KIND_WORDS[kind]}, version ${number}` },
  { name: 'Law', value: form.law },
  { name: 'To', value: recipient },
  ...(submittedAlready
    ? [{ name: 'Submitted', value: `${momentWords(submittedAlready, zone)}, before it was written down here` }]
    : []),
  { name: 'Written by', value: writtenBy.join('; ') },
  {
    name: 'Approved',
    value: approval
      ? `${approval.by}, ${instantWords(approval.at.toISOString(), zone, 'en')}`
      : 'Not approved: this is a draft',
  },
];

const missingBlocks = ({ missing, approval }: Stated): Block[] =>
  missing.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          text: approval
            ? 'Not known yet; follows without undue further delay (GDPR Art. 33(4)):'
            : 'Still missing in this draft:',
        },
        { kind: 'list', items: missing.map(({ label }) => label) },
      ];

/** Its answer is in words of who wrote it; the words of choices, numbers and times are the form's own. */
const isWritten = ({ kind }: FormField): boolean => kind === 'text' || kind === 'long';

const fieldBlocks = (field: FormField, answer: FilingAnswer | undefined, language: TextLanguage): Block[] => [
  { kind: 'heading', level: 3, text: field.label },
  answer
    ? { kind: 'paragraph', text: valueWords(field, answer.value), ...(isWritten(field) && { language }) }
    : { kind: 'paragraph', text: 'No answer', tone: 'remark' },
];

const changeBlocks = ({ form, before, answers, language }: Stated): Block[] => {
  if (!before) return [];
  const changes = differencesOf(form, before.answers, answers);
  const heading: Block = { kind: 'heading', level: 2, text: `Changes since version ${before.number}` };
  if (changes.length === 0) return [heading, { kind: 'paragraph', text: 'None.' }];
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { title: 'Field', share: 2 },
        { title: `Version ${before.number}`, share: 3, language: language ?? 'und' },
        { title: 'Now', share: 3, language: language ?? 'und' },
      ],
      rows: changes.map(({ field, before: was, after }) => [field.label, was ?? 'No answer', after ?? 'No answer']),
    },
  ];
};
