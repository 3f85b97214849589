import { decoderOf, detectEncoding } from './encodings.js';

const TEXT = 'cpr;navn\n0102801234;Søren Ågård\n';
const utf16 = (text: string, big = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const latin1 = Buffer.from(TEXT, 'latin1');

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', 0],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8', 3],
    ['plain ASCII', Buffer.from('cpr\n0102801234\n'), 'utf-8', 0],
    ['UTF-16 little endian with a mark', utf16(`\ufeff${TEXT}`), 'utf-16le', 2],
    ['UTF-16 little endian', utf16(TEXT), 'utf-16le', 0],
    ['UTF-16 big endian with a mark', utf16(`\ufeff${TEXT}`, true), 'utf-16be', 2],
    ['UTF-16 big endian', utf16(TEXT, true), 'utf-16be', 0],
    ['ISO-8859-1', latin1, 'iso-8859-1', 0],
    ['Windows-1252, known by its dash', Buffer.concat([latin1, Buffer.from([0x96])]), 'windows-1252', 0],
    ['UTF-8 cut within a letter', Buffer.from(TEXT).subarray(0, Buffer.from(TEXT).indexOf(0xc3) + 1), 'utf-8', 0],
    ['an empty file', Buffer.alloc(0), 'utf-8', 0],
  ])('%s is recognised', (_, bytes, encoding, mark) => {
    expect(detectEncoding(bytes)).toEqual({ encoding, mark });
  });

  it.each([
    ['utf-16le', utf16(TEXT)],
    ['utf-16be', utf16(TEXT, true)],
    ['iso-8859-1', latin1],
    ['utf-8', Buffer.from(TEXT)],
  ] as const)('%s is read', (encoding, bytes) => {
    expect(decoderOf(encoding).decode(bytes)).toBe(TEXT);
  });
});
