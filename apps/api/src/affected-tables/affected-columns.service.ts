import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { notFound } from '../platform/problems/problems.js';
import { insertRow, Records, withoutUndefined } from '../platform/records/records.js';
import { AFFECTED_COLUMNS, type AffectedColumnView, type CreateAffectedColumn } from './affected-column.dto.js';
import { AffectedColumn, AffectedTable } from './affected-table.entity.js';

/** Decisions about columns: what they take from their table. */
@Injectable()
export class AffectedColumnsService {
  constructor(private readonly records: Records) {}

  /** Incident and room are the table's; label and sharing too, unless the input says otherwise. */
  create(actor: Actor, input: CreateAffectedColumn): Promise<AffectedColumnView> {
    return this.records.create(actor, AFFECTED_COLUMNS, input, async tx => {
      const table = await tx.findOneBy(AffectedTable, { id: input.affectedTableId });
      if (!table) throw notFound();
      const { incidentId, compartment, tlp, sharedWith } = table;
      const given: Partial<AffectedColumn> = withoutUndefined(input);
      return insertRow(tx, AffectedColumn, { incidentId, compartment, tlp, sharedWith, ...given });
    });
  }
}
