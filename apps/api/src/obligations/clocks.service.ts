import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { selectListOf } from '../platform/fields/shapes.js';
import type { ListQuery } from '../platform/lists/list-query.js';
import type { Page } from '../platform/lists/page.js';
import { clockPage, incidentIdsOf } from './clock-list.js';
import { clockOf, type Fulfilment, holdsFor, type IncidentInstants } from './clock-rules.js';
import type { ClockView } from './clock.dto.js';
import { REGIME_TERMS, RegimeTermView } from './regime-term.dto.js';

/** Statutory clocks: incidents × the terms that were law, read afresh on every question. */
@Injectable()
export class ClocksService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ListQuery): Promise<Page<ClockView>> {
    const incidentIds = incidentIdsOf(query);
    return this.work.read(actor, async tx => clockPage(await this.read(tx, incidentIds), query));
  }

  /** Clocks of the given incidents, also of those that are over; without, of all that are worked on. As the actor may see. */
  async read(tx: EntityManager, incidentIds: string[] | null): Promise<ClockView[]> {
    const now = this.clock.now();
    const incidents = await incidentsOf(tx, incidentIds);
    const terms = await tx.query<RegimeTermView[]>(
      `select ${selectListOf(RegimeTermView)} from ${REGIME_TERMS.list.from} t order by t.key`,
    );
    const done = await fulfilments(
      tx,
      incidents.map(incident => incident.id),
    );
    return incidents.flatMap(incident =>
      terms.filter(term => holdsFor(term, incident, now)).map(term => clockOf(incident, term, done, now)),
    );
  }
}

/** Partners and members without the right are not granted any row; row security holds besides. */
const incidentsOf = (tx: EntityManager, ids: string[] | null): Promise<IncidentInstants[]> =>
  tx.query<IncidentInstants[]>(
    `select i.id, i.reference, i.zone, a.aware, i.detected, i.occurred_from as "occurredFrom"
     from incident i join incident_assessment a on a.incident_id = i.id
     where i.id in (select g.incident_id from app.granted('clock.read') g)
       and case when $1::uuid[] is null then i.phase <> 'closed' and i.archived_at is null else i.id = any($1) end`,
    [ids],
  );

/** What was corrected counts no longer: its correction says whether and when the duty was fulfilled. */
const fulfilments = (tx: EntityManager, incidentIds: string[]): Promise<Fulfilment[]> =>
  tx.query<Fulfilment[]>(
    `select c.incident_id as "incidentId", c.fulfils_term_key as "termKey", c.occurred
     from correspondence c
     where c.incident_id = any($1) and c.status = 'filed' and c.direction = 'outgoing' and c.fulfils_term_key is not null
       and not exists (select 1 from correspondence n where n.corrects_id = c.id and n.status = 'filed')`,
    [incidentIds],
  );
