import { type Case, openCase, when } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

type Table = Schemas['AffectedTableView'];
type Column = Schemas['AffectedColumnView'];
type Category = Schemas['DataCategoryView'];

const COMPANY = 'Company, last update';

let scene: Scene;
let the: Case;
let categories: Map<string, Category>;

const enter = (values: object): Exchange =>
  scene.as(the.analyst).post('/affected-tables', { incidentId: the.incidentId, name: 'Master data', ...values });
const addColumn = (affectedTableId: string, name: string, key: string, values: object = {}): Exchange =>
  scene.as(the.analyst).post('/affected-columns', {
    affectedTableId,
    name,
    categoryId: categories.get(key)?.id,
    source: COMPANY,
    ...values,
  });

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  const page = await scene.as(the.analyst).list('/data-categories', { perPage: 100 }).ok<Schemas['DataCategoryPage']>();
  categories = new Map(page.data.map(category => [category.key, category]));
});
afterAll(() => scene.close());

describe('The vocabulary of data categories', () => {
  it('knows the categories of the case with their class under the GDPR', () => {
    const classes = Object.fromEntries([...categories].map(([key, { gdprClass }]) => [key, gdprClass]));
    expect(classes).toMatchObject({
      name: 'ordinary',
      phone: 'ordinary',
      email: 'ordinary',
      birth_date: 'ordinary',
      employee_data: 'ordinary',
      national_person_number: 'national_id', // Art. 87
      health_condition: 'special', // Art. 9
      diagnosis: 'special',
      medical_history: 'special',
      prescribed_medicine: 'special',
      referral: 'special',
      patient_number: 'special', // recital 35: an identifier given for health purposes
      criminal_record: 'criminal', // Art. 10
      staff_note_free_text: 'free_text', // may hold anything; special until reviewed
      unclassified: 'free_text',
      bank_account: 'financial',
      password: 'credentials',
    });
  });

  it('is kept by administrators and read by everybody who is signed in', async () => {
    const administrator = scene.as(scene.administrator);
    const made = await administrator
      .post('/data-categories', { key: 'dental_record', name: 'Dental record', gdprClass: 'special' })
      .ok<Category>();
    const renamed = await administrator
      .patch(`/data-categories/${made.id}`, { version: made.version, name: 'Dental file' })
      .ok<Category>();
    expect(renamed).toMatchObject({ key: 'dental_record', name: 'Dental file', gdprClass: 'special', version: 2 });
    expect(await scene.as(the.officer).get(`/data-categories/${made.id}`).ok()).toEqual(renamed);
    await administrator
      .patch(`/data-categories/${made.id}`, { version: 1, name: 'Teeth' })
      .refused('record/stale', 409);
    await scene
      .as(the.commander)
      .post('/data-categories', { key: 'x1', name: 'X', gdprClass: 'special' })
      .refused('access/forbidden', 403);
    await scene.anonymous().get('/data-categories').refused('session/required', 401);
  });

  it('gives every key and every name once, and a key stays', async () => {
    const administrator = scene.as(scene.administrator);
    const name = { key: 'name', name: 'Another', gdprClass: 'ordinary' };
    await administrator.post('/data-categories', name).refusedAt('key', 'data-category/key-taken');
    const phone = { key: 'phone_2', name: 'PHONE NUMBER', gdprClass: 'ordinary' };
    await administrator.post('/data-categories', phone).refusedAt('name', 'data-category/name-taken');
    await administrator.post('/data-categories', { ...phone, key: 'No Key' }).refusedAt('key', 'field/wrong');
    const { id, version } = categories.get('phone') ?? { id: '', version: 0 };
    await administrator.patch(`/data-categories/${id}`, { version, key: 'tel' }).refusedAt('key', 'field/unknown');
    const change = scene.database.query(`update data_category set key = 'tel' where id = $1`, [id]);
    await expect(change).rejects.toMatchObject({ constraint: 'data_category_key_stays' });
  });
});

describe('An affected table', () => {
  it('is suspected and not leaked until somebody says more', async () => {
    const table = await enter({ name: 'Unknown table' }).ok<Table>();
    expect(table).toMatchObject({
      stolenStatus: 'suspected',
      stolenSource: null,
      stolenConfidence: 'unknown',
      leakedStatus: 'none',
      leakedConfidence: 'unknown',
      origin: 'unknown',
      rowCountClaim: null,
      periodFrom: null,
      tlp: 'AMBER',
      compartment: 'general',
      columnCount: 0,
    });
  });

  it.each(['assumed', 'confirmed', 'cleared'])('is %s only on the word of a source', async stolenStatus => {
    await enter({ stolenStatus }).refusedAt('stolenSource', 'affected-table/stolen-needs-source');
    await enter({ stolenStatus, stolenSource: '  ' }).refusedAt('stolenSource', 'affected-table/stolen-needs-source');
    await enter({ name: `${stolenStatus} table`, stolenStatus, stolenSource: COMPANY }).ok();
  });

  it.each(['claimed', 'confirmed'])('is leaked (%s) only on the word of a source', async leakedStatus => {
    await enter({ leakedStatus }).refusedAt('leakedSource', 'affected-table/leaked-needs-source');
    await enter({ name: `leak ${leakedStatus}`, leakedStatus, leakedSource: COMPANY }).ok();
  });

  it('cannot lose the source of a status by a later change, nor in PostgreSQL', async () => {
    const { id } = await enter({ stolenStatus: 'assumed', stolenSource: COMPANY }).ok<Table>();
    await scene
      .as(the.analyst)
      .patch(`/affected-tables/${id}`, { version: 1, stolenSource: '' })
      .refusedAt('stolenSource', 'affected-table/stolen-needs-source');
    const sql = 'update affected_table set stolen_source = null where id = $1';
    await expect(scene.database.queryAs(the.analyst.id, sql, [id])).rejects.toMatchObject({
      constraint: 'affected_table_stolen_has_source',
    });
  });

  it('claims a number of rows with its source, and not that what leaked was never stolen', async () => {
    await enter({ rowCountClaim: 5 }).refusedAt('rowCountSource', 'affected-table/row-count-needs-source');
    const counted = await enter({ rowCountClaim: 2 ** 53 - 1, rowCountSource: 'Forum post' }).ok<Table>();
    expect(counted.rowCountClaim).toBe(2 ** 53 - 1);
    await enter({ rowCountClaim: -1, rowCountSource: 'x' }).refusedAt('rowCountClaim', 'field/too-small');
    const cleared = { stolenStatus: 'cleared', stolenSource: 'Lab', leakedStatus: 'confirmed', leakedSource: 'Police' };
    await enter(cleared).refusedAt('stolenStatus', 'affected-table/leaked-cannot-be-cleared');
  });

  it('covers a period whose ends may be known with different precision', async () => {
    const table = await enter({ periodFrom: when('2024-12'), periodTo: when('2024') }).ok<Table>();
    expect([table.periodFrom?.precision, table.periodTo?.precision]).toEqual(['month', 'year']);
    await enter({ periodFrom: when('2024-12'), periodTo: when('2023') }).refusedAt(
      'periodTo',
      'affected-table/period-ends-before-it-begins',
    );
  });

  it('is found by status, origin and words, and put away without being deleted', async () => {
    const browser = scene.as(the.manager);
    const search = async (query: object): Promise<string[]> => {
      const filter = { incidentId: the.incidentId, ...query };
      const { data } = await browser
        .list('/affected-tables', { filter, perPage: 100 })
        .ok<Schemas['AffectedTablePage']>();
      return data.map(({ name }) => name);
    };
    const table = await enter({ name: 'Partner notes', origin: 'partner_clinic', system: 'EHR_1' }).ok<Table>();
    expect(await search({ origin: 'partner_clinic' })).toEqual(['Partner notes']);
    const { data } = await browser.list('/affected-tables', { q: 'r_1' }).ok<Schemas['AffectedTablePage']>();
    expect(data.map(({ name }) => name)).toEqual(['Partner notes']);
    await browser
      .list('/affected-tables', { filter: { stolenStatus: 'gone' } })
      .refusedAt('filter.stolenStatus', 'filter/wrong-value');

    await scene.as(the.analyst).post(`/affected-tables/${table.id}/archive`, { version: 1 }).ok();
    expect(await search({ origin: 'partner_clinic' })).toEqual([]);
    expect(await search({ origin: 'partner_clinic', archived: true })).toEqual(['Partner notes']);
    await scene.as(the.analyst).post(`/affected-tables/${table.id}/restore`, { version: 2 }).ok();
    expect(await search({ origin: 'partner_clinic' })).toEqual(['Partner notes']);
    const history = await browser
      .list('/audit-entries', { filter: { recordId: table.id } })
      .ok<Schemas['AuditEntryPage']>();
    expect(history.data.map(({ changedFields }) => changedFields.includes('archived_at'))).toEqual([true, true, true]);
  });

  it('is entered once for one Idempotency-Key and kept at the version that was read', async () => {
    const body = { incidentId: the.incidentId, name: 'Once' };
    const key = { 'Idempotency-Key': 'b1b6f4e0-0000-4000-8000-000000000001' };
    const first = await scene.as(the.analyst).post('/affected-tables', body, key).ok<Table>();
    const again = await scene.as(the.analyst).post('/affected-tables', body, key).ok<Table>();
    expect(again.id).toBe(first.id);
    await scene.as(the.commander).patch(`/affected-tables/${first.id}`, { version: 1, notes: 'Mine' }).ok();
    const stale = await scene
      .as(the.analyst)
      .patch(`/affected-tables/${first.id}`, { version: 1, notes: 'Yours' })
      .refused('record/stale', 409);
    expect(stale).toMatchObject({ current: { notes: 'Mine', version: 2 }, yours: { notes: 'Yours' } });
  });
});

describe('A column', () => {
  let table: Table;
  beforeAll(async () => {
    table = await enter({ name: 'With columns', stolenStatus: 'confirmed', stolenSource: COMPANY }).ok<Table>();
  });

  it('names its category with class, its source, and how sure it is', async () => {
    const column = await addColumn(table.id, 'CPR', 'national_person_number').ok<Column>();
    expect(column).toMatchObject({
      incidentId: the.incidentId,
      affectedTableId: table.id,
      affectedTableName: 'With columns',
      categoryKey: 'national_person_number',
      gdprClass: 'national_id',
      source: COMPANY,
      confidence: 'reported',
      compartment: 'general',
    });
    await addColumn(table.id, 'Phone', 'phone', { source: '' }).refusedAt('source', 'field/required');
    await addColumn(table.id, 'Phone', 'none').refusedAt('categoryId', 'field/required');
    await addColumn(table.id, 'Phone', 'phone', { categoryId: table.id }).refusedAt(
      'categoryId',
      'affected-column/unknown-category',
    );
  });

  it('has a name of its own in its table, whatever the case of its letters', async () => {
    const first = await addColumn(table.id, 'Diagnosis', 'diagnosis').ok<Column>();
    await addColumn(table.id, 'DIAGNOSIS', 'diagnosis').refusedAt('name', 'affected-column/name-taken');
    const other = await enter({ name: 'Other table' }).ok<Table>();
    await addColumn(other.id, 'Diagnosis', 'diagnosis').ok();
    const analyst = scene.as(the.analyst);
    await analyst.post(`/affected-columns/${first.id}/archive`, { version: 1 }).ok();
    await addColumn(table.id, 'diagnosis', 'diagnosis').ok();
    await analyst
      .post(`/affected-columns/${first.id}/restore`, { version: 2 })
      .refused('affected-column/name-taken', 409);
  });

  it('stays in its table, and does not choose its own room', async () => {
    const column = await addColumn(table.id, 'Stays', 'name').ok<Column>();
    const analyst = scene.as(the.analyst);
    await analyst
      .patch(`/affected-columns/${column.id}`, { version: 1, compartment: 'persons' })
      .refusedAt('compartment', 'field/unknown');
    await analyst
      .patch(`/affected-columns/${column.id}`, { version: 1, affectedTableId: table.id })
      .refusedAt('affectedTableId', 'field/unknown');
    const sql = `update affected_column set compartment = 'persons' where id = $1`;
    await expect(scene.database.queryAs(the.analyst.id, sql, [column.id])).rejects.toMatchObject({
      constraint: 'affected_column_in_table',
    });
  });

  it('goes with its table into another room, and is gone for those who are not let in', async () => {
    const hidden = await enter({ name: 'Goes to legal' }).ok<Table>();
    const column = await addColumn(hidden.id, 'CPR', 'national_person_number').ok<Column>();
    await scene.as(the.commander).patch(`/affected-tables/${hidden.id}`, { version: 1, compartment: 'legal' }).ok();
    const analyst = scene.as(the.analyst);
    const page = await analyst.list('/affected-columns', { filter: { affectedTableId: hidden.id } }).ok();
    expect(page).toEqual({ data: [], total: 0, totalCapped: false });
    const gone = await analyst.get(`/affected-columns/${column.id}`);
    const random = await analyst.get('/affected-columns/5f0c1c52-0000-4000-8000-000000000000');
    expect([gone.status, gone.text]).toEqual([404, random.text]);
    await addColumn(hidden.id, 'More', 'name').refused('record/not-found', 404);
    const seen = await scene.as(the.lawyer).get(`/affected-columns/${column.id}`).ok<Column>();
    expect(seen.compartment).toBe('legal');
    const inserting = scene.database.queryAs(
      the.analyst.id,
      `insert into affected_column (affected_table_id, incident_id, name, category_id, source, created_by)
       select $1, $2, 'x', id, 'x', $3 from data_category limit 1`,
      [hidden.id, the.incidentId, the.analyst.id],
    );
    await expect(inserting).rejects.toMatchObject({ code: '42501' });
  });
});

describe('A partner', () => {
  const seenBy = async (person: Case['officer'], id: string): Promise<[number, string[]]> => {
    const { status } = await scene.as(person).get(`/affected-tables/${id}`);
    const columns = await scene
      .as(person)
      .list('/affected-columns', { filter: { affectedTableId: id } })
      .ok<Schemas['AffectedColumnPage']>();
    return [status, columns.data.map(({ name }) => name)];
  };

  it('sees a table and its columns from the sharing by name until it is taken back, and only then', async () => {
    const table = await enter({ name: 'Shared' }).ok<Table>();
    await addColumn(table.id, 'CPR', 'national_person_number').ok();
    expect(await seenBy(the.officer, table.id)).toEqual([404, []]);
    const share = (version: number, sharedWith: string[]): Exchange =>
      scene.as(the.commander).patch(`/affected-tables/${table.id}`, { version, sharedWith });

    await share(1, [the.police]).ok();
    await addColumn(table.id, 'Phone', 'phone').ok();
    expect(await seenBy(the.officer, table.id)).toEqual([200, ['CPR', 'Phone']]);
    expect(await seenBy(the.centre, table.id)).toEqual([404, []]);

    await share(2, []).ok();
    expect(await seenBy(the.officer, table.id)).toEqual([404, []]);
    expect(await scene.database.queryAs(the.officer.id, 'select id from affected_column')).toEqual([]);
  });

  it('does not see a column that is withheld from it, nor anything that stays in the house', async () => {
    const table = await enter({ name: 'Partly shared', sharedWith: [the.police] }).ok<Table>();
    await addColumn(table.id, 'CPR', 'national_person_number').ok();
    await addColumn(table.id, 'Notes', 'staff_note_free_text', { tlp: 'AMBER+STRICT' }).ok();
    await addColumn(table.id, 'Withheld', 'name', { sharedWith: [] }).ok();
    expect(await seenBy(the.officer, table.id)).toEqual([200, ['CPR']]);
    await scene.as(the.commander).patch(`/affected-tables/${table.id}`, { version: 1, tlp: 'RED' }).ok();
    expect(await seenBy(the.officer, table.id)).toEqual([404, []]);
  });

  it('writes nothing about the scope', async () => {
    const table = await enter({ name: 'Read only', sharedWith: [the.police] }).ok<Table>();
    const officer = scene.as(the.officer);
    await officer
      .post('/affected-tables', { incidentId: the.incidentId, name: 'Mine' })
      .refused('access/forbidden', 403);
    await officer.patch(`/affected-tables/${table.id}`, { version: 1, name: 'Mine' }).refused('access/forbidden', 403);
    const sql = `update affected_table set name = 'Mine' where id = $1 returning id`;
    expect(await scene.database.queryAs(the.officer.id, sql, [table.id])).toEqual([]);
  });
});
