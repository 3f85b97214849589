import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AttachmentKeeper } from '../attachments/attachment-keeper.js';
import { FileStore } from '../attachments/file-store.js';
import { Receiver } from '../attachments/receiver.js';
import type { Actor } from '../platform/actor.js';
import { addressesOf } from '../outbox/mail-settings.js';
import { Work } from '../platform/database/work.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
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
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async receive(actor: Actor, incidentId: string, request: Request, response: Response): Promise<MailImportView> {
    const original = await this.receiver.receive(request, response, {
      fields: MailTarget,
      mayBeEmpty: true, // what cannot be read as a mail is filed as a document, with the reason
      admit: () => Promise.resolve(), // the incident stands in the address, and the guard has asked
    });
    try {
      const bytes = original.size > MAIL_LIMITS.bytes ? NOTHING : await this.files.arrived(original.id);
      return await this.intake.takeFile(original, bytes, (ready, write) =>
        this.work.do(actor, async tx => {
          const mails = ready.mails.map(({ mail }) => mail);
          const configured = addressesOf(this.settings);
          const taken = { incidentId, origin: 'import', room: original.compartment, mails, configured } as const;
          return write(tx, incidentId, ready, await placing(tx, taken));
        }),
      );
    } finally {
      await this.keeper.release([original]);
    }
  }
}
