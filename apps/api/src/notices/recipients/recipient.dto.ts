import { LIMITS } from '@breachdesk/contract/limits';
import {
  LETTER_LANGUAGES,
  type LetterLanguage,
  NOTICE_CHANNELS,
  NOTICE_EVENT_KINDS,
  NOTICE_HANDLINGS,
  type NoticeChannel,
  type NoticeEventKind,
  type NoticeHandling,
  RECIPIENT_CHANNELS,
  RECIPIENT_STATES,
  type RecipientChannel,
  type RecipientState,
} from '@breachdesk/contract/vocabularies';
import { Field } from '../../platform/fields/field.js';
import { Shown } from '../../platform/fields/shapes.js';
import { eq, has } from '../../platform/lists/filters.js';
import type { Resource } from '../../platform/records/records.js';

/** One person of a campaign, by the reference on their letter. Neither name nor number is in it. */
export class NoticeRecipientView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'id', about: 'Campaign' }) campaignId: string;
  @Shown({ kind: 'text', about: 'Printed on the letter in place of any number of the person' }) reference: string;
  @Shown({ kind: 'choice', of: RECIPIENT_STATES, name: 'RecipientState', about: 'Where the letter stands' })
  state: RecipientState;
  @Shown({ kind: 'choice', of: RECIPIENT_CHANNELS, name: 'RecipientChannel', about: 'How the person is reached' })
  channel: RecipientChannel;
  @Shown({ kind: 'choice', of: NOTICE_HANDLINGS, name: 'NoticeHandling', about: 'Whether the address is protected' })
  handling: NoticeHandling;
  @Shown({ kind: 'flag', about: 'A minor: the letter goes to the guardian' }) toGuardian: boolean;
  @Shown({ kind: 'choice', of: LETTER_LANGUAGES, name: 'LetterLanguage', about: 'Language of the letter' })
  language: LetterLanguage;
  @Shown({ kind: 'choices', of: NOTICE_CHANNELS, name: 'NoticeChannel', about: 'Channels that the contact data allow' })
  reach: NoticeChannel[];
  @Shown({ kind: 'choices', of: NOTICE_CHANNELS, name: 'NoticeChannel', about: 'Channels that were tried in vain' })
  tried: NoticeChannel[];
  @Shown({ kind: 'flag', sql: '(t.sealed_contact is not null)', about: 'There are contact data, sealed' })
  hasContact: boolean;
  @Shown({ kind: 'text', nullable: true, about: 'Why there is no letter' }) leftOutReason: string | null;
  @Shown({ kind: 'id', nullable: true, about: 'Batch that the letter is in or went out with' }) batchId: string | null;
  @Shown({
    kind: 'count',
    sql: '(select b.number from notice_batch b where b.id = t.batch_id)',
    nullable: true,
    about: 'Number of that batch',
  })
  batchNumber: number | null;
  @Shown({ kind: 'instant', about: 'Since when it stands there (UTC)' }) changedAt: Date;
}

/** Persons of the caller's campaigns, by reference. Names are in no list. */
export const NOTICE_RECIPIENTS: Resource<NoticeRecipientView> = {
  view: NoticeRecipientView,
  list: {
    from: 'notice_recipient',
    sort: ['reference', 'state', 'channel', 'changedAt'],
    filter: {
      incidentId: eq,
      campaignId: eq,
      batchId: eq,
      state: eq,
      channel: eq,
      handling: eq,
      toGuardian: eq,
      hasContact: eq,
      language: eq,
      reference: eq,
      tried: has,
    },
    search: ['reference'],
  },
};

/** Contact data of one person, opened. */
export class NoticeContactView {
  @Shown({ kind: 'text', about: 'Name' }) name: string;
  @Shown({ kind: 'texts', about: 'Lines of the address' }) address: string[];
  @Shown({ kind: 'text', about: 'E-mail address; empty where there is none' }) email: string;
  @Shown({ kind: 'text', about: 'Phone number; empty where there is none' }) phone: string;
  @Shown({ kind: 'flag', nullable: true, about: 'Reachable by digital post; null where no file says so' })
  digitalPost: boolean | null;
  @Shown({ kind: 'text', about: 'Name of the guardian; empty where no file names one' }) guardianName: string;
  @Shown({ kind: 'texts', about: 'Lines of the guardian’s address' }) guardianAddress: string[];
}

/** Something that happened to the letter of one person. */
export class NoticeEventView {
  @Shown({ kind: 'choice', of: NOTICE_EVENT_KINDS, name: 'NoticeEventKind', about: 'What happened' })
  kind: NoticeEventKind;
  @Shown({ kind: 'choice', of: RECIPIENT_CHANNELS, name: 'RecipientChannel', about: 'By which channel' })
  channel: RecipientChannel;
  @Shown({ kind: 'count', nullable: true, about: 'Number of the batch' }) batchNumber: number | null;
  @Shown({
    kind: 'choice',
    of: LETTER_LANGUAGES,
    name: 'LetterLanguage',
    nullable: true,
    about: 'Language of the text',
  })
  letterLanguage: LetterLanguage | null;
  @Shown({ kind: 'count', nullable: true, about: 'Version of the text in its language' }) letterNumber: number | null;
  @Shown({ kind: 'text', nullable: true, about: 'File that it is known from; null: by hand or by the product' })
  source: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'Why there is no letter' }) leftOutReason: string | null;
  @Shown({ kind: 'instant', about: 'When it happened (UTC)' }) happenedAt: Date;
  @Shown({ kind: 'instant', about: 'When it was recorded (UTC)' }) recordedAt: Date;
  @Shown({ kind: 'text', about: 'Who recorded it' }) recordedByName: string;
}

/** Why a person gets no letter. */
export class LeaveOutRecipient {
  @Field.text({ max: LIMITS.line, about: 'Why, such as "asked not to be written to"; goes on record' }) reason: string;
}

/** Which channel is taken before which. */
export class ChannelOrder {
  @Field.choices({ of: NOTICE_CHANNELS, name: 'NoticeChannel', about: 'Channels to use, the first one first' })
  order: NoticeChannel[];
}

/** How many persons were given another channel. */
export class ChannelsGiven {
  @Shown({ kind: 'count', about: 'Number of persons who go by another channel now' }) changed: number;
  @Shown({ kind: 'count', about: 'Number of persons for whom no channel is left' }) without: number;
}
