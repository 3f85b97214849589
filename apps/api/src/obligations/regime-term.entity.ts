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
import { Field } from '../platform/fields/field.js';
import { type Exemption, EXEMPTIONS_SCHEMA, exemptionsFault } from './exemptions.js';

const KEY = { form: /^[a-z0-9-]{1,60}$/, words: '1 to 60 small letters, digits and hyphens' };
const COUNTRY = { form: /^[A-Z]{2}$/, words: 'a country code of two capital letters, such as DK' };

/** A duty in one version of the law: data with validity dates. Changed law is a term of its own, which replaces this one. */
@Entity('regime_term')
export class RegimeTerm {
  @Field.id() id: string;
  @Field.text({
    max: 60,
    pattern: KEY,
    about: 'Key of the term; correspondence names it in fulfilsTermKey; never changes',
  })
  key: string;
  @Field.text({ max: LIMITS.name, about: 'Law, in short' }) regime: string;
  @Field.text({ max: LIMITS.name, about: 'Where it stands in the law' }) article: string;
  @Field.text({ max: LIMITS.title, about: 'What is to be done' }) title: string;
  @Field.choice({ of: TRIGGERS, name: 'Trigger', about: 'What it counts from' }) trigger: Trigger;
  @Field.text({
    max: 60,
    optional: true,
    pattern: KEY,
    about: 'Key of the term whose submission it counts from; with trigger submission alone',
  })
  afterKey: string | null;
  @Field.count({ max: 10_000, optional: true, about: 'How many units the law gives; null where it fixes no time' })
  amount: number | null;
  @Field.choice({
    of: TERM_UNITS,
    name: 'TermUnit',
    optional: true,
    about:
      'Elapsed hours, or days, weeks and months by the calendar (Reg. 1182/71 Art. 3); null where it fixes no time',
  })
  unit: TermUnit | null;
  @Field.text({
    max: 2,
    optional: true,
    pattern: COUNTRY,
    about: 'Country (ISO 3166) whose public holidays move the end of days, weeks and months; null: weekends alone do',
  })
  calendar: string | null;
  @Field.json({
    default: [],
    schema: EXEMPTIONS_SCHEMA,
    fault: exemptionsFault,
    about: 'Cases in which the law does not ask for it',
  })
  exemptions: Exemption[];
  @Field.flag({ default: false, about: 'Later than due it must say why it is late (GDPR Art. 33(1))' })
  lateReasons: boolean;
  @Field.flag({ default: false, about: 'May be given in phases (GDPR Art. 33(4))' }) inPhases: boolean;
  @Field.flag({ default: false, about: 'Gives way to a notification hold (GDPR Art. 34); Art. 33 never does' })
  holdable: boolean;
  @Field.flag({ default: false, about: 'Proposed: not law yet, and no duty is made from it' }) proposed: boolean;
  @Field.text({
    max: 60,
    optional: true,
    pattern: KEY,
    about: 'Key of the term that holds no longer once this one does',
  })
  replacesKey: string | null;
  @Field.date({ about: 'First day on which it is law' }) validFrom: string;
  @Field.date({ optional: true, about: 'Last day on which it is law; null while it is' }) validTo: string | null;
  @Field.text({ max: LIMITS.name, about: 'Who must be told' }) recipient: string;
  @Field.choices({
    of: ORGANISATION_KINDS,
    name: 'OrganisationKind',
    optional: true,
    about: 'Kinds of organisations that telling fulfils it; null: whom the law means is no organisation',
  })
  recipientKinds: OrganisationKind[] | null;
  @Field.choices({
    of: FILING_FORM_KEYS,
    name: 'FilingFormKey',
    default: [...FILING_FORM_KEYS],
    about: 'Forms that fulfil it; none where nobody is told on one',
  })
  forms: FilingFormKey[];
  @Field.text({ max: LIMITS.line, about: 'Where this was read' }) source: string;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was entered (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
}
