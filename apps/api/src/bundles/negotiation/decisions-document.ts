import type { Block, DocumentText } from '../../platform/documents/document.js';
import { instantWords } from '../../platform/documents/page-words.js';
import { plain, whenWords } from '../bundle-item.js';
import type { BundleDecision, NegotiationContents } from './negotiation-contents.js';
import type { Handing } from './negotiation-documents.js';
import { base, caseFact, und } from './page-base.js';

const signed = (name: string | null, at: string | null, zone: string): string =>
  name && at ? `${name}, ${instantWords(at, zone, 'en')}` : '';

const factsOf = (decision: BundleDecision, zone: string): Block => ({
  kind: 'facts',
  entries: [
    { name: 'Decided', value: plain(decision.course) },
    { name: 'State', value: plain(decision.state) },
    { name: 'At most', value: decision.amount ? `${decision.amount} ${decision.currency ?? ''}` : '' },
    { name: 'Options', value: decision.options.join('\n'), language: und },
    { name: 'Why', value: decision.reason, language: und },
    { name: 'Written by', value: decision.writtenBy.join(', ') },
    { name: 'Approved by', value: signed(decision.firstApprovedBy, decision.firstApprovedAt, zone) },
    { name: 'and by', value: signed(decision.secondApprovedBy, decision.secondApprovedAt, zone) },
    { name: 'Withdrawn by', value: signed(decision.withdrawnBy, decision.withdrawnAt, zone) },
    { name: 'Why withdrawn', value: decision.withdrawnReason ?? '', language: und },
  ].filter(({ value }) => value !== ''),
});

const groundsOf = ({ grounds }: BundleDecision, zone: string): Block[] =>
  grounds.length === 0
    ? []
    : [
        {
          kind: 'table',
          columns: [
            { title: 'Rests on', share: 2 },
            { title: 'When', share: 2 },
            { title: 'By whom', share: 2, language: und },
            { title: 'What', share: 5, language: und },
            { title: 'List and result', share: 3, language: und },
          ],
          rows: grounds.map(({ kind, occurred, givenBy, text, sanctionsList, result }) => [
            plain(kind),
            whenWords(occurred, zone),
            givenBy,
            text,
            [sanctionsList, result && plain(result)].filter(Boolean).join(': '),
          ]),
        },
      ];

/** Decisions in the order in which they were written, each with those who approved it and what it rests on. */
export const decisionsDocument = (contents: NegotiationContents, handing: Pick<Handing, 'asOf'>): DocumentText => ({
  ...base(contents, handing),
  title: 'Decisions',
  blocks: [
    { kind: 'facts', entries: [caseFact(contents)] },
    ...contents.decisions.flatMap((decision): Block[] => [
      { kind: 'heading', level: 2, text: decision.question },
      factsOf(decision, contents.case.zone),
      ...groundsOf(decision, contents.case.zone),
    ]),
  ],
});
