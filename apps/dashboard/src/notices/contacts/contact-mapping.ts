import type { ContactMapping, ContactPreview, ContactPreviewColumn, ContactUse } from '../../platform/api/records';

/** What a column of a contact file may be used for, in the order in which it is offered. */
export const CONTACT_USES: readonly ContactUse[] = [
  'person_number',
  'issuer',
  'name',
  'address',
  'postal_code',
  'city',
  'country',
  'email',
  'phone',
  'digital_post',
  'language',
  'guardian_name',
  'guardian_address',
  'protected',
  'deceased',
  'ignore',
];

/** Uses whose columns are joined; of any other there is one. */
const JOINED: readonly ContactUse[] = ['name', 'address', 'guardian_name', 'guardian_address', 'protected', 'deceased'];

/** A column as the person has it now, and the message key of what keeps the file from being sent, if anything does. */
export interface ContactDraft extends ContactPreviewColumn {
  problem: string | null;
}

/** The columns of a preview with the person's choices in them. */
export const draftContacts = (
  columns: readonly ContactPreviewColumn[],
  choices: Readonly<Record<number, ContactUse>>,
): readonly ContactDraft[] => {
  const chosen = columns.map(column => ({ ...column, use: choices[column.column] ?? column.use }));
  return chosen.map((column, at) => ({ ...column, problem: isSecond(column, chosen.slice(0, at)) ? SECOND : null }));
};

const SECOND = 'letters.contacts.mapping.second';

const isSecond = ({ use }: ContactPreviewColumn, before: readonly ContactPreviewColumn[]): boolean =>
  use !== 'ignore' && !JOINED.includes(use) && before.some(other => other.use === use);

/** Message key of what the columns lack as a whole; null if nothing. */
export const lackOf = (columns: readonly ContactPreviewColumn[]): string | null => {
  const missing = (['person_number', 'name'] as const).find(use => !columns.some(column => column.use === use));
  return missing ? `letters.contacts.mapping.lacks.${missing}` : null;
};

/** What the API is told: the columns that are read, and how. Null for a file that has no columns. */
export const contactMappingOf = (
  { encoding, delimiter, hasHeader }: ContactPreview,
  columns: readonly ContactPreviewColumn[],
): ContactMapping | null =>
  delimiter === 'ndjson'
    ? null
    : {
        encoding,
        delimiter,
        hasHeader,
        columns: columns.filter(({ use }) => use !== 'ignore').map(({ column, use }) => ({ column, use })),
      };
