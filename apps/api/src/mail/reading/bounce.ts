import { messageIdIn, oneLine } from './headers.js';
import type { Bounce, MailFile } from './parsed-mail.js';

const REPORT = /^\s*multipart\/report\b.*report-type\s*=\s*"?delivery-status/is;
const FAILED = /^action:\s*failed\b/im;
const HEAD_BYTES = 64 * 1024;

const field = (text: string, name: string): string | null => {
  const [, value] = new RegExp(`^${name}:[ \\t]*(.+(?:\\r?\\n[ \\t].*)*)`, 'im').exec(text) ?? [];
  return oneLine(value, 500);
};

/**
 * What a report says that a mail could not be delivered (RFC 3464): to whom, why, and which mail. Null for other mails, and
 * for reports of a delay or a success. Servers name the mail in the part that returns it, or in the text.
 */
export const bounceIn = (
  contentType: string | undefined,
  files: readonly MailFile[],
  text: string | undefined,
): Bounce | null => {
  if (!REPORT.test(contentType ?? '')) return null;
  const parts = [
    text ?? '',
    ...files.map(({ bytes }) => Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1')),
  ];
  const status = parts.find(part => FAILED.test(part));
  if (status === undefined) return null;
  const returned = parts.map(part => /^message-id:\s*(<[^<>\s]+>)/im.exec(part)?.[1]).find(Boolean);
  return {
    recipient:
      (field(status, 'final-recipient') ?? field(status, 'original-recipient'))?.replace(/^rfc822;\s*/i, '') ?? null,
    diagnostic: field(status, 'diagnostic-code') ?? field(status, 'status'),
    messageId: messageIdIn(returned),
  };
};
