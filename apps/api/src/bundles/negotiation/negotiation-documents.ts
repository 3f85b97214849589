import type { Moment } from '@breachdesk/contract/moment';
import type { Block, DocumentText } from '../../platform/documents/document.js';
import { instantWords } from '../../platform/documents/page-words.js';
import { plain, whenWords } from '../bundle-item.js';
import type { BundleEvent, BundleMessage, NegotiationContents, RecordEntry } from './negotiation-contents.js';
import { base, caseFact, und } from './page-base.js';

/** What is known of a bundle while it is made. */
export interface Handing {
  recipient: string;
  reason: string;
  madeBy: string | null;
  asOf: Date;
  recordRoot: string;
  record: readonly RecordEntry[];
}

/** A file of the bundle as its index names it. */
export interface Listed {
  place: string;
  what: string;
  sha256: string;
}

const PARTIES: Record<string, string> = {
  actor: 'Extortionist',
  us: 'We',
  third_party: 'Third party',
  none: 'Nobody',
};

/** What the bundle is, what lies in it, and how it is verified, for somebody who has nothing but the bundle. */
export const indexOf = (contents: NegotiationContents, handing: Handing, files: readonly Listed[]): DocumentText => {
  const { negotiation, messages, events, decisions, participants, evidence, case: at } = contents;
  const [first, last] = [handing.record[0], handing.record.at(-1)];
  return {
    ...base(contents, handing),
    title: `Negotiation with ${negotiation.actor}`,
    titleLanguage: und,
    orientation: 'landscape',
    blocks: [
      {
        kind: 'facts',
        entries: [
          caseFact(contents),
          { name: 'Handed to', value: handing.recipient, language: und },
          { name: 'Why', value: handing.reason, language: und },
          { name: 'Made by', value: handing.madeBy ?? 'not known' },
          { name: 'As of', value: instantWords(handing.asOf.toISOString(), at.zone, 'en') },
          { name: 'Handling', value: `TLP:${negotiation.tlp}` },
          { name: 'Channel', value: negotiation.channel ?? 'not known', language: und },
          { name: 'State', value: plain(negotiation.state) },
          {
            name: 'First contact',
            value: negotiation.firstContact ? whenWords(negotiation.firstContact, at.zone) : 'not known',
          },
          {
            name: 'Holds',
            value: `${messages.length} messages, ${events.length} events, ${decisions.length} decisions, ${evidence.length} files of evidence`,
          },
        ],
      },
      ...(negotiation.summary ? [{ kind: 'paragraph', text: negotiation.summary, language: und } as const] : []),
      { kind: 'heading', level: 2, text: 'How it is verified' },
      {
        kind: 'paragraph',
        text: '“sha256sum -c SHA256SUMS” in the unpacked folder says whether every file is as it was handed over. The fingerprints of the evidence are those that were recorded when each file came in. negotiation.json states the same as these pages, for machines.',
      },
      {
        kind: 'paragraph',
        text: `record.jsonl holds what the database itself recorded of this negotiation, one entry a line: who did what and who read what, with the row before and after. It holds ${handing.record.length} entries, number ${first?.seq ?? 0} to ${last?.seq ?? 0}. Their Merkle tree hash (RFC 6962, each line without its end as a leaf) is ${handing.recordRoot}; that it was handed over with this hash stands in the record of the case.`,
      },
      { kind: 'heading', level: 2, text: 'Files' },
      {
        kind: 'table',
        columns: [
          { title: 'Place', share: 4, language: und },
          { title: 'What', share: 4 },
          { title: 'SHA-256', share: 6 },
        ],
        rows: files.map(({ place, what, sha256 }) => [place, what, sha256]),
      },
      ...(participants.length > 0 ? participantBlocks(contents) : []),
    ],
  };
};

const participantBlocks = ({ participants }: NegotiationContents): Block[] => [
  { kind: 'heading', level: 2, text: 'Who takes part' },
  {
    kind: 'table',
    columns: [
      { title: 'Name', share: 3, language: und },
      { title: 'Side', share: 2 },
      { title: 'Part', share: 2 },
      { title: 'Writes as', share: 3, language: und },
      { title: 'What else is known', share: 4, language: und },
    ],
    rows: participants.map(({ name, party, role, handle, note }) => [
      name,
      PARTIES[party] ?? party,
      plain(role),
      handle ?? '',
      note ?? '',
    ]),
  },
];

const amountWords = ({ amount, currency, amountAsWritten, percent }: BundleEvent): string =>
  [amount && `${amount} ${currency ?? ''}`.trim(), amountAsWritten && `“${amountAsWritten}”`, percent && `${percent} %`]
    .filter(Boolean)
    .join(', ');

const publicationBlocks = ({ publications, case: { zone } }: NegotiationContents): Block[] => {
  if (publications.length === 0) return [];
  const when = (moment: Moment | null): string => (moment ? whenWords(moment, zone) : 'not known');
  return [
    { kind: 'heading', level: 2, text: 'What was published' },
    {
      kind: 'table',
      columns: [
        { title: 'Where', share: 3, language: und },
        { title: 'Seen', share: 3 },
        { title: 'By', share: 2, language: und },
        { title: 'What they claim', share: 5, language: und },
        { title: 'Source', share: 3, language: und },
        { title: 'Gone', share: 3 },
        { title: 'Remarks', share: 3, language: und },
      ],
      rows: publications.map(each => [
        [each.placeName, `(${plain(each.place)})`].filter(Boolean).join(' '),
        when(each.seen),
        each.publishedBy ?? 'not known',
        [each.claim, each.volume].filter(Boolean).join('; '),
        `${each.source} (${plain(each.confidence)})`,
        each.takenDown ? when(each.takenDown) : '',
        each.note ?? '',
      ]),
    },
  ];
};

/** What happened, in the order in which it happened; what was corrected stands with what corrects it. */
export const eventsDocument = (contents: NegotiationContents, handing: Handing): DocumentText => {
  const { zone } = contents.case;
  const numbers = new Map(contents.events.map(({ id }, at) => [id, at + 1]));
  const corrected = new Map(contents.events.map(event => [event.correctsId, event.id]));
  const remarkOf = (event: BundleEvent): string =>
    [
      event.correctsId && `corrects ${numbers.get(event.correctsId) ?? '?'}`,
      corrected.has(event.id) && `corrected by ${numbers.get(corrected.get(event.id) ?? '') ?? '?'}`,
      event.messageNumber !== null && `from message ${event.messageNumber}`,
      event.source && `source: ${event.source}`,
      `confidence: ${event.confidence}`,
    ]
      .filter(Boolean)
      .join('; ');
  return {
    ...base(contents, handing),
    title: 'What happened',
    orientation: 'landscape',
    blocks: [
      { kind: 'facts', entries: [caseFact(contents)] },
      {
        kind: 'table',
        columns: [
          { title: 'No.', share: 1 },
          { title: 'When', share: 3 },
          { title: 'Who', share: 2 },
          { title: 'What', share: 2 },
          { title: 'Words', share: 6, language: und },
          { title: 'Amount', share: 3, language: und },
          { title: 'Deadline', share: 3 },
          { title: 'Remarks', share: 3 },
        ],
        rows: contents.events.map((event, at) => [
          String(at + 1),
          whenWords(event.occurred, zone),
          PARTIES[event.party] ?? event.party,
          plain(event.kind),
          event.text ?? '',
          amountWords(event),
          event.deadline ? whenWords(event.deadline, zone) : '',
          remarkOf(event),
        ]),
      },
      ...publicationBlocks(contents),
    ],
  };
};

const timeLines = (message: BundleMessage, zone: string): string => {
  const words = (moment: Moment | null, fault: string | null): string =>
    moment ? whenWords(moment, zone) : `not read (${plain(fault ?? 'none')})`;
  return [
    `As written: ${message.timeAsWritten.trim() === '' ? 'no time' : `“${message.timeAsWritten}”`}`,
    `As read: ${words(message.sent, message.timeFault)}`,
    ...(message.handSent
      ? [
          `By hand: ${whenWords(message.handSent, zone)} (${message.handBy ?? 'not known'}: ${message.handReason ?? ''})`,
        ]
      : []),
    `SHA-256 of the words: ${message.sha256}`,
  ].join('\n');
};

/** Messages in the order of their source, each with its time as written and as read. */
export const messagesDocument = (
  contents: NegotiationContents,
  handing: Handing,
  messages: readonly BundleMessage[],
): DocumentText => ({
  ...base(contents, handing),
  title: `Messages ${messages[0]?.number ?? 0} to ${messages.at(-1)?.number ?? 0}`,
  blocks: [
    { kind: 'facts', entries: [caseFact(contents)] },
    ...messages.flatMap((message): Block[] => [
      { kind: 'heading', level: 2, text: `No. ${message.number}, ${headOf(message)}` },
      { kind: 'paragraph', text: timeLines(message, contents.case.zone), tone: 'remark' },
      message.text.trim() === ''
        ? { kind: 'paragraph', text: 'Empty message', tone: 'remark' }
        : { kind: 'paragraph', text: message.text, language: und },
      ...(message.fileName ? [{ kind: 'paragraph', text: `File: ${message.fileName}`, tone: 'remark' } as const] : []),
    ]),
  ],
});

const headOf = ({ party, partyAsWritten, kind }: BundleMessage): string =>
  [
    PARTIES[party] ?? party,
    partyAsWritten.trim() === '' ? '' : `(“${partyAsWritten.trim()}”)`,
    kind === 'message' ? '' : plain(kind),
  ]
    .filter(Boolean)
    .join(' ');
