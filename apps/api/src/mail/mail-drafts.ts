import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import type { MailFault } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { AttachmentKeeper, type Holder, type Taken } from '../attachments/attachment-keeper.js';
import { Correspondence } from '../authorities/correspondence.entity.js';
import { Clock } from '../platform/clock.js';
import { insertRow } from '../platform/records/records.js';
import { MailMessage } from './mail-message.entity.js';
import type { MailPlace } from './mail-place.js';
import { bareMail } from './reading/bare-mail.js';
import type { MailFile, ParsedMail } from './reading/parsed-mail.js';

/** A mail ready to be written, with its files on the disk. */
export interface ReadyMail {
  mail: ParsedMail;
  /** The mail byte for byte. */
  original: Taken;
  files: Taken[];
  fault: MailFault | null;
  containedInId: string | null;
}

/** Turns mails into drafts of correspondence: what the mail says of itself is kept beside what people say of it. */
@Injectable()
export class MailDrafts {
  constructor(
    private readonly keeper: AttachmentKeeper,
    private readonly clock: Clock,
  ) {}

  /** Writes one draft with its files; gives its id. `entered` tells which files lie under their lasting names already. */
  async write(tx: EntityManager, place: MailPlace, ready: ReadyMail, entered: Map<string, Taken>): Promise<string> {
    const { zone, ...fields } = place;
    const { mail, fault } = ready;
    const subject = mail.subject ?? ready.original.fileName;
    const id = await insertRow(tx, Correspondence, {
      ...fields,
      channel: fault ? 'other' : 'email',
      subject: subject.slice(0, LIMITS.title),
      occurred: momentOf(mail, zone, this.clock.now()),
    });
    const { incidentId, tlp, sharedWith } = place;
    const holder: Holder = { recordTable: 'correspondence', recordId: id, incidentId, tlp, sharedWith };
    const original = await this.enter(tx, holder, ready.original, entered);
    for (const file of ready.files) await this.enter(tx, holder, file, entered);
    await insertRow(tx, MailMessage, {
      incidentId: place.incidentId,
      compartment: place.compartment,
      correspondenceId: id,
      originalId: original,
      containedInId: ready.containedInId,
      identitySha256: identityOf(ready),
      format: fault ? 'document' : mail.format,
      fault,
      ...rowOf(mail),
    });
    return id;
  }

  /** The same bytes under another id where they were entered before: a forwarded mail is a file of the outer one as well. */
  private async enter(tx: EntityManager, holder: Holder, file: Taken, entered: Map<string, Taken>): Promise<string> {
    const again = entered.has(file.id) ? await this.keeper.takeAgain(file) : file;
    entered.set(again.id, again);
    await this.keeper.enter(tx, again, holder);
    return again.id;
  }
}

const rowOf = (mail: ParsedMail): Partial<MailMessage> => ({
  remarks: mail.remarks,
  messageId: mail.messageId,
  inReplyTo: mail.inReplyTo,
  referenceIds: mail.references,
  sender: mail.from,
  recipients: mail.to,
  copies: mail.cc,
  blindCopies: mail.bcc,
  replyTo: mail.replyTo,
  subject: mail.subject,
  sentAt: mail.sent?.at ?? null,
  sentWritten: mail.sent?.written ?? null,
  receivedAt: mail.received?.at ?? null,
  receivedWritten: mail.received?.written ?? null,
  text: mail.text,
  html: mail.html,
  remoteParts: mail.remoteParts,
});

/** Known again by what it says, whichever way it came; a file that cannot be read, by its bytes; one without any, by its name. */
export const identityOf = ({ mail, files, fault, original }: Omit<ReadyMail, 'containedInId'>): string => {
  if (fault === 'empty') return createHash('sha256').update(original.fileName).digest('hex');
  if (fault) return original.sha256;
  const said = [
    mail.messageId,
    mail.from.map(({ address }) => address?.toLowerCase() ?? null),
    mail.sent?.at.toISOString() ?? null,
    mail.subject,
    mail.text,
    files.map(({ sha256 }) => sha256).sort(),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
};

/** When it was sent, by its own word; else when it arrived; else now, and the words say so. */
const momentOf = ({ sent, received }: ParsedMail, zone: string, now: Date): Moment => {
  const { at, written } = sent ?? received ?? { at: now, written: 'No time in the file: when it was taken in' };
  const minute = DateTime.fromJSDate(at, { zone }).startOf('minute').toUTC();
  return { at: minute.toJSDate().toISOString(), precision: 'minute', zone, asWritten: written };
};

/** A mail of which nothing is known but that it is this file. */
export const unread = (name: string): ParsedMail => ({
  ...bareMail('document'),
  parent: null,
  subject: name,
  original: null,
});

/** Files of mails on their way to the disk, each written once however many mails it belongs to. */
export class TakenFiles {
  private readonly known = new Map<MailFile, Taken>();
  constructor(private readonly keeper: AttachmentKeeper) {}

  async of(files: readonly MailFile[]): Promise<Taken[]> {
    const taken: Taken[] = [];
    for (const file of files) {
      if (file.bytes.length === 0) continue; // an empty part is nothing to keep, and no attachment may be empty
      const one = this.known.get(file) ?? (await this.keeper.take(file.bytes, file.name));
      this.known.set(file, one);
      taken.push(one);
    }
    return taken;
  }

  get all(): Taken[] {
    return [...this.known.values()];
  }
}
