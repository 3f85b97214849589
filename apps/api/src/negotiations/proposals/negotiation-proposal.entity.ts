import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  CURRENCY_BASES,
  type CurrencyBasis,
  NEGOTIATION_EVENT_KINDS,
  NEGOTIATION_PARTIES,
  type NegotiationEventKind,
  type NegotiationParty,
  PROPOSAL_STATES,
  type ProposalState,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { NegotiationRecord } from '../negotiation-room.js';

/** An event that a message seems to tell of. It is none until a person says so. */
@Entity('negotiation_proposal')
export class NegotiationProposal extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.ref({ about: 'Message that it is read from' }) messageId: string;
  @Field.choice({ of: NEGOTIATION_EVENT_KINDS, name: 'NegotiationEventKind', about: 'What seems to have happened' })
  kind: NegotiationEventKind;
  @Field.choice({ of: NEGOTIATION_PARTIES, name: 'NegotiationParty', about: 'Who seems to demand, offer or threaten' })
  party: NegotiationParty;
  @Field.count({ about: 'Where its words begin in the text of the message, in UTF-16 units' }) placeFrom: number;
  @Field.count({ about: 'Where they end, exclusive' }) placeTo: number;
  @Field.text({ max: LIMITS.text, about: 'Its words' }) asWritten: string;
  @Field.decimal({
    optional: true,
    about: 'Amount, exact; null where none is named or its digits fit no way of writing',
  })
  amount: string | null;
  @Field.text({ max: 10, optional: true, about: 'Currency' }) currency: string | null;
  @Field.choice({
    of: CURRENCY_BASES,
    name: 'CurrencyBasis',
    optional: true,
    about: 'How the currency is known: written there, named last in the chat, or assumed for all of it',
  })
  currencyBasis: CurrencyBasis | null;
  @Field.text({ max: 10, optional: true, about: 'What it is to be paid in, where that is said beside the amount' })
  paidIn: string | null;
  @Field.decimal({ optional: true, about: 'Percentage' }) percent: string | null;
  @Field.count({ optional: true, about: 'Counts the choices of an offer that names several' }) option: number | null;
  @Field.moment({
    optional: true,
    about: 'Deadline, counted from the message; null where its time or number is unknown',
  })
  deadline: Moment | null;
  @Field.choice({ of: PROPOSAL_STATES, name: 'ProposalState', default: 'open', about: 'Where it stands' })
  state: ProposalState;
  @Field.ref({ optional: true, about: 'Who accepted, changed or refused it' }) judgedBy: string | null;
  @Field.instant({ optional: true, about: 'When that was (UTC)' }) judgedAt: Date | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why it was refused' }) judgedReason: string | null;
  @Field.ref({ optional: true, about: 'Event that came of it' }) eventId: string | null;
}
