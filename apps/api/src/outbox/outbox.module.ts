import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Outbox } from './outbox.js';
import { OutboxSender } from './outbox-sender.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { OutgoingMailsController } from './outgoing-mails.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([OutgoingMail])],
  controllers: [OutgoingMailsController],
  providers: [Outbox, OutboxSender],
  exports: [Outbox],
})
export class OutboxModule {}
