import type { EntityManager } from 'typeorm';
import { Refused } from '../../platform/problems/problems.js';

/** Persons of batch $1 whom a decision gives no letter, or one that is handled apart: those decided about are few. */
const JUDGED_SINCE = `
  select count(*)::int as persons
  from notice_batch b
  join person_register g on g.incident_id = b.incident_id
  join person_evidence e on e.register_id = g.id
  join person p on p.register_id = g.id and p.key = e.key and p.tables <> 0
  cross join lateral app.numbers_of(g.id, e.key) n(key)
  join notice_recipient r on r.campaign_id = b.campaign_id and r.person_key = n.key and r.batch_id = b.id and r.state = 'in_batch'
  where b.id = $1 and (p.marks & 4 <> 0 or p.standing = 2 or (p.marks & 2 <> 0 and r.handling <> 'protected'))`;

/** Refuses to go on with letters to whom, by what was decided since they were made, they may not go. */
export const refuseIfJudgedSince = async (tx: EntityManager, batchId: string): Promise<void> => {
  const [{ persons }] = await tx.query<[{ persons: number }]>(JUDGED_SINCE, [batchId]);
  if (persons === 0) return;
  throw new Refused('notice-batch/judged-since', {
    detail: `Since this batch was made it was decided about ${persons} of its persons: dead, excluded, or a protected address. Call it off, and make it anew.`,
    extra: { persons },
  });
};
