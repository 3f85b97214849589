import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthorityContact } from './authority-contact.entity.js';
import { AuthorityContactsController } from './authority-contacts.controller.js';
import { CorrespondenceController } from './correspondence.controller.js';
import { Correspondence } from './correspondence.entity.js';
import { CorrespondenceService } from './correspondence.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([AuthorityContact, Correspondence])],
  controllers: [AuthorityContactsController, CorrespondenceController],
  providers: [CorrespondenceService],
})
export class AuthoritiesModule {}
