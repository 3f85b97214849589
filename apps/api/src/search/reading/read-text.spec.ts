import { docxOf, pdfOf } from '../../../../../test/support/documents.js';
import { eml } from '../../../../../test/support/mails.js';
import type { FileText } from './file-text.js';
import { readText } from './read-text.js';

const read = (content: string | Buffer, mediaType: string, fileName = 'file'): Promise<FileText> =>
  readText({ bytes: new Uint8Array(Buffer.from(content)), mediaType, fileName });

const PDF = 'application/pdf';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NAMELESS = 'application/octet-stream';

describe('The words of a file', () => {
  it.each<[string, string | Buffer, string, string]>([
    ['a PDF', pdfOf('De ber\\370rte patienter'), PDF, 'De berørte patienter'],
    ['plain text', 'Køge og Århus', 'text/plain', 'Køge og Århus'],
    ['text as Windows wrote it', Buffer.from('K\xf8ge', 'latin1'), NAMELESS, 'Køge'],
    [
      'a Word document, as it stands on paper',
      docxOf(
        '<w:p><w:r><w:t>Pati</w:t></w:r><w:r><w:t xml:space="preserve">enten &amp; </w:t></w:r></w:p><w:p><w:t>B&#228;r</w:t></w:p>',
      ),
      DOCX,
      'Patienten & \nBär',
    ],
    [
      'a Word document without what was deleted in it',
      docxOf('<w:p><w:t>kept</w:t><w:delText>gone</w:delText></w:p>'),
      DOCX,
      'kept',
    ],
  ])('of %s', async (_, content, mediaType, text) => {
    expect(await read(content, mediaType)).toEqual({ text });
  });

  it('of a mail, with those within it', async () => {
    const mail = await read(eml({ subject: 'Svar', text: 'Hvor mange?' }), 'text/plain', 'svar.eml');
    expect('text' in mail && mail.text).toMatch(/^Svar\nHvor mange\?/);
  });

  it.each<[string, string | Buffer, string, string]>([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'image/png', 'no_text'],
    ['a PDF without words', pdfOf(''), PDF, 'no_text'],
    ['a broken PDF', '%PDF-1.4 and nothing', PDF, 'damaged'],
    ['a broken archive', 'PK\x03\x04 and nothing', 'application/zip', 'damaged'],
    ['bytes of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), NAMELESS, 'no_text'],
    ['too large a file', Buffer.alloc(40 * 1024 * 1024 + 1), 'text/plain', 'too_large'],
  ])('%s has none, and says why', async (_, content, mediaType, fault) => {
    expect(await read(content, mediaType)).toEqual({ fault });
  });

  it('a part that unpacks to more than any document is not unpacked', async () => {
    const bomb = docxOf(`<w:t>${' '.repeat(31 * 1024 * 1024)}</w:t>`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read(bomb, DOCX)).toEqual({ fault: 'no_text' });
  });
});
