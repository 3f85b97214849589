import { ATTACHABLE, type Attachable } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** Longest name of a file, in bytes: file systems take no more. */
export const FILE_NAME_BYTES = 255;

/** A file on a case record. Everything about the file is found out by us while receiving; nothing of it ever changes. */
@Entity('attachment')
export class Attachment extends CaseRecord {
  @Field.choice({ of: ATTACHABLE, name: 'Attachable', about: 'Noun of the record that the file belongs to' })
  recordTable: Attachable;
  @Field.ref({ about: 'The record that the file belongs to' }) recordId: string;
  @Field.text({ max: FILE_NAME_BYTES, about: 'Name of the file as sent, without path and invisible characters' })
  fileName: string;
  @Field.text({ max: 127, about: 'Media type by content, whatever the sender called it' }) mediaType: string;
  @Field.count({ about: 'Size in bytes' }) size: number;
  @Field.text({ max: 64, about: 'SHA-256 of the bytes, in hexadecimal' }) sha256: string;
}
