import type { FieldsData } from '@kenjiuno/msgreader';
import { createRequire } from 'node:module';
import PostalMime from 'postal-mime';
import { cleanHtml, type Pictures, textOfHtml } from './clean-html.js';
import { addressOf, messageIdIn, messageIdsIn, oneLine, receiptIn, storable, timeIn } from './headers.js';
import { MAIL_LIMITS } from './mail-limits.js';
import type { MailFile, WrittenTime } from './parsed-mail.js';
import type { Opened } from './read-eml.js';
import { unwrapRtf } from './rtf.js';

interface Reader {
  getFileData(): FieldsData;
  getAttachment(attached: FieldsData): { fileName: string; content: Uint8Array };
}

// Its types say what CommonJS gives; an import would give the class one level deeper.
const { default: MsgReader } = createRequire(import.meta.url)('@kenjiuno/msgreader') as {
  default: new (bytes: ArrayBuffer) => Reader;
}; // as: the two methods of it that are used
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Whether bytes begin as a file of Outlook does (MS-CFB); other old Office files do too. */
export const isMsg = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(8, bytes.byteLength)).equals(COMPOUND_FILE);

const htmlOf = ({ bodyHtml, html, compressedRtf, internetCodepage }: FieldsData): string | null => {
  if (bodyHtml) return bodyHtml;
  if (html) return decodedAs(html, internetCodepage);
  const unwrapped = compressedRtf ? unwrapRtf(compressedRtf) : null;
  return unwrapped && 'html' in unwrapped ? unwrapped.html : null;
};

/** UTF-8 has a number of its own among the code pages. */
const decodedAs = (bytes: Uint8Array, codePage = 65001): string => {
  const label = codePage === 65001 ? 'utf-8' : codePage === 28591 ? 'iso-8859-1' : `windows-${codePage}`;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a code page that nobody knows
  }
};

const smtp = ({ smtpAddress, email }: FieldsData): string | undefined =>
  smtpAddress ?? (email?.includes('@') ? email : undefined);

const utc = (text: string | undefined): WrittenTime | null => timeIn(text);

const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Transport headers, where the mail came over the internet: they name times and zones that Outlook leaves out. */
const transport = async (headers: string | undefined) => {
  if (!headers) return null;
  const text = headers.slice(0, MAIL_LIMITS.headerBytes);
  const parsed = await PostalMime.parse(`${text.trimEnd()}\r\n\r\n`).catch(() => null);
  const of = (key: string): string | undefined => parsed?.headers.find(header => header.key === key)?.value;
  return parsed && { ...parsed, date: of('date'), received: of('received') };
};

/** Reads one file of Outlook; throws when it is none, or damaged. */
export const readMsg = async (bytes: Uint8Array<ArrayBuffer>): Promise<Opened> => {
  const reader = new MsgReader(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const fields = reader.getFileData();
  const isEmpty = !fields.messageClass && !fields.subject && !fields.body && !fields.senderName;
  if (isEmpty || fields.error || !/^IPM\.(Note|Schedule|Post)/i.test(fields.messageClass ?? 'IPM.Note'))
    throw new Error('No mail of Outlook');
  const headers = await transport(fields.headers);
  const inner: MailFile[] = [];
  const pictures = new Map<string, MailFile>();
  const files = (fields.attachments ?? []).slice(0, MAIL_LIMITS.files).flatMap((attached, at): MailFile[] => {
    const { content, fileName } = reader.getAttachment(attached);
    const name = attached.fileName ?? attached.fileNameShort ?? attached.name ?? fileName;
    const file = { name: name || `part-${at + 1}`, bytes: copyOf(content) };
    if (attached.pidContentId) pictures.set(attached.pidContentId, file);
    if (attached.innerMsgContent || /(^winmail\.dat|\.eml|\.msg)$/i.test(file.name)) inner.push(file);
    return [file];
  });
  const of = (kind: 'to' | 'cc' | 'bcc') =>
    (fields.recipients ?? [])
      .filter(({ recipType }) => recipType === kind)
      .slice(0, MAIL_LIMITS.addresses)
      .map(recipient => addressOf(recipient.name, smtp(recipient)));
  const sender =
    fields.senderSmtpAddress ?? fields.sentRepresentingSmtpAddress ?? headers?.from?.address ?? fields.senderEmail;
  const html = htmlOf(fields);
  const clean = html ? cleanHtml(html, pictures satisfies Pictures) : { html: null, remoteParts: 0 };
  const text = storable(fields.body) ?? (clean.html === null ? null : storable(textOfHtml(clean.html)));
  return {
    mail: {
      format: 'msg',
      messageId: messageIdIn(fields.messageId ?? headers?.messageId),
      inReplyTo: messageIdIn(headers?.inReplyTo),
      references: messageIdsIn(headers?.references),
      from: [addressOf(fields.senderName, sender)].filter(({ name, address }) => name !== null || address !== null),
      to: of('to'),
      cc: of('cc'),
      bcc: of('bcc'),
      replyTo: [],
      subject: oneLine(fields.subject, 1000),
      sent: timeIn(headers?.date) ?? utc(fields.clientSubmitTime),
      received: receiptIn(headers?.received) ?? utc(fields.messageDeliveryTime),
      text: text?.slice(0, MAIL_LIMITS.textLength) ?? null,
      html: clean.html,
      remoteParts: clean.remoteParts,
      files,
      remarks: (text?.length ?? 0) > MAIL_LIMITS.textLength ? ['text_cut'] : [],
      bounce: null,
    },
    inner,
  };
};
