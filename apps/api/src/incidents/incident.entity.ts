import type { Moment } from '@breachdesk/contract/moment';
import { LIMITS } from '@breachdesk/contract/limits';
import {
  INCIDENT_KINDS,
  type IncidentKind,
  PHASES,
  type Phase,
  SEVERITIES,
  type Severity,
} from '@breachdesk/contract/vocabularies';
import { Entity, PrimaryColumn } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** The cover sheet of a case: what every participant, also a partner organisation, knows of it. */
@Entity('incident')
export class Incident {
  @Field.id() id: string;
  @Field.text({
    max: 20,
    kept: true,
    about: 'Reference such as INC-2024-0001, given by the product, by year of opening',
  })
  reference: string;
  @Field.text({ max: LIMITS.title, about: 'Short name used in lists and letters' }) title: string;
  @Field.choice({ of: INCIDENT_KINDS, name: 'IncidentKind', about: 'What happened, in one word' }) kind: IncidentKind;
  @Field.choice({
    of: PHASES,
    name: 'Phase',
    default: 'detected',
    about: 'Where the response stands; moved only by a phase move',
  })
  phase: Phase;
  @Field.instant({ kept: false, about: 'Since when the incident is in this phase (UTC)' }) phaseSince: Date;
  @Field.flag({ default: false, about: 'An exercise, not a real case; marked on every page' }) exercise: boolean;
  @Field.zone({ about: 'Time zone that the law and the reader of this case use' }) zone: string;
  @Field.moment({ optional: true, about: 'When the attack began' }) occurredFrom: Moment | null;
  @Field.moment({ optional: true, about: 'When the attack ended' }) occurredTo: Moment | null;
  @Field.moment({ optional: true, about: 'When somebody first noticed that something was wrong' })
  detected: Moment | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When the case was opened in the product (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
  @Field.instant({ optional: true, about: 'When it was put away; null while in use' }) archivedAt: Date | null;
}

/** What the organisation itself judges of the case; never shown to partners, hence a row of its own with its own wall. */
@Entity('incident_assessment')
export class IncidentAssessment {
  @PrimaryColumn('uuid') incidentId: string;
  @Field.choice({
    of: SEVERITIES,
    name: 'Severity',
    optional: true,
    about: 'How bad it is for persons and organisation; empty until judged',
  })
  severity: Severity | null;
  @Field.text({ max: LIMITS.text, optional: true, about: 'The case in plain words' }) summary: string | null;
  @Field.moment({ optional: true, about: 'When theft of personal data was first suspected' }) suspected: Moment | null;
  @Field.moment({
    optional: true,
    about: 'When the organisation became aware (EDPB 9/2022): the 72 hours of GDPR Art. 33(1) start here',
  })
  aware: Moment | null;
  @Field.text({
    max: LIMITS.text,
    optional: true,
    about: 'On what, and by whom, awareness was judged; required once aware is set',
  })
  awareBasis: string | null;
}
