import type { ClockState } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';
import { clocksOf } from '../obligations/clock-rows.js';
import type { DependentClockView, DependentStatementView } from './dependents.dto.js';

/** Of duties that were met, a publication makes nothing undone. */
const OPEN: readonly ClockState[] = ['not_started', 'no_deadline', 'running', 'overdue'];

/**
 * Clocks that depend on whether data were published: what is still to be told, since it has to tell of the publication too
 * (GDPR Art. 33(4)), and what is not owed only because somebody judged so, since data that are public make a high risk for
 * persons likelier (Art. 34(1); EDPB Guidelines 9/2022, section IV).
 */
export const dependentClocks = async (
  tx: EntityManager,
  incidentId: string,
  now: Date,
): Promise<DependentClockView[]> => {
  const clocks = await clocksOf(tx, [incidentId], now);
  return clocks
    .filter(({ state }) => OPEN.includes(state) || state === 'not_owed')
    .map(({ id, kind, regime, article, title, recipient, state, dueAt }) => ({
      ...{ id, kind, regime, article, title, recipient, state, dueAt },
      why: state === 'not_owed' ? 'judged_not_owed' : 'still_open',
    }));
};

/**
 * Statements that quote a figure which the publication bears on, or name a category of data in a table that it names. For the
 * house alone, as is what it judges of tables: what a statement names, partners are not told.
 */
const STATEMENTS = `
select s.id, s.title, s.issuer, s.status, case when s.figure_ids && p.figure_ids then 'quotes_figure' else 'names_category' end as why
from leak_publication p join statement s on s.incident_id = p.incident_id
where p.id = $1 and s.archived_at is null
  and p.incident_id in (select g.incident_id from app.granted('published_table.read') g)
  and (s.figure_ids && p.figure_ids or s.category_ids && array(
    select c.category_id from published_table t join affected_column c on c.affected_table_id = t.affected_table_id
    where t.leak_publication_id = p.id and t.archived_at is null and t.state <> 'refused' and c.archived_at is null))
order by s.status, s.published_at desc nulls first, s.id`;

export const dependentStatements = (tx: EntityManager, publicationId: string): Promise<DependentStatementView[]> =>
  tx.query<DependentStatementView[]>(STATEMENTS, [publicationId]);
