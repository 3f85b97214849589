import type { Compartment } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { EntityManager } from 'typeorm';
import { AttachmentKeeper } from '../attachments/attachment-keeper.js';
import { FileStore } from '../attachments/file-store.js';
import { Receiver } from '../attachments/receiver.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { notFound } from '../platform/problems/problems.js';
import { MailIntake, type Ready } from './mail-intake.js';
import { type MailImportView, MailTarget } from './mail-message.dto.js';
import { type MailPlace, placeOf } from './mail-place.js';
import { MAIL_LIMITS } from './reading/mail-limits.js';

const NOTHING = new Uint8Array(0);

/** Takes files that a person brings: each mail in one becomes a draft; a file that is none becomes a document. */
@Injectable()
export class MailImportService {
  constructor(
    private readonly work: Work,
    private readonly receiver: Receiver,
    private readonly files: FileStore,
    private readonly keeper: AttachmentKeeper,
    private readonly intake: MailIntake,
  ) {}

  async receive(actor: Actor, incidentId: string, request: Request, response: Response): Promise<MailImportView> {
    const original = await this.receiver.receive(request, response, {
      fields: MailTarget,
      admit: () => Promise.resolve(), // the incident stands in the address, and the guard has asked
    });
    try {
      const bytes = original.size > MAIL_LIMITS.bytes ? NOTHING : await this.files.arrived(original.id);
      return await this.intake.takeFile(original, bytes, (ready, write) =>
        this.work.do(actor, async tx => {
          const [incident] = await tx.query<{ id: string; zone: string }[]>(
            'select id, zone from incident where id = $1',
            [incidentId],
          );
          if (!incident) throw notFound();
          const closed = await closedRoomOf(tx, incidentId, ready);
          const room = original.compartment === 'general' ? (closed ?? 'general') : original.compartment;
          let outer: MailPlace | null = null;
          return write(tx, incidentId, ready, async mail => {
            const place = await placeOf(tx, actor, { ...incident, room }, mail);
            outer ??= place; // it comes first
            const isOpen = place.compartment === 'general';
            // What lies within a mail lies in no more open room than that mail.
            return mail.parent !== null && isOpen
              ? { ...place, tlp: outer.tlp, compartment: outer.compartment }
              : place;
          });
        }),
      );
    } finally {
      await this.keeper.release([original]);
    }
  }
}

/** The closed room in which a mail of the file lies already: what it was forwarded in is no more open than it. */
const closedRoomOf = async (tx: EntityManager, incidentId: string, { mails }: Ready): Promise<Compartment | null> => {
  const [found] = await tx.query<{ compartment: Compartment }[]>(
    `select c.compartment from mail_message m join correspondence c on c.id = m.correspondence_id
     where m.incident_id = $1 and m.message_id = any ($2) and c.compartment <> 'general' and c.archived_at is null
     order by c.occurred_at desc limit 1`,
    [incidentId, mails.flatMap(({ mail }) => mail.messageId ?? [])],
  );
  return found?.compartment ?? null;
};
