import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AttachmentKeeper } from '../attachments/attachment-keeper.js';
import { FileStore } from '../attachments/file-store.js';
import { Receiver } from '../attachments/receiver.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { MailIntake } from './mail-intake.js';
import { type MailImportView, MailTarget } from './mail-message.dto.js';
import { placing } from './mail-place.js';
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
          const mails = ready.mails.map(({ mail }) => mail);
          const taken = { incidentId, origin: 'import', room: original.compartment, mails } as const;
          return write(tx, incidentId, ready, await placing(tx, actor, taken));
        }),
      );
    } finally {
      await this.keeper.release([original]);
    }
  }
}
