import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RegisterKeys } from '../persons/keys/register-keys.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import type { Page } from '../platform/lists/page.js';
import { invalidField, Refused } from '../platform/problems/problems.js';
import { Records, viewOf } from '../platform/records/records.js';
import {
  type CreateNoticeCampaign,
  NOTICE_CAMPAIGNS,
  type NoticeCampaignView,
  type NoticeProgress,
  type UpdateNoticeCampaign,
} from './notice-campaign.dto.js';
import { NoticeCampaign } from './notice-campaign.entity.js';
import { newDataKey, wrap } from './sealing/sealing.js';

/** Drawing a hundred thousand persons takes some seconds. */
const PATIENCE = `set local statement_timeout = '5min'`;

const PROGRESS = `select r.state, r.channel, r.handling, r.to_guardian as "toGuardian", count(*)::int as persons
  from notice_recipient r where r.campaign_id = $1 group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

/** Decisions about campaigns: whom one is for, what may still change, and when it may end. */
@Injectable()
export class NoticeCampaignsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly keys: RegisterKeys,
  ) {}

  /** Draws the persons of the cohort, as of the newest run, and gives the campaign a key for contact data of its own. */
  create(actor: Actor, input: CreateNoticeCampaign): Promise<NoticeCampaignView> {
    return this.records.create(actor, NOTICE_CAMPAIGNS, input, async tx => {
      const id = randomUUID();
      const [rules, runId] = [await rulesOf(tx, input), await newestRun(tx, input.incidentId)];
      const { key, version } = await this.keys.sealing(input.incidentId);
      const sealed = wrap(key, version, newDataKey(), { table: 'notice_campaign', id, column: 'sealed_key' });
      await tx.query(
        `insert into notice_campaign (id, incident_id, name, sender, contact_point, tlp, cohort_id, rules, run_id, sealed_key, key_version)
         values ($1, $2, $3, $4, $5, coalesce($6, 'AMBER'), $7, $8, $9, $10, $11)`,
        [
          id,
          input.incidentId,
          input.name,
          input.sender,
          input.contactPoint,
          input.tlp,
          input.cohortId,
          rules,
          runId,
          sealed,
          version,
        ],
      );
      await tx.query(PATIENCE);
      const [drawn] = await tx.query<[{ persons: number }]>('select app.draw_recipients($1, $2) as persons', [
        id,
        runId,
      ]);
      if (drawn.persons === 0)
        throw invalidField('cohortId', 'notice-campaign/nobody', 'The newest run holds nobody of this cohort.');
      return id;
    });
  }

  /** What letters print stays once letters were made: the same batch must give the same letters. */
  change(actor: Actor, id: string, changes: UpdateNoticeCampaign): Promise<NoticeCampaignView> {
    const at = { actor, resource: NOTICE_CAMPAIGNS, entity: NoticeCampaign, id };
    return this.records.change(at, changes, async (before, tx) => {
      refuseIfClosed(before);
      const isPrinted =
        (changes.sender ?? before.sender) !== before.sender ||
        (changes.contactPoint ?? before.contactPoint) !== before.contactPoint;
      if (isPrinted && (await hasBatch(tx, id, ['made', 'released', 'sent'])))
        throw new Refused('notice-campaign/letters-made', {
          detail: 'Letters of this campaign were made with this sender and contact point. They stay as they are.',
        });
      return {};
    });
  }

  /** How many persons stand where, from one grouped count. */
  progress(actor: Actor, id: string): Promise<Page<NoticeProgress>> {
    return this.work.read(actor, async tx => {
      await viewOf(tx, NOTICE_CAMPAIGNS, id);
      const data = await tx.query<NoticeProgress[]>(PROGRESS, [id]);
      return { data, total: data.length, totalCapped: false };
    });
  }

  /** Ends a campaign for good. */
  close(actor: Actor, id: string, version: number): Promise<NoticeCampaignView> {
    const at = { actor, resource: NOTICE_CAMPAIGNS, entity: NoticeCampaign, id };
    return this.records.change(at, { version, state: 'closed' as const }, async (before, tx) => {
      refuseIfClosed(before);
      if (await hasBatch(tx, id, ['made', 'released']))
        throw new Refused('notice-campaign/batches-open', {
          detail: 'Batches of this campaign are made and not sent. Send or cancel them first.',
        });
      return {};
    });
  }
}

const refuseIfClosed = ({ state }: NoticeCampaign): void => {
  if (state === 'closed') throw new Refused('notice-campaign/closed', { detail: 'This campaign is closed.' });
};

const hasBatch = async (tx: EntityManager, campaignId: string, states: readonly string[]): Promise<boolean> => {
  const found = await tx.query<unknown[]>(
    'select 1 from notice_batch b where b.campaign_id = $1 and b.state = any ($2) limit 1',
    [campaignId, states],
  );
  return found.length > 0;
};

/** Rules of the cohort as they stand now; without a cohort, those that pick everybody. */
const rulesOf = async (tx: EntityManager, { incidentId, cohortId }: CreateNoticeCampaign): Promise<object> => {
  if (!cohortId) return {};
  const [cohort] = await tx.query<{ rules: object }[]>(
    'select h.rules from cohort h where h.id = $1 and h.incident_id = $2 and h.archived_at is null',
    [cohortId, incidentId],
  );
  if (cohort) return cohort.rules;
  throw invalidField('cohortId', 'notice-campaign/unknown-cohort', 'There is no such cohort in this incident.');
};

const newestRun = async (tx: EntityManager, incidentId: string): Promise<string> => {
  const [run] = await tx.query<{ id: string }[]>(
    'select r.id from register_run r where r.incident_id = $1 order by r.number desc limit 1',
    [incidentId],
  );
  if (run) return run.id;
  throw new Refused('notice-campaign/no-run', {
    detail: 'Nobody has been counted yet. Import a table and count a run; a campaign draws its persons out of it.',
  });
};
