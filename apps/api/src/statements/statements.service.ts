import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { Refused } from '../platform/problems/problems.js';
import { insertRow, Records, withoutUndefined } from '../platform/records/records.js';
import { type CreateStatement, type PublishStatement, STATEMENTS, type StatementView } from './statement.dto.js';
import { Statement } from './statement.entity.js';

/** Decisions about statements: what a correction takes over, and when one counts as published. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  /** Label and room of a correction are those of what it corrects, unless given. */
  create(actor: Actor, input: CreateStatement): Promise<StatementView> {
    return this.records.create(actor, STATEMENTS, input, async tx => {
      const older = input.correctsId ? await tx.findOneBy(Statement, { id: input.correctsId }) : null;
      const handling = older ? { tlp: older.tlp, compartment: older.compartment } : {};
      return insertRow(tx, Statement, { ...handling, ...withoutUndefined(input) });
    });
  }

  /** From here on the words stay: PostgreSQL refuses any change of them. */
  publish(actor: Actor, id: string, { version, published, channel }: PublishStatement): Promise<StatementView> {
    const change = { version, published, channel, status: 'published' as const };
    return this.records.change({ actor, resource: STATEMENTS, entity: Statement, id }, change, before => {
      if (before.status === 'published')
        throw new Refused('statement/published-already', { detail: 'This statement has been published already.' });
      requirePast(published, this.clock.now(), 'published', 'statement/published-in-future');
      return Promise.resolve({});
    });
  }
}
