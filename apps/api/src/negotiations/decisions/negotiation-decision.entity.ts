import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import {
  NEGOTIATION_COURSES,
  NEGOTIATION_DECISION_STATES,
  NEGOTIATION_GROUND_KINDS,
  type NegotiationCourse,
  type NegotiationDecisionState,
  type NegotiationGroundKind,
  SCREENING_RESULTS,
  type ScreeningResult,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../../platform/fields/field.js';
import { CURRENCY, NegotiationRecord } from '../negotiation-room.js';

/** What was decided about a negotiation: it stands once two persons approved it who did not write in it. Nothing is paid from here. */
@Entity('negotiation_decision')
export class NegotiationDecision extends NegotiationRecord {
  @Field.ref({ about: 'The negotiation' }) negotiationId: string;
  @Field.choice({ of: NEGOTIATION_COURSES, name: 'NegotiationCourse', about: 'What is to be done' })
  course: NegotiationCourse;
  @Field.text({ max: LIMITS.line, about: 'What had to be decided' }) question: string;
  @Field.texts({ max: LIMITS.line, items: 20, about: 'Options that were weighed, at least two, each in a sentence' })
  options: string[];
  @Field.text({ max: LIMITS.text, about: 'Why this one, with the facts it rests on' }) reason: string;
  @Field.decimal({ optional: true, about: 'At most how much, exact; empty where no amount is decided' })
  amount: string | null;
  @Field.text({
    max: 10,
    pattern: CURRENCY,
    optional: true,
    about: 'Its currency in capitals; required with an amount',
  })
  currency: string | null;
  @Field.ref({ optional: true, about: 'Decision of the same negotiation whose place it takes once it is approved' })
  supersedesId: string | null;
  @Field.choice({
    of: NEGOTIATION_DECISION_STATES,
    name: 'NegotiationDecisionState',
    default: 'draft',
    about: 'Where it stands',
  })
  state: NegotiationDecisionState;
  @Field.refs({ kept: true, default: [], about: 'Everybody who wrote in it; none of them approves it' })
  writtenBy: string[];
  @Field.ref({ optional: true, about: 'Who approved it first' }) firstApprovedBy: string | null;
  @Field.instant({ optional: true, about: 'When that was (UTC)' }) firstApprovedAt: Date | null;
  @Field.ref({ optional: true, about: 'Who approved it second; never the same person' }) secondApprovedBy:
    string | null;
  @Field.instant({ optional: true, about: 'When that was (UTC)' }) secondApprovedAt: Date | null;
  @Field.ref({ optional: true, about: 'Who withdrew it' }) withdrawnBy: string | null;
  @Field.instant({ optional: true, about: 'When it was withdrawn (UTC)' }) withdrawnAt: Date | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'Why it was withdrawn' }) withdrawnReason: string | null;
}

/** What a decision rests on: advice, that the police were informed, a screening for sanctions. Its content never changes. */
@Entity('negotiation_ground')
export class NegotiationGround extends NegotiationRecord {
  @Field.ref({ about: 'The decision' }) negotiationDecisionId: string;
  @Field.ref({ about: 'Its negotiation' }) negotiationId: string;
  @Field.choice({ of: NEGOTIATION_GROUND_KINDS, name: 'NegotiationGroundKind', about: 'What it is' })
  kind: NegotiationGroundKind;
  @Field.moment({ about: 'When it was given, told or looked up' }) occurred: Moment;
  @Field.text({ max: LIMITS.name, about: 'Who gave it, told it or looked it up, by name' }) givenBy: string;
  @Field.text({ max: LIMITS.text, about: 'What it says; with the police, who was told what' }) text: string;
  @Field.text({
    max: LIMITS.name,
    optional: true,
    about: 'Sanctions list and its state, such as "OFAC SDN"; with a screening alone',
  })
  sanctionsList: string | null;
  @Field.choice({
    of: SCREENING_RESULTS,
    name: 'ScreeningResult',
    optional: true,
    about: 'What was found; with a screening alone',
  })
  result: ScreeningResult | null;
  @Field.ref({ optional: true, about: 'File of the negotiation that proves it; required with a screening' })
  attachmentId: string | null;
}
