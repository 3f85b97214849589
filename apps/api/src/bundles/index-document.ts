import { csvOf } from '../platform/documents/csv.js';
import type { DocumentText } from '../platform/documents/document.js';
import { instantWords } from '../platform/documents/page-words.js';
import { type BundleCover, type BundleItem, folderOf, numberOf, placeOf, whenWords } from './bundle-item.js';

const periodOf = ({ from, until, zone }: BundleCover): string => {
  if (!from && !until) return 'All of it';
  const [begin, end] = [from, until].map(at => at && instantWords(at.toISOString(), zone, 'en'));
  return [begin && `from ${begin}`, end && `before ${end}`].filter(Boolean).join(', ');
};

const roomsOf = ({ withClosedRooms }: BundleCover): string =>
  withClosedRooms
    ? 'Included, as far as who made the bundle may see them; privileged items are left out.'
    : 'Left out, and so are privileged items.';

/** What the bundle covers and what lies in it, first of all for somebody who has nothing but the bundle. */
export const indexDocument = (cover: BundleCover, items: readonly BundleItem[]): DocumentText => ({
  title: `Correspondence with ${cover.organisationName ?? 'an organisation'}`,
  language: 'en',
  generatedAt: cover.asOf.toISOString(),
  zone: cover.zone,
  orientation: 'landscape',
  blocks: [
    {
      kind: 'facts',
      entries: [
        { name: 'Case', value: `${cover.reference} ${cover.title}` },
        { name: 'With', value: cover.organisationName ?? 'not known' },
        { name: 'Period', value: periodOf(cover) },
        { name: 'Last filed', value: instantWords(cover.asOf.toISOString(), cover.zone, 'en') },
        { name: 'Made by', value: cover.madeBy ?? 'not known' },
        { name: 'Items', value: `${items.length} filed; ${cover.drafts} drafts are not included` },
        { name: 'Closed rooms', value: roomsOf(cover) },
      ],
    },
    {
      kind: 'paragraph',
      text: 'Each item has a folder with its text as PDF and its files byte for byte. “sha256sum -c SHA256SUMS” in the unpacked folder says whether all of it is as it was filed.',
      tone: 'remark',
    },
    { kind: 'heading', level: 2, text: 'Items' },
    {
      kind: 'table',
      columns: [
        { title: 'No.', share: 1 },
        { title: 'When', share: 3 },
        { title: 'Way', share: 2 },
        { title: 'Subject', share: 5, language: 'und' },
        { title: 'Reference numbers', share: 3 },
        { title: 'Handling', share: 2 },
        { title: 'Files', share: 1 },
      ],
      rows: items.map((item, at) => [
        numberOf(at),
        whenWords(item.occurred, cover.zone),
        `${item.direction}, ${item.channel.replaceAll('_', ' ')}`,
        item.subject,
        item.referenceNumbers.join(', '),
        `TLP:${item.tlp}, ${item.compartment}`,
        String(item.files.length),
      ]),
    },
  ],
});

const HEADS = [
  'number',
  'folder',
  'occurred',
  'occurred_utc',
  'direction',
  'channel',
  'contact',
  'subject',
  'reference_numbers',
  'tlp',
  'room',
  'filed_utc',
  'filed_sha256',
  'corrects',
  'answers',
  'files',
];

/** The same index for machines: one line an item. */
export const indexCsv = (cover: BundleCover, items: readonly BundleItem[]): Buffer => {
  const numbers = new Map(items.map(({ id }, at) => [id, numberOf(at)]));
  const linked = (id: string | null): string => (id === null ? '' : (numbers.get(id) ?? 'not in this bundle'));
  return csvOf([
    HEADS,
    ...items.map((item, at) => [
      numberOf(at),
      folderOf(at),
      whenWords(item.occurred, cover.zone),
      item.occurred.at,
      item.direction,
      item.channel,
      item.contactName ?? '',
      item.subject,
      item.referenceNumbers.join(', '),
      item.tlp,
      item.compartment,
      item.filedAt.toISOString(),
      item.filedSha256 ?? '',
      linked(item.correctsId),
      linked(item.repliesToId),
      item.files.map((file, n) => placeOf(at, n, file)).join(', '),
    ]),
  ]);
};
