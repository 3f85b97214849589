import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  type Confidence,
  CONFIDENCES,
  NEGOTIATION_EVENT_KINDS,
  NEGOTIATION_PARTIES,
  NEGOTIATION_STATES,
  type NegotiationEventKind,
  type NegotiationParty,
  type NegotiationState,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';
import { CURRENCY, NegotiationRecord } from './negotiation-room.js';

/** One extortion channel, or what is said to have been one. */
@Entity('negotiation')
export class Negotiation extends NegotiationRecord {
  @Field.text({ max: LIMITS.name, about: 'Who extorts, as they call themselves or as the source calls them' })
  actor: string;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Where it is held, in words; never a live link' })
  channel: string | null;
  @Field.text({ max: LIMITS.name, optional: true, about: 'Language it is held in' }) language: string | null;
  @Field.choice({ of: NEGOTIATION_STATES, name: 'NegotiationState', default: 'open', about: 'Where it stands' })
  state: NegotiationState;
  @Field.text({ max: LIMITS.text, optional: true, about: 'The negotiation in plain words' }) summary: string | null;
  @Field.moment({ optional: true, about: 'First contact, as exactly as it is known' }) firstContact: Moment | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Who says so' }) source: string | null;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'unknown', about: 'How sure we are of it' })
  confidence: Confidence;
  @Field.text({
    max: 10,
    pattern: CURRENCY,
    optional: true,
    about:
      'Currency in which its amounts are compared, in capitals; empty for that which the rate entered last leads to',
  })
  comparedIn: string | null;
}

/** Something that happened in a negotiation. Its content never changes: a correction is another event. */
@Entity('negotiation_event')
export class NegotiationEvent extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.choice({ of: NEGOTIATION_EVENT_KINDS, name: 'NegotiationEventKind', about: 'What happened, in one word' })
  kind: NegotiationEventKind;
  @Field.choice({ of: NEGOTIATION_PARTIES, name: 'NegotiationParty', default: 'none', about: 'Who spoke or acted' })
  party: NegotiationParty;
  @Field.moment({ about: 'When it happened; may be coarse, never invented' }) occurred: Moment;
  @Field.text({ max: LIMITS.text, optional: true, about: 'What was said or done' }) text: string | null;
  @Field.decimal({ optional: true, about: 'Amount in the currency, exact; empty where none was named' })
  amount: string | null;
  @Field.text({
    max: 10,
    pattern: CURRENCY,
    optional: true,
    about: 'Currency in capitals, such as BTC, XMR, USD, EUR or DKK; required with an amount',
  })
  currency: string | null;
  @Field.text({
    max: LIMITS.line,
    optional: true,
    about: 'The amount in the words of the source, such as "80k in bitcoin"',
  })
  amountAsWritten: string | null;
  @Field.decimal({ optional: true, about: 'Percentage, of a discount for example' }) percent: string | null;
  @Field.moment({ optional: true, about: 'Deadline that was set by it' }) deadline: Moment | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Who says so' }) source: string | null;
  @Field.choice({ of: CONFIDENCES, name: 'Confidence', default: 'unknown', about: 'How sure we are of it' })
  confidence: Confidence;
  @Field.ref({ optional: true, about: 'Event of the same negotiation that this one corrects' })
  correctsId: string | null;
  @Field.ref({ optional: true, about: 'Message of the same negotiation that it was read from' })
  messageId: string | null;
}
