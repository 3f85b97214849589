import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/actor.js';
import { Work } from '../../platform/database/work.js';
import { invalidField, notFound, Refused } from '../../platform/problems/problems.js';
import { lockAtVersion } from '../../platform/records/records.js';
import { NOTICE_CAMPAIGNS } from '../notice-campaign.dto.js';
import { NoticeCampaign } from '../notice-campaign.entity.js';
import { PATIENCE } from '../patience.js';
import { certificateOf, type CertifiedCampaign } from './certificate.js';
import type { ContactDestructionView, DestroyContacts, ReconciliationView, TakenInView } from './proof.dto.js';

interface CampaignRow {
  state: string;
  incidentId: string;
}

/** The end of a campaign: everybody written to, contact data destroyed, and both can be shown. */
@Injectable()
export class ProofService {
  constructor(private readonly work: Work) {}

  reconcile(actor: Actor, id: string): Promise<ReconciliationView> {
    return this.work.read(actor, async tx => {
      const [row] = await tx.query<ReconciliationView[]>(RECONCILE, [id]);
      if (!row) throw notFound();
      return row;
    });
  }

  takeIn(actor: Actor, id: string): Promise<TakenInView> {
    return this.work.do(actor, async tx => {
      const campaign = await locked(tx, id);
      if (campaign.state === 'closed')
        throw new Refused('notice-campaign/closed', {
          detail: 'This campaign is closed and stays so. Make another one.',
        });
      await tx.query(PATIENCE);
      const [row] = await tx.query<[TakenInView]>(TAKE_IN, [id, campaign.incidentId]);
      return row;
    });
  }

  destroy(actor: Actor, id: string, { version, name }: DestroyContacts): Promise<ContactDestructionView> {
    return this.work.do(actor, async tx => {
      const at = { resource: NOTICE_CAMPAIGNS, entity: NoticeCampaign, id };
      const campaign = await lockAtVersion(tx, at, version, { name });
      if (campaign.name !== name)
        throw invalidField('name', 'notice-campaign/other-name', 'Type the name of the campaign exactly as it is.');
      if (campaign.state !== 'closed')
        throw new Refused('notice-campaign/not-closed', {
          detail: 'Close the campaign first: without contact data no letter can be sent again.',
        });
      const [known] = await tx.query<unknown[]>('select 1 from contact_destruction where campaign_id = $1', [id]);
      if (known)
        throw new Refused('notice-campaign/contact-destroyed', {
          detail: 'The contact data of this campaign were destroyed. References, states and history remain.',
        });
      await tx.query(PATIENCE);
      for (const sql of DESTROY) await tx.query(sql, [id]);
      return destructionOf(tx, id);
    });
  }

  destruction(actor: Actor, id: string): Promise<ContactDestructionView> {
    return this.work.read(actor, tx => destructionOf(tx, id));
  }

  certificate(actor: Actor, id: string): Promise<string> {
    return this.work.read(actor, async tx => {
      const destruction = await destructionOf(tx, id);
      const [of] = await tx.query<[CertifiedCampaign]>(CERTIFIED, [id]);
      return certificateOf(of, destruction);
    });
  }
}

const locked = async (tx: EntityManager, id: string): Promise<CampaignRow> => {
  const [row] = await tx.query<CampaignRow[]>(
    'select state, incident_id as "incidentId" from notice_campaign where id = $1 for update',
    [id],
  );
  if (!row) throw notFound();
  return row;
};

const destructionOf = async (tx: EntityManager, id: string): Promise<ContactDestructionView> => {
  const [row] = await tx.query<ContactDestructionView[]>(DESTRUCTION, [id]);
  if (!row) throw notFound();
  return row;
};

const RECONCILE = `
  select run_id as "runId", run_number as "runNumber", missing::int, gone::int, gone_waiting::int as "goneWaiting"
  from app.reconcile_campaign($1)`;

const TAKE_IN = `
  select app.draw_recipients($1, (select r.id from register_run r where r.incident_id = $2 order by r.number desc limit 1)) as came`;

// The proof first; then the data, then their key. One transaction: all of it or nothing.
const DESTROY = [
  `insert into contact_destruction (incident_id, campaign_id, recipients, states, recipients_sha256, destroyed_by)
   select c.incident_id, c.id, coalesce(s.recipients, 0), coalesce(s.states, '{}'),
     encode(sha256(convert_to((select coalesce(string_agg(r.reference || ' ' || r.state || E'\\n', '' order by r.reference collate "C"), '')
       from notice_recipient r where r.campaign_id = c.id), 'UTF8')), 'hex'), app.actor_id()
   from notice_campaign c left join lateral (
     select sum(g.n)::int as recipients, jsonb_object_agg(g.state, g.n) as states
     from (select r.state, count(*)::int as n from notice_recipient r where r.campaign_id = c.id group by 1) g
   ) s on true
   where c.id = $1`,
  `update notice_letter set sealed_contact = null where batch_id in (select b.id from notice_batch b where b.campaign_id = $1)`,
  `update notice_recipient set sealed_contact = null, changed_at = now(), source = null where campaign_id = $1 and sealed_contact is not null`,
  `update notice_campaign set sealed_key = null, contact_destroyed_at = now() where id = $1`,
];

const DESTRUCTION = `
  select d.id, d.campaign_id as "campaignId", d.recipients, d.states, d.recipients_sha256 as "recipientsSha256",
    d.destroyed_at as "destroyedAt", coalesce((select u.display_name from user_account u where u.id = d.destroyed_by), '') as "destroyedByName"
  from contact_destruction d where d.campaign_id = $1`;

const CERTIFIED = `
  select i.reference || ', ' || i.title as incident, c.name as campaign
  from notice_campaign c join incident i on i.id = c.incident_id where c.id = $1`;
