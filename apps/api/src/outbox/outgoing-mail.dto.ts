import { LIMITS } from '@breachdesk/contract/limits';
import { SETTLED_OUTCOMES, type SettledOutcome } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { AtVersion, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

constraintsMean({
  outgoing_mail_one_for_an_item: {
    code: 'outgoing-mail/on-its-way',
    detail: 'This item is on its way already, or has been sent.',
  },
  outgoing_mail_moves_on: {
    code: 'outgoing-mail/moved-on',
    detail: 'The mail has moved on meanwhile. Load the page again.',
  },
  correspondence_is_being_sent: {
    code: 'correspondence/being-sent',
    detail: 'It is being sent and stays as it is. Call the mail off first, or wait until it has gone.',
  },
});

/** What somebody found out about a mail of which nobody knew whether it left. */
export class SettleOutgoingMail extends AtVersion {
  @Field.choice({ of: SETTLED_OUTCOMES, name: 'SettledOutcome', about: 'Whether it left' }) outcome: SettledOutcome;
  @Field.text({ max: LIMITS.line, about: 'How that is known, such as who was asked' }) reason: string;
}

export class OutgoingMailView extends View(OutgoingMail, [
  'id',
  'incidentId',
  'correspondenceId',
  'messageId',
  'token',
  'sender',
  'recipients',
  'copies',
  'originalId',
  'subject',
  'state',
  'dueAt',
  'attempts',
  'claimedAt',
  'sentAt',
  'problem',
  'refused',
  'bouncedAt',
  'bounce',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
]) {
  @Shown({
    kind: 'text',
    sql: userName('created_by'),
    nullable: true,
    about: 'Name of who gave it',
  })
  createdByName: string | null;
}

/** Mails of ours, those given last first. */
export const OUTGOING_MAILS: Resource<OutgoingMailView> = {
  view: OutgoingMailView,
  list: {
    from: 'outgoing_mail',
    sort: ['createdAt', 'sentAt', 'dueAt', 'state'],
    order: 'DESC',
    filter: { incidentId: eq, correspondenceId: eq, state: eq },
    search: ['subject'],
  },
};

/** Whether mail goes out and comes in here. */
export class MailStatusView {
  @Shown({ kind: 'flag', about: 'Mail can be sent: SMTP is set up' }) canSend: boolean;
  @Shown({ kind: 'flag', about: 'Answers are fetched: IMAP is set up' }) canReceive: boolean;
  @Shown({ kind: 'text', nullable: true, about: 'Address that mail is sent from' }) from: string | null;
}
