import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportBatchController } from './import-batch.controller.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { RegisterKeys } from './keys/register-keys.js';
import { PersonLookUpController } from './person-look-up.controller.js';
import { PersonLookUpService } from './person-look-up.service.js';
import { JudgementsService } from './person/judgements.service.js';
import { PersonAliasesController } from './person/person-aliases.controller.js';
import { PersonDecisionsController } from './person/person-decisions.controller.js';
import { PersonsController } from './person/persons.controller.js';
import { PersonsService } from './person/persons.service.js';
import { PreviewController } from './preview.controller.js';
import { RejectsService } from './rejects.service.js';
import './register-refusals.js';
import { TableImport } from './table-import.dto.js';

@Module({
  imports: [TypeOrmModule.forFeature([TableImport])],
  controllers: [
    ImportsController,
    ImportBatchController,
    PreviewController,
    PersonLookUpController,
    PersonsController,
    PersonDecisionsController,
    PersonAliasesController,
  ],
  providers: [RegisterKeys, ImportsService, RejectsService, PersonLookUpService, PersonsService, JudgementsService],
  exports: [RegisterKeys],
})
export class PersonsModule {}
