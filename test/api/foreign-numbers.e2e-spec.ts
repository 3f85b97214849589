import type { Exchange, Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';
import { StolenTables } from '../support/stolen-tables.js';

let scene: Scene;
let tables: StolenTables;

beforeAll(async () => {
  scene = await openScene();
  tables = await StolenTables.open(scene);
}, 60_000);
afterAll(() => scene.close());

const FILE = [
  'nr',
  '19811218-9876', // Sweden
  '198112189876', // the same person
  '2110620629', // Denmark first
  '19811218-9875',
  '19811318-9876',
  '131052-308T', // Finland
].join('\n');

const look = (more: object): Exchange =>
  scene
    .as(tables.analyst)
    .post(`/incidents/${tables.incidentId}/person-look-up`, { number: '19811218–9876', reason: 'Called', ...more });

describe('A stolen table', () => {
  it('may hold numbers of a country that is named; the other rows are told by reason, and nobody is guessed', async () => {
    const id = await tables.table('Abroad');
    expect(await tables.take(id, FILE, { country: 'SE' })).toMatchObject({
      usable: 3,
      persons: 2,
      rejects: { wrong_check_digit: 1, impossible_date: 1, unknown_form: 1 },
      mapping: { country: 'SE' },
    });
    expect(await tables.personsIn(id)).toMatchObject([
      { kind: 0, born: '1962-10-21' },
      { kind: 4, born: '1981-12-18' },
    ]);
    expect(await look({ country: 'SE' }).ok()).toMatchObject({ answer: 'yes', tables: 1 });
    await look({ country: 'FI' }).refusedAt('number', 'person-number/not-usable');
    await look({}).refusedAt('country', 'person-number/country-needed');
  });

  it('whose country nobody named says which rows may be foreign', async () => {
    expect(await tables.take(await tables.table('Not said'), FILE)).toMatchObject({
      persons: 1,
      rejects: { country_not_said: 3, wrong_length: 2 },
    });
  });

  it('tells a date of birth where the number does not', async () => {
    const id = await tables.table('Taxpayers');
    const file = 'nr;born\n36 574 261 809;24.12.2019\n86095742719;2019-13-01\n2110620629;01.01.2020\n';
    const columns = [tables.column(0, 'person_number'), tables.column(1, 'birth_date')];
    expect(await tables.take(id, file, { country: 'DE', columns })).toMatchObject({ persons: 3, usable: 3 });
    const born = (await tables.personsIn(id)).map(person => person.born);
    expect(born).toEqual(['1962-10-21', '2019-12-24', null]);
  });

  it('has a data category for each mapped column, and tells the illnesses apart', async () => {
    const { categories } = tables;
    const columns = [tables.column(0, 'person_number'), tables.column(1, 'flag', 'copd'), tables.column(2, 'flag', 'diabetes')]; // prettier-ignore
    const id = await tables.table('Illnesses');
    const file = 'cpr;kol;diabetes\n2110620629;1;0\n0201919990;0;1\n';
    const done = await tables.take(id, file, { columns });
    expect(done.mapping.columns.map(({ categoryId }) => categoryId)).toEqual(
      ['national_person_number', 'copd', 'diabetes'].map(key => categories[key]),
    );
    expect((await tables.personsIn(id)).map(({ said }) => said)).toEqual([
      ['copd', 'national_person_number'],
      ['diabetes', 'national_person_number'],
    ]);
    const lacking = [tables.column(0, 'person_number'), tables.column(1, 'contact')];
    await tables.begin(id, { columns: lacking }).refusedAt('mapping', 'field/wrong');
  });
});

describe('A newcomer who gets a number of the country', () => {
  it('is the same person in a comparison, also when the other number counts from then on', async () => {
    const { analyst, incidentId } = tables;
    const count = (): Promise<Schemas['RegisterRunView']> =>
      scene.as(analyst).post('/register-runs', { incidentId }).ok<Schemas['RegisterRunView']>();
    const id = await tables.table('Newcomers');
    await tables.take(id, 'nr\n65929970489', { country: 'DE' });
    const numbers = { oldNumber: '65929970489', oldCountry: 'DE', newNumber: '0503701234' };
    await scene
      .as(analyst)
      .post('/person-aliases', { incidentId, ...numbers, reason: 'Showed both cards' })
      .ok();
    const older = await count();
    await tables.take(id, 'nr\n0503701234');
    const newer = await count();
    expect(newer.persons).toBe(older.persons);
    const compared = scene.as(analyst).get(`/register-runs/${newer.id}/comparison?with=${older.id}`);
    expect(await compared.ok()).toMatchObject({ gained: 0, lost: 0, changed: 0, same: older.persons, byCause: [] });
  });
});
