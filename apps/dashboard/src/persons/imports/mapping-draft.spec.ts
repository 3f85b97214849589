import type { ImportPreview } from '../../platform/api/records';
import { draftColumns, hasNumber, mappingOf } from './mapping-draft';

const preview: ImportPreview = {
  packing: 'none',
  encoding: 'utf-8',
  delimiter: ';',
  hasHeader: true,
  notRead: [],
  columns: [
    { column: 0, name: 'cpr', use: 'person_number', categoryId: 'n', cells: [] },
    { column: 1, name: 'note', use: 'filled', categoryId: null, cells: [] },
    { column: 2, name: 'clinic', use: 'issuer', categoryId: null, cells: [] },
  ],
};

it('names the column that lacks a category, and the second one with the number', () => {
  const texts = (choices: Parameters<typeof draftColumns>[1]) =>
    draftColumns(preview, choices).map(({ problem }) => problem?.text ?? null);
  expect(texts({})).toEqual([null, 'persons.mapping.needsCategory', null]);
  expect(texts({ 1: { use: 'person_number' } })).toEqual([null, 'persons.mapping.secondNumber', null]);
  expect(texts({ 1: { categoryId: 'c' } })).toEqual([null, null, null]);
});

it('sends only columns that are read, and no category of a column that says nothing of a person', () => {
  const columns = draftColumns(preview, { 1: { use: 'ignore' }, 2: { categoryId: 'c' } });
  expect(mappingOf(preview, columns, 'SE')).toEqual({
    encoding: 'utf-8',
    delimiter: ';',
    hasHeader: true,
    country: 'SE',
    columns: [
      { column: 0, use: 'person_number', categoryId: 'n' },
      { column: 2, use: 'issuer', categoryId: null },
    ],
  });
  expect(hasNumber(columns)).toBe(true);
  expect(hasNumber(draftColumns(preview, { 0: { use: 'ignore' } }))).toBe(false);
});

it('names the values of JSON', () => {
  const json: ImportPreview = { ...preview, delimiter: 'ndjson', hasHeader: false };
  const { columns } = mappingOf(json, draftColumns(json, { 1: { use: 'ignore' } }), null);
  expect(columns).toEqual([
    { column: 0, use: 'person_number', categoryId: 'n', name: 'cpr' },
    { column: 2, use: 'issuer', categoryId: null, name: 'clinic' },
  ]);
});
