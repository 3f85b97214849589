import { CLOCK_KINDS, type ClockKind, INCIDENT_ROLES, type IncidentRole } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

const YEAR = 525_600;

/** One step of the ladder: so long before or after a deadline, people of these roles are reminded. */
@Entity('reminder_step')
export class ReminderStep {
  @Field.id() id: string;
  @Field.choice({ of: CLOCK_KINDS, name: 'ClockKind', about: 'Which clocks it is for' }) kind: ClockKind;
  @Field.offset({ most: YEAR, about: 'Minutes from the deadline: negative before it, at most a year either way' })
  offsetMinutes: number;
  @Field.choices({ of: INCIDENT_ROLES, name: 'IncidentRole', about: 'Roles that are reminded; partners see no clocks' })
  roles: IncidentRole[];
  @Field.flag({ default: true, about: 'Whether it is in use' }) active: boolean;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When it was entered (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
}
