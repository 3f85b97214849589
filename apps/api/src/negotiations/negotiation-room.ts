import type { TlpLabel } from '@breachdesk/contract/vocabularies';
import { TLP_LABELS } from '@breachdesk/contract/vocabularies';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';

/** Codes of currencies, also of those that no state issues. */
export const CURRENCY = {
  form: /^[A-Z][A-Z0-9]{1,9}$/,
  words: 'a code of 2 to 10 capital letters and digits, such as BTC or DKK',
};

/** What lies in the extortion room: its compartment is fixed, it is shared with nobody, and RED unless said. */
export abstract class NegotiationRecord extends CaseRecord {
  @Field.choice({
    of: TLP_LABELS,
    name: 'TlpLabel',
    default: 'RED',
    about:
      'Traffic Light Protocol 2.0 label; whatever it says, the room is open to commander, legal and negotiator alone',
  })
  declare tlp: TlpLabel;
}
