import { HANDLING_FIELDS } from './handling-fields';

/** What currencies were worth in each other. */
export const negotiationRates = {
  title: 'Rates',
  intro:
    'Entered by hand; nothing is fetched. An amount is converted with the last rate not after the time at which it was said, else with the next one after it. Rates are not chained over a third currency.',
  none: 'No rate is entered. Amounts of different currencies are not compared.',
  add: 'Enter a rate',
  addTitle: 'Enter a rate',
  correct: 'Correct',
  correctTitle: 'Correct a rate',
  correctHelp: 'This becomes a new rate in the place of the old one. The old one stays in view and counts no longer.',
  save: 'Save rate',
  oneUnit: 'One unit of …',
  worth: '… is worth',
  rateHelp: 'Digits with a full stop: 6.8812 or 0.0000263',
  fromHelp: 'Such as BTC, XMR, USD',
  toHelp: 'Such as USD, EUR, DKK',
  sourceHelp: 'Who says so, and which of their rates: a central bank, an exchange. In words, no address.',
  asOfHelp: 'A rate of a day holds from the start of that day.',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw a rate',
  withdrawHelp: 'It stays on record and counts no longer.',
  withdrawDone: 'The rate was withdrawn.',
  stands: 'Counts',
  corrected: 'Corrected by a later entry',
  withdrawn: 'Withdrawn by %{name}: %{reason}',
};

/** Names of their fields. */
export const negotiationRateResources = {
  'negotiation-rates': {
    name: 'Rate |||| Rates',
    fields: {
      ...HANDLING_FIELDS,
      negotiationId: 'Negotiation',
      fromCurrency: 'From currency',
      toCurrency: 'To currency',
      rate: 'Rate',
      asOf: 'As of',
      source: 'Source',
      correctsId: 'Corrects',
      state: 'State',
      enteredByName: 'Entered by',
      withdrawnAt: 'Withdrawn at',
      withdrawnBy: 'Withdrawn by',
      withdrawnReason: 'Why it was withdrawn',
      reason: 'Why',
    },
  },
};
