import { rangeWords } from '@breachdesk/contract/document-words';
import type { Told } from '../incidents/telling.js';
import type { Block, DocumentText } from '../platform/documents/document.js';
import { instantWords } from '../platform/documents/page-words.js';
import { type BundleCover, type BundleItem, type ItemWords, plain, whenWords } from './bundle-item.js';

/** What somebody wrote or said, in whatever language that was: nothing of ours says which. */
const written = (text: string): Block => ({ kind: 'paragraph', text, language: 'und' });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });

/** What an item told, with the values as they then were. */
const toldLines = ({ figures, categories, dates }: Told, zone: string): string[] => [
  ...figures.map(({ metric, scope, value, valueTo, approximate, asWritten, asOf, source }) => {
    const number = value === null ? `“${asWritten ?? ''}”` : rangeWords({ from: value, to: valueTo, approximate });
    return `${number} ${plain(metric)}: ${scope} (as of ${whenWords(asOf, zone)}; ${source})`;
  }),
  ...categories.map(({ name, stolenStatus, words }) => `${name}: ${words ?? stolenStatus ?? 'in no table'}`),
  ...dates.map(({ keyDate, moment }) => `${plain(keyDate)}: ${whenWords(moment, zone)}`),
];

const mailBlocks = ({ mail }: ItemWords): Block[] => {
  if (!mail) return [];
  const people = (parties: readonly { name: string | null; address: string | null }[]): string =>
    parties.map(({ name, address }) => [name, address && `<${address}>`].filter(Boolean).join(' ')).join(', ');
  const entries = [
    { name: 'From', value: people(mail.sender) },
    { name: 'To', value: people(mail.recipients) },
    { name: 'Copies', value: people(mail.copies) },
    { name: 'Sent', value: mail.sent ?? '' },
    { name: 'Subject', value: mail.subject ?? '', language: 'und' as const },
  ].filter(({ value }) => value !== '');
  return [
    heading('The mail, as it says of itself'),
    { kind: 'facts', entries },
    mail.text ? written(mail.text) : { kind: 'paragraph', text: 'No text.' },
  ];
};

/** One item on paper: what was said, when, by which way, and the fingerprints by which it is proved. */
export const itemDocument = (cover: BundleCover, item: BundleItem, words: ItemWords): DocumentText => {
  const facts = [
    { name: 'Case', value: `${cover.reference} ${cover.title}` },
    { name: 'With', value: [cover.organisationName, item.contactName].filter(Boolean).join(', ') },
    { name: 'When', value: whenWords(item.occurred, cover.zone) },
    { name: 'Way', value: `${item.direction}, ${plain(item.channel)}` },
    { name: 'Reference numbers', value: item.referenceNumbers.join(', ') },
    { name: 'Why it corrects', value: words.correctionReason ?? '', language: 'und' as const },
    { name: 'Handling', value: `TLP:${item.tlp}, ${item.compartment}` },
    { name: 'Filed', value: instantWords(item.filedAt.toISOString(), cover.zone, 'en') },
    { name: 'Fingerprint (SHA-256)', value: item.filedSha256 ?? '' },
  ].filter(({ value }) => value !== '');
  const told = words.told ? toldLines(words.told, cover.zone) : [];
  return {
    title: item.subject,
    titleLanguage: 'und',
    language: 'en',
    generatedAt: item.filedAt.toISOString(),
    zone: cover.zone,
    blocks: [
      { kind: 'facts', entries: facts },
      ...(words.text ? [heading('What was said'), written(words.text)] : []),
      ...mailBlocks(words),
      ...(told.length > 0 ? [heading('What it told'), { kind: 'list', items: told } as const] : []),
      ...(item.files.length > 0 ? [heading('Files'), fileTable(item)] : []),
    ],
  };
};

const fileTable = ({ files }: BundleItem): Block => ({
  kind: 'table',
  columns: [
    { title: 'Name', share: 4 },
    { title: 'Bytes', share: 1 },
    { title: 'SHA-256', share: 6 },
  ],
  rows: files.map(({ fileName, size, sha256 }) => [fileName, String(size), sha256]),
});
