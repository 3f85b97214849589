import {
  MAIL_FAULTS,
  MAIL_FORMATS,
  MAIL_REMARKS,
  type MailFault,
  type MailFormat,
  type MailRemark,
} from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { MAIL_LIMITS } from './reading/mail-limits.js';
import type { MailAddress } from './reading/parsed-mail.js';

const ADDRESSES: ApiPropertyOptions = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'address'],
    properties: {
      name: { type: 'string', nullable: true, description: 'Name as the mail gives it' },
      address: { type: 'string', nullable: true, description: 'Address as the mail gives it' },
    },
  },
};

/** Made by reading, never sent by anybody. */
const made = (): null => null;

/** What a mail says of itself, beside the item of correspondence it became. PostgreSQL lets nothing of it change. */
@Entity('mail_message')
export class MailMessage extends CaseRecord {
  @Field.ref({ about: 'Item of correspondence that the mail became' }) correspondenceId: string;
  @Field.ref({ about: 'File on the item that holds the mail byte for byte' }) originalId: string;
  @Field.ref({ optional: true, about: 'Item of the mail in which this one was forwarded' }) containedInId:
    string | null;
  @Field.text({ max: 64, about: 'SHA-256 of Message-ID, sender, time, words and files, by which it is known again' })
  identitySha256: string;
  @Field.choice({ of: MAIL_FORMATS, name: 'MailFormat', about: 'What the file was read as' }) format: MailFormat;
  @Field.choice({
    of: MAIL_FAULTS,
    name: 'MailFault',
    optional: true,
    about: 'Why it could not be read; null if it was',
  })
  fault: MailFault | null;
  @Field.choices({ of: MAIL_REMARKS, name: 'MailRemark', default: [], about: 'What was left in the original' })
  remarks: MailRemark[];
  @Field.text({ max: 1000, optional: true, about: 'Message-ID, with its brackets' }) messageId: string | null;
  @Field.text({ max: 1000, optional: true, about: 'Message-ID of what it says to answer' }) inReplyTo: string | null;
  @Field.texts({
    max: 1000,
    items: MAIL_LIMITS.references,
    default: [],
    about: 'Message-IDs of the thread it says to belong to, oldest first',
  })
  referenceIds: string[];
  @Field.json({ schema: ADDRESSES, fault: made, default: [], about: 'Whom it says to be from' }) sender: MailAddress[];
  @Field.json({ schema: ADDRESSES, fault: made, default: [], about: 'To whom' }) recipients: MailAddress[];
  @Field.json({ schema: ADDRESSES, fault: made, default: [], about: 'Copies to' }) copies: MailAddress[];
  @Field.json({ schema: ADDRESSES, fault: made, default: [], about: 'Blind copies to, where the file tells them' })
  blindCopies: MailAddress[];
  @Field.json({ schema: ADDRESSES, fault: made, default: [], about: 'Whom it asks to answer' }) replyTo: MailAddress[];
  @Field.text({ max: 1000, optional: true, about: 'Subject as it stands in the mail' }) subject: string | null;
  @Field.instant({ optional: true, about: 'When it says to have been sent (UTC)' }) sentAt: Date | null;
  @Field.text({ max: 200, optional: true, about: 'The same in its own words and zone' }) sentWritten: string | null;
  @Field.instant({ optional: true, about: 'When the last server says to have taken it in (UTC)' })
  receivedAt: Date | null;
  @Field.text({ max: 200, optional: true, about: 'The same in its own words and zone' }) receivedWritten: string | null;
  @Field.text({ max: MAIL_LIMITS.textLength, optional: true, about: 'Its words' }) text: string | null;
  @Field.text({ max: 10_000_000, optional: true, about: 'Its HTML, cleaned' }) html: string | null;
  @Field.count({ default: 0, about: 'Pictures and other parts that would have been fetched from elsewhere; left out' })
  remoteParts: number;
}
