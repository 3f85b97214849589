import { Injectable } from '@nestjs/common';
import type { LetterLanguage } from '@breachdesk/contract/vocabularies';
import type { KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Work } from '../../platform/database/work.js';
import { Refused } from '../../platform/problems/problems.js';
import { viewOf } from '../../platform/records/records.js';
import type { BatchContents, BatchRecipient } from '../export/batch-files.js';
import { exportBatch } from '../export/export-thread.js';
import { type Manifest, sha256 } from '../export/manifest.js';
import type { NamedCategory } from '../letter/category-words.js';
import { CampaignKeys } from '../sealing/campaign-keys.js';
import { NOTICE_BATCHES } from './batch.dto.js';
import { refuseIfJudgedSince } from './judged-since.js';
import { refuseWhileHeld } from './open-hold.js';

interface Ground {
  organisation: string;
  contact: string;
  date: string;
}

interface LetterRow {
  id: string;
  reference: string;
  sealed: Buffer | null;
  toGuardian: boolean;
  language: LetterLanguage;
  categories: number;
}

/** Hands out the letters of a batch. In clear they exist only in the thread that writes them, and in the answer. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly work: Work,
    private readonly keys: CampaignKeys,
  ) {}

  /** The archive of a released batch. What could not be recorded is not handed out. */
  async archive(actor: Actor, id: string, signal: AbortSignal): Promise<{ name: string; bytes: Uint8Array }> {
    const { contents, dataKey } = await this.work.read(actor, tx => this.load(tx, id));
    const { manifest, bytes } = await exportBatch(contents, dataKey, signal);
    await this.work.do(actor, tx => record(tx, id, { manifest, sha256: sha256(bytes) }));
    return { name: `letters-batch-${contents.batch.number}-${contents.batch.channel}.zip`, bytes };
  }

  private async load(tx: EntityManager, id: string): Promise<{ contents: BatchContents; dataKey: KeyObject }> {
    const batch = await viewOf(tx, NOTICE_BATCHES, id);
    if (batch.state !== 'released' && batch.state !== 'sent')
      throw new Refused('notice-batch/not-released', {
        detail: 'A second person releases a batch before its letters are handed out.',
      });
    // What has gone out can still be shown; what has not is not handed to a carrier while an authority asks to wait.
    if (batch.state === 'released') {
      await refuseWhileHeld(tx, batch.incidentId);
      await refuseIfJudgedSince(tx, id);
    }
    const dataKey = await this.keys.of(tx, batch.campaignId);
    const [ground] = await tx.query<[Ground]>(GROUND, [id]);
    const texts = await tx.query<BatchContents['texts']>(TEXTS, [id]);
    const letters = await tx.query<LetterRow[]>(LETTERS, [id]);
    const named = await categoriesOf(tx, batch.incidentId);
    const { number, channel, handling } = batch;
    return {
      dataKey,
      contents: {
        batch: { id, number, channel, handling, date: ground.date },
        ground,
        texts,
        recipients: letters.map(letter => recipientOf(letter, named)),
      },
    };
  }
}

const recipientOf = (
  { sealed, categories, ...letter }: LetterRow,
  named: readonly SlottedCategory[],
): BatchRecipient => ({
  ...letter,
  sealed: sealed ?? new Uint8Array(0),
  categories: named.filter(({ slot }) => (categories >> slot) & 1),
});

interface SlottedCategory extends NamedCategory {
  slot: number;
}

const categoriesOf = (tx: EntityManager, incidentId: string): Promise<SlottedCategory[]> =>
  tx.query<SlottedCategory[]>(
    `select k.slot, c.key, c.name from person_register g join register_category k on k.register_id = g.id
     join data_category c on c.id = k.category_id where g.incident_id = $1 order by c.gdpr_class, c.key`,
    [incidentId],
  );

const record = async (tx: EntityManager, id: string, made: { manifest: Manifest; sha256: string }): Promise<void> => {
  const [kept] = await tx.query<[{ sha256: string | null }]>(
    'select archive_sha256 as sha256 from notice_batch where id = $1 for update',
    [id],
  );
  await tx.query(`select app.log_read('notice_batch', array[$1::uuid])`, [id]);
  if (kept.sha256 === made.sha256) return;
  if (kept.sha256 !== null)
    throw new Refused('notice-batch/other-bytes', {
      detail:
        'The letters would not be those that were exported first, such as after an update of the product that sets them otherwise. The manifest of the first export stays; keep its archive.',
    });
  await tx.query('update notice_batch set manifest = $2, archive_sha256 = $3, exported_at = now() where id = $1', [
    id,
    JSON.stringify(made.manifest.files),
    made.sha256,
  ]);
};

const GROUND = `
  select c.sender as organisation, c.contact_point as contact, to_char(b.created_at at time zone i.zone, 'YYYY-MM-DD') as date
  from notice_batch b join notice_campaign c on c.id = b.campaign_id join incident i on i.id = b.incident_id where b.id = $1`;

const TEXTS = `
  select v.number, v.language, v.subject, v.body from letter_version v
  where v.id in (select l.letter_id from notice_letter l where l.batch_id = $1) order by v.language, v.number`;

const LETTERS = `
  select r.id, r.reference, l.sealed_contact as sealed, l.to_guardian as "toGuardian", v.language, l.categories
  from notice_letter l join notice_recipient r on r.id = l.recipient_id join letter_version v on v.id = l.letter_id
  where l.batch_id = $1 order by r.reference`;
