import { Injectable } from '@nestjs/common';
import { INCIDENTS, type IncidentView } from '../incidents/incident.dto.js';
import { ClocksService } from '../obligations/clocks.service.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { viewOf } from '../platform/records/records.js';
import type * as parts from './summary.dto.js';
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

  of(actor: Actor, id: string, wanted?: Date): Promise<parts.SummaryView> {
    const now = this.clock.now();
    const since = wanted ?? new Date(now.getTime() - DAY);
    return this.work.read(actor, async tx => {
      const incident = await viewOf(tx, INCIDENTS, id);
      const figures = await tx.query<parts.SummaryFigure[]>(sql.FIGURES, [id]);
      const [phase] = await tx.query<{ since: Date }[]>(sql.PHASE_SINCE, [id]);
      const [news] = await tx.query<{ total: number }[]>(sql.NEWS_TOTAL, [id, since]);
      const [lastContact = null] = await tx.query<parts.LastContact[]>(sql.LAST_CONTACT, [id]);
      const [lastStatement = null] = await tx.query<parts.LastStatement[]>(sql.LAST_STATEMENT, [id]);
      return {
        generatedAt: now,
        since,
        incident,
        phaseSince: phase?.since ?? incident.createdAt,
        clocks: await this.clocks.read(tx, [id]),
        lanes: await tx.query<parts.LaneCount[]>(sql.LANES, [id, now]),
        obstacles: await tx.query<parts.Obstacle[]>(sql.OBSTACLES, [id, now]),
        holds: await tx.query<parts.SummaryHold[]>(sql.HOLDS, [id]),
        figures,
        tables: await tx.query<parts.TableCount[]>(sql.TABLES, [id]),
        lastContact,
        lastStatement,
        news: await tx.query<parts.NewsItem[]>(sql.NEWS, [id, since]),
        newsTotal: news?.total ?? 0,
        changes: await tx.query<parts.ChangeCount[]>(sql.CHANGES, [id, since]),
        unknowns: unknownsOf(incident, { figures, lastContact, lastStatement }),
      };
    });
  }
}

type Known = Pick<parts.SummaryView, 'figures' | 'lastContact' | 'lastStatement'>;

/** What is not known is said, never left to be read between the lines. */
const unknownsOf = (incident: IncidentView, { figures, lastContact, lastStatement }: Known): string[] => {
  const missing: Record<string, boolean> = {
    occurred: !incident.occurredFrom,
    detected: !incident.detected,
    aware: !incident.aware,
    severity: !incident.severity,
    affected_persons: !figures.some(({ metric }) => metric === 'confirmed'),
    authority_contact: !lastContact,
    statement: !lastStatement,
  };
  return Object.keys(missing).filter(key => missing[key]);
};
