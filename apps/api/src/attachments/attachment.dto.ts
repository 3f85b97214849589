import { ATTACHABLE, FILE_FAULTS, type FileFault } from '@breachdesk/contract/vocabularies';
import type { ApiBodyOptions } from '@nestjs/swagger';
import { RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { Attachment } from './attachment.entity.js';

/** Fields of the form that go before the file: the record it is for. Nothing else is taken from the sender. */
export class UploadTarget extends Input(Attachment, ['recordTable', 'recordId']) {}

/** The form as documentation shows it. */
export const UPLOAD_FORM: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['recordTable', 'recordId', 'file'],
    properties: {
      recordTable: { type: 'string', enum: [...ATTACHABLE], description: 'Noun of the record; goes before the file' },
      recordId: { type: 'string', format: 'uuid', description: 'Id of the record; goes before the file' },
      file: { type: 'string', format: 'binary', description: 'The file, last' },
    },
  },
};

/** Of an attachment only the handling changes; its room is that of its record. */
export class UpdateAttachment extends Changes(Input(Attachment, ['tlp', 'sharedWith'])) {}

export class AttachmentView extends View(Attachment, [
  ...RECORD,
  'recordTable',
  'recordId',
  'fileName',
  'mediaType',
  'size',
  'sha256',
]) {
  @Shown({
    kind: 'choice',
    of: FILE_FAULTS,
    name: 'FileFault',
    sql: '(select r.fault from file_reading r where r.attachment_id = t.id)',
    nullable: true,
    about: 'Why the search cannot read it; null where it can, has not yet, or does not look',
  })
  readingFault: FileFault | null;
}

/** Files on case records; who reads of those in the room of the negotiation is on record. */
export const ATTACHMENTS: Resource<AttachmentView> = {
  view: AttachmentView,
  list: {
    from: 'attachment',
    sort: ['createdAt', 'fileName', 'mediaType', 'size'],
    filter: { incidentId: eq, recordTable: eq, recordId: eq, mediaType: eq, sha256: eq },
    search: ['file_name', 'sha256'],
    archivable: true,
  },
};
