import { getDocumentProxy } from 'unpdf';
import type { Block, DocumentText } from './document.js';
import { documentPdf } from './document-pdf.js';

const text = (blocks: Block[], more: Partial<DocumentText> = {}): DocumentText => ({
  title: 'Anmeldelse af brud – INC-2024-0001',
  language: 'da',
  generatedAt: '2024-12-12T07:20:00.000Z',
  zone: 'Europe/Copenhagen',
  blocks,
  ...more,
});

const long = (words: number): string => 'Vævet blåbærgrød på Ærø, Straße, Übergrößenträger. '.repeat(words / 6);

interface Node {
  role?: string;
  lang?: string;
  type?: string;
  children?: Node[];
}

interface Piece {
  str?: string;
  hasEOL?: boolean;
}

/** The structure of a page as its roles, `content` for a piece of text. */
const rolesOf = (node: Node): unknown =>
  node.children ? { [node.role ?? '']: node.children.map(rolesOf) } : (node.type ?? node.role);

/** Roles with a language of their own, in the order of reading. */
const languagesOf = (node: Node): string[] => [
  ...(node.lang ? [`${node.role ?? ''} ${node.lang}`] : []),
  ...(node.children ?? []).flatMap(languagesOf),
];

/** The PDF as another program reads it. */
const read = async (of: DocumentText) => {
  const pdf = await getDocumentProxy(new Uint8Array(await documentPdf(of)));
  const pages = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const { items } = (await page.getTextContent()) as { items: Piece[] }; // unpdf ships no types of what it bundles
    const words = items.flatMap(({ str, hasEOL }) => (str === undefined ? [] : [str, hasEOL ? '\n' : '']));
    const tree = (await page.getStructTree()) as Node; // see above
    pages.push({ text: words.join(''), roles: rolesOf(tree), languages: languagesOf(tree) });
  }
  return { pages, metadata: await pdf.getMetadata(), marks: await pdf.getMarkInfo() };
};

describe('a document', () => {
  it('is the same bytes whenever it is made, and others when it states something else', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'Æblegrød' }];
    const [first, second] = [await documentPdf(text(blocks)), await documentPdf(text(blocks))];
    expect(first.equals(second)).toBe(true);
    const other = await documentPdf(text([{ kind: 'paragraph', text: 'Æblegrød.' }]));
    expect(other.equals(first)).toBe(false);
  });

  it('says its language, shows its title, is dated by what it was frozen at, and is tagged', async () => {
    const { metadata, marks } = await read(text([{ kind: 'paragraph', text: 'Kort.' }], { title: 'A & B <c>' }));
    expect(metadata.info).toMatchObject({ Language: 'da', CreationDate: 'D:20241212072000Z' });
    expect(metadata.info).toHaveProperty('Title', 'A   B  c ');
    expect(marks).toMatchObject({ Marked: true });
  });

  it('holds text and structure of headings, paragraphs, lists and tables as another program reads them', async () => {
    const { pages } = await read(
      text([
        { kind: 'heading', level: 2, text: 'Bruddets karakter' },
        { kind: 'paragraph', text: 'Først.\n\nSå.' },
        { kind: 'list', items: ['navne', 'numre'] },
        { kind: 'facts', entries: [{ name: 'Sag', value: 'INC-2024-0001' }] },
        {
          kind: 'table',
          columns: [
            { title: 'Tabel', share: 1 },
            { title: 'Rækker', share: 1 },
          ],
          rows: [['Patienter', '57.000']],
        },
      ]),
    );
    expect(pages[0]?.roles).toEqual({
      Root: [
        {
          Document: [
            { H1: ['content'] },
            { H2: ['content'] },
            { P: ['content'] },
            { P: ['content'] },
            { L: Array(2).fill({ LI: [{ Lbl: ['content'] }, { LBody: ['content'] }] }) },
            { Table: [{ TBody: [{ TR: [{ TH: ['content'] }, { TD: ['content'] }] }] }] },
            {
              Table: [
                { THead: [{ TR: [{ TH: ['content'] }, { TH: ['content'] }] }] },
                { TBody: [{ TR: [{ TH: ['content'] }, { TD: ['content'] }] }] },
              ],
            },
          ],
        },
      ],
    });
    for (const word of ['Anmeldelse af brud – INC-2024-0001', 'Bruddets karakter', 'Først.', 'Rækker', '57.000'])
      expect(pages[0]?.text).toContain(word);
  });

  it('says of words in another language than its own which that is, and that it is not known where nobody said it', async () => {
    const { pages } = await read(
      text(
        [
          { kind: 'paragraph', text: 'Alle Akten', language: 'de' },
          { kind: 'facts', entries: [{ name: 'Emne', value: 'Subject', language: 'und' }] },
          { kind: 'table', columns: [{ title: 'Sag', share: 1, language: 'en' }], rows: [['Case']] },
        ],
        { titleLanguage: 'en' },
      ),
    );
    // Heads of columns and names of facts are words of the document.
    expect(pages[0]?.languages).toEqual(['H1 en', 'P de', 'TD und', 'TH en']);
  });

  it('shows where a sign is that its font does not have, and says how many there are', async () => {
    const hidden = 'Rest: 漢字 👍🏽 → 57\u202f000, bla\u030abær, \ufeffend';
    const { pages } = await read(
      text([{ kind: 'facts', entries: [{ name: 'Ord', value: hidden }] }], { language: 'en' }),
    );
    expect(pages[0]?.text).toContain('Rest: \ufffd\ufffd \ufffd \ufffd 57 000, blåbær, end');
    expect(pages[0]?.text).toContain('4 characters could not be set in this font');
    const whole = await read(text([{ kind: 'paragraph', text: 'Blåbærgrød – ß' }], { language: 'en' }));
    expect(whole.pages[0]?.text).not.toContain('could not be set');
  });

  it('says on every page its number, when it was made with the zone, and the hash of what it states', async () => {
    const { pages } = await read(text([{ kind: 'paragraph', text: long(3000) }]));
    expect(pages.length).toBeGreaterThan(1);
    const hashes = pages.map(page => /SHA-256 af indholdet: ([0-9a-f]{64})/.exec(page.text)?.[1]);
    expect(new Set(hashes).size).toBe(1);
    for (const [at, page] of pages.entries()) {
      expect(page.text).toContain(`${at + 1} / ${pages.length}`);
      expect(page.text).toContain('Dannet 12 december 2024, 08:20:00 (Europe/Copenhagen, UTC+01:00)');
    }
  });

  it('loses no word of a paragraph, a cell or a number that is longer than a page or a line', async () => {
    const words = Array.from({ length: 4000 }, (_, at) => `ord${at}`);
    const { pages } = await read(
      text([
        { kind: 'paragraph', text: words.slice(0, 2000).join(' ') },
        {
          kind: 'table',
          columns: [
            { title: 'A', share: 1 },
            { title: 'B', share: 3 },
          ],
          rows: [['x', words.slice(2000).join(' ')]],
        },
        { kind: 'paragraph', text: 'f'.repeat(500) },
      ]),
    );
    const all = pages.map(page => page.text).join(' ');
    const found = new Set(all.split(/\s+/));
    expect(words.filter(word => !found.has(word))).toEqual([]);
    expect(all.replaceAll(/[^f]/g, '').length).toBeGreaterThanOrEqual(500);
  });
});
