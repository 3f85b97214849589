import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { refusalAt } from '../platform/problems/problems.js';
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
      const { obligationId, correspondenceId = null, letterVersionId = null, publicNoticeId = null } = input;
      const { place, told } = await fitting(tx, input);
      // Everything else about it, the judgement before all, is written by PostgreSQL.
      const [made] = await tx.query<[{ id: string; incidentId: string }]>(
        `insert into submission (obligation_id, correspondence_id, letter_version_id, public_notice_id, incident_id, submitted,
           number, recorded_by)
         values ($1, $2, $3, $4, $5, $6, 1, app.actor_id()) returning id, incident_id as "incidentId"`,
        [obligationId, correspondenceId, letterVersionId, publicNoticeId, place, told],
      );
      await this.settling.settle(tx, made.incidentId);
      return made.id;
    });
  }
}

/** What can fulfil a duty, by the field that names it. */
const BY = ['correspondenceId', 'letterVersionId', 'publicNoticeId'] as const;
type By = (typeof BY)[number];

interface Candidate {
  /** Incident. */
  place: string;
  /** When it was told; null while it was not. */
  told: object | null;
  reaches: boolean;
}

/** Reaches persons where the law names no organisation, or also one that carries it to them. */
const REACHES_PERSONS = `o.recipient_kinds is null or 'other' = any (o.recipient_kinds)`;

/** A candidate $2 for duty $1. */
const CANDIDATES: Record<By, string> = {
  correspondenceId: `
    select o.incident_id as place, case when c.status = 'filed' and c.direction = 'outgoing' then c.occurred end as told,
      o.recipient_kinds is null or exists (
        select 1 from organisation r where r.id = c.organisation_id and r.kind = any (o.recipient_kinds)) as reaches
    from obligation o join correspondence c on c.incident_id = o.incident_id and c.id = $2 where o.id = $1`,
  letterVersionId: `
    select o.incident_id as place, case when s.sent is not null then jsonb_build_object(
        'at', to_char(s.sent at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'precision', 'minute', 'zone', i.zone, 'asWritten', null) end as told,
      ${REACHES_PERSONS} as reaches
    from obligation o join incident i on i.id = o.incident_id
    join letter_version v on v.incident_id = o.incident_id and v.id = $2
    cross join lateral (select app.letter_went_out(v.id) as sent) s where o.id = $1`,
  publicNoticeId: `
    select o.incident_id as place, n.published as told, ${REACHES_PERSONS} as reaches
    from obligation o join public_notice n on n.incident_id = o.incident_id and n.id = $2 and n.archived_at is null where o.id = $1`,
};

const NOT_TOLD: Record<By, [code: string, detail: string]> = {
  correspondenceId: ['submission/not-filed', 'Choose an item of the same incident that was filed and went out.'],
  letterVersionId: ['submission/not-sent', 'Choose letters of the same incident, of which the first have gone out.'],
  publicNoticeId: ['submission/not-published', 'Choose a notice of the same incident that was published.'],
};

/** Only what went out, to whom the duty names, fulfils it. */
const fitting = async (tx: EntityManager, input: CreateSubmission): Promise<Candidate> => {
  const [by, ...more] = BY.filter(field => input[field]);
  if (!by || more.length > 0)
    throw refusalAt('correspondenceId', 'submission/names-one', 'Name one item, letter or notice, and no more.');
  const [found] = await tx.query<Candidate[]>(CANDIDATES[by], [input.obligationId, input[by]]);
  if (!found?.told) throw refusalAt(by, ...NOT_TOLD[by]);
  if (!found.reaches) throw refusalAt(by, 'submission/other-recipient', 'This duty is owed to another recipient.');
  return found;
};
