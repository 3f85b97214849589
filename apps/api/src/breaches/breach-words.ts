import { momentWords, rangeWords } from '@breachdesk/contract/document-words';
import type { Block, DocumentText } from '../platform/documents/document.js';
import { instantWords } from '../platform/documents/page-words.js';
import type { BreachView, NotNotified, Notified } from './breach.dto.js';

/** Which period was asked for; empty ends are open. */
export interface Period {
  from: Date | null;
  until: Date | null;
}

const RISK_WORDS: Record<NonNullable<BreachView['risk']>, string> = {
  unlikely: 'A risk is unlikely',
  risk: 'A risk',
  high: 'Likely a high risk',
};
const JUDGEMENT_WORDS: Record<NonNullable<Notified['judgement']>, string> = {
  in_time: 'in time',
  late: 'late',
  no_deadline: 'no deadline',
};
const UNKNOWN = 'Not recorded';

const personsWords = ({ persons }: BreachView): string => {
  if (!persons) return UNKNOWN;
  const { value, valueTo, approximate, asWritten, metric, source } = persons;
  const said = value === null ? (asWritten ?? UNKNOWN) : rangeWords({ from: value, to: valueTo, approximate });
  return `${said} (${metric.replaceAll('_', ' ')}, ${source})`;
};

const riskWords = ({ risk, riskNumber }: BreachView): string =>
  risk ? `${RISK_WORDS[risk]} (${riskNumber === null ? 'as filed' : `assessment ${riskNumber}`})` : UNKNOWN;

const lawWords = ({ regime, article }: { regime: string; article: string | null }): string =>
  [regime, article].filter(Boolean).join(' ');

const notifiedWords = (each: Notified): string =>
  `${lawWords(each)}: ${each.recipient}, ${momentWords(each.submitted)}${each.judgement ? ` (${JUDGEMENT_WORDS[each.judgement]})` : ''}`;

const decisionWords = (each: NotNotified, zone: string): string =>
  `${lawWords(each)}: ${each.reason} (${byWhom(each)}, ${instantWords(each.approvedAt, zone, 'en')})`;

const byWhom = ({ approvedBy, assessedBy }: NotNotified): string => {
  if (assessedBy) return `judged by ${assessedBy} not to apply`;
  return approvedBy ? `approved by ${approvedBy}` : 'approved';
};

/** What the register says of one breach, by name, in the order of the law. */
const entriesOf = (breach: BreachView): [name: string, value: string][] => [
  ['Reference', breach.reference],
  ['Name', breach.title],
  ['Began', breach.occurredFrom ? momentWords(breach.occurredFrom) : UNKNOWN],
  ['Noticed', breach.detected ? momentWords(breach.detected) : UNKNOWN],
  ['Aware', breach.aware ? momentWords(breach.aware) : UNKNOWN],
  ['Facts', breach.facts ?? UNKNOWN],
  ['Effects', breach.effects ?? UNKNOWN],
  ['Remedial action', breach.remedy ?? UNKNOWN],
  ['Persons affected', personsWords(breach)],
  ['Risk', riskWords(breach)],
  ['Notified', breach.notified.map(notifiedWords).join('\n') || 'Nobody'],
  ['Decided not to notify', breach.decisions.map(each => decisionWords(each, breach.zone)).join('\n') || 'No'],
];

/** Rows of the register for a spreadsheet, heads first. */
export const registerRows = (breaches: readonly BreachView[]): string[][] => [
  HEADS,
  ...breaches.map(breach => entriesOf(breach).map(([, value]) => value)),
];

const HEADS = [
  ...['Reference', 'Name', 'Began', 'Noticed', 'Aware', 'Facts', 'Effects', 'Remedial action', 'Persons affected'],
  ...['Risk', 'Notified', 'Decided not to notify'],
];

/** The register as a document: an overview, and each breach in full. The same as long as nothing in it changes. */
export const registerDocument = (
  breaches: readonly BreachView[],
  { from, until }: Period,
  asOf: Date,
): DocumentText => {
  const words = (instant: Date): string => instantWords(instant.toISOString(), ZONE, 'en');
  return {
    title: 'Register of personal data breaches (GDPR Art. 33(5))',
    language: 'en',
    generatedAt: asOf.toISOString(),
    zone: ZONE,
    blocks: [
      {
        kind: 'facts',
        entries: [
          {
            name: 'Period',
            value: `${from ? `from ${words(from)}` : 'from the first breach'}, ${until ? `until ${words(until)}` : 'until now'}`,
          },
          { name: 'Breaches', value: String(breaches.length) },
          { name: 'Which', value: 'All that the person who made this document may see; exercises are none' },
        ],
      },
      ...breaches.flatMap(breachBlocks),
    ],
  };
};

/** A register over several incidents has no zone of its own. */
const ZONE = 'UTC';

/** What people wrote, in a language that nobody said. */
const WRITTEN = new Set(['Facts', 'Effects', 'Remedial action']);

const breachBlocks = (breach: BreachView): Block[] => [
  { kind: 'heading', level: 2, text: `${breach.reference}: ${breach.title}` },
  {
    kind: 'facts',
    entries: entriesOf(breach)
      .slice(2)
      .map(([name, value]) => ({
        name,
        value,
        ...(WRITTEN.has(name) && value !== UNKNOWN && { language: 'und' as const }),
      })),
  },
];
