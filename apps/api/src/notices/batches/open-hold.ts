import type { EntityManager } from 'typeorm';
import { Refused } from '../../platform/problems/problems.js';

interface OpenHold {
  askedBy: string;
  basis: string;
  reviewOn: string;
}

/** Refuses while an authority asks to wait, and says who asked, on which basis, and when that is reviewed. */
export const refuseWhileHeld = async (tx: EntityManager, incidentId: string): Promise<void> => {
  const [hold] = await tx.query<OpenHold[]>(
    'select asked_by as "askedBy", basis, review_on::text as "reviewOn" from app.open_hold($1)',
    [incidentId],
  );
  if (!hold) return;
  throw new Refused('notice-batch/held-back', {
    detail: `${hold.askedBy} asked to wait with telling persons (${hold.basis}). The hold is reviewed on ${hold.reviewOn}; until it is lifted no letter is made, released, handed out or sent.`,
    extra: { ...hold },
  });
};
