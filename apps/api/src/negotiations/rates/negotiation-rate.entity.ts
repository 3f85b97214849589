import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { CURRENCY, NegotiationRecord } from '../negotiation-room.js';

/** What a currency was worth in another, when, and on whose word. It stays as it was entered: a correction is another rate. */
@Entity('negotiation_rate')
export class NegotiationRate extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.text({ max: 10, pattern: CURRENCY, about: 'Currency of which one unit is meant, in capitals' })
  fromCurrency: string;
  @Field.text({ max: 10, pattern: CURRENCY, about: 'Currency that it is worth so many of, in capitals' })
  toCurrency: string;
  @Field.decimal({ about: 'So many of the second are one of the first, exact' }) rate: string;
  @Field.moment({ about: 'When it held, with its zone; a rate of a day holds from its start' }) asOf: Moment;
  @Field.text({ max: LIMITS.line, about: 'Who says so, such as a central bank or an exchange; never a live link' })
  source: string;
  @Field.ref({ optional: true, about: 'Rate of the same negotiation that this one corrects' })
  correctsId: string | null;
  @Field.instant({ optional: true, about: 'When it was withdrawn (UTC); null while it stands' })
  withdrawnAt: Date | null;
  @Field.ref({ kept: true, optional: true, about: 'Who withdrew it' }) withdrawnBy: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why it was withdrawn' }) withdrawnReason: string | null;
}
