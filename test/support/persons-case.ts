import type { Browser } from './browser.js';
import type { Schemas } from './exchange.js';

type Import = Schemas['TableImportView'];

/** Five rows: three persons, one row without a number, one with a day that does not exist. */
export const STOLEN = [
  'cpr;navn;kol;notat',
  '211062-0629;Ida Jensen;1;ringer igen',
  '0201919990;Ole Holm;måske;',
  '0107851234;Åse Lund;0;',
  ';Uden nummer;0;',
  '320199-1234;Ingen;0;',
].join('\r\n');

/** Imports that text as a copy of a table: number, name, yes/no column; begun only, if no text is given. */
export const importTable = async (
  browser: Browser,
  incidentId: string,
  affectedTableId: string,
  text?: string,
): Promise<Import> => {
  const { data } = await browser.list('/data-categories', { perPage: 100 }).ok<Schemas['DataCategoryPage']>();
  const category = (key: string): string | null => data.find(one => one.key === key)?.id ?? null;
  const begun = await browser
    .post('/table-imports', {
      incidentId,
      affectedTableId,
      fileName: 'patients.csv',
      mapping: {
        encoding: 'utf-8',
        delimiter: ';',
        hasHeader: true,
        columns: [
          { column: 0, use: 'person_number', categoryId: category('national_person_number') },
          { column: 1, use: 'filled', categoryId: category('name') },
          { column: 2, use: 'flag', categoryId: category('health_condition') },
        ],
      },
    })
    .ok<Import>();
  if (text === undefined) return begun;
  const type = { 'Content-Type': 'application/octet-stream' };
  return browser.send('PUT', `/table-imports/${begun.id}/content`, new Blob([text]), type).ok<Import>();
};

/** A register with two imports and two runs, and an import that waits for its file. */
export const fillRegister = async (
  browser: Browser,
  incidentId: string,
): Promise<{ imported: Import; waiting: Import; run: Schemas['RegisterRunView'] }> => {
  const made = async (name: string): Promise<string> =>
    (await browser.post('/affected-tables', { incidentId, name }).ok<{ id: string }>()).id;
  const count = (): Promise<Schemas['RegisterRunView']> =>
    browser.post('/register-runs', { incidentId }).ok<Schemas['RegisterRunView']>();
  const [first, second] = [await made('Patients, as stolen'), await made('COPD, as stolen')];
  const imported = await importTable(browser, incidentId, first, STOLEN);
  await count();
  await importTable(browser, incidentId, second, 'cpr;navn;kol\n2110620629;Ida;1\n2509479989;;1\n');
  const run = await count();
  return { imported, waiting: await importTable(browser, incidentId, second), run };
};
