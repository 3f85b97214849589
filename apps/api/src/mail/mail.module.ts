import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { OutboxModule } from '../outbox/outbox.module.js';
import { MailDrafts } from './mail-drafts.js';
import { MailImportService } from './mail-import.service.js';
import { MailIntake } from './mail-intake.js';
import { MailMessage } from './mail-message.entity.js';
import { MailMessagesController } from './mail-messages.controller.js';
import { MailPages } from './mail-pages.js';
import { MailTemplate } from './mail-template.entity.js';
import { MailTemplatesController } from './mail-templates.controller.js';
import { MailReceiver } from './mailbox/mail-receiver.js';
import { MailboxMessage } from './mailbox/mailbox-message.entity.js';
import { MailboxMessagesController } from './mailbox/mailbox-messages.controller.js';
import { MailboxService } from './mailbox/mailbox.service.js';
import { SendingController } from './sending.controller.js';
import { SendingService } from './sending.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MailboxMessage, MailMessage, MailTemplate]), AttachmentsModule, OutboxModule],
  controllers: [MailboxMessagesController, MailMessagesController, MailTemplatesController, SendingController],
  providers: [MailboxService, MailDrafts, MailImportService, MailIntake, MailPages, MailReceiver, SendingService],
})
export class MailModule {}
