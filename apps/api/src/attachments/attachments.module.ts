import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentKeeper } from './attachment-keeper.js';
import { Attachment } from './attachment.entity.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';
import { Clearing } from './clearing.js';
import { FileStore } from './file-store.js';
import { Receiver } from './receiver.js';
import { UploadOwner } from './upload-owner.js';

@Module({
  imports: [TypeOrmModule.forFeature([Attachment])],
  controllers: [AttachmentsController],
  providers: [AttachmentKeeper, AttachmentsService, Clearing, FileStore, Receiver, UploadOwner],
  exports: [AttachmentKeeper, FileStore, Receiver],
})
export class AttachmentsModule {}
