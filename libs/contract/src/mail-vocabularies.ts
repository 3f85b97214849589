/** Closed word lists of mails that are taken in, sent and fetched; a part of `vocabularies.ts`. */

/** What a file was read as; a document is kept and not read. */
export const MAIL_FORMATS = ['eml', 'msg', 'tnef', 'document'] as const;
export type MailFormat = (typeof MAIL_FORMATS)[number];

/** Why a file could not be read as a mail. */
export const MAIL_FAULTS = ['not_a_mail', 'damaged', 'too_large', 'took_too_long', 'took_too_much', 'empty'] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

/** What of a mail was left in the original. */
export const MAIL_REMARKS = ['text_cut', 'files_left', 'mails_left', 'part_unread'] as const;
export type MailRemark = (typeof MAIL_REMARKS)[number];

/** What became of a file that was to be taken in as a mail. */
export const MAIL_IMPORT_OUTCOMES = ['imported', 'known', 'document'] as const;
export type MailImportOutcome = (typeof MAIL_IMPORT_OUTCOMES)[number];

/** Where a mail of ours stands. `unclear`: it was on the wire when the connection or the product broke off. */
export const OUTGOING_STATES = ['waiting', 'sending', 'sent', 'unclear', 'failed', 'cancelled'] as const;
export type OutgoingState = (typeof OUTGOING_STATES)[number];

/** What a person found out about a mail of which nobody knew whether it left. */
export const SETTLED_OUTCOMES = ['sent', 'not_sent'] as const;
export type SettledOutcome = (typeof SETTLED_OUTCOMES)[number];

/** Where a mail of the mailbox stands that found no case by itself. */
export const MAILBOX_STATES = ['waiting', 'filed', 'discarded'] as const;
export type MailboxState = (typeof MAILBOX_STATES)[number];

/** How an item came into the register: written down, from a file of a mail, or out of the mailbox. */
export const CORRESPONDENCE_ORIGINS = ['entry', 'import', 'mailbox'] as const;
export type CorrespondenceOrigin = (typeof CORRESPONDENCE_ORIGINS)[number];
