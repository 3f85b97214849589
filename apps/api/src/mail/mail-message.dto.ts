import {
  type Compartment,
  COMPARTMENTS,
  MAIL_FAULTS,
  MAIL_IMPORT_OUTCOMES,
  type MailFault,
  type MailImportOutcome,
} from '@breachdesk/contract/vocabularies';
import { Correspondence } from '../authorities/correspondence.entity.js';
import { Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { MailMessage } from './mail-message.entity.js';

constraintsMean({
  mail_message_once: {
    code: 'mail-message/in-that-room-already',
    field: 'compartment',
    detail: 'The same mail lies in that room already.',
  },
});

/** Fields of the form that go before the file: a closed room for what is in it; else it lies where its thread lies. */
export class MailTarget extends Input(Correspondence, ['compartment']) {}

/** What it was forwarded in may lie in a closed room. */
const CONTAINED_IN = '(select c.id from correspondence c where c.id = t.contained_in_id)';
const ORIGINAL = (column: string): string => `(select a.${column} from attachment a where a.id = t.original_id)`;

export class MailMessageView extends View(MailMessage, [
  'id',
  'incidentId',
  'correspondenceId',
  'originalId',
  'containedInId',
  'format',
  'fault',
  'remarks',
  'messageId',
  'inReplyTo',
  'referenceIds',
  'sender',
  'recipients',
  'copies',
  'blindCopies',
  'replyTo',
  'subject',
  'sentAt',
  'sentWritten',
  'receivedAt',
  'receivedWritten',
  'text',
  'remoteParts',
  'createdAt',
]) {
  @Shown({
    kind: 'id',
    sql: CONTAINED_IN,
    nullable: true,
    about:
      'Item of the mail in which this one was forwarded; null when there is none, or when it is not for the reader',
  })
  declare containedInId: string | null;
  @Shown({ kind: 'flag', sql: 't.html is not null', about: 'Whether there is HTML to show at …/page' })
  hasHtml: boolean;
  @Shown({ kind: 'text', sql: ORIGINAL('sha256'), nullable: true, about: 'SHA-256 of the original' })
  originalSha256: string | null;
  @Shown({
    kind: 'flag',
    sql: 'exists (select 1 from mail_message m where m.incident_id = t.incident_id and m.message_id = t.message_id and m.id <> t.id)',
    about: 'Another mail of the incident has the same Message-ID and says something else: one of them may be forged',
  })
  hasDouble: boolean;
}

/** Mails of the caller’s incidents; filter by correspondenceId. */
export const MAIL_MESSAGES: Resource<MailMessageView> = {
  view: MailMessageView,
  list: {
    from: 'mail_message',
    sort: ['sentAt', 'receivedAt', 'createdAt'],
    order: 'DESC',
    filter: {
      incidentId: eq,
      correspondenceId: eq,
      containedInId: { by: eq, sql: CONTAINED_IN, kind: 'id' },
      messageId: eq,
    },
  },
};

/** What became of a file that was to be taken in as a mail. */
export class MailImportView {
  @Shown({
    kind: 'choice',
    of: MAIL_IMPORT_OUTCOMES,
    name: 'MailImportOutcome',
    about: 'imported: new drafts; known: this very mail was there already; document: kept, but not readable as a mail',
  })
  outcome: MailImportOutcome;
  @Shown({ kind: 'id', about: 'Item of correspondence it became, or was already' }) correspondenceId: string;
  @Shown({ kind: 'text', about: 'Subject of the item' }) subject: string;
  @Shown({
    kind: 'choice',
    of: COMPARTMENTS,
    name: 'Compartment',
    about:
      'Room in which the item lies: not the one asked for where it was there already, or belongs to a thread in another',
  })
  compartment: Compartment;
  @Shown({ kind: 'count', about: 'Drafts that were made: one for each mail in it' }) drafts: number;
  @Shown({ kind: 'choice', of: MAIL_FAULTS, name: 'MailFault', nullable: true, about: 'Why it could not be read' })
  fault: MailFault | null;
}
