import { LIMITS } from '@breachdesk/contract/limits';
import { MAIL_FAULTS, MAILBOX_STATES, type MailboxState, type MailFault } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';

/** A mail of the mailbox that found no case by itself, or that was put into one. */
@Entity('mailbox_message')
export class MailboxMessage {
  @Field.id() id: string;
  @Field.choice({
    of: MAILBOX_STATES,
    name: 'MailboxState',
    default: 'waiting',
    about: 'Whether somebody has sorted it',
  })
  state: MailboxState;
  @Field.text({ max: 1000, optional: true, about: 'Whom it says to be from; anybody can write anything there' })
  sender: string | null;
  @Field.text({ max: 1000, optional: true, about: 'Its subject' }) subject: string | null;
  @Field.instant({ optional: true, about: 'When it says to have been sent (UTC)' }) sentAt: Date | null;
  @Field.count({ about: 'Size in bytes' }) size: number;
  @Field.choice({
    of: MAIL_FAULTS,
    name: 'MailFault',
    optional: true,
    about: 'Why it could not be read; null if it was',
  })
  fault: MailFault | null;
  @Field.ref({ optional: true, about: 'Incident it was put into' }) incidentId: string | null;
  @Field.ref({ optional: true, about: 'Item of correspondence it became' }) correspondenceId: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why it was discarded' }) reason: string | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was fetched (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
}
