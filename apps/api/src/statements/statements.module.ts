import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LeakPublication } from './leak-publication.entity.js';
import { LeakPublicationsController } from './leak-publications.controller.js';
import { Statement } from './statement.entity.js';
import { StatementsController } from './statements.controller.js';
import { StatementsService } from './statements.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Statement, LeakPublication])],
  controllers: [StatementsController, LeakPublicationsController],
  providers: [StatementsService],
})
export class StatementsModule {}
