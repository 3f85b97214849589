import { gzipSync } from 'node:zlib';
import { previewOf } from './preview.js';

const FILE = `CPR-nr;Navn;Telefon;KOL;Notat
211062-0629;Ida Ågård;20304050;1;Ringer selv
0201919990;Ole Holm;;0;
2509479989;Åse Kjær;+45 30405060;ja;"Aftalt; se kalender"
`;

const usesOf = async (bytes: Buffer): Promise<unknown> =>
  (await previewOf(bytes, {})).columns.map(({ name, use, category }) => [name, use, category]);

describe('the preview of a file', () => {
  it('guesses from header and cells what each column may be used for', async () => {
    expect(await usesOf(Buffer.from(FILE))).toEqual([
      ['CPR-nr', 'person_number', 'national_person_number'],
      ['Navn', 'filled', 'name'],
      ['Telefon', 'contact', 'phone'],
      ['KOL', 'flag', 'copd'],
      ['Notat', 'filled', 'staff_note_free_text'],
    ]);
  });

  it('shows the shape of cells and never their content', async () => {
    const { columns } = await previewOf(Buffer.from(FILE), {});
    expect(columns.map(({ cells }) => cells[0])).toEqual(['000000-0000', 'xxx xxxxx', '00000000', '1', 'xxxxxx xxxx']);
    expect(JSON.stringify(columns)).not.toMatch(/Ida|211062|2030/);
  });

  it('knows numbers by their form when there is no header', async () => {
    const headless = FILE.split('\n').slice(1).join('\n');
    expect(await previewOf(Buffer.from(headless), {})).toMatchObject({
      hasHeader: false,
      columns: [{ use: 'person_number', name: '' }, { use: 'filled' }, {}, { use: 'flag' }, {}],
    });
  });

  it('looks into a packed file of which only the head is there', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `0101${String((n % 90) + 10)}${1000 + n};Name ${Math.sin(n)}`);
    const packed = gzipSync(`cpr;navn\n${rows.join('\n')}\n`);
    expect(packed.length).toBeGreaterThan(20_000);
    expect(await previewOf(packed.subarray(0, 20_000), {})).toMatchObject({
      packing: 'gzip',
      delimiter: ';',
      columns: [{ use: 'person_number' }, { use: 'filled', category: 'name' }],
    });
  });

  it('takes the word of who knows better', async () => {
    const preview = await previewOf(Buffer.from('a,b;c\n1,2;3\n'), { delimiter: ';', hasHeader: false });
    expect(preview.columns.map(({ cells }) => cells)).toEqual([
      ['x,x', '0,0'],
      ['x', '0'],
    ]);
  });

  it('knows JSON, one object a line, and names what it does not read', async () => {
    const lines = ['{"person":{"cpr":"2110620629","navn":"Ida"},"kol":true,"visits":[1]}', '{"person":{"cpr":"02019'];
    expect(await previewOf(Buffer.from(lines.join('\n')), {})).toMatchObject({
      delimiter: 'ndjson',
      hasHeader: false,
      notRead: ['visits'],
      columns: [
        { name: 'person.cpr', use: 'person_number', cells: ['0000000000'] },
        { name: 'person.navn', use: 'filled', category: 'name', cells: ['xxx'] },
        { name: 'kol', use: 'flag', category: 'copd', cells: ['true'] },
      ],
    });
  });

  it('of a supplement finds the column of lines', async () => {
    const usesIn = async (text: string, supplement: boolean): Promise<unknown> =>
      (await previewOf(Buffer.from(text), { supplement })).columns.map(({ use }) => use);
    expect(await usesIn('linje;cpr;navn\n3;2110620629;Ida\n', true)).toEqual(['line', 'person_number', 'filled']);
    expect(await usesIn('3;2110620629\n17;0201919990\n', true)).toEqual(['line', 'person_number']);
    expect(await usesIn('linje;cpr\n3;2110620629\n', false)).toEqual(['ignore', 'person_number']);
  });

  it('of an empty file has no columns', async () => {
    expect(await previewOf(Buffer.alloc(0), {})).toMatchObject({ columns: [] });
  });
});
