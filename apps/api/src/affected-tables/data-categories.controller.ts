import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateDataCategory, DATA_CATEGORIES, DataCategoryView, UpdateDataCategory } from './data-category.dto.js';
import { DataCategory } from './data-category.entity.js';

/** The vocabulary of data categories: kept by administrators, read by everybody. */
@Controller('data-categories')
export class DataCategoriesController {
  constructor(private readonly records: Records) {}

  @Get()
  @AllowGlobally('vocabulary.read')
  @Returns(pageOf(DataCategoryView), 'Data categories by name, each with its class under the GDPR')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<DataCategoryView>> {
    return this.records.list(actor, DATA_CATEGORIES, query);
  }

  @Get(':id')
  @AllowGlobally('vocabulary.read')
  @Returns(DataCategoryView, 'One data category')
  show(@By() actor: Actor, @Id() id: string): Promise<DataCategoryView> {
    return this.records.show(actor, DATA_CATEGORIES, id);
  }

  @Post()
  @AllowGlobally('data_category.create')
  @Returns(DataCategoryView, 'Adds a data category', 201)
  create(@By() actor: Actor, @Body() input: CreateDataCategory): Promise<DataCategoryView> {
    return this.records.insert(actor, DATA_CATEGORIES, DataCategory, input);
  }

  @Patch(':id')
  @AllowGlobally('data_category.update')
  @Returns(DataCategoryView, 'Renames a data category or changes its class, in every incident at once')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateDataCategory): Promise<DataCategoryView> {
    return this.records.change({ actor, resource: DATA_CATEGORIES, entity: DataCategory, id }, changes);
  }
}
