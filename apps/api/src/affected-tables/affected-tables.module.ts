import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AffectedColumnsController } from './affected-columns.controller.js';
import { AffectedColumnsService } from './affected-columns.service.js';
import { AffectedColumn, AffectedTable } from './affected-table.entity.js';
import { AffectedTablesController } from './affected-tables.controller.js';
import { DataCategoriesController } from './data-categories.controller.js';
import { DataCategory } from './data-category.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([DataCategory, AffectedTable, AffectedColumn])],
  controllers: [DataCategoriesController, AffectedTablesController, AffectedColumnsController],
  providers: [AffectedColumnsService],
})
export class AffectedTablesModule {}
