import type { Moment } from '@breachdesk/contract/moment';
import { LIMITS } from '@breachdesk/contract/limits';
import {
  type Compartment,
  COMPARTMENTS,
  INCIDENT_ROLES,
  type IncidentRole,
  PHASES,
  type Phase,
  SEVERITIES,
  type Severity,
} from '@breachdesk/contract/vocabularies';
import { IntersectionType } from '@nestjs/swagger';
import { Field } from '../platform/fields/field.js';
import { AtVersion, Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import type { ListSpec } from '../platform/lists/list-spec.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { Incident, IncidentAssessment } from './incident.entity.js';

/** Fields of the two rows of an incident that people fill in. */
export const COVER = ['title', 'kind', 'exercise', 'zone', 'occurredFrom', 'occurredTo', 'detected'] as const;
export const ASSESSMENT = ['severity', 'summary', 'suspected', 'aware', 'awareBasis'] as const;

export class CreateIncident extends IntersectionType(Input(Incident, COVER), Input(IncidentAssessment, ASSESSMENT)) {}
export class UpdateIncident extends Changes(CreateIncident) {
  @Field.text({
    max: LIMITS.text,
    optional: true,
    about: 'Why awareness is dated anew: required when it was dated before, because deadlines are counted anew',
  })
  awareReason: string | null;
}

/** A move to another phase, with its reason. */
export class MoveIncident extends AtVersion {
  @Field.choice({ of: PHASES, name: 'Phase', about: 'Phase to move to; the table of allowed moves decides' }) to: Phase;
  @Field.text({ max: LIMITS.text, about: 'Why, for the record' }) reason: string;
}

const assessed = (column: string): string =>
  `(select a.${column} from incident_assessment a where a.incident_id = t.id)`;

/** An incident as the reader may see it: what partners must not know is null for them. */
export class IncidentView extends View(Incident, [
  'id',
  'reference',
  ...COVER,
  'phase',
  'phaseSince',
  'version',
  'createdAt',
  'updatedAt',
  'archivedAt',
]) {
  @Shown({
    kind: 'choice',
    of: SEVERITIES,
    name: 'Severity',
    sql: assessed('severity'),
    nullable: true,
    about: 'Severity; null until judged, and for partners',
  })
  severity: Severity | null;
  @Shown({
    kind: 'text',
    sql: assessed('summary'),
    nullable: true,
    about: 'The case in plain words; null for partners',
  })
  summary: string | null;
  @Shown({
    kind: 'moment',
    sql: assessed('suspected'),
    nullable: true,
    about: 'When theft of data was first suspected; null for partners',
  })
  suspected: Moment | null;
  @Shown({
    kind: 'moment',
    sql: assessed('aware'),
    nullable: true,
    about: 'When the organisation became aware; null while unknown, and for partners',
  })
  aware: Moment | null;
  @Shown({ kind: 'text', sql: assessed('aware_basis'), nullable: true, about: 'Basis of awareness; null for partners' })
  awareBasis: string | null;
  @Shown({
    kind: 'choices',
    of: INCIDENT_ROLES,
    name: 'IncidentRole',
    sql: 'coalesce((select m.roles from membership m where m.incident_id = t.id and m.user_id = app.actor_id() and m.ended_at is null), array[]::text[])',
    about: 'Roles of the caller in this incident',
  })
  myRoles: IncidentRole[];
  @Shown({
    kind: 'choices',
    of: COMPARTMENTS,
    name: 'Compartment',
    sql: 'app.my_rooms(t.id)',
    about: 'Rooms of this incident that the caller may enter',
  })
  myRooms: Compartment[];
}

const list: ListSpec = {
  from: 'incident',
  sort: ['createdAt', 'reference', 'title', 'phase', 'severity'],
  order: 'DESC',
  filter: { phase: eq, kind: eq, exercise: eq, severity: eq },
  search: ['title', 'reference'],
  archivable: true,
};

/** Incidents as a resource. */
export const INCIDENTS: Resource<IncidentView> = { view: IncidentView, list };
