import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DependentsController } from './dependents.controller.js';
import { PublishedTable } from './published-table.entity.js';
import { PublishedTablesController } from './published-tables.controller.js';
import { PublishedTablesService } from './published-tables.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([PublishedTable])],
  controllers: [PublishedTablesController, DependentsController],
  providers: [PublishedTablesService],
})
export class LeaksModule {}
