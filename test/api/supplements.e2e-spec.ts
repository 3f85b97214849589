import { openScene, type Scene } from '../support/scene.js';
import { type Import, type Reading, StolenTables } from '../support/stolen-tables.js';

let scene: Scene;
let tables: StolenTables;

beforeAll(async () => {
  scene = await openScene();
  tables = await StolenTables.open(scene);
}, 60_000);
afterAll(() => scene.close());

const NUMBER = 'national_person_number';

/** Number, name, COPD: two persons, and four rows that cannot be counted. */
const FILE = [
  'cpr;navn;kol',
  '2110620629;Ida;1',
  '102801234;Excel;1', // line 3
  ';Blank;0', // line 4
  '0201919990;Ole;0',
  '320199-1234;;ja', // line 6
  'x;Unknown;0', // line 7
].join('\n');

const layout = (): Partial<Reading> => ({
  columns: [tables.column(0, 'person_number'), tables.column(1, 'filled', 'name'), tables.column(2, 'flag', 'copd')],
});
const lines = (): Partial<Reading> => ({ columns: [tables.column(0, 'line'), tables.column(1, 'person_number')] });

const stolen = async (name: string): Promise<{ tableId: string; main: Import }> => {
  const tableId = await tables.table(name);
  return { tableId, main: await tables.take(tableId, FILE, layout()) };
};

const OPEN = 'line,reason\n3,leading_zero_lost\n4,blank\n6,impossible_date\n7,unknown_form\n';

describe('Rejected rows', () => {
  it('are corrected by line and number; the person counts as the row said, and the line leaves the list', async () => {
    const { tableId, main } = await stolen('By line');
    expect(await tables.rejects(main.id)).toBe(OPEN);
    const done = await tables.take(
      tableId,
      'line;number\n3;010280-1234\n6;0107851234\n7;still wrong\n99;2110620629\n',
      lines(),
      main.id,
    );
    expect(done).toMatchObject({
      status: 'done',
      number: 2,
      supplements: main.id,
      supplementsNumber: 1,
      rows: 4,
      usable: 2,
      persons: 2,
      rejects: { unknown_form: 1, line_not_open: 1 },
    });
    expect(await tables.show(main.id)).toMatchObject({
      status: 'done',
      corrected: 2,
      usable: 2,
      rejects: { blank: 1, unknown_form: 1 },
    });
    expect(await tables.rejects(main.id)).toBe('line,reason\n4,blank\n7,unknown_form\n');
    expect(await tables.personsIn(tableId)).toEqual([
      { born: '1962-10-21', kind: 0, said: ['copd', 'name', NUMBER].sort() },
      { born: '1980-02-01', kind: 0, said: ['copd', 'name', NUMBER].sort() },
      { born: '1985-07-01', kind: 0, said: ['copd', NUMBER] },
      { born: '1991-01-02', kind: 0, said: ['name', NUMBER] },
    ]);
  });

  it('are corrected by rows in the layout of the table, all of them in their order', async () => {
    const { tableId, main } = await stolen('By row');
    const partly = 'cpr;navn;kol\n0102801234;Excel;1\n';
    const { id } = await tables.begin(tableId, layout(), main.id).ok<Import>();
    await tables.send(id, partly).refused('table-import/supplement-rows-differ', 422);
    expect(await tables.rejects(main.id)).toBe(OPEN);
    const whole = `${partly}0107851234;Now with a number;1\n;;\n2110620629;Ida again;0\n`;
    const done = await tables.take(tableId, whole, layout(), main.id);
    expect(done).toMatchObject({ status: 'done', rows: 4, usable: 3, persons: 3, rejects: { blank: 1 } });
    expect(await tables.rejects(main.id)).toBe('line,reason\n6,impossible_date\n');
    // Ida is in the table twice, and one holding says both.
    expect((await tables.personsIn(tableId)).map(({ born, said }) => [born, said.length])).toEqual([
      ['1962-10-21', 3],
      ['1980-02-01', 3],
      ['1985-07-01', 3],
      ['1991-01-02', 2],
    ]);
    expect(await tables.take(tableId, whole, layout(), main.id)).toMatchObject({ status: 'unchanged' });
  });

  it('corrected twice by the same file change nothing; a line is corrected once', async () => {
    const { tableId, main } = await stolen('Twice');
    const file = 'line;number\n3;0102801234\n';
    await tables.take(tableId, file, lines(), main.id);
    const before = await tables.personsIn(tableId);
    expect(await tables.take(tableId, file, lines(), main.id)).toMatchObject({ status: 'unchanged', persons: 0 });
    const other = await tables.take(tableId, 'line;number\n3;0102801235\n', lines(), main.id);
    expect(other).toMatchObject({ status: 'done', usable: 0, persons: 0, rejects: { line_not_open: 1 } });
    expect(await tables.personsIn(tableId)).toEqual(before);
    expect(await tables.show(main.id)).toMatchObject({ corrected: 1 });
  });

  it('are replaced with the table, and the supplement with its import', async () => {
    const { tableId, main } = await stolen('Replaced');
    const supplement = await tables.take(tableId, 'line;number\n3;0102801234\n', lines(), main.id);
    expect(await tables.take(tableId, FILE, layout())).toMatchObject({ status: 'unchanged' });
    expect(await tables.personsIn(tableId)).toHaveLength(3);
    const next = await tables.take(tableId, 'cpr\n0201919990\n');
    const states = await Promise.all([main, supplement, next].map(({ id }) => tables.show(id)));
    expect(states.map(({ status }) => status)).toEqual(['replaced', 'replaced', 'done']);
    expect(await tables.personsIn(tableId)).toHaveLength(1);
    await tables.begin(tableId, lines(), main.id).refusedAt('supplements', 'field/unknown');
    await tables.begin(tableId, lines(), supplement.id).refusedAt('supplements', 'field/unknown');
  });

  it('of another table, or lines without an import, are refused', async () => {
    const { main } = await stolen('One');
    const another = await tables.table('Another');
    await tables.begin(another, lines(), main.id).refusedAt('supplements', 'field/unknown');
    await tables.begin(another, lines()).refusedAt('mapping', 'field/wrong');
  });

  it('are not corrected by a supplement whose import is replaced while its file is read', async () => {
    const { tableId, main } = await stolen('Meanwhile');
    const { id } = await tables.begin(tableId, lines(), main.id).ok<Import>();
    await tables.take(tableId, 'cpr\n0201919990\n');
    await tables.send(id, 'line;number\n3;0102801234\n').refused('table-import/supplement-corrects-what-counts', 422);
    expect(await tables.personsIn(tableId)).toHaveLength(1);
    expect(await tables.show(id)).toMatchObject({ status: 'failed', persons: 0 });
  });

  it('that a run counted leave the run as it was, and count in the next', async () => {
    const { tableId, main } = await stolen('Counted');
    const count = (): Promise<{ id: string; persons: number; resultSha256: string }> =>
      scene.as(tables.analyst).post('/register-runs', { incidentId: tables.incidentId }).ok();
    const before = await count();
    await tables.take(tableId, 'line;number\n3;0102801239\n6;2110620629\n', lines(), main.id);
    const after = await count();
    expect(after.persons - before.persons).toBe(1);
    const again = await scene.as(tables.analyst).post(`/register-runs/${before.id}/repeat`).ok();
    expect(again).toMatchObject({ same: true });
  });
});

it('A date of birth that comes with a later table is taken over, and the run before stays as it was', async () => {
  const number = '36574261809';
  const first = await tables.table('Without dates');
  await tables.take(first, `nr\n${number}\n`, { country: 'DE' });
  const run = await scene
    .as(tables.analyst)
    .post('/register-runs', { incidentId: tables.incidentId })
    .ok<{ id: string; resultSha256: string }>();
  const second = await tables.table('With dates');
  await tables.take(second, `nr;born\n${number};24.12.2019\n`, {
    country: 'DE',
    columns: [tables.column(0, 'person_number'), tables.column(1, 'birth_date')],
  });
  expect(await tables.personsIn(first)).toMatchObject([{ kind: 4, born: '2019-12-24' }]);
  const again = await scene.as(tables.analyst).post(`/register-runs/${run.id}/repeat`).ok();
  expect(again).toMatchObject({ same: true });
});
