import { Injectable } from '@nestjs/common';
import { OmitType } from '@nestjs/swagger';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import { documentPdfInThread } from '../platform/documents/document-thread.js';
import { csvOf } from '../platform/documents/csv.js';
import { readInstant } from '../platform/fields/instants.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { listStatements } from '../platform/lists/list-sql.js';
import { Refused } from '../platform/problems/problems.js';
import { BREACHES, BreachView } from './breach.dto.js';
import { registerDocument, registerRows } from './breach-words.js';

/** The query of the list without its pages. */
export class WholeRegister extends OmitType(ListQuery, ['page', 'perPage']) {}

/** What one document of the register holds at most. */
const AT_MOST = 1000;

/** The register as a document and as a table: the same rows as its list, all pages of it. */
@Injectable()
export class BreachesService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  async pdf(actor: Actor, query: WholeRegister): Promise<Uint8Array> {
    const period = { from: instantIn(query, 'knownFrom'), until: instantIn(query, 'knownUntil') };
    const rows = await this.rows(actor, query);
    const asOf = await this.work.read(actor, async tx => {
      const [row] = await tx.query<[{ at: Date | null }]>('select app.breaches_as_of($1) as at', [
        rows.map(({ id }) => id),
      ]);
      return row.at;
    });
    return documentPdfInThread(registerDocument(rows, period, asOf ?? this.clock.now()));
  }

  async csv(actor: Actor, query: WholeRegister): Promise<Uint8Array> {
    return csvOf(registerRows(await this.rows(actor, query)));
  }

  private async rows(actor: Actor, query: WholeRegister): Promise<BreachView[]> {
    const whole = { ...query, page: 1, perPage: AT_MOST + 1 };
    const { rows } = listStatements(BreachView, whole, BREACHES.list);
    const found = await this.work.read(actor, tx => tx.query<BreachView[]>(rows.text, rows.values));
    if (found.length > AT_MOST)
      throw new Refused('breach/too-many', {
        status: 422,
        detail: `One document holds at most ${AT_MOST} breaches. Choose a shorter period.`,
      });
    return found;
  }
}

const instantIn = ({ filter }: WholeRegister, key: string): Date | null => {
  const instant = readInstant(filter[key]);
  return instant instanceof Date ? instant : null;
};
