import { createHash } from 'node:crypto';
import { type Contact, contactBytes } from '../sealing/contact.js';
import { DoesNotOpen, newDataKey, seal } from '../sealing/sealing.js';
import { archiveOf } from './archive.js';
import { type BatchContents, batchFiles, type BatchRecipient, contactPlace, NoText } from './batch-files.js';
import { csvOf, dialled } from '../../platform/documents/csv.js';

const key = newDataKey();

const recipient = (at: number, contact: Partial<Contact>, more: Partial<BatchRecipient> = {}): BatchRecipient => {
  const id = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const whole: Contact = {
    name: `Person ${at}`,
    address: ['Søndergade 1', '8000 Aarhus C'],
    email: '',
    phone: '',
    digitalPost: null,
    guardian: { name: '', address: [] },
    ...contact,
  };
  return {
    id,
    reference: `L-0000000${at}`,
    sealed: seal(key, 1, contactBytes(whole), contactPlace(id)),
    toGuardian: false,
    language: 'da',
    categories: [],
    ...more,
  };
};

const contents = (channel: string, recipients: BatchRecipient[], body = 'Kære {{name}}'): BatchContents => ({
  batch: { id: '00000000-0000-4000-8000-00000000000b', number: 1, channel, handling: 'ordinary', date: '2025-03-01' },
  ground: { organisation: 'Klinikken', contact: 'Tlf. 70 00 00 00', date: '2025-03-01' },
  texts: [{ number: 3, language: 'da', subject: 'Underretning', body }],
  recipients,
});

const textOf = async (made: Promise<{ files: { name: string; bytes: Uint8Array }[] }>, name: string): Promise<string> =>
  Buffer.from((await made).files.find(file => file.name === name)?.bytes ?? []).toString();

describe('the files of a batch', () => {
  it('are one PDF with a page for each letter at least, a list, and a manifest with the hash of each', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `Afsnit ${at} ${'med ord '.repeat(12)}`).join('\n\n');
    const { manifest, files } = await batchFiles(contents('print', [recipient(1, {}), recipient(2, {})], long), key);
    expect(files.map(({ name }) => name)).toEqual(['manifest.json', 'letters-001.pdf', 'letters.csv']);
    for (const { name, sha256, bytes } of manifest.files) {
      const file = files.find(each => each.name === name);
      expect(
        createHash('sha256')
          .update(file?.bytes ?? '')
          .digest('hex'),
      ).toBe(sha256);
      expect(file?.bytes.length).toBe(bytes);
    }
    const rows = Buffer.from(files[2]?.bytes ?? [])
      .toString()
      .split('\r\n')
      .slice(1, 3)
      .map(row => row.split(';').slice(0, 5));
    expect(rows).toEqual([
      ['L-00000001', 'letters-001.pdf', '1', '4', 'da'],
      ['L-00000002', 'letters-001.pdf', '5', '4', 'da'],
    ]);
  });

  it('are the same bytes whenever they are made', async () => {
    const given = contents('print', [recipient(1, {}), recipient(2, {})]);
    const archives = [];
    for (let turn = 0; turn < 2; turn += 1) archives.push(await archiveOf((await batchFiles(given, key)).files));
    expect(archives[0]?.equals(archives[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('hold e-mails with their text, and calls with a number that can be dialled', async () => {
    const persons = [recipient(1, { email: 'ida@example.org', phone: '+45 20 30 40 50' })];
    expect(await textOf(batchFiles(contents('email', persons), key), 'e-mails.csv')).toBe(
      '\ufeffreference;email;name;language;subject;text\r\nL-00000001;ida@example.org;Person 1;da;Underretning;Kære Person 1\r\n',
    );
    expect(await textOf(batchFiles(contents('phone', persons), key), 'calls.csv')).toContain(';0045 20 30 40 50;');
  });

  it('refuse a recipient in whose language there is no text', async () => {
    await expect(batchFiles(contents('print', [recipient(1, {}, { language: 'de' })]), key)).rejects.toThrow(NoText);
  });

  it('refuse a contact that was moved to another recipient', async () => {
    const moved = { ...recipient(1, {}), id: recipient(2, {}).id };
    await expect(batchFiles(contents('print', [moved]), key)).rejects.toThrow(DoesNotOpen);
  });
});

describe('a CSV', () => {
  it.each(['=1+1', '+45', '-2', '@SUM(A1)', '\tx', '\rx', ' =1', '|cmd', '%x'])('makes %p harmless (T25)', cell => {
    expect(
      csvOf([[cell]])
        .toString()
        .replace(/^\ufeff"?/, ''),
    ).toMatch(/^'/);
  });

  it('quotes what would break its cells', () => {
    expect(csvOf([['a;b', 'c"d', 'e\nf', 'Ågård']]).toString()).toBe('\ufeff"a;b";"c""d";"e\nf";Ågård\r\n');
  });

  it('writes numbers as they are dialled', () => expect(dialled(' +45 20')).toBe('0045 20'));
});
