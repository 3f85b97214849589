import { LIMITS } from '@breachdesk/contract/limits';
import { CONTACT_FILE_STATES, type ContactFileState } from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Entity } from 'typeorm';
import { DELIMITERS, type Delimiter } from '../../persons/import/dialect.js';
import { ENCODINGS, type Encoding } from '../../persons/import/encodings.js';
import { Field } from '../../platform/fields/field.js';
import { Input, Shown, View } from '../../platform/fields/shapes.js';
import { eq } from '../../platform/lists/filters.js';
import type { Resource } from '../../platform/records/records.js';
import { columnsFault, CONTACT_USES, type ContactColumn, type ContactUse } from './contact-columns.js';

/** Contact files have columns; of JSON lines only tables of persons come. */
const SIGNS = DELIMITERS.filter(sign => sign !== 'ndjson');

/** How a contact file is read. */
export interface ContactMapping {
  encoding: Encoding;
  delimiter: (typeof SIGNS)[number];
  hasHeader: boolean;
  columns: ContactColumn[];
}

const MOST_COLUMNS = 500;

const MAPPING: ApiPropertyOptions = {
  type: 'object',
  required: ['encoding', 'delimiter', 'hasHeader', 'columns'],
  additionalProperties: false,
  properties: {
    encoding: { type: 'string', enum: [...ENCODINGS], description: 'Encoding of the text' },
    delimiter: { type: 'string', enum: SIGNS, description: 'Sign between columns' },
    hasHeader: { type: 'boolean', description: 'The first row names the columns' },
    columns: {
      type: 'array',
      maxItems: MOST_COLUMNS,
      description: 'Columns that are read; one holds the person number, one or more the name',
      items: {
        type: 'object',
        required: ['column', 'use'],
        additionalProperties: false,
        properties: {
          column: { type: 'integer', description: 'Place in the file, 0 is the first' },
          use: { type: 'string', enum: [...CONTACT_USES], description: 'What is read of it' },
        },
      },
    },
  },
};

const isColumn = (value: unknown): value is ContactColumn => {
  if (typeof value !== 'object' || value === null) return false;
  const { column, use, ...unknown } = value as Record<string, unknown>; // an object, whatever it holds
  const hasPlace = Number.isInteger(column) && Number(column) >= 0 && Number(column) < MOST_COLUMNS;
  return hasPlace && CONTACT_USES.some(known => known === use) && Object.keys(unknown).length === 0;
};

const mappingFault = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return 'must say encoding, delimiter, hasHeader and columns';
  const { encoding, delimiter, hasHeader, columns, ...unknown } = value as Record<string, unknown>; // an object, whatever it holds
  if (!ENCODINGS.some(known => known === encoding)) return `encoding must be one of ${ENCODINGS.join(', ')}`;
  if (!SIGNS.some(known => known === delimiter)) return 'delimiter must be a comma, a semicolon, a tab or a bar';
  if (typeof hasHeader !== 'boolean' || Object.keys(unknown).length > 0) return 'hasHeader must be true or false';
  if (!Array.isArray(columns) || columns.length > MOST_COLUMNS || !columns.every(isColumn))
    return 'each column must say its place and its use';
  return columnsFault(columns);
};

/** A file of contact data on its way into a campaign; of the file itself nothing is kept but its hash. */
@Entity('contact_file')
export class ContactFile {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident it belongs to' }) incidentId: string;
  @Field.ref({ about: 'Campaign whose letters it is for' }) campaignId: string;
  @Field.text({ max: LIMITS.line, about: 'Name of the file, for people' }) fileName: string;
  @Field.json({ about: 'How the file is read', schema: MAPPING, fault: mappingFault }) mapping: ContactMapping;
  @Field.choice({
    of: CONTACT_FILE_STATES,
    name: 'ContactFileState',
    kept: true,
    about: 'unchanged: the same file was taken before',
  })
  state: ContactFileState;
  @Field.instant({ kept: true, about: 'When it was begun (UTC)' }) createdAt: Date;
}

/** Begins taking a file; then send its bytes. */
export class CreateContactFile extends Input(ContactFile, ['incidentId', 'campaignId', 'fileName', 'mapping']) {}

export class ContactFileView extends View(ContactFile, [
  'id',
  'incidentId',
  'campaignId',
  'fileName',
  'mapping',
  'state',
  'createdAt',
]) {
  @Shown({ kind: 'text', nullable: true, about: 'SHA-256 of the bytes as they came, hexadecimal' })
  contentSha256: string | null;
  @Shown({ kind: 'count', sql: 't.rows::int', about: 'Number of rows, without the header' }) rows: number;
  @Shown({ kind: 'count', sql: 't.matched::int', about: 'Number of rows of persons of the campaign' }) matched: number;
  @Shown({ kind: 'count', sql: 't.others::int', about: 'Number of rows of anybody else, forgotten at once' })
  others: number;
  @Shown({
    kind: 'json',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    about: 'Number of rows without a usable number, by reason',
  })
  rejects: Record<string, number>;
  @Shown({ kind: 'count', sql: 't.changed::int', about: 'Number of persons whose contact data are new or other now' })
  changed: number;
  @Shown({ kind: 'count', sql: 't.under_way::int', about: 'Number of persons left alone: a letter is under way' })
  underWay: number;
}

/** A column of a contact file before it is taken. */
export class ContactPreviewColumn {
  @Shown({ kind: 'count', about: 'Place in the file, 0 is the first' }) column: number;
  @Shown({ kind: 'text', about: 'Its name in the first row; empty without one' }) name: string;
  @Shown({ kind: 'choice', of: CONTACT_USES, name: 'ContactUse', about: 'What it is probably used for' })
  use: ContactUse;
  @Shown({ kind: 'texts', about: 'Its first cells, masked' }) cells: string[];
}

/** How a contact file would be read. */
export class ContactPreviewView {
  @Shown({ kind: 'choice', of: ENCODINGS, name: 'Encoding', about: 'Encoding of the text' }) encoding: Encoding;
  @Shown({ kind: 'choice', of: DELIMITERS, name: 'Delimiter', about: 'Sign between columns' }) delimiter: Delimiter;
  @Shown({ kind: 'flag', about: 'The first row names the columns' }) hasHeader: boolean;
  @Shown({ kind: 'json', about: 'Its columns', schema: { type: [ContactPreviewColumn] } })
  columns: ContactPreviewColumn[];
}

/** Contact files of the caller's campaigns, the latest first. */
export const CONTACT_FILES: Resource<ContactFileView> = {
  view: ContactFileView,
  list: {
    from: 'contact_file',
    sort: ['createdAt', 'fileName', 'state'],
    order: 'DESC',
    filter: { incidentId: eq, campaignId: eq, state: eq },
  },
};
