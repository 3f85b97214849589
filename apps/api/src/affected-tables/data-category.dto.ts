import { GDPR_CLASSES } from '@breachdesk/contract/vocabularies';
import { Changes, Input, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { DataCategory } from './data-category.entity.js';

constraintsMean({
  data_category_key_once: {
    code: 'data-category/key-taken',
    field: 'key',
    detail: 'There is a category of this key already.',
  },
  data_category_name_once: {
    code: 'data-category/name-taken',
    field: 'name',
    detail: 'There is a category of this name already.',
  },
});

export class CreateDataCategory extends Input(DataCategory, ['key', 'name', 'gdprClass']) {}
export class UpdateDataCategory extends Changes(Input(DataCategory, ['name', 'gdprClass'])) {}
export class DataCategoryView extends View(DataCategory, [
  'id',
  'key',
  'name',
  'gdprClass',
  'version',
  'createdAt',
  'updatedAt',
]) {}

/** The vocabulary of data categories. */
export const DATA_CATEGORIES: Resource<DataCategoryView> = {
  view: DataCategoryView,
  list: {
    from: 'data_category',
    sort: ['name', 'key', 'gdprClass', 'createdAt'],
    sortSql: { gdprClass: [`array_position(array['${GDPR_CLASSES.join("','")}'], t.gdpr_class)`, 't.name'] },
    filter: { key: eq, gdprClass: eq },
    search: ['name', 'key'],
  },
};
