import { strFromU8, unzipSync } from 'fflate';
import { READING_LIMITS } from './file-text.js';

/** Parts of a Word document (ECMA-376) that hold words of its writers, in the order in which they are read. */
const PARTS = [
  /^word\/document\.xml$/,
  /^word\/(header|footer)\d*\.xml$/,
  /^word\/(footnotes|endnotes|comments)\.xml$/,
];

/** Text runs, and what stands between them on paper. What a writer has deleted (`w:delText`) is none of it. */
const PIECES = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^<>]*>|<\/w:(p|tc)>/g;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return ENTITIES[name] ?? whole;
    const point = hex ? parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
  });

const wordsOf = (xml: string): string =>
  [...xml.matchAll(PIECES)]
    .map(([, run, gap]) => (run !== undefined ? plain(run) : gap === 'tab' ? '\t' : '\n'))
    .join('');

/** The words of a Word document; null when the archive is no such document. Throws at what is damaged. */
export const readDocx = (bytes: Uint8Array): string | null => {
  // A part that says it is larger is not unpacked, and none is unpacked to more than it says.
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => PARTS.some(part => part.test(name)) && originalSize <= READING_LIMITS.partBytes,
  });
  const names = PARTS.flatMap(part =>
    Object.keys(files)
      .filter(name => part.test(name))
      .sort(),
  );
  if (names.length === 0) return null;
  return names.map(name => wordsOf(strFromU8(files[name] ?? new Uint8Array()))).join('\n');
};
