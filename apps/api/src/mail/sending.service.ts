import { Injectable } from '@nestjs/common';
import { buffer } from 'node:stream/consumers';
import type { EntityManager } from 'typeorm';
import { AttachmentKeeper, type Taken } from '../attachments/attachment-keeper.js';
import { FileStore } from '../attachments/file-store.js';
import { CORRESPONDENCE } from '../authorities/correspondence.dto.js';
import { Correspondence } from '../authorities/correspondence.entity.js';
import { OUTGOING_MAILS, type OutgoingMailView } from '../outbox/outgoing-mail.dto.js';
import { type Composed, Outbox } from '../outbox/outbox.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';
import { refusedBy } from '../platform/problems/constraints.js';
import { lockAtVersion, viewOf } from '../platform/records/records.js';
import type { SendCorrespondence } from './sending.dto.js';

/** What mail servers commonly take, before the third that sending files adds. */
const MOST_BYTES = 15 * 1024 * 1024;

const FILES = `select id, file_name as "fileName", media_type as "mediaType", size, sha256 from attachment
where record_table = 'correspondence' and record_id = $1 and archived_at is null order by created_at, id`;

/** The thread as mails know it: the ids that an answer names. */
const THREAD = `
select m.message_id as "messageId", m.reference_ids as "references" from correspondence c
join mail_message m on m.correspondence_id = c.id where c.id = $1 and m.message_id is not null`;

/** Sends drafts as mails. The mail is spelt out once and kept as a file of the item: that is what left, byte for byte. */
@Injectable()
export class SendingService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly files: FileStore,
    private readonly keeper: AttachmentKeeper,
  ) {}

  async send(actor: Actor, id: string, input: SendCorrespondence): Promise<OutgoingMailView> {
    const kept: Taken[] = [];
    try {
      const sent = await this.work.do(actor, async tx => {
        const { version, ...addresses } = input;
        const at = { resource: CORRESPONDENCE, entity: Correspondence, id };
        const item = await lockAtVersion(tx, at, version, addresses);
        refuseUnready(item);
        const mail = await this.compose(tx, item, input);
        const original = await this.keeper.take(mail.message, 'sent.eml');
        kept.push(original);
        return viewOf(tx, OUTGOING_MAILS, await this.post(tx, item, mail, original));
      });
      this.outbox.wake();
      return sent;
    } finally {
      await this.keeper.release(kept);
    }
  }

  private async compose(tx: EntityManager, item: Correspondence, { to, cc }: SendCorrespondence): Promise<Composed> {
    const [thread] = await tx.query<{ messageId: string; references: string[] }[]>(THREAD, [item.repliesToId]);
    return this.outbox.compose({
      to,
      cc,
      subject: item.subject,
      text: item.text ?? '',
      inReplyTo: thread?.messageId,
      references: thread ? [...thread.references, thread.messageId] : [],
      files: await this.attached(tx, item.id),
    });
  }

  /** The mail as a file on the item, and in the outbox: both, or neither. */
  private async post(tx: EntityManager, item: Correspondence, mail: Composed, original: Taken): Promise<string> {
    const { id: correspondenceId, incidentId, compartment, tlp, sharedWith } = item;
    const holder = { recordTable: 'correspondence', recordId: correspondenceId, incidentId, tlp, sharedWith } as const;
    await this.keeper.enter(tx, original, holder);
    const of = { incidentId, compartment, correspondenceId, originalId: original.id };
    const id = await this.outbox.post(tx, mail, { of });
    if (!id) throw new Error('A mail without a once-key is always new');
    return id;
  }

  private async attached(tx: EntityManager, id: string): Promise<{ name: string; mediaType: string; bytes: Buffer }[]> {
    const rows = await tx.query<Taken[]>(FILES, [id]);
    const size = rows.reduce((sum, row) => sum + row.size, 0);
    if (size > MOST_BYTES)
      throw new Refused('outgoing-mail/too-large', {
        status: 422,
        detail: `The files of a mail are at most ${MOST_BYTES / 1024 / 1024} MiB together; mail servers refuse more.`,
      });
    const files = [];
    for (const { id: file, fileName, mediaType, size: bytes } of rows)
      files.push({ name: fileName, mediaType, bytes: await buffer(await this.files.read(file, bytes)) });
    return files;
  }
}

const refuseUnready = ({ status, archivedAt, direction, channel, organisationId }: Correspondence): void => {
  if (status === 'filed') throw new Refused('correspondence/filed-already', { detail: 'It is filed already.' });
  if (archivedAt)
    throw new Refused('correspondence/put-away', { detail: 'Take the draft back into use before filing it.' });
  if (direction !== 'outgoing' || channel !== 'email')
    throw new Refused('outgoing-mail/no-mail-of-ours', { detail: 'Only an outgoing mail is sent.', status: 422 });
  const nobody = organisationId ? undefined : refusedBy('correspondence_names_party');
  if (nobody) throw nobody;
};
