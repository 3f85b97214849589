import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import type { Page } from '../platform/lists/page.js';
import { notFound, Refused } from '../platform/problems/problems.js';
import { type ComparableRun, comparisonOf, type StateChange } from './run-comparison.js';
import type { CombinationsQuery, RunCombination, RunComparisonView, RunMatrixView } from './run-views.dto.js';
import * as sql from './run-views.sql.js';

interface Combined {
  ids: string[];
  persons: number;
  total: number;
}

type FoundRun = ComparableRun & { incidentId: string };

/** Views of a run, from what it counted. */
@Injectable()
export class RunViewsService {
  constructor(private readonly work: Work) {}

  /** Rows of one of the statements that give a row for each thing shown. */
  rows<T extends object>(actor: Actor, id: string, statement: string): Promise<Page<T>> {
    return this.look(actor, id, async tx => whole(await tx.query<T[]>(statement, [id])));
  }

  matrix(actor: Actor, id: string): Promise<RunMatrixView> {
    return this.look(actor, id, async tx => {
      const [matrix] = await tx.query<[RunMatrixView]>(sql.MATRIX, [id]);
      return matrix;
    });
  }

  combinations(actor: Actor, id: string, { by, limit }: CombinationsQuery): Promise<Page<RunCombination>> {
    return this.look(actor, id, async tx => {
      const rows = await tx.query<Combined[]>(sql.COMBINATIONS[by], [id, limit]);
      const data = rows.map(({ ids, persons }) =>
        by === 'tables' ? { tableIds: ids, categoryIds: [], persons } : { categoryIds: ids, tableIds: [], persons },
      );
      return { data, total: rows[0]?.total ?? 0, totalCapped: false };
    });
  }

  /** Compares a run with an older one of its incident; with the one before, unless said. */
  comparison(actor: Actor, id: string, otherId?: string): Promise<RunComparisonView> {
    return this.work.read(actor, async tx => {
      const newer = await runOf(tx, 'r.id = $1', [id]);
      if (!newer) throw notFound();
      const older = otherId
        ? await runOf(tx, 'r.id = $1 and r.incident_id = $2', [otherId, newer.incidentId])
        : await runOf(tx, 'r.incident_id = $1 and r.number = $2', [newer.incidentId, newer.number - 1]);
      if (!older && otherId) throw notFound();
      if (!older || older.number >= newer.number)
        throw new Refused('register-run/no-older-run', {
          detail: 'A run is compared with an older one of its incident.',
        });
      const changes = await tx.query<StateChange[]>(sql.CHANGES, [older.id, newer.id]);
      const names = await tx.query<{ id: string; name: string }[]>(sql.TABLE_NAMES, [newer.tableIds]);
      return comparisonOf(older, newer, changes, new Map(names.map(each => [each.id, each.name])));
    });
  }

  /** A run that cannot be seen has no views either. */
  private look<T>(actor: Actor, id: string, job: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.work.read(actor, async tx => {
      const found = await tx.query<unknown[]>('select 1 from register_run r where r.id = $1', [id]);
      if (found.length === 0) throw notFound();
      return job(tx);
    });
  }
}

const runOf = async (tx: EntityManager, where: string, values: unknown[]): Promise<FoundRun | undefined> => {
  const [run] = await tx.query<FoundRun[]>(`${sql.COMPARED} where ${where}`, values);
  return run;
};

const whole = <T>(data: T[]): Page<T> => ({ data, total: data.length, totalCapped: false });
