import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { requireForwards } from '../platform/problems/period.js';
import { Refused } from '../platform/problems/problems.js';
import { piecesAround, piecesOf } from './excerpt.js';
import type { SearchCorrespondence, SearchHit, SearchResultsView } from './search.dto.js';
import { PAGE, READING, SEARCH } from './search.sql.js';

interface Row extends Omit<SearchHit, 'excerpt'> {
  marked: string | null;
  text: string | null;
  total: number;
  capped: boolean;
}

/** A search may last so long, and no longer: it is one of many. */
const PATIENCE = `set local statement_timeout = '10s'`;
/** PostgreSQL's code for a statement that was cut off. */
const CUT_OFF = '57014';

/** Looks for words in what the reader may see. */
@Injectable()
export class SearchService {
  constructor(private readonly work: Work) {}

  find(actor: Actor, incidentId: string, asked: SearchCorrespondence): Promise<SearchResultsView> {
    const { words, organisationId, from, until, page } = asked;
    requireForwards(from, until, 'until');
    const narrowed = [organisationId, from, until].map(value => value ?? null); // left out is undefined
    return this.work.read(actor, async tx => {
      await tx.query(PATIENCE);
      const offset = (Math.max(1, page ?? 1) - 1) * PAGE;
      const rows = await tx.query<Row[]>(SEARCH, [incidentId, words, ...narrowed, offset]).catch(refusalIfCutOff);
      const [reading] = await tx.query<[Pick<SearchResultsView, 'waiting' | 'unread'>]>(READING, [incidentId]);
      const [first] = rows;
      return {
        hits: rows.map(({ marked, text, total: _, capped: __, ...hit }) => ({
          ...hit,
          excerpt: marked === null ? piecesAround(text ?? '', words) : piecesOf(marked),
        })),
        total: first?.total ?? 0,
        capped: first?.capped ?? false,
        ...reading,
      };
    });
  }
}

const refusalIfCutOff = (error: unknown): never => {
  const { code } = (error instanceof QueryFailedError ? error.driverError : {}) as { code?: string }; // as: pg says a code
  if (code !== CUT_OFF) throw error;
  const detail = 'The search took too long. Look for more words, or narrow the period.';
  throw new Refused('search/too-broad', { status: 422, detail });
};
