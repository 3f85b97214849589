import type { Schemas } from '../support/exchange.js';
import type { Browser } from '../support/browser.js';
import { openScene, type Scene } from '../support/scene.js';
import { type Import, StolenTables } from '../support/stolen-tables.js';

type Run = Schemas['RegisterRunView'];

/**
 * Who is affected, told through the public API: stolen tables arrive one after another, each with a run, until 130,000
 * persons are known; the last table was found late. Every number here follows from which persons each table holds.
 */
let scene: Scene;
let stolen: StolenTables;
let analyst: Browser;

beforeAll(async () => {
  scene = await openScene();
  stolen = await StolenTables.open(scene);
  analyst = scene.as(stolen.analyst);
}, 60_000);
afterAll(() => scene.close());

const DAYS = 28 * 12 * 100;
const two = (n: number): string => String(n).padStart(2, '0');

/** A number for each of as many persons as one likes: all days of a hundred years, then the next serial. */
const numberOf = (person: number): string => {
  const day = person % DAYS;
  const serial = String(Math.floor(person / DAYS) + 1).padStart(4, '0');
  return `${two((day % 28) + 1)}${two((Math.floor(day / 28) % 12) + 1)}${two(Math.floor(day / 336))}${serial}`;
};

/** Rows for persons `from` up to `to`: every tenth has COPD, and every row stands there twice, as in real tables. */
const rowsOf = (from: number, to: number): string => {
  let text = 'cpr;kol\n';
  for (let person = from; person < to; person += 1) {
    const row = `${numberOf(person)};${person % 10 === 0 ? 1 : 0}\n`;
    text += row + row;
  }
  return text;
};

const arrives = async (tableId: string, from: number, to: number): Promise<Import> =>
  stolen.take(tableId, rowsOf(from, to), {
    columns: [stolen.column(0, 'person_number'), stolen.column(1, 'flag', 'copd')],
  });
const count = (): Promise<Run> => analyst.post('/register-runs', { incidentId: stolen.incidentId }).ok<Run>();

it('130,000 persons come to light table by table, and every run says what the one before did not know', async () => {
  const master = await stolen.table('Master data');
  expect(await arrives(master, 0, 100_000)).toMatchObject({ rows: 200_000, usable: 200_000, persons: 100_000 });
  expect(await count()).toMatchObject({ number: 1, persons: 100_000, confirmed: 100_000, possible: 0 });

  const contacts = await stolen.table('Contacts');
  expect(await arrives(contacts, 60_000, 120_000)).toMatchObject({ persons: 60_000 });
  const second = await count();
  expect(second).toMatchObject({ number: 2, persons: 120_000 });
  const stated = await analyst
    .post(`/register-runs/${second.id}/figure`, { metric: 'confirmed', scope: 'Everybody in the tables' })
    .ok<Schemas['FigureView']>();
  expect(stated).toMatchObject({ value: 120_000, runId: second.id, stale: false });

  const notes = await stolen.table('Notes, found late');
  expect(await arrives(notes, 90_000, 130_000)).toMatchObject({ persons: 40_000 });
  const third = await count();
  expect(third).toMatchObject({ number: 3, persons: 130_000 });

  await theThirdAgainstTheSecond(third, { master, contacts, notes });
  expect(await analyst.get(`/figures/${stated.id}`).ok()).toMatchObject({ value: 120_000, stale: true });
  for (const { id, resultSha256 } of [second, third])
    expect(await analyst.post(`/register-runs/${id}/repeat`).ok()).toMatchObject({ resultSha256, same: true });
}, 120_000);

const theThirdAgainstTheSecond = async (third: Run, tables: Record<'master' | 'contacts' | 'notes', string>) => {
  const compared = await analyst.get(`/register-runs/${third.id}/comparison`).ok<Schemas['RunComparisonView']>();
  // Of the 40,000 in the notes 10,000 were in no table; 30,000 were in one or two, and those who were not, stayed.
  expect(compared).toMatchObject({ gained: 10_000, lost: 0, changed: 30_000, same: 90_000 });
  expect(compared.byTable.filter(({ gained, lost }) => gained + lost > 0)).toEqual([
    { tableId: tables.notes, name: 'Notes, found late', gained: 40_000, lost: 0 },
  ]);
  const { data: overlap } = await analyst.get(`/register-runs/${third.id}/overlap`).ok<Schemas['RunOverlapPage']>();
  const both = (one: string, other: string) =>
    overlap.find(({ tableId, otherTableId }) => tableId === one && otherTableId === other)?.persons;
  expect(both(tables.master, tables.contacts) ?? both(tables.contacts, tables.master)).toBe(40_000);
  expect(both(tables.contacts, tables.notes) ?? both(tables.notes, tables.contacts)).toBe(30_000);
  const { data: held } = await analyst.get(`/register-runs/${third.id}/tables`).ok<Schemas['RunTablePage']>();
  expect(Object.fromEntries(held.map(({ tableId, persons, only }) => [tableId, [persons, only]]))).toEqual({
    [tables.master]: [100_000, 60_000],
    [tables.contacts]: [60_000, 0],
    [tables.notes]: [40_000, 10_000],
  });
};
