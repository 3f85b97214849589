import { LIMITS } from '@breachdesk/contract/limits';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Shown, View } from '../../platform/fields/shapes.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { MailboxMessage } from './mailbox-message.entity.js';

constraintsMean({
  mailbox_message_stays_filed: {
    code: 'mailbox-message/filed-already',
    detail: 'This mail lies in a case already.',
  },
});

/** Which case a mail belongs to, as a person says. */
export class FileMailboxMessage extends AtVersion {
  @Field.ref({ about: 'Incident it goes into' }) incidentId: string;
}

/** Why a mail is of no case. */
export class DiscardMailboxMessage extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why, such as advertising' }) reason: string;
}

export class MailboxMessageView extends View(MailboxMessage, [
  'id',
  'state',
  'sender',
  'subject',
  'sentAt',
  'size',
  'fault',
  'incidentId',
  'correspondenceId',
  'reason',
  'version',
  'createdAt',
  'updatedAt',
]) {
  @Shown({
    kind: 'text',
    sql: '(select i.reference from incident i where i.id = t.incident_id)',
    nullable: true,
    about: 'Reference of the incident it was put into',
  })
  incidentReference: string | null;
}

/** Mails that found no case by themselves, those fetched last first. */
export const MAILBOX_MESSAGES: Resource<MailboxMessageView> = {
  view: MailboxMessageView,
  list: {
    from: 'mailbox_message',
    sort: ['createdAt', 'sentAt', 'subject', 'sender', 'state'],
    order: 'DESC',
    filter: { state: eq, incidentId: eq },
    search: ['subject', 'sender'],
  },
};

/** What a mail says, shown before anybody decides where it goes. */
export class MailboxPreviewView {
  @Shown({ kind: 'id', about: 'Mail of the mailbox' }) id: string;
  @Shown({ kind: 'text', nullable: true, about: 'Its words; null when there are none, or when it lies in a case' })
  text: string | null;
  @Shown({ kind: 'texts', about: 'Names of its files' }) fileNames: string[];
}
