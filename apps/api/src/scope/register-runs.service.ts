import type { Moment } from '@breachdesk/contract/moment';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { invalidField } from '../platform/problems/problems.js';
import { insertRow, Records, viewOf } from '../platform/records/records.js';
import type { Cohort } from './cohort.entity.js';
import { FIGURES, type FigureView } from './figure.dto.js';
import { Figure } from './figure.entity.js';
import { REGISTER_RULES } from './register-rules.js';
import {
  type CountRegister,
  type CreateRunFigure,
  REGISTER_RUNS,
  type RegisterRunView,
  type RepeatedRunView,
} from './register-run.dto.js';

/** A count of ten million persons takes some seconds, and waits for an import that is just being merged. */
const PATIENCE = `set local statement_timeout = '10min'`;

/** Decisions about runs: how they are counted, counted again, and quoted. */
@Injectable()
export class RegisterRunsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
  ) {}

  count(actor: Actor, { incidentId }: CountRegister): Promise<RegisterRunView> {
    return this.records.create(actor, REGISTER_RUNS, { incidentId }, async tx => {
      await tx.query(PATIENCE);
      const [run] = await tx.query<[{ id: string }]>('select app.count_run($1, $2) as id', [
        incidentId,
        REGISTER_RULES,
      ]);
      return run.id;
    });
  }

  repeat(actor: Actor, id: string): Promise<RepeatedRunView> {
    return this.work.read(actor, async tx => {
      const run = await viewOf(tx, REGISTER_RUNS, id);
      await tx.query(PATIENCE);
      const [again] = await tx.query<[{ hash: string }]>('select app.recount($1) as hash', [id]);
      return { same: again.hash === run.resultSha256, resultSha256: again.hash };
    });
  }

  /**
   * The figure lies where that of an earlier run lies, if there is one, and supersedes it. The first one of a cohort lies
   * where the cohort lies: who may see it is opened by somebody, not by a count.
   */
  figure(actor: Actor, id: string, input: CreateRunFigure): Promise<FigureView> {
    return this.records.create(actor, FIGURES, { runId: id, ...input }, async tx => {
      const run = await viewOf(tx, REGISTER_RUNS, id);
      const { metric, scope, cohortId = null } = input;
      const cohort = cohortId ? await cohortInRun(tx, run, { metric, cohortId }) : null;
      const older = await figureOfEarlierRun(tx, run, { metric, scope, cohortId });
      const place = older ?? cohort;
      return insertRow(tx, Figure, {
        incidentId: run.incidentId,
        metric,
        scope,
        value: cohort?.persons ?? (metric === 'confirmed' ? run.confirmed : run.persons),
        source: `Run ${run.number} of the person register${cohort ? `, cohort “${cohort.name}”` : ''}`,
        asOf: await countedMoment(tx, run.id),
        confidence: metric === 'confirmed' ? 'confirmed' : 'probable',
        runId: run.id,
        cohortId,
        ...(older && { supersedesId: older.id }),
        ...(place && { tlp: place.tlp, compartment: place.compartment }),
      });
    });
  }
}

type Placed = Pick<Figure, 'id' | 'tlp' | 'compartment'>;

/** A cohort of the incident of a run, with how many persons it holds in that run. */
const cohortInRun = async (
  tx: EntityManager,
  run: RegisterRunView,
  { cohortId, metric }: Pick<CreateRunFigure, 'cohortId' | 'metric'>,
): Promise<Pick<Cohort, 'name' | 'tlp' | 'compartment'> & { persons: number }> => {
  const [found] = await tx.query<(Pick<Cohort, 'name' | 'tlp' | 'compartment'> & { persons: number })[]>(
    `select k.name, k.tlp, k.compartment, app.counted_in_run($1, k.id, $2) as persons
     from cohort k where k.id = $3 and k.incident_id = $4 and k.archived_at is null`,
    [run.id, metric, cohortId, run.incidentId],
  );
  if (found) return found;
  throw invalidField('cohortId', 'figure/unknown-cohort', 'There is no such cohort in this incident.');
};

const figureOfEarlierRun = async (
  tx: EntityManager,
  run: RegisterRunView,
  { metric, scope, cohortId }: CreateRunFigure,
): Promise<Placed | undefined> => {
  const [older] = await tx.query<Placed[]>(
    `select f.id, f.tlp, f.compartment from figure f join register_run r on r.id = f.run_id
     where f.incident_id = $1 and f.metric = $2 and f.scope = $3 and r.number < $4
       and f.cohort_id is not distinct from $5 and f.archived_at is null
       and not exists (select 1 from figure n where n.supersedes_id = f.id and n.archived_at is null)
     order by r.number desc limit 1`,
    [run.incidentId, metric, scope, run.number, cohortId],
  );
  return older;
};

/** When it was counted, to the minute, in the zone of the incident. */
const countedMoment = async (tx: EntityManager, runId: string): Promise<Moment> => {
  const [found] = await tx.query<[{ moment: Moment }]>(
    `select jsonb_build_object('at', to_char(date_trunc('minute', r.counted_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
       'precision', 'minute', 'zone', i.zone, 'asWritten', null) as moment
     from register_run r join incident i on i.id = r.incident_id where r.id = $1`,
    [runId],
  );
  return found.moment;
};
