import type { MailFault, MailFormat, MailRemark } from '@breachdesk/contract/vocabularies';

/** Somebody in a header: either part may be missing, neither is to be trusted. */
export interface MailAddress {
  name: string | null;
  address: string | null;
}

/** An instant of a header: UTC, and the words of the header with their own zone. */
export interface WrittenTime {
  at: Date;
  written: string;
}

/** Bytes that came with a mail. The name is the sender's and not yet made harmless. */
export interface MailFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** One mail as it reads; everything in it is a claim of whoever wrote it. */
export interface ParsedMail {
  /** Place in the list of the mail this one was forwarded in; null for the outermost. */
  parent: number | null;
  format: MailFormat;
  /** With angle brackets; null when there is none of that form. */
  messageId: string | null;
  inReplyTo: string | null;
  references: string[];
  from: MailAddress[];
  to: MailAddress[];
  cc: MailAddress[];
  bcc: MailAddress[];
  replyTo: MailAddress[];
  subject: string | null;
  sent: WrittenTime | null;
  received: WrittenTime | null;
  text: string | null;
  /** Cleaned: no scripts, no styles from elsewhere, nothing that is fetched. */
  html: string | null;
  /** Parts of the HTML that would have been fetched from elsewhere. */
  remoteParts: number;
  files: MailFile[];
  /** The mail itself; null for the outermost, whose bytes are the file that was read. */
  original: MailFile | null;
  /** What was left out, and can be found in the original. */
  remarks: MailRemark[];
  /** The report that a mail of ours could not be delivered; null for every other mail. */
  bounce: Bounce | null;
}

/** What a report of delivery (RFC 3464) says. */
export interface Bounce {
  recipient: string | null;
  diagnostic: string | null;
  /** Message-ID of the mail it is about. */
  messageId: string | null;
}

/** What reading a file gives: mails, outermost first, or the reason why it is only kept. */
export type ReadMail = { mails: ParsedMail[] } | { fault: MailFault };
