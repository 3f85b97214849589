import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesController } from './authorities.controller.js';
import { AuthorityContact } from './authority-contact.entity.js';
import { AuthorityContactsController } from './authority-contacts.controller.js';
import { AuthorityReference } from './authority-reference.entity.js';
import { AuthorityReferencesController } from './authority-references.controller.js';
import { Authority } from './authority.entity.js';
import { ContactsService } from './contacts.service.js';
import { CorrespondenceQuestion } from './correspondence-question.entity.js';
import { CorrespondenceQuestionsController } from './correspondence-questions.controller.js';
import { CorrespondenceController } from './correspondence.controller.js';
import { Correspondence } from './correspondence.entity.js';
import { CorrespondenceService } from './correspondence.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Authority, AuthorityContact, AuthorityReference, Correspondence, CorrespondenceQuestion]),
  ],
  controllers: [
    AuthoritiesController,
    AuthorityContactsController,
    AuthorityReferencesController,
    CorrespondenceController,
    CorrespondenceQuestionsController,
  ],
  providers: [ContactsService, CorrespondenceService],
})
export class AuthoritiesModule {}
