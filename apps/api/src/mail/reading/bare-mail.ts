import type { ParsedMail } from './parsed-mail.js';

/** A mail of which nothing is known yet but what it is read from. */
export const bareMail = (format: ParsedMail['format']): Omit<ParsedMail, 'parent' | 'original'> => ({
  format,
  messageId: null,
  inReplyTo: null,
  references: [],
  from: [],
  to: [],
  cc: [],
  bcc: [],
  replyTo: [],
  subject: null,
  sent: null,
  received: null,
  text: null,
  html: null,
  remoteParts: 0,
  files: [],
  remarks: [],
  bounce: null,
});
