import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { cleanHtml, type Pictures, textOfHtml } from './clean-html.js';
import { bounceIn } from './bounce.js';
import { addressOf, messageIdIn, messageIdsIn, oneLine, receiptIn, storable, timeIn } from './headers.js';
import { MAIL_LIMITS } from './mail-limits.js';
import type { MailAddress, MailFile, ParsedMail } from './parsed-mail.js';

/** A mail that was read, and the mails and TNEF files in it that are still to be read. */
export interface Opened {
  mail: Omit<ParsedMail, 'parent' | 'original'>;
  inner: MailFile[];
}

const HEADER_LINE = /^[\x21-\x39\x3b-\x7e]{1,100}:/;
const KNOWN = /^(from|to|date|subject|message-id|received|return-path|mime-version|content-type|delivered-to):/im;
const HEAD_BYTES = 64 * 1024;

/** Whether bytes begin as a mail does (RFC 5322): lines of headers, one of them of a mail; an mbox line may stand before. */
export const isEml = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  const text = head.replace(/^(\xef\xbb\xbf)?(From [^\n]*\n)?/, '');
  return HEADER_LINE.test(text) && KNOWN.test(text.split(/\r?\n\r?\n/)[0] ?? '');
};

const flat = (addresses: Address | Address[] | undefined): MailAddress[] =>
  [addresses ?? []]
    .flat()
    .flatMap(one => one.group ?? [one])
    .slice(0, MAIL_LIMITS.addresses)
    .map(({ name, address }) => addressOf(name, address))
    .filter(({ name, address }) => name !== null || address !== null);

const headerOf = ({ headers }: Email, key: string): string | undefined =>
  headers.find(header => header.key === key)?.value;

const bytesOf = ({ content }: Attachment): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content as ArrayBuffer); // as: asked for as ArrayBuffer

const LINE_END = /(?<!\r)\n/g;

/** The parser ends the lines of an unencoded part with LF; where the mail has CRLF, the part has them too. */
const asWritten = (part: Attachment, source: Buffer): Uint8Array<ArrayBuffer> => {
  const read = bytesOf(part);
  if (!/^(text|message)\//.test(part.mimeType)) return read;
  const wired = Buffer.from(Buffer.from(read).toString('latin1').replace(LINE_END, '\r\n'), 'latin1');
  return source.includes(wired.subarray(0, wired.lastIndexOf('\r\n'))) ? new Uint8Array(wired) : read;
};

const nameOf = ({ filename, mimeType }: Attachment, at: number): string =>
  filename ?? (mimeType === 'message/rfc822' ? `mail-${at + 1}.eml` : `part-${at + 1}`);

/** Reads one mail; those attached to it are handed back to be read by themselves. Throws what the parser throws. */
export const readEml = async (bytes: Uint8Array): Promise<Opened> => {
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
    maxNestingDepth: MAIL_LIMITS.partDepth,
    maxHeadersSize: MAIL_LIMITS.headerBytes,
  });
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = email.attachments.map((part, at) => ({ name: nameOf(part, at), bytes: asWritten(part, source) }));
  const pictures: Pictures = new Map(
    email.attachments.flatMap((part, at) => {
      const file = files[at];
      return part.contentId && file ? [[part.contentId.replace(/^<|>$/g, ''), file]] : [];
    }),
  );
  const clean = email.html ? cleanHtml(email.html, pictures) : { html: null, remoteParts: 0 };
  const text = storable(email.text) ?? (clean.html === null ? null : storable(textOfHtml(clean.html)));
  const isMail = (part: Attachment): boolean =>
    part.mimeType === 'message/rfc822' ||
    /^application\/(ms-tnef|vnd\.ms-tnef|vnd\.ms-outlook)$/.test(part.mimeType) ||
    /(^winmail\.dat|\.eml|\.msg)$/i.test(part.filename ?? '');
  return {
    mail: {
      format: 'eml',
      messageId: messageIdIn(email.messageId),
      inReplyTo: messageIdIn(email.inReplyTo),
      references: messageIdsIn(email.references),
      from: flat(email.from ?? email.sender),
      to: flat(email.to),
      cc: flat(email.cc),
      bcc: flat(email.bcc),
      replyTo: flat(email.replyTo),
      subject: oneLine(email.subject, 1000),
      sent: timeIn(headerOf(email, 'date')),
      received: receiptIn(headerOf(email, 'received')),
      text: text?.slice(0, MAIL_LIMITS.textLength) ?? null,
      html: clean.html,
      remoteParts: clean.remoteParts,
      files,
      remarks: [
        ...((text?.length ?? 0) > MAIL_LIMITS.textLength ? (['text_cut'] as const) : []),
        ...((email.html?.length ?? 0) > MAIL_LIMITS.htmlLength ? (['text_cut'] as const) : []),
      ].slice(0, 1),
      bounce: bounceIn(headerOf(email, 'content-type'), files, email.text),
    },
    inner: files.filter((_, at) => {
      const part = email.attachments[at];
      return part !== undefined && isMail(part);
    }),
  };
};
