import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { INCIDENTS, type IncidentView } from '../incidents/incident.dto.js';
import { ClocksService } from '../obligations/clocks.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { viewOf } from '../platform/records/records.js';
import type { SummaryView } from './summary.dto.js';
import * as sql from './summary.sql.js';

const DAY = 86_400_000;

/** Puts the summary together from what the reader may see, in one read-only transaction: all of it is one moment's truth. */
@Injectable()
export class SummariesService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly clocks: ClocksService,
  ) {}

  of(actor: Actor, id: string, wanted?: Date): Promise<SummaryView> {
    const now = this.clock.now();
    const since = wanted ?? new Date(now.getTime() - DAY);
    return this.work.read(actor, async tx => {
      const incident = await viewOf(tx, INCIDENTS, id);
      const figures = await rowsOf(tx, sql.FIGURES, [id]);
      const [phase] = await tx.query<{ since: Date }[]>(sql.PHASE_SINCE, [id]);
      const [lastContact = null] = await rowsOf(tx, sql.LAST_CONTACT, [id]);
      const [lastStatement = null] = await rowsOf(tx, sql.LAST_STATEMENT, [id]);
      return {
        generatedAt: now,
        since,
        incident,
        phaseSince: phase?.since ?? incident.createdAt,
        clocks: await this.clocks.read(tx, [id]),
        lanes: await rowsOf(tx, sql.LANES, [id, now]),
        obstacles: await rowsOf(tx, sql.OBSTACLES, [id, now]),
        figures,
        tables: await rowsOf(tx, sql.TABLES, [id]),
        lastContact,
        lastStatement,
        news: await rowsOf(tx, sql.NEWS, [id, since]),
        changes: await rowsOf(tx, sql.CHANGES, [id, since]),
        unknowns: unknownsOf(incident, { figures, lastContact, lastStatement }),
      };
    });
  }
}

const rowsOf = (tx: EntityManager, text: string, values: unknown[]): Promise<object[]> =>
  tx.query<object[]>(text, values);

interface Known {
  figures: object[];
  lastContact: object | null;
  lastStatement: object | null;
}

/** What is not known is said, never left to be read between the lines. */
const unknownsOf = (incident: IncidentView, { figures, lastContact, lastStatement }: Known): string[] => {
  const missing: Record<string, boolean> = {
    occurred: !incident.occurredFrom,
    detected: !incident.detected,
    aware: !incident.aware,
    severity: !incident.severity,
    affected_persons: !figures.some(figure => 'metric' in figure && figure.metric === 'confirmed'),
    authority_contact: !lastContact,
    statement: !lastStatement,
  };
  return Object.keys(missing).filter(key => missing[key]);
};
