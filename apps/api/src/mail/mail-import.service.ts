import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AttachmentKeeper } from '../attachments/attachment-keeper.js';
import { FileStore } from '../attachments/file-store.js';
import { Receiver } from '../attachments/receiver.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { notFound } from '../platform/problems/problems.js';
import { MailIntake } from './mail-intake.js';
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
          let outer: MailPlace | null = null;
          return write(tx, incidentId, ready, async mail => {
            const place = await placeOf(tx, actor, { ...incident, room: original.compartment }, mail);
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
