import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Work } from '../../platform/database/work.js';
import { invalidField, Refused } from '../../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../../platform/records/records.js';
import {
  type CancelNoticeBatch,
  type CreateNoticeBatch,
  NOTICE_BATCHES,
  NoticeBatch,
  type NoticeBatchView,
  type SendNoticeBatch,
} from './batch.dto.js';
import { refuseIfJudgedSince } from './judged-since.js';
import { refuseWhileHeld } from './open-hold.js';

/** Batches of letters: made, released by a second person, sent, or cancelled. */
@Injectable()
export class BatchesService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  make(actor: Actor, input: CreateNoticeBatch): Promise<NoticeBatchView> {
    return this.records.create(actor, NOTICE_BATCHES, input, async tx => {
      await openCampaign(tx, input);
      await refuseWhileHeld(tx, input.incidentId);
      const picked = await pick(tx, input);
      const [batch] = await tx.query<[{ id: string }]>(INSERT, [
        input.incidentId,
        input.campaignId,
        input.channel,
        input.handling,
        picked.length,
      ]);
      await tx.query(TAKE_IN, [batch.id, picked]);
      await tx.query(KEEP_LETTERS, [batch.id]);
      await tx.query(`update notice_campaign set state = 'sending' where id = $1 and state = 'draft'`, [
        input.campaignId,
      ]);
      return batch.id;
    });
  }

  release(actor: Actor, id: string, version: number): Promise<NoticeBatchView> {
    return this.move(actor, { id, version, to: 'released' }, async tx => {
      await refuseIfJudgedSince(tx, id);
      await tx.query(
        `update notice_batch set state = 'released', released_by = app.actor_id(), released_at = now() where id = $1`,
        [id],
      );
    });
  }

  cancel(actor: Actor, id: string, { version, reason }: CancelNoticeBatch): Promise<NoticeBatchView> {
    return this.move(actor, { id, version, to: 'cancelled' }, async tx => {
      await tx.query(`update notice_batch set state = 'cancelled', cancelled_reason = $2 where id = $1`, [id, reason]);
      await tx.query(`update notice_letter set outcome = 'cancelled' where batch_id = $1`, [id]);
      await tx.query(WAIT_AGAIN, [id]);
    });
  }

  send(actor: Actor, id: string, { version, sentAt }: SendNoticeBatch): Promise<NoticeBatchView> {
    if (sentAt > this.clock.now())
      throw invalidField('sentAt', 'notice-batch/sent-in-future', 'It cannot have gone out in the future.');
    return this.move(actor, { id, version, to: 'sent' }, async (tx, batch) => {
      if (!batch.exportedAt)
        throw new Refused('notice-batch/not-exported', {
          detail: 'Export the batch first: nothing can have gone out yet.',
        });
      await tx.query(`update notice_batch set state = 'sent', sent_by = app.actor_id(), sent_at = $2 where id = $1`, [
        id,
        sentAt,
      ]);
      await tx.query(SENT, [id, sentAt]);
    });
  }

  private move(
    actor: Actor,
    { id, version, to }: { id: string; version: number; to: NoticeBatch['state'] },
    change: (tx: EntityManager, batch: NoticeBatch) => Promise<unknown>,
  ): Promise<NoticeBatchView> {
    return this.work.do(actor, async tx => {
      const batch = await lockAtVersion(tx, { resource: NOTICE_BATCHES, entity: NoticeBatch, id }, version);
      if (to !== 'cancelled') await refuseWhileHeld(tx, batch.incidentId);
      if (!BEFORE[to].includes(batch.state)) throw new Refused('notice-batch/not-now', { detail: NOT_NOW[to] });
      await change(tx, batch);
      return viewOf(tx, NOTICE_BATCHES, id);
    });
  }
}

/** From which states a batch may go where. */
const BEFORE: Record<NoticeBatch['state'], readonly NoticeBatch['state'][]> = {
  made: [],
  released: ['made'],
  sent: ['released'],
  cancelled: ['made', 'released'],
};

const NOT_NOW: Record<NoticeBatch['state'], string> = {
  made: '',
  released: 'Only a batch that was just made can be released.',
  sent: 'Only a released batch can be sent.',
  cancelled: 'What has gone out cannot be cancelled.',
};

const openCampaign = async (tx: EntityManager, of: CreateNoticeBatch): Promise<void> => {
  const [campaign] = await tx.query<{ state: string }[]>(
    'select state from notice_campaign where id = $1 and incident_id = $2 for update',
    [of.campaignId, of.incidentId],
  );
  if (!campaign) throw invalidField('campaignId', 'field/unknown', 'Choose a campaign of this incident.');
  if (campaign.state === 'closed')
    throw new Refused('notice-campaign/closed', { detail: 'This campaign is closed and stays so. Make another one.' });
};

/** Persons who wait for this channel and in whose language a text is approved. */
const pick = async (
  tx: EntityManager,
  { campaignId, channel, handling, most }: CreateNoticeBatch,
): Promise<string[]> => {
  const rows = await tx.query<{ id: string }[]>(PICK, [campaignId, channel, handling, most]);
  if (rows.length > 0) return rows.map(({ id }) => id);
  const [waiting] = await tx.query<{ languages: string }[]>(LANGUAGES, [campaignId, channel, handling]);
  if (waiting?.languages)
    throw new Refused('notice-batch/no-approved-text', {
      detail: `Persons wait, but no text is approved in their language (${waiting.languages}). Have it approved first.`,
    });
  throw new Refused('notice-batch/nobody-waits', {
    detail: 'Nobody waits for this channel. Take in contact data first, or choose another channel.',
  });
};

const APPROVED = `exists (select 1 from letter_version v where v.campaign_id = r.campaign_id and v.language = r.language and v.state = 'approved')`;
const JOINED_NUMBER = `r.person_key in (select a.old_key from person_alias a union all select a.new_key from person_alias a)`;

// Who was drawn under two numbers before these were joined is written to under the one that counts.
const HAS_OTHER_LETTER = `
  select 1 from person_register g cross join lateral app.numbers_of(g.id, r.person_key) n(key)
  join notice_recipient o on o.campaign_id = r.campaign_id and o.person_key = n.key and o.id <> r.id
  join person p on p.register_id = g.id and p.key = n.key and p.tables <> 0
  where g.incident_id = r.incident_id and ${JOINED_NUMBER}`;
const WAITING = `r.campaign_id = $1 and r.state = 'waiting' and r.channel = $2 and r.handling = coalesce($3, 'ordinary')
  and r.sealed_contact is not null and not exists (${HAS_OTHER_LETTER})`;

const PICK = `select r.id from notice_recipient r where ${WAITING} and ${APPROVED} order by r.id limit coalesce($4::integer, 2000) for update of r`;
const LANGUAGES = `select string_agg(distinct r.language, ', ') as languages from notice_recipient r where ${WAITING}`;

const INSERT = `
  insert into notice_batch (incident_id, campaign_id, channel, handling, recipients, number, created_by)
  select $1, $2::uuid, $3, coalesce($4, 'ordinary'), $5, coalesce(max(b.number), 0) + 1, app.actor_id() from notice_batch b where b.campaign_id = $2::uuid
  returning id`;

const TAKE_IN = `
  update notice_recipient r set state = 'in_batch', batch_id = $1, letter_id = v.id, changed_at = now(), source = null
  from letter_version v
  where r.id = any ($2::uuid[]) and v.campaign_id = r.campaign_id and v.language = r.language and v.state = 'approved'`;

// Each letter as it is made: later contact data, or a later table, change nothing about it. It says what was taken under
// any number of the person.
// Numbers are found first: as a condition on persons, row security would ask for them at each person of the register.
const KEEP_LETTERS = `
  insert into notice_letter (incident_id, batch_id, recipient_id, letter_id, sealed_contact, to_guardian, categories)
  select r.incident_id, r.batch_id, r.id, r.letter_id, r.sealed_contact, r.to_guardian, coalesce(p.categories, 0)
  from notice_recipient r
  join person_register g on g.incident_id = r.incident_id
  left join lateral (
    select p.categories from app.numbers_of(g.id, r.person_key) n(key)
    join person p on p.register_id = g.id and p.key = n.key and p.tables <> 0
  ) p on true
  where r.batch_id = $1`;

const WAIT_AGAIN = `
  update notice_recipient set state = 'waiting', batch_id = null, letter_id = null, changed_at = now(), source = null
  where batch_id = $1 and state = 'in_batch'`;

const SENT = `
  update notice_recipient set state = 'sent', changed_at = $2, source = null where batch_id = $1 and state = 'in_batch'`;
