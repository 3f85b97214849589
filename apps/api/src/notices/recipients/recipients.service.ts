import type { NoticeChannel } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Work } from '../../platform/database/work.js';
import type { Page } from '../../platform/lists/page.js';
import { notFound, Refused } from '../../platform/problems/problems.js';
import { viewOf } from '../../platform/records/records.js';
import { contactPlace } from '../export/batch-files.js';
import { PATIENCE } from '../patience.js';
import { CampaignKeys } from '../sealing/campaign-keys.js';
import { contactFrom } from '../sealing/contact.js';
import { open } from '../sealing/sealing.js';
import { ASSIGN_CHANNELS, RETRY } from './channels.sql.js';
import {
  type ChannelsGiven,
  NOTICE_RECIPIENTS,
  type NoticeContactView,
  type NoticeEventView,
  type NoticeRecipientView,
} from './recipient.dto.js';

/** Persons of campaigns: how they are reached, and what happened to their letters. */
@Injectable()
export class RecipientsService {
  constructor(
    private readonly work: Work,
    private readonly keys: CampaignKeys,
  ) {}

  /** Opens the contact data of one person; without a row on record there is no look. */
  contact(actor: Actor, id: string): Promise<NoticeContactView> {
    return this.work.do(actor, async tx => {
      const [row] = await tx.query<{ campaignId: string; sealed: Buffer | null }[]>(
        'select campaign_id as "campaignId", sealed_contact as sealed from notice_recipient where id = $1',
        [id],
      );
      if (!row) throw notFound();
      if (!row.sealed)
        throw new Refused('notice-recipient/no-contact', { detail: 'There are no contact data of this person.' });
      await tx.query('select app.log_notice_read($1)', [id]);
      const dataKey = await this.keys.of(tx, row.campaignId);
      const { guardian, ...contact } = contactFrom(open(dataKey, row.sealed, contactPlace(id)));
      return { ...contact, guardianName: guardian.name, guardianAddress: guardian.address };
    });
  }

  history(actor: Actor, id: string): Promise<Page<NoticeEventView>> {
    return this.work.read(actor, async tx => {
      await viewOf(tx, NOTICE_RECIPIENTS, id);
      const data = await tx.query<NoticeEventView[]>(HISTORY, [id]);
      return { data: data.slice(0, MOST_EVENTS), total: data.length, totalCapped: data.length > MOST_EVENTS };
    });
  }

  leaveOut(actor: Actor, id: string, reason: string): Promise<NoticeRecipientView> {
    return this.work.do(actor, tx => this.move(tx, id, { sql: LEAVE_OUT, values: [reason] }));
  }

  takeBack(actor: Actor, id: string): Promise<NoticeRecipientView> {
    return this.work.do(actor, tx => this.move(tx, id, { sql: TAKE_BACK, values: [] }));
  }

  assign(actor: Actor, campaignId: string, order: readonly NoticeChannel[]): Promise<ChannelsGiven> {
    return this.given(actor, campaignId, { sql: ASSIGN_CHANNELS, values: [order, false], left: WITHOUT });
  }

  retry(actor: Actor, campaignId: string, order: readonly NoticeChannel[]): Promise<ChannelsGiven> {
    return this.given(actor, campaignId, { sql: RETRY, values: [order], left: CAME_BACK });
  }

  private given(
    actor: Actor,
    campaignId: string,
    { sql, values, left }: { sql: string; values: unknown[]; left: string },
  ): Promise<ChannelsGiven> {
    return this.work.do(actor, async tx => {
      await tx.query(PATIENCE);
      await tx.query('select 1 from notice_campaign where id = $1 for update', [campaignId]);
      const [, changed] = await tx.query<[unknown[], number]>(sql, [campaignId, ...values]);
      const [row] = await tx.query<[{ without: number }]>(left, [campaignId]);
      return { changed, without: row.without };
    });
  }

  private async move(
    tx: EntityManager,
    id: string,
    { sql, values }: { sql: string; values: unknown[] },
  ): Promise<NoticeRecipientView> {
    await viewOf(tx, NOTICE_RECIPIENTS, id);
    const [, moved] = await tx.query<[unknown[], number]>(sql, [id, ...values]);
    if (moved === 0)
      throw new Refused('notice-recipient/not-there', {
        detail: 'The letter of this person stands elsewhere by now. Load the page again.',
      });
    return viewOf(tx, NOTICE_RECIPIENTS, id);
  }
}

const MOST_EVENTS = 500;

const HISTORY = `
  select e.kind, e.channel, b.number as "batchNumber", l.language as "letterLanguage", l.number as "letterNumber", e.source,
    e.left_out_reason as "leftOutReason", e.happened_at as "happenedAt", e.recorded_at as "recordedAt",
    coalesce((select u.display_name from user_account u where u.id = e.recorded_by), '') as "recordedByName"
  from notice_event e
  left join notice_batch b on b.id = e.batch_id
  left join letter_version l on l.id = e.letter_id
  where e.recipient_id = $1 order by e.id limit ${MOST_EVENTS + 1}`;

const LEAVE_OUT = `
  update notice_recipient set state = 'left_out', left_out_reason = $2, batch_id = null, letter_id = null, changed_at = now(), source = null
  where id = $1 and state in ('waiting', 'returned', 'bounced', 'failed')`;

const TAKE_BACK = `
  update notice_recipient set state = 'waiting', left_out_reason = null, changed_at = now(), source = null
  where id = $1 and state = 'left_out'`;

const WITHOUT = `
  select count(*)::int as without from notice_recipient where campaign_id = $1 and state = 'waiting' and channel = 'none'`;

const CAME_BACK = `
  select count(*)::int as without from notice_recipient where campaign_id = $1 and state in ('returned', 'bounced', 'failed')`;
