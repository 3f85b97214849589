import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonsModule } from '../persons/persons.module.js';
import { NoticeBatch } from './batches/batch.dto.js';
import { BatchesController } from './batches/batches.controller.js';
import { BatchesService } from './batches/batches.service.js';
import { ExportsService } from './batches/exports.service.js';
import { ContactFile } from './contacts/contact-file.dto.js';
import { ContactFilesController } from './contacts/contact-files.controller.js';
import { ContactFilesService } from './contacts/contact-files.service.js';
import { ProofController } from './proof/proof.controller.js';
import { ProofService } from './proof/proof.service.js';
import { RecipientsController } from './recipients/recipients.controller.js';
import { RecipientsService } from './recipients/recipients.service.js';
import { CampaignKeys } from './sealing/campaign-keys.js';
import { StatusFilesController } from './status/status-files.controller.js';
import { StatusFilesService } from './status/status-files.service.js';

/** From contact data to the proof: recipients, batches, what carriers report, and the end. */
@Module({
  imports: [PersonsModule, TypeOrmModule.forFeature([NoticeBatch, ContactFile])],
  controllers: [
    RecipientsController,
    ContactFilesController,
    BatchesController,
    StatusFilesController,
    ProofController,
  ],
  providers: [
    CampaignKeys,
    RecipientsService,
    ContactFilesService,
    BatchesService,
    ExportsService,
    StatusFilesService,
    ProofService,
  ],
})
export class SendingModule {}
