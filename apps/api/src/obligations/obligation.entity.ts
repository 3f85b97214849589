import type { Moment } from '@breachdesk/contract/moment';
import { FILING_FORM_KEYS, type FilingFormKey } from '@breachdesk/contract/filing-vocabularies';
import { LIMITS } from '@breachdesk/contract/limits';
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  TERM_UNITS,
  type TermUnit,
  type Trigger,
  TRIGGERS,
} from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { type Exemption, EXEMPTIONS_SCHEMA, exemptionsFault } from './exemptions.js';

/** A duty of one incident to tell somebody, with the terms it was made from: PostgreSQL lets none of them change. */
@Entity('obligation')
export class Obligation extends CaseRecord {
  @Field.text({ max: 60, optional: true, about: 'Statutory term it was made from; null for a duty of our own' })
  termKey: string | null;
  @Field.count({ default: 1, about: 'How many times this incident got the duty, such as by several requests' })
  occurrence: number;
  @Field.text({ max: LIMITS.name, about: 'Law, contract or promise, in short' }) regime: string;
  @Field.text({ max: LIMITS.name, optional: true, about: 'Where it stands there' }) article: string | null;
  @Field.text({ max: LIMITS.title, about: 'What is to be done' }) title: string;
  @Field.text({ max: LIMITS.name, about: 'Who must be told' }) recipient: string;
  @Field.choices({
    of: ORGANISATION_KINDS,
    name: 'OrganisationKind',
    optional: true,
    about: 'Kinds of organisations that telling fulfils it; null: any, or none is meant',
  })
  recipientKinds: OrganisationKind[] | null;
  @Field.choice({ of: TRIGGERS, name: 'Trigger', about: 'What it counts from' }) trigger: Trigger;
  @Field.text({ max: 60, optional: true, about: 'Term whose submission it counts from' }) afterKey: string | null;
  @Field.count({ max: 10_000, optional: true, about: 'How many units it gives; null where no time is fixed' })
  amount: number | null;
  @Field.choice({
    of: TERM_UNITS,
    name: 'TermUnit',
    optional: true,
    about: 'Elapsed hours, or days, weeks and months by the calendar (Reg. 1182/71 Art. 3)',
  })
  unit: TermUnit | null;
  @Field.text({
    max: 2,
    optional: true,
    about: 'Country (ISO 3166) whose public holidays move the end; null: weekends alone',
  })
  calendar: string | null;
  @Field.json({
    default: [],
    schema: EXEMPTIONS_SCHEMA,
    fault: exemptionsFault,
    about: 'Cases in which it is not asked for',
  })
  exemptions: Exemption[];
  @Field.flag({ default: false, about: 'Later than due it must say why it is late' }) lateReasons: boolean;
  @Field.flag({ default: false, about: 'May be given in phases' }) inPhases: boolean;
  @Field.flag({ default: false, about: 'Gives way to a notification hold' }) holdable: boolean;
  @Field.choices({
    of: FILING_FORM_KEYS,
    name: 'FilingFormKey',
    default: [...FILING_FORM_KEYS],
    about: 'Forms that fulfil it, as its term says; any where it is our own',
  })
  forms: FilingFormKey[];
  @Field.date({ optional: true, about: 'First day on which the term was law' }) validFrom: string | null;
  @Field.date({ optional: true, about: 'Last day on which it was, as known when the duty was made' })
  validTo: string | null;
  @Field.text({ max: LIMITS.line, optional: true, about: 'Where it was read' }) source: string | null;
  @Field.moment({ optional: true, about: 'From when it counts; null while that is unknown or has not happened' })
  started: Moment | null;
  @Field.text({
    max: LIMITS.line,
    optional: true,
    about: 'Who asked or gave notice, and how, where an event starts it',
  })
  startedBasis: string | null;
  @Field.moment({
    optional: true,
    about: 'Deadline that an authority or a contract set: a minute, or the end of a day',
  })
  fixedDue: Moment | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'Why it is late' }) delayReason: string | null;
  @Field.instant({ kept: true, optional: true, about: 'Deadline as counted last (UTC), for reminders' })
  dueAt: Date | null;
  @Field.instant({ kept: true, optional: true, about: 'Since when that deadline is known (UTC)' })
  dueKnownAt: Date | null;
}
