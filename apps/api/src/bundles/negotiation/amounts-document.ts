import { converted } from '@breachdesk/negotiation/conversion';
import { type CourseAmount, courseOf } from '@breachdesk/negotiation/course';
import type { Block, DocumentText } from '../../platform/documents/document.js';
import { plain, whenWords } from '../bundle-item.js';
import {
  type BundleEvent,
  type BundleRate,
  moneyOf,
  type NegotiationContents,
  standing,
} from './negotiation-contents.js';
import type { Handing } from './negotiation-documents.js';
import { base, caseFact, und } from './page-base.js';

/** The rule by which conversion.ts chooses a rate, for who reads the amounts years later. */
const RULE =
  'An amount is converted with the last rate not after the time at which it was said, because that is what could be known then; where none was written down before, with the next one after it, marked “later”. Rates were entered by hand. Converted amounts are reckoned exactly and then rounded; amounts of one currency are compared as they were written.';

/** Rates by their place in the list, from 1. */
type Numbers = ReadonlyMap<string, number>;

const convertedWords = (amount: CourseAmount['converted'], numbers: Numbers): string =>
  amount
    ? `${amount.amount} ${amount.currency} (rate ${numbers.get(amount.rateId) ?? '?'}${amount.isLater ? ', later' : ''})`
    : '';

const amountWords = (amount: CourseAmount | null, zone: string, numbers: Numbers): string =>
  amount
    ? [
        `${amount.amount} ${amount.currency}`,
        convertedWords(amount.converted, numbers),
        whenWords(amount.occurred, zone),
      ]
        .filter(Boolean)
        .join('; ')
    : '';

const figuresOf = (contents: NegotiationContents, asOf: Date, numbers: Numbers): Block => {
  const { zone } = contents.case;
  const course = courseOf(standing(contents.events), asOf, moneyOf(contents));
  const { discount } = course;
  const entries = [
    { name: 'Compared in', value: course.comparedIn ?? '' },
    { name: 'Not compared, no rate', value: course.withoutRate.join(', ') },
    { name: 'First demand', value: amountWords(course.firstDemand, zone, numbers) },
    { name: 'Last demand', value: amountWords(course.presentDemand, zone, numbers) },
    { name: 'Highest offer', value: amountWords(course.bestOffer, zone, numbers) },
    { name: 'Last offer', value: amountWords(course.lastOffer, zone, numbers) },
    { name: 'Less than the first by', value: discount ? `${discount.percent} % (in ${discount.currency})` : '' },
  ];
  return { kind: 'facts', entries: entries.filter(({ value }) => value !== '') };
};

const amountRows = (contents: NegotiationContents, asOf: Date, numbers: Numbers): string[][] => {
  const money = moneyOf(contents);
  const exchange = { rates: money.rates, into: courseOf(standing(contents.events), asOf, money).comparedIn };
  const wordsOf = ({ amount, currency, occurred }: BundleEvent): string =>
    amount && currency ? convertedWords(converted({ amount, currency, occurred }, exchange), numbers) : '';
  return standing(contents.events)
    .filter(({ amount, amountAsWritten }) => amount ?? amountAsWritten)
    .map(event => [
      whenWords(event.occurred, contents.case.zone),
      plain(event.kind),
      event.amountAsWritten ?? '',
      event.amount ? `${event.amount} ${event.currency ?? ''}` : '',
      wordsOf(event),
    ]);
};

const standsOf = (rate: BundleRate, numbers: Numbers, correctedBy: ReadonlyMap<string | null, string>): string => {
  if (rate.withdrawnAt) return `withdrawn by ${rate.withdrawnBy ?? 'not known'}: ${rate.withdrawnReason ?? ''}`;
  const by = correctedBy.get(rate.id);
  return by === undefined ? 'stands' : `corrected by ${numbers.get(by) ?? '?'}`;
};

const rateBlocks = ({ case: { zone }, rates }: NegotiationContents, numbers: Numbers): Block[] => {
  const correctedBy = new Map(rates.map(({ id, correctsId }) => [correctsId, id]));
  if (rates.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: 'Rates' },
    {
      kind: 'table',
      columns: [
        { title: 'No.', share: 1 },
        { title: 'Rate', share: 4 },
        { title: 'As of', share: 3 },
        { title: 'Source', share: 4, language: und },
        { title: 'Entered by', share: 2, language: und },
        { title: 'State', share: 3, language: und },
      ],
      rows: rates.map(rate => [
        String(numbers.get(rate.id) ?? '?'),
        `1 ${rate.fromCurrency} = ${rate.rate} ${rate.toCurrency}`,
        whenWords(rate.asOf, zone),
        rate.source,
        rate.enteredBy ?? 'not known',
        standsOf(rate, numbers, correctedBy),
      ]),
    },
  ];
};

/** Demand against offer: key figures, each amount as written and converted, and the rates with their time and source. */
export const amountsDocument = (contents: NegotiationContents, { asOf }: Pick<Handing, 'asOf'>): DocumentText => {
  const numbers = new Map(contents.rates.map(({ id }, at) => [id, at + 1]));
  return {
    ...base(contents, { asOf }),
    title: 'Amounts and rates',
    orientation: 'landscape',
    blocks: [
      { kind: 'facts', entries: [caseFact(contents)] },
      figuresOf(contents, asOf, numbers),
      { kind: 'paragraph', text: RULE, tone: 'remark' },
      {
        kind: 'table',
        columns: [
          { title: 'When', share: 3 },
          { title: 'What', share: 2 },
          { title: 'As written', share: 3, language: und },
          { title: 'Amount', share: 3 },
          { title: 'Converted', share: 4 },
        ],
        rows: amountRows(contents, asOf, numbers),
      },
      ...rateBlocks(contents, numbers),
    ],
  };
};
