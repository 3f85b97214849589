import { bareMail } from './bare-mail.js';
import { cleanHtml, textOfHtml } from './clean-html.js';
import { oneLine, storable } from './headers.js';
import { MAIL_LIMITS } from './mail-limits.js';
import type { MailFile, ParsedMail, ReadMail } from './parsed-mail.js';
import { isEml, type Opened, readEml } from './read-eml.js';
import { isMsg, readMsg } from './read-msg.js';
import { unwrapRtf } from './rtf.js';
import { isTnef, readTnef, type Tnef } from './tnef.js';

interface Waiting {
  file: MailFile;
  parent: number | null;
  depth: number;
}

/** How much is still taken of the files of all mails together. */
class Room {
  private files: number = MAIL_LIMITS.files;
  private bytes: number = MAIL_LIMITS.keptBytes;

  take(files: MailFile[]): MailFile[] {
    return files.filter(({ bytes }) => {
      if (this.files < 1 || bytes.length > this.bytes) return false;
      this.files -= 1;
      this.bytes -= bytes.length;
      return true;
    });
  }
}

/**
 * Reads a file as a mail, and the mails in it, outermost first. Whatever somebody made of it, this ends: what lies deeper
 * or is more than anybody sends stays in the files, and a remark says so.
 */
export const readMail = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> => {
  if (bytes.length > MAIL_LIMITS.bytes) return { fault: 'too_large' };
  const outer = await opened(bytes).catch(() => 'damaged' as const);
  if (outer === null) return { fault: 'not_a_mail' };
  if (outer === 'damaged') return { fault: 'damaged' };
  const mails: ParsedMail[] = [];
  const room = new Room();
  const waiting: Waiting[] = [];
  const keep = (open: Opened, from: Omit<Waiting, 'file'>, original: MailFile | null): void => {
    const mail: ParsedMail = { ...open.mail, parent: from.parent, original };
    mail.files = room.take(mail.files);
    if (mail.files.length < open.mail.files.length) mail.remarks = withRemark(mail.remarks, 'files_left');
    const place = mails.push(mail) - 1;
    // What was left in the original is not read either.
    for (const file of open.inner.filter(each => mail.files.includes(each)))
      waiting.push({ file, parent: place, depth: from.depth + 1 });
  };
  keep(outer, { parent: null, depth: 1 }, null);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const holder = mails[next.parent ?? 0];
    if (!holder) break;
    if (next.depth > MAIL_LIMITS.depth || mails.length >= MAIL_LIMITS.mails) {
      holder.remarks = withRemark(holder.remarks, 'mails_left');
      continue;
    }
    const open = await opened(next.file.bytes).catch(() => null);
    if (open === null) holder.remarks = withRemark(holder.remarks, 'part_unread');
    else if (open.mail.format !== 'tnef') keep(open, next, next.file);
    else {
      const files = room.take(open.mail.files);
      takeOver(holder, { ...open.mail, files });
      for (const file of open.inner.filter(each => files.includes(each)))
        waiting.push({ file, parent: next.parent, depth: next.depth + 1 });
    }
  }
  return { mails };
};

const withRemark = (remarks: ParsedMail['remarks'], remark: ParsedMail['remarks'][number]): ParsedMail['remarks'] => [
  ...new Set([...remarks, remark]),
];

/** A winmail.dat is no mail of its own but the rest of the one it came with. */
const takeOver = (holder: ParsedMail, mail: Opened['mail']): void => {
  holder.text ??= mail.text;
  if (holder.html === null) {
    holder.html = mail.html;
    holder.remoteParts += mail.remoteParts;
  }
  holder.subject ??= mail.subject;
  holder.files = [...holder.files, ...mail.files];
};

const opened = (bytes: Uint8Array<ArrayBuffer>): Promise<Opened | null> => {
  if (isMsg(bytes)) return readMsg(bytes);
  if (isTnef(bytes)) return Promise.resolve().then(() => fromTnef(readTnef(bytes)));
  return isEml(bytes) ? readEml(bytes) : Promise.resolve(null);
};

const fromTnef = (tnef: Tnef): Opened => {
  const unwrapped = tnef.compressedRtf ? unwrapRtf(tnef.compressedRtf) : null;
  const dirty = tnef.html
    ? new TextDecoder().decode(tnef.html)
    : unwrapped && 'html' in unwrapped
      ? unwrapped.html
      : null;
  const clean = dirty === null ? { html: null, remoteParts: 0 } : cleanHtml(dirty, new Map());
  const text = storable(tnef.text ?? (unwrapped && 'text' in unwrapped ? unwrapped.text : null));
  return {
    mail: {
      ...bareMail('tnef'),
      subject: oneLine(tnef.subject, 1000),
      text:
        (text ?? (clean.html === null ? null : storable(textOfHtml(clean.html))))?.slice(0, MAIL_LIMITS.textLength) ??
        null,
      html: clean.html,
      remoteParts: clean.remoteParts,
      files: [...tnef.files, ...tnef.mails],
    },
    inner: [...tnef.mails, ...tnef.files.filter(({ name }) => /\.(eml|msg)$/i.test(name))],
  };
};
