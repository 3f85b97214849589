import { LIMITS } from '@breachdesk/contract/limits';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { COHORT_SCHEMA, cohortFault, type CohortRules } from './cohort-rules.js';

/** Persons of the register picked by rules, under a name. It lies in the room of persons and is shared with nobody. */
@Entity('cohort')
export class Cohort extends CaseRecord {
  @Field.text({ max: LIMITS.name, about: 'Name of the cohort; once in its incident' }) name: string;
  @Field.json({ schema: COHORT_SCHEMA, fault: cohortFault, about: 'Whom it picks; {} picks everybody' })
  rules: CohortRules;
  @Field.text({ max: LIMITS.text, optional: true, about: 'What it is for' }) note: string | null;
}
