import type { Moment } from '@breachdesk/contract/moment';
import type { ChatMessageKind, NegotiationParty } from '@breachdesk/contract/vocabularies';
import type { Proposal } from '@breachdesk/negotiation/proposals';
import type { EntityManager } from 'typeorm';
import { proposalsOfMessages } from '../chats/chat-thread.js';

interface Spoken {
  id: string;
  number: number;
  kind: ChatMessageKind;
  role: NegotiationParty;
  text: string;
  said: Moment | null;
}

/** Messages before the new ones that say in which currency they speak. */
const CONTEXT = 200;

const MESSAGES = `
  select id, number, kind, party as role, text, coalesce(hand_sent, sent) as said from negotiation_message
  where negotiation_id = $1 and number > $2 order by number`;

const CURRENCY = `
  select currency from negotiation_import where negotiation_id = $1 order by created_at desc, id desc limit 1`;

/** The rows of the proposals, each once; `$2` holds them. */
const INSERT = `
  insert into negotiation_proposal (incident_id, negotiation_id, message_id, tlp, kind, party, place_from, place_to, as_written, amount,
    currency, currency_basis, paid_in, percent, option, deadline)
  select m.incident_id, m.negotiation_id, m.id, m.tlp, r.kind, r.party, r."from", r."to", r."asWritten", r.amount, r.currency,
    r."currencyBasis", r."paidIn", r.percent, r.option, nullif(r.deadline, 'null'::jsonb)
  from jsonb_to_recordset($2::jsonb) as r ("messageId" uuid, kind text, party text, "from" int, "to" int, "asWritten" text,
    amount numeric, currency text, "currencyBasis" text, "paidIn" text, percent numeric, option int, deadline jsonb)
  join negotiation_message m on m.id = r."messageId" and m.negotiation_id = $1
  on conflict (message_id, kind, place_from, place_to) do update set party = excluded.party, currency = excluded.currency,
    currency_basis = excluded.currency_basis, deadline = excluded.deadline
  where negotiation_proposal.state = 'open' and (negotiation_proposal.party, negotiation_proposal.currency,
      negotiation_proposal.currency_basis, negotiation_proposal.deadline::jsonb)
    is distinct from (excluded.party, excluded.currency, excluded.currency_basis, excluded.deadline::jsonb)`;

/** Open proposals of these messages that are no longer read in them. */
const GONE = `
  update negotiation_proposal p set state = 'refused', judged_by = app.actor_id(), judged_at = $3, judged_reason = 'The chat was read again.'
  where p.negotiation_id = $1 and p.state = 'open' and not exists (
    select 1 from jsonb_to_recordset($2::jsonb) as r ("messageId" uuid, kind text, "from" int, "to" int)
    where r."messageId" = p.message_id and r.kind = p.kind and r."from" = p.place_from and r."to" = p.place_to)`;

/** Proposes what the messages from this number on seem to tell of; what they propose already follows how they are read. */
export const propose = async (tx: EntityManager, negotiationId: string, fromNumber: number): Promise<void> => {
  const found = await readProposals(tx, negotiationId, fromNumber);
  if (found.length > 0) await tx.query(INSERT, [negotiationId, JSON.stringify(found)]);
};

/** The same for a negotiation whose messages are read in another way: what is no longer read in them is no longer proposed. */
export const proposeAgain = async (tx: EntityManager, negotiationId: string, now: Date): Promise<void> => {
  const found = JSON.stringify(await readProposals(tx, negotiationId, 1));
  await tx.query(GONE, [negotiationId, found, now]);
  await tx.query(INSERT, [negotiationId, found]);
};

const readProposals = async (
  tx: EntityManager,
  negotiationId: string,
  fromNumber: number,
): Promise<(Proposal & { messageId: string })[]> => {
  const messages = await tx.query<Spoken[]>(MESSAGES, [negotiationId, Math.max(0, fromNumber - 1 - CONTEXT)]);
  const [last] = await tx.query<{ currency: string | null }[]>(CURRENCY, [negotiationId]);
  const found = await proposalsOfMessages(messages, last?.currency ?? null);
  return found.flatMap(proposal => {
    const spoken = messages[proposal.message];
    return spoken && spoken.number >= fromNumber ? [{ ...proposal, messageId: spoken.id }] : [];
  });
};
