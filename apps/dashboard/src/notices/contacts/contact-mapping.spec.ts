import type { ContactPreviewColumn, ContactUse } from '../../platform/api/records';
import { contactMappingOf, draftContacts, lackOf } from './contact-mapping';

const columnsOf = (...uses: ContactUse[]): ContactPreviewColumn[] =>
  uses.map((use, column) => ({ column, use, name: use, cells: [] }));

describe('the columns of a contact file', () => {
  it('may be several for a name or an address, and one for anything else', () => {
    const drafts = draftContacts(columnsOf('name', 'name', 'email', 'email', 'ignore', 'ignore'), {});
    expect(drafts.map(({ problem }) => problem !== null)).toEqual([false, false, false, true, false, false]);
  });

  it('are as the person says, in place of the guess', () =>
    expect(draftContacts(columnsOf('name', 'ignore'), { 1: 'phone' }).map(({ use }) => use)).toEqual([
      'name',
      'phone',
    ]));

  it('need a number and a name', () => {
    expect(lackOf(columnsOf('name'))).toContain('person_number');
    expect(lackOf(columnsOf('person_number'))).toContain('name');
    expect(lackOf(columnsOf('person_number', 'name'))).toBeNull();
  });

  it('are sent without those that are not read; JSON has no columns', () => {
    const preview = { encoding: 'utf-8', delimiter: ';', hasHeader: true, columns: [] } as const;
    const columns = columnsOf('person_number', 'ignore', 'name');
    expect(contactMappingOf({ ...preview, columns }, columns)?.columns).toEqual([
      { column: 0, use: 'person_number' },
      { column: 2, use: 'name' },
    ]);
    expect(contactMappingOf({ ...preview, delimiter: 'ndjson', columns }, columns)).toBeNull();
  });
});
