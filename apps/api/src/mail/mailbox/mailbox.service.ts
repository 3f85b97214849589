import { Inject, Injectable } from '@nestjs/common';
import { addressesOf } from '../../outbox/mail-settings.js';
import type { Actor } from '../../platform/actor.js';
import { Work } from '../../platform/database/work.js';
import { notFound, Refused } from '../../platform/problems/problems.js';
import { lockAtVersion, viewOf } from '../../platform/records/records.js';
import type { Settings } from '../../platform/settings.js';
import { SETTINGS } from '../../platform/settings.token.js';
import { MailIntake } from '../mail-intake.js';
import { placing } from '../mail-place.js';
import { readInThread } from '../reading/mail-thread.js';
import {
  type FileMailboxMessage,
  MAILBOX_MESSAGES,
  type MailboxMessageView,
  type MailboxPreviewView,
} from './mailbox-message.dto.js';
import { MailboxMessage } from './mailbox-message.entity.js';

const MESSAGE = 'select message from mailbox_message where id = $1';

/** What people do with mails that found no case by themselves. */
@Injectable()
export class MailboxService {
  constructor(
    private readonly work: Work,
    private readonly intake: MailIntake,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async preview(actor: Actor, id: string): Promise<MailboxPreviewView> {
    const message = await this.message(actor, id);
    const read = message ? await readInThread(new Uint8Array(message)) : null;
    const mail = read && 'mails' in read ? read.mails[0] : undefined;
    return { id, text: mail?.text ?? null, fileNames: (mail?.files ?? []).map(({ name }) => name) };
  }

  /** As if the person had dropped the file there; the mailbox then says where it went. */
  async file(actor: Actor, id: string, { version, incidentId }: FileMailboxMessage): Promise<MailboxMessageView> {
    const message = await this.message(actor, id);
    if (!message) throw new Refused('mailbox-message/filed-already', { detail: 'This mail lies in a case already.' });
    return this.intake.take(new Uint8Array(message), 'received.eml', async (ready, write) =>
      this.work.do(actor, async tx => {
        const at = { resource: MAILBOX_MESSAGES, entity: MailboxMessage, id };
        const row = await lockAtVersion(tx, at, version, { incidentId });
        const mails = ready.mails.map(({ mail }) => mail);
        const place = await placing(tx, {
          incidentId,
          origin: 'mailbox',
          mails,
          configured: addressesOf(this.settings),
        });
        const { correspondenceId } = await write(tx, incidentId, ready, place);
        await tx.save(MailboxMessage, Object.assign(row, { state: 'filed', correspondenceId }));
        return viewOf(tx, MAILBOX_MESSAGES, id);
      }),
    );
  }

  private message(actor: Actor, id: string): Promise<Buffer | null> {
    return this.work.read(actor, async tx => {
      const [row] = await tx.query<{ message: Buffer | null }[]>(MESSAGE, [id]);
      if (!row) throw notFound();
      return row.message;
    });
  }
}
