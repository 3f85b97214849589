import type { Compartment } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AttachmentKeeper, type Taken } from '../attachments/attachment-keeper.js';
import { identityOf, MailDrafts, type ReadyMail, TakenFiles, unread } from './mail-drafts.js';
import type { MailImportView } from './mail-message.dto.js';
import type { MailPlace } from './mail-place.js';
import { MAIL_LIMITS } from './reading/mail-limits.js';
import { readInThread } from './reading/mail-thread.js';
import type { MailFile, ParsedMail, ReadMail } from './reading/parsed-mail.js';

/** A file that was read, its parts on the disk, ready to be written into a case. */
export interface Ready {
  mails: Omit<ReadyMail, 'containedInId'>[];
  /** Files that lie under their lasting names, by id. */
  entered: Map<string, Taken>;
}

/** Writes the mails of a file into an incident; `place` says of each where it goes. */
export type Write = (
  tx: EntityManager,
  incidentId: string,
  ready: Ready,
  place: (mail: ParsedMail) => Promise<MailPlace>,
) => Promise<MailImportView>;

/** Reads files of mails and writes what is in them, whoever brings them: a person, or the mailbox. */
@Injectable()
export class MailIntake {
  constructor(
    private readonly keeper: AttachmentKeeper,
    private readonly drafts: MailDrafts,
  ) {}

  /** Bytes that lie nowhere yet. */
  async take<T>(
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
    job: (ready: Ready, write: Write) => Promise<T>,
  ): Promise<T> {
    const original = await this.keeper.take(bytes, name);
    try {
      return await this.takeFile(original, bytes, job);
    } finally {
      await this.keeper.release([original]);
    }
  }

  /** A file in `incoming`, which its bringer releases. The bytes are handed over to the reader. */
  async takeFile<T>(
    original: Taken,
    bytes: Uint8Array<ArrayBuffer>,
    job: (ready: Ready, write: Write) => Promise<T>,
  ): Promise<T> {
    const read = await readFile(original, bytes);
    const taken = new TakenFiles(this.keeper);
    const entered = new Map<string, Taken>();
    try {
      return await job({ mails: await this.ready(read, original, taken), entered }, this.write);
    } finally {
      await this.keeper.release([...taken.all, ...entered.values()]);
    }
  }

  private async ready(read: ReadMail, original: Taken, taken: TakenFiles): Promise<Ready['mails']> {
    const fault = 'fault' in read ? read.fault : null;
    const ready: Ready['mails'] = [];
    for (const mail of 'fault' in read ? [unread(original.fileName)] : read.mails) {
      const own: MailFile[] = mail.original ? [mail.original] : [];
      const [inner] = await taken.of(own);
      ready.push({ mail, original: inner ?? original, files: await taken.of(mail.files), fault });
    }
    return ready;
  }

  /** Each mail once: what the incident has already is found again and not written. */
  private readonly write: Write = async (tx, incidentId, { mails, entered }, place) => {
    // One at a time in an incident: of the same mail brought twice at once, the second is known.
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`mails of ${incidentId}`]);
    const items: Known[] = [];
    let drafts = 0;
    for (const one of mails) {
      const known = await knownItem(tx, incidentId, identityOf(one));
      const containedInId = one.mail.parent === null ? null : (items[one.mail.parent]?.id ?? null);
      items.push(known ?? (await this.draft(tx, await place(one.mail), { ...one, containedInId }, entered)));
      if (!known) drafts += 1;
    }
    const [{ id: correspondenceId, compartment } = NOWHERE] = items;
    const [item] = await tx.query<{ subject: string }[]>('select subject from correspondence where id = $1', [
      correspondenceId,
    ]);
    const fault = mails[0]?.fault ?? null;
    const outcome = drafts === 0 ? 'known' : fault ? 'document' : 'imported';
    return { outcome, correspondenceId, subject: item?.subject ?? '', compartment, drafts, fault };
  };

  private async draft(
    tx: EntityManager,
    place: MailPlace,
    ready: ReadyMail,
    entered: Map<string, Taken>,
  ): Promise<Known> {
    return { id: await this.drafts.write(tx, place, ready, entered), compartment: place.compartment };
  }
}

const readFile = async (original: Taken, bytes: Uint8Array<ArrayBuffer>): Promise<ReadMail> => {
  if (original.size === 0) return { fault: 'empty' };
  return original.size > MAIL_LIMITS.bytes ? { fault: 'too_large' } : readInThread(bytes);
};

/** An item, and the room it lies in. */
interface Known {
  id: string;
  compartment: Compartment;
}

/** A file always gives one mail at least. */
const NOWHERE: Known = { id: '', compartment: 'general' };

/** As far as whoever brings it sees it: in a room that is closed to them the same mail is no hindrance here. */
const KNOWN = `
select m.correspondence_id as id, m.compartment from mail_message m where m.incident_id = $1 and m.identity_sha256 = $2
union all
select k.id, k.compartment from app.known_to_receiver($1, $2) k
limit 1`;

const knownItem = async (tx: EntityManager, incidentId: string, identity: string): Promise<Known | undefined> => {
  const [known] = await tx.query<Known[]>(KNOWN, [incidentId, identity]);
  return known;
};
