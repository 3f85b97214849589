import type { Moment } from '@breachdesk/contract/moment';
import { isOwedToPersons } from '@breachdesk/contract/recipients';
import type { OrganisationKind } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { minuteSql } from '../platform/database/moment-sql.js';
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
  told: Moment | null;
  /** Whom the duty names. */
  kinds: OrganisationKind[] | null;
  /** Whom an item went to; null for what tells persons. */
  kind: OrganisationKind | null;
}

/** A candidate $2 for duty $1. */
const candidateSql = (from: string, told: string, kind = 'null'): string => `
  select o.incident_id as place, ${told} as told, o.recipient_kinds as kinds, ${kind} as kind
  from obligation o join incident i on i.id = o.incident_id join ${from} t on t.incident_id = o.incident_id and t.id = $2
  where o.id = $1`;

const CANDIDATES: Record<By, string> = {
  correspondenceId: candidateSql(
    'correspondence',
    `case when t.status = 'filed' and t.direction = 'outgoing' then t.occurred end`,
    '(select r.kind from organisation r where r.id = t.organisation_id)',
  ),
  letterVersionId: candidateSql('letter_version', minuteSql('app.letter_went_out(t.id)', 'i.zone')),
  publicNoticeId: candidateSql('public_notice', 'case when t.archived_at is null then t.published end'),
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
  const { kinds, kind } = found;
  const reaches =
    by === 'correspondenceId' ? kinds === null || (kind !== null && kinds.includes(kind)) : isOwedToPersons(kinds);
  if (!reaches) throw refusalAt(by, 'submission/other-recipient', 'This duty is owed to another recipient.');
  return found;
};
