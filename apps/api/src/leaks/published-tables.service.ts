import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AffectedTable } from '../affected-tables/affected-table.entity.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { refusedBy } from '../platform/problems/constraints.js';
import { forbidden, notFound, Refused } from '../platform/problems/problems.js';
import { insertRow, lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import { LeakPublication } from '../statements/leak-publication.entity.js';
import {
  type AcceptPublishedTable,
  type CreatePublishedTable,
  PUBLISHED_TABLES,
  type PublishedTableView,
  type RefusePublishedTable,
} from './published-table.dto.js';
import { PublishedTable } from './published-table.entity.js';

/** What a publication says of tables becomes true of them by a person alone. */
@Injectable()
export class PublishedTablesService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  name(actor: Actor, input: CreatePublishedTable): Promise<PublishedTableView> {
    return this.records.create(actor, PUBLISHED_TABLES, input, async tx => {
      const publication = await tx.findOneBy(LeakPublication, { id: input.leakPublicationId });
      if (!publication) throw notFound();
      await requireTable(tx, input.affectedTableId);
      const { incidentId, compartment, tlp, sharedWith } = publication;
      return insertRow(tx, PublishedTable, { ...input, incidentId, compartment, tlp, sharedWith });
    });
  }

  /** Gives the table the proposed status with the source as it is worded here; one that says more already stays. */
  accept(actor: Actor, id: string, { version, source }: AcceptPublishedTable): Promise<PublishedTableView> {
    return this.work.do(actor, async tx => {
      const { affectedTableId, leakPublicationId, leakedStatus } = await openAt(tx, id, version, ['open', 'refused']);
      const table = await tx.findOneBy(AffectedTable, { id: affectedTableId });
      const publication = await tx.findOneBy(LeakPublication, { id: leakPublicationId });
      if (!table || !publication) throw notFound();
      if (table.leakedStatus === 'confirmed' && leakedStatus === 'claimed')
        throw new Refused('published-table/says-more', {
          detail: 'The table is confirmed to have leaked already. A claim makes that no less sure.',
        });
      await this.judge(tx, id, 'accepted', source);
      const [, changed] = await tx.query<[unknown, number]>(
        'update affected_table set leaked_status = $2, leaked_source = $3, leaked_confidence = $4 where id = $1',
        [affectedTableId, leakedStatus, source, publication.confidence],
      );
      if (changed === 0) throw forbidden();
      return viewOf(tx, PUBLISHED_TABLES, id);
    });
  }

  refuse(actor: Actor, id: string, { version, reason }: RefusePublishedTable): Promise<PublishedTableView> {
    return this.work.do(actor, async tx => {
      await openAt(tx, id, version, ['open']);
      await this.judge(tx, id, 'refused', reason);
      return viewOf(tx, PUBLISHED_TABLES, id);
    });
  }

  private judge(tx: EntityManager, id: string, state: 'accepted' | 'refused', reason: string): Promise<unknown> {
    return tx.query(
      `update published_table set state = $2, judged_by = app.actor_id(), judged_at = $3, judged_reason = $4 where id = $1`,
      [id, state, this.clock.now(), reason],
    );
  }
}

/** A table that the caller may not see is none: it is refused as one that does not exist. */
const requireTable = async (tx: EntityManager, id: string): Promise<void> => {
  const unknown = refusedBy('published_table_known');
  if (!(await tx.existsBy(AffectedTable, { id })) && unknown) throw unknown;
};

const openAt = async (
  tx: EntityManager,
  id: string,
  version: number,
  from: readonly PublishedTable['state'][],
): Promise<PublishedTable> => {
  const named = await lockAtVersion(tx, { resource: PUBLISHED_TABLES, entity: PublishedTable, id }, version);
  const judged = refusedBy('published_table_is_frozen');
  if ((!from.includes(named.state) || named.archivedAt) && judged) throw judged;
  return named;
};
