import { gzipSync } from 'node:zlib';
import { readRows, type Row } from './rows.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const rowsOf = async (bytes: Uint8Array, size: number, wanted = [0, 2]): Promise<Row[]> => {
  const rows: Row[] = [];
  await readRows(inPieces(bytes, size), { wanted, onRows: some => void rows.push(...some) });
  return rows;
};

const TEXT = 'a;b;c\n"Ågård ""x""";2;"to\nlinjer"\n3;4\n';
const ROWS = [
  { line: 1, cells: ['a', 'c'] },
  { line: 2, cells: ['Ågård "x"', 'to\nlinjer'] },
  { line: 4, cells: ['3', ''] },
];

describe('the rows of a file', () => {
  it.each([1, 3, 7, 1000])('are the same whatever pieces of %p bytes it comes in', async size => {
    expect(await rowsOf(Buffer.from(TEXT), size)).toEqual(ROWS);
  });

  it.each([
    ['packed', gzipSync(TEXT)],
    ['as UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')])],
    ['as UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ['as Windows-1252', Buffer.from(TEXT, 'latin1')],
  ])('are read %s', async (_, bytes) => expect(await rowsOf(bytes, 5)).toEqual(ROWS));

  it('come with the hash of the file as it was sent', async () => {
    const measured = await readRows(inPieces(Buffer.from(TEXT), 4), { wanted: [0], onRows: () => undefined });
    expect(measured).toEqual({
      bytes: Buffer.byteLength(TEXT),
      sha256: 'd78f8762aeb3f4f7980438544331c7d191b2889ea856bcb693b2c7c512275e7c',
    });
  });

  it('of an empty file are none', async () => expect(await rowsOf(new Uint8Array(0), 4)).toEqual([]));
});
