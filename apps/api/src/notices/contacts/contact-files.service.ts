import { NOTICE_CHANNELS } from '@breachdesk/contract/vocabularies';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RegisterKeys } from '../../persons/keys/register-keys.js';
import type { Actor } from '../../platform/actor.js';
import { Work } from '../../platform/database/work.js';
import { invalidField, Refused } from '../../platform/problems/problems.js';
import { insertRow, Records, viewOf } from '../../platform/records/records.js';
import { fileRefusal } from '../files/file-refusals.js';
import { readRows } from '../files/rows.js';
import { PATIENCE } from '../patience.js';
import { ASSIGN_CHANNELS } from '../recipients/channels.sql.js';
import { CampaignKeys } from '../sealing/campaign-keys.js';
import { CONTACT_FILES, ContactFile, type ContactFileView, type CreateContactFile } from './contact-file.dto.js';
import { ContactKeeper, type KeptCounts } from './contact-keeper.js';

/** The same bytes read in the same way were taken before: nothing may change. */
class TakenBefore extends Error {
  constructor(
    readonly sha256: string,
    readonly rows: number,
  ) {
    super('The file was taken before');
  }
}

/** Takes contact files: streamed, sealed row by row, in one transaction. The file lies nowhere in clear. */
@Injectable()
export class ContactFilesService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
    private readonly registerKeys: RegisterKeys,
    private readonly campaignKeys: CampaignKeys,
  ) {}

  begin(actor: Actor, input: CreateContactFile): Promise<ContactFileView> {
    return this.records.create(actor, CONTACT_FILES, input, async tx => {
      await openCampaign(tx, input);
      return insertRow(tx, ContactFile, input);
    });
  }

  /** Takes the bytes and answers when all of them are in the campaign, or nothing is. */
  async receive(actor: Actor, id: string, source: AsyncIterable<Uint8Array>): Promise<ContactFileView> {
    try {
      await this.work.do(actor, tx => this.take(tx, id, source));
    } catch (error) {
      if (!(error instanceof TakenBefore)) throw fileRefusal(error);
      await this.work.do(actor, tx =>
        tx.query(
          `update contact_file set state = 'unchanged', content_sha256 = $2, rows = $3 where id = $1 and state = 'waiting'`,
          [id, error.sha256, error.rows],
        ),
      );
    }
    return this.records.show(actor, CONTACT_FILES, id);
  }

  private async take(tx: EntityManager, id: string, source: AsyncIterable<Uint8Array>): Promise<void> {
    const { campaignId, incidentId, fileName, mapping, state } = await viewOf(tx, CONTACT_FILES, id);
    if (state !== 'waiting')
      throw new Refused('contact-file/not-waiting', { detail: 'This file was taken already. Begin with a new one.' });
    await openCampaign(tx, { campaignId, incidentId });
    const dataKey = await this.campaignKeys.of(tx, campaignId);
    const { key: registerKey } = await this.registerKeys.of(tx, incidentId);
    const skipLines = mapping.hasHeader ? 1 : 0;
    const keeping = { campaignId, dataKey, registerKey, source: fileName, columns: mapping.columns, skipLines };
    const keeper = new ContactKeeper(tx, keeping);
    const { sha256 } = await readRows(source, {
      encoding: mapping.encoding,
      delimiter: mapping.delimiter,
      wanted: mapping.columns.map(({ column }) => column),
      onRows: rows => keeper.take(rows),
    });
    const [before] = await tx.query<unknown[]>(BEFORE, [campaignId, sha256, JSON.stringify(mapping)]);
    if (before) throw new TakenBefore(sha256, keeper.counts.rows);
    await tx.query(PATIENCE);
    await tx.query(ASSIGN_CHANNELS, [campaignId, NOTICE_CHANNELS, true]);
    await done(tx, id, { ...keeper.counts, sha256 });
  }
}

const openCampaign = async (tx: EntityManager, of: { campaignId: string; incidentId: string }): Promise<void> => {
  const [campaign] = await tx.query<{ state: string }[]>(
    'select state from notice_campaign where id = $1 and incident_id = $2 for update',
    [of.campaignId, of.incidentId],
  );
  if (!campaign) throw invalidField('campaignId', 'field/unknown', 'Choose a campaign of this incident.');
  if (campaign.state === 'closed')
    throw new Refused('notice-campaign/closed', { detail: 'This campaign is closed and stays so. Make another one.' });
};

const BEFORE = `
  select 1 from contact_file where campaign_id = $1 and content_sha256 = $2 and mapping = $3::jsonb and state = 'done' limit 1`;

const done = (tx: EntityManager, id: string, c: KeptCounts & { sha256: string }): Promise<unknown> =>
  tx.query(
    `update contact_file set state = 'done', content_sha256 = $2, rows = $3, matched = $4, others = $5, rejects = $6,
       changed = $7, under_way = $8 where id = $1`,
    [id, c.sha256, c.rows, c.matched, c.others, JSON.stringify(c.rejects), c.changed, c.underWay],
  );
