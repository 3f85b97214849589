import { LIMITS } from '@breachdesk/contract/limits';
import { INCIDENT_ROLES, type IncidentRole } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** An organisation takes part in an incident: its lane. */
@Entity('participation')
export class Participation {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident' }) incidentId: string;
  @Field.ref({ about: 'Organisation that takes part' }) organisationId: string;
  @Field.text({
    max: LIMITS.name,
    optional: true,
    about: 'Name of the lane on board and summary; else the name of the organisation',
  })
  laneName: string | null;
  @Field.instant({ kept: true, about: 'Since when it takes part (UTC)' }) joinedAt: Date;
  @Field.instant({ optional: true, about: 'Until when it took part; null while it does' }) leftAt: Date | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
}

/** A user takes part in an incident, with roles. Ended, never deleted: the record must say who could see what when. */
@Entity('membership')
export class Membership {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident' }) incidentId: string;
  @Field.ref({ about: 'User' }) userId: string;
  @Field.choices({ of: INCIDENT_ROLES, name: 'IncidentRole', about: 'Roles in this incident; partner stands alone' })
  roles: IncidentRole[];
  @Field.instant({ optional: true, about: 'When the membership ended; null while it holds' }) endedAt: Date | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
}
