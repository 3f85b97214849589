import type { Moment } from '@breachdesk/contract/moment';
import { canMovePhase } from '@breachdesk/contract/incident-phases';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { Refused } from '../platform/problems/problems.js';
import { Followers } from '../platform/records/followers.js';
import { lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import {
  ASSESSMENT,
  COVER,
  type CreateIncident,
  INCIDENTS,
  type IncidentView,
  type MoveIncident,
  type UpdateIncident,
} from './incident.dto.js';
import { Incident, IncidentAssessment } from './incident.entity.js';

constraintsMean({
  incident_aware_has_basis: {
    code: 'incident/aware-needs-basis',
    field: 'awareBasis',
    detail: 'Say on what awareness was judged, and by whom.',
    status: 422,
  },
  incident_occurred_in_order: {
    code: 'incident/ends-before-it-begins',
    field: 'occurredTo',
    detail: 'The attack cannot end before it began.',
    status: 422,
  },
});

/** Opening, changing and moving a case. */
@Injectable()
export class IncidentsService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly followers: Followers,
  ) {}

  /** Opens a case; whoever opens it is its first commander, their organisation its first lane. */
  open(actor: Actor, input: CreateIncident): Promise<IncidentView> {
    return this.records.create(actor, INCIDENTS, input, async tx => {
      this.requireHappened(input);
      const [row] = await tx.query<[{ id: string }]>(
        'select app.open_incident($1, $2, $3, coalesce($4, false)) as id',
        [input.title, input.kind, input.zone, input.exercise],
      );
      await writeBothRows(tx, row.id, input);
      await this.followers.tell(tx, 'incident-dated', row.id);
      return row.id;
    });
  }

  /** Deadlines follow the instants. Awareness that was dated before moves only with a reason, and its old value stays on record. */
  change(actor: Actor, id: string, { version, awareReason, ...changes }: UpdateIncident): Promise<IncidentView> {
    return this.work.do(actor, async tx => {
      await lockAtVersion(tx, { resource: INCIDENTS, entity: Incident, id }, version, changes);
      this.requireHappened(changes);
      if (changes.aware !== undefined) await keepAwareness(tx, id, changes.aware, awareReason ?? null);
      await writeBothRows(tx, id, changes);
      await this.followers.tell(tx, 'incident-dated', id);
      return viewOf(tx, INCIDENTS, id);
    });
  }

  move(actor: Actor, id: string, { to, reason, version }: MoveIncident): Promise<IncidentView> {
    return this.work.do(actor, async tx => {
      const incident = await lockAtVersion(tx, { resource: INCIDENTS, entity: Incident, id }, version, { to, reason });
      const from = incident.phase;
      if (!canMovePhase(from, to))
        throw new Refused('incident/illegal-move', {
          detail: `A case cannot go from ${from} to ${to}.`,
          errors: [{ field: 'to', code: 'incident/illegal-move', message: 'This move is not possible.' }],
          extra: { from, to },
        });
      await tx.query(
        'insert into phase_move (incident_id, from_phase, to_phase, reason, moved_by) values ($1, $2, $3, $4, $5)',
        [id, from, to, reason, actor.id],
      );
      await tx.query('update incident set phase = $2, phase_since = now() where id = $1', [id, to]);
      return viewOf(tx, INCIDENTS, id);
    });
  }

  /** A clock that started tomorrow would be green for years. */
  private requireHappened(values: Partial<CreateIncident>): void {
    for (const field of INSTANTS) requirePast(values[field], this.clock.now(), field, 'incident/not-yet-happened');
  }

  setArchived(actor: Actor, id: string, version: number, archived: boolean): Promise<IncidentView> {
    return this.work.do(actor, async tx => {
      await lockAtVersion(tx, { resource: INCIDENTS, entity: Incident, id }, version);
      await tx.query(`update incident set archived_at = ${archived ? 'now()' : 'null'} where id = $1`, [id]);
      return viewOf(tx, INCIDENTS, id);
    });
  }
}

const keepAwareness = async (
  tx: EntityManager,
  incidentId: string,
  after: Moment | null,
  reason: string | null,
): Promise<void> => {
  const [{ aware: before }] = await tx.query<[{ aware: Moment | null }]>(
    'select a.aware from incident_assessment a where a.incident_id = $1',
    [incidentId],
  );
  if (!before || isSame(before, after)) return;
  if (!reason) {
    const [code, message] = ['incident/aware-move-needs-reason', 'Say why awareness is dated anew.'];
    throw new Refused(code, { status: 422, detail: message, errors: [{ field: 'awareReason', code, message }] });
  }
  await tx.query(
    'insert into aware_move (incident_id, before, after, reason, moved_by) values ($1, $2, $3, $4, app.actor_id())',
    [incidentId, JSON.stringify(before), after && JSON.stringify(after), reason],
  );
};

const isSame = (a: Moment, b: Moment | null): boolean =>
  b !== null &&
  new Date(a.at).getTime() === new Date(b.at).getTime() &&
  a.precision === b.precision &&
  a.zone === b.zone;

const INSTANTS = ['occurredFrom', 'occurredTo', 'detected', 'suspected', 'aware'] as const;

/** The cover row always changes, so that its version counts every change of the case. */
const writeBothRows = async (tx: EntityManager, id: string, values: Partial<CreateIncident>): Promise<void> => {
  const cover = picked(values, COVER);
  const assessment = picked(values, ASSESSMENT);
  if (Object.keys(cover).length > 0) await tx.update(Incident, { id }, cover);
  else await tx.query('update incident set updated_at = now() where id = $1', [id]);
  if (Object.keys(assessment).length > 0) await tx.update(IncidentAssessment, { incidentId: id }, assessment);
};

const picked = <T extends object, K extends keyof T & string>(values: T, keys: readonly K[]): Partial<Pick<T, K>> =>
  Object.fromEntries(keys.filter(key => values[key] !== undefined).map(key => [key, values[key]])) as Partial<
    Pick<T, K>
  >; // keys are K
