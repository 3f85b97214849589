import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { TELLING } from '../incidents/telling.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import type { Page } from '../platform/lists/page.js';
import { notFound, Refused } from '../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf, withoutUndefined } from '../platform/records/records.js';
import type { NamedCategory } from './letter/category-words.js';
import { previewOf } from './letter-preview.js';
import { faultsOf, untold, type Words } from './letter-rules.js';
import {
  type CreateLetterVersion,
  LETTER_VERSIONS,
  type LetterCampaignView,
  type LetterPreviewView,
  type LetterVersionView,
  type PreviewLetter,
  type UpdateLetterVersion,
} from './letter-version.dto.js';
import { LetterVersion } from './letter-version.entity.js';

interface CampaignGround extends LetterCampaignView {
  categoryIds: string[];
  zone: string;
}

/** Decisions about texts: what may stand in one, who may approve it, and which one of a language goes out. */
@Injectable()
export class LetterVersionsService {
  constructor(
    private readonly records: Records,
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  create(actor: Actor, input: CreateLetterVersion): Promise<LetterVersionView> {
    return this.records.create(actor, LETTER_VERSIONS, input, async tx => {
      refuseFaults({ ...NOTHING_SHOWN, ...withoutUndefined(input) });
      const campaign = await campaignOf(tx, input);
      if (campaign?.state === 'closed') throw campaignClosed();
      return insertNext(tx, input);
    });
  }

  change(actor: Actor, id: string, changes: UpdateLetterVersion): Promise<LetterVersionView> {
    return this.records.change({ actor, resource: LETTER_VERSIONS, entity: LetterVersion, id }, changes, before => {
      refuseUnlessDraft(before);
      refuseFaults({ ...before, ...withoutUndefined(changes) });
      return Promise.resolve({});
    });
  }

  /** The approved text takes the place of the one of its language that went out so far. */
  approve(actor: Actor, id: string, version: number): Promise<LetterVersionView> {
    return this.work.do(actor, async tx => {
      const { campaignId } = await viewOf(tx, LETTER_VERSIONS, id);
      await lockTexts(tx, campaignId);
      const letter = await lockAtVersion(tx, { resource: LETTER_VERSIONS, entity: LetterVersion, id }, version);
      refuseUnlessDraft(letter);
      if (untold(letter).length > 0) throw notWhole(letter);
      await tx.query(
        `update letter_version set state = 'withdrawn', withdrawn_reason = $3
         where campaign_id = $1 and language = $2 and state = 'approved'`,
        [letter.campaignId, letter.language, `Replaced by version ${letter.number}`],
      );
      await tx.query(
        `update letter_version set state = 'approved', approved_by = app.actor_id(), approved_at = $2 where id = $1`,
        [id, this.clock.now()],
      );
      return viewOf(tx, LETTER_VERSIONS, id);
    });
  }

  withdraw(actor: Actor, id: string, version: number, reason: string): Promise<LetterVersionView> {
    const change = { version, state: 'withdrawn' as const, withdrawnReason: reason };
    return this.records.change({ actor, resource: LETTER_VERSIONS, entity: LetterVersion, id }, change, before => {
      if (before.state === 'withdrawn')
        throw new Refused('letter-version/withdrawn-already', { detail: 'This text is withdrawn already.' });
      return Promise.resolve({});
    });
  }

  /** A draft with the same words, to be corrected. */
  next(actor: Actor, id: string): Promise<LetterVersionView> {
    return this.records.create(actor, LETTER_VERSIONS, { nextOf: id }, async tx => {
      const before = await viewOf(tx, LETTER_VERSIONS, id);
      if ((await campaignOf(tx, before))?.state === 'closed') throw campaignClosed();
      return insertNext(tx, before);
    });
  }

  preview(actor: Actor, input: PreviewLetter): Promise<LetterPreviewView> {
    return this.work.read(actor, async tx => {
      const campaign = await campaignOf(tx, input);
      if (!campaign) throw notFound();
      const categories = await tx.query<NamedCategory[]>(
        'select c.key, c.name from data_category c where c.id = any ($1) order by array_position($1, c.id)',
        [campaign.categoryIds],
      );
      const today = DateTime.fromJSDate(this.clock.now(), { zone: campaign.zone }).toFormat('yyyy-MM-dd');
      return previewOf(input, { ...campaign, categories, today });
    });
  }

  campaigns(actor: Actor, incidentId: string): Promise<Page<LetterCampaignView>> {
    return this.work.read(actor, async tx => {
      const data = await tx.query<LetterCampaignView[]>(`${CAMPAIGNS} order by c.name, c.id limit 200`, [incidentId]);
      return { data, total: data.length, totalCapped: false };
    });
  }
}

const NOTHING_SHOWN = { nature: null, contact: null, consequences: null, measures: null };

const CAMPAIGNS = `select c.id, c.name, c.sender, c.contact_point as "contactPoint", c.state, c.category_ids as "categoryIds", c.zone
  from app.letter_campaigns($1) c`;

const campaignOf = async (
  tx: EntityManager,
  { incidentId, campaignId }: Pick<LetterVersion, 'incidentId' | 'campaignId'>,
): Promise<CampaignGround | undefined> => {
  const [found] = await tx.query<CampaignGround[]>(`${CAMPAIGNS} where c.id = $2`, [incidentId, campaignId]);
  return found;
};

const campaignClosed = (): Refused =>
  new Refused('notice-campaign/closed', { detail: 'This campaign is closed; no letter of it is written any more.' });

const refuseUnlessDraft = ({ state }: LetterVersion): void => {
  if (state !== 'draft')
    throw new Refused('letter-version/approved-stays', {
      detail: 'A text that was approved or withdrawn is not changed. Write the next version.',
    });
};

const refuseFaults = (words: Words): void => {
  const errors = faultsOf(words);
  const [first] = errors;
  if (first) throw new Refused(first.code, { status: 422, detail: 'Some words need your attention.', errors });
};

const notWhole = (words: Words): Refused =>
  new Refused('letter-version/not-whole', {
    detail: 'Show where the text tells nature, contact point, consequences and measures; then it can be approved.',
    extra: { missing: untold(words) },
  });

/** One at a time numbers or approves a text of a campaign. */
const lockTexts = (tx: EntityManager, campaignId: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtext('letter version'), hashtext($1))`, [campaignId]);

type Written = Pick<LetterVersion, 'incidentId' | 'campaignId' | 'language'> &
  Words &
  Partial<Pick<LetterVersion, (typeof TELLING)[number]>>;

/** Two who write at once get two numbers. */
const insertNext = async (tx: EntityManager, letter: Written): Promise<string> => {
  const id = randomUUID();
  await lockTexts(tx, letter.campaignId);
  await tx.query(
    `insert into letter_version (id, incident_id, campaign_id, language, number, subject, body, nature, contact, consequences, measures,
       figure_ids, category_ids, key_dates)
     values ($1, $2, $3, $4,
       (select coalesce(max(v.number), 0) + 1 from letter_version v where v.campaign_id = $3 and v.language = $4), $5, $6, $7, $8, $9, $10,
       $11, $12, $13)`,
    [
      id,
      letter.incidentId,
      letter.campaignId,
      letter.language,
      letter.subject,
      letter.body,
      letter.nature,
      letter.contact,
      letter.consequences,
      letter.measures,
      letter.figureIds ?? [],
      letter.categoryIds ?? [],
      letter.keyDates ?? [],
    ],
  );
  return id;
};
