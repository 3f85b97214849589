import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ContentMeter, type Measured, servedType } from './content-meter.js';

const measure = async (...chunks: Buffer[]): Promise<Measured> => {
  const meter = new ContentMeter();
  const passed: Buffer[] = [];
  for await (const chunk of meter.pass(Readable.from(chunks))) passed.push(chunk);
  expect(Buffer.concat(passed)).toEqual(Buffer.concat(chunks));
  return meter.measured();
};

describe('What a file is', () => {
  it('is found in its bytes: size and fingerprint of all of them, however they are cut', async () => {
    const bytes = Buffer.from('Alle tal er påstande, til de er talt.');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // Cut through the middle of å.
    const cut = bytes.indexOf('å') + 1;
    const expected = { size: bytes.length, sha256, mediaType: 'text/plain' };
    expect(await measure(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual(expected);
    expect(await measure(...[...bytes].map(byte => Buffer.of(byte)))).toEqual(expected);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'application/pdf'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'],
    ['HTML: text to us', Buffer.from('<!doctype html><script>alert(1)</script>'), 'text/plain'],
    ['letters that begin as a picture does', Buffer.from('BM: the board met'), 'text/plain'],
    ['UTF-16 as some ransom notes are', Buffer.from('\ufeffYour files', 'utf16le'), 'application/octet-stream'],
    ['text with a NUL', Buffer.from('a\0b'), 'application/octet-stream'],
    ['text that ends in half a character', Buffer.from('påå').subarray(0, 4), 'application/octet-stream'],
    ['bytes of nothing', Buffer.from('fffefdfc', 'hex'), 'application/octet-stream'],
  ])('is told by content for %s', async (_, bytes, mediaType) => {
    expect((await measure(bytes)).mediaType).toBe(mediaType);
  });
});

it('gives out under their own name only types that a browser cannot run', () => {
  const types = ['application/pdf', 'image/png', 'text/plain', 'image/svg+xml', 'application/xml', 'text/html'];
  const bytes = 'application/octet-stream';
  expect(types.map(servedType)).toEqual([
    'application/pdf',
    'image/png',
    'text/plain; charset=utf-8',
    bytes,
    bytes,
    bytes,
  ]);
});
