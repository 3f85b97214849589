import { Changes, Input, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import { refusalAt } from '../platform/problems/problems.js';
import type { Resource } from '../platform/records/records.js';
import { knowsHolidaysOf } from './holidays.js';
import { RegimeTerm } from './regime-term.entity.js';

constraintsMean({
  regime_term_pkey: {
    code: 'regime-term/key-taken',
    field: 'key',
    detail: 'There is a term of this key already.',
  },
  regime_term_law_stays: {
    code: 'regime-term/law-stays',
    detail: 'What is law stays as it was entered. Enter the changed law as a term of its own that replaces this one.',
    status: 422,
  },
  regime_term_amount_with_unit: {
    code: 'regime-term/amount-without-unit',
    field: 'unit',
    detail: 'Give a number and its unit, or neither where the law fixes no time.',
    status: 422,
  },
  regime_term_amount_positive: {
    code: 'regime-term/amount-not-positive',
    field: 'amount',
    detail: 'The law gives at least one unit. Leave it empty where it fixes no time.',
    status: 422,
  },
  regime_term_follows_submission: {
    code: 'regime-term/follows-nothing',
    field: 'afterKey',
    detail: 'A term that counts from a submission names the term that was submitted, and no other does.',
    status: 422,
  },
  regime_term_after_key_ends: {
    code: 'regime-term/follows-itself',
    field: 'afterKey',
    detail: 'What that term counts from leads back to this one.',
    status: 422,
  },
  regime_term_replaces_key_ends: {
    code: 'regime-term/replaces-itself',
    field: 'replacesKey',
    detail: 'What that term replaces leads back to this one.',
    status: 422,
  },
  regime_term_valid_in_order: {
    code: 'regime-term/ends-before-it-begins',
    field: 'validTo',
    detail: 'A term cannot end before it begins.',
    status: 422,
  },
  regime_term_after_key_fkey: {
    code: 'regime-term/unknown-term',
    field: 'afterKey',
    detail: 'There is no term of this key.',
    status: 422,
  },
  regime_term_replaces_key_fkey: {
    code: 'regime-term/unknown-term',
    field: 'replacesKey',
    detail: 'There is no term of this key.',
    status: 422,
  },
});

const LAW = [
  'regime',
  'article',
  'title',
  'trigger',
  'afterKey',
  'amount',
  'unit',
  'calendar',
  'exemptions',
  'lateReasons',
  'inPhases',
  'holdable',
  'proposed',
  'replacesKey',
  'validFrom',
  'validTo',
  'recipient',
  'recipientKinds',
  'forms',
  'source',
] as const;

/** The input, provided that holidays are known where its calendar is. */
export const byAKnownCalendar = <T extends { calendar?: string | null }>(input: T): T => {
  if (!input.calendar || knowsHolidaysOf(input.calendar)) return input;
  throw refusalAt('calendar', 'regime-term/unknown-calendar', 'The public holidays of such a country are not known.');
};

export class CreateRegimeTerm extends Input(RegimeTerm, ['key', ...LAW]) {}
export class UpdateRegimeTerm extends Changes(Input(RegimeTerm, LAW)) {}
export class RegimeTermView extends View(RegimeTerm, ['id', 'key', ...LAW, 'version', 'createdAt', 'updatedAt']) {}

/** Statutory terms: data, kept with validity dates. */
export const REGIME_TERMS: Resource<RegimeTermView> = {
  view: RegimeTermView,
  list: {
    from: 'regime_term',
    sort: ['key', 'regime', 'validFrom', 'title'],
    filter: { regime: eq, key: eq, proposed: eq },
    search: ['key', 'regime', 'article', 'title', 'recipient'],
  },
};
