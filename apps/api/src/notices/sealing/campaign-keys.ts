import { Injectable } from '@nestjs/common';
import type { KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { RegisterKeys } from '../../persons/keys/register-keys.js';
import { notFound, Refused } from '../../platform/problems/problems.js';
import { type Place, unwrap } from './sealing.js';

interface KeptKey {
  incidentId: string;
  sealedKey: Buffer | null;
  keyVersion: number | null;
}

const KEPT = `
  select incident_id as "incidentId", sealed_key as "sealedKey", key_version as "keyVersion"
  from notice_campaign where id = $1`;

const placeOf = (campaignId: string): Place => ({ table: 'notice_campaign', id: campaignId, column: 'sealed_key' });

/** The key of a campaign's contact data: random, kept sealed with a key derived from the master key. */
@Injectable()
export class CampaignKeys {
  constructor(private readonly keys: RegisterKeys) {}

  /** The key of a campaign. Refused once the contact data were destroyed, for then there is none. */
  async of(tx: EntityManager, campaignId: string): Promise<KeyObject> {
    const [kept] = await tx.query<KeptKey[]>(KEPT, [campaignId]);
    if (!kept) throw notFound();
    const { incidentId, sealedKey, keyVersion } = kept;
    if (!sealedKey || keyVersion === null)
      throw new Refused('notice-campaign/contact-destroyed', {
        detail: 'The contact data of this campaign were destroyed. References, states and history remain.',
      });
    const { key } = await this.keys.sealing(incidentId, keyVersion);
    return unwrap(key, sealedKey, placeOf(campaignId));
  }
}
