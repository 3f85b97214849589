import { LIMITS } from '@breachdesk/contract/limits';
import { RECORD } from '../../platform/fields/case-record.js';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq, given } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationRate } from './negotiation-rate.entity.js';

constraintsMean({
  negotiation_rate_of_two: {
    code: 'negotiation-rate/same-currency',
    field: 'toCurrency',
    detail: 'A rate leads from one currency to another.',
    status: 422,
  },
  negotiation_rate_positive: {
    code: 'negotiation-rate/nothing',
    field: 'rate',
    detail: 'A rate is more than 0.',
    status: 422,
  },
  negotiation_rate_corrects_known: {
    code: 'negotiation-rate/unknown-rate',
    field: 'correctsId',
    detail: 'Correct a rate of the same negotiation.',
    status: 422,
  },
  negotiation_rate_corrected_once: {
    code: 'negotiation-rate/corrected-already',
    field: 'correctsId',
    detail: 'That rate was corrected already. Correct its correction.',
  },
  negotiation_rate_is_frozen: {
    code: 'negotiation-rate/counts-no-longer',
    detail: 'This rate was corrected or withdrawn already. Enter another one.',
  },
});

const SAID = ['negotiationId', 'fromCurrency', 'toCurrency', 'rate', 'asOf', 'source', 'correctsId'] as const;

/** Enters a rate, or corrects one by another. */
export class CreateNegotiationRate extends Input(NegotiationRate, SAID) {}

/** Withdraws a rate. */
export class WithdrawNegotiationRate extends AtVersion {
  @Field.text({ max: LIMITS.line, about: 'Why' }) reason: string;
}

export class NegotiationRateView extends View(NegotiationRate, [
  ...RECORD,
  ...SAID,
  'withdrawnAt',
  'withdrawnBy',
  'withdrawnReason',
]) {
  @Shown({ kind: 'text', nullable: true, sql: userName('created_by'), about: 'Name of who entered it' })
  enteredByName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('withdrawn_by'), about: 'Name of who withdrew it' })
  withdrawnByName: string | null;
  @Shown({
    kind: 'id',
    sql: '(select c.id from negotiation_rate c where c.corrects_id = t.id)',
    nullable: true,
    about: 'Rate that corrects this one',
  })
  correctedById: string | null;
}

/** Rates, latest first, also those that count no longer; who reads them is on record. */
export const NEGOTIATION_RATES: Resource<NegotiationRateView> = {
  view: NegotiationRateView,
  list: {
    from: 'negotiation_rate',
    sort: ['asOf', 'createdAt', 'fromCurrency', 'toCurrency'],
    sortSql: { asOf: 't.as_of_at' },
    order: 'DESC',
    filter: { negotiationId: eq, incidentId: eq, fromCurrency: eq, toCurrency: eq, withdrawnAt: given },
    search: ['source'],
  },
  readsOnRecord: true,
};
