import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Refused } from '../platform/problems/problems.js';
import { Records } from '../platform/records/records.js';
import { Settling } from './settling.js';
import { type CreateSubmission, SUBMISSIONS, type SubmissionView } from './submission.dto.js';

/** Filings that are said by hand: for duties that no statutory term names, and for what was filed without naming one. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly records: Records,
    private readonly settling: Settling,
  ) {}

  create(actor: Actor, input: CreateSubmission): Promise<SubmissionView> {
    return this.records.create(actor, SUBMISSIONS, input, async tx => {
      await refuseUnfit(tx, input);
      // Everything else about it, the judgement before all, is written by PostgreSQL.
      const [made] = await tx.query<[{ id: string; incidentId: string }]>(
        `insert into submission (obligation_id, correspondence_id, incident_id, compartment, submitted, number, recorded_by)
         select $1, c.id, c.incident_id, c.compartment, c.occurred, 1, app.actor_id() from correspondence c where c.id = $2
         returning id, incident_id as "incidentId"`,
        [input.obligationId, input.correspondenceId],
      );
      await this.settling.settle(tx, made.incidentId);
      return made.id;
    });
  }
}

/** Only what went out to whom the duty names fulfils it. */
const refuseUnfit = async (tx: EntityManager, { obligationId, correspondenceId }: CreateSubmission): Promise<void> => {
  const [item] = await tx.query<{ fits: boolean; reaches: boolean }[]>(
    `select c.status = 'filed' and c.direction = 'outgoing' as fits,
       o.recipient_kinds is null or exists (
         select 1 from organisation r where r.id = c.organisation_id and r.kind = any (o.recipient_kinds)) as reaches
     from obligation o join correspondence c on c.incident_id = o.incident_id and c.id = $2 where o.id = $1`,
    [obligationId, correspondenceId],
  );
  if (!item?.fits)
    throw unfit('submission/not-filed', 'Choose an item of the same incident that was filed and went out.');
  if (!item.reaches) throw unfit('submission/other-recipient', 'This duty is owed to another recipient.');
};

const unfit = (code: string, message: string): Refused =>
  new Refused(code, { status: 422, detail: message, errors: [{ field: 'correspondenceId', code, message }] });
