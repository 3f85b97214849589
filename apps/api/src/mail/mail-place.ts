import type { Compartment, CorrespondenceOrigin, Direction, TlpLabel } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { stricter } from '../platform/fields/case-record.js';
import { notFound } from '../platform/problems/problems.js';
import type { MailAddress, ParsedMail } from './reading/parsed-mail.js';

/** Where in a case a mail goes, as far as that is known before a person has looked at it. */
export interface MailPlace {
  incidentId: string;
  /** Zone of the incident, in which times are shown. */
  zone: string;
  origin: CorrespondenceOrigin;
  direction: Direction;
  tlp: TlpLabel;
  compartment: Compartment;
  sharedWith: string[];
  repliesToId: string | null;
  threadId: string | undefined;
  contactId: string | null;
  organisationId: string | null;
}

/** Ids of items; the thread of the newest of them that a mail names, or that names it. */
const BY_IDS = `
select c.id, c.thread_id as "threadId", c.tlp, c.compartment, m.message_id = any ($2) as named
from mail_message m join correspondence c on c.id = m.correspondence_id
where m.incident_id = $1 and c.archived_at is null and (m.message_id = any ($2) or ($3::text is not null and m.reference_ids @> array[$3]))
order by array_position($2, m.message_id) desc nulls last, c.occurred_at desc
limit 1`;

/** The last resort: the same words in the subject, and somebody who took part in both. */
const BY_SUBJECT = `
select c.thread_id as "threadId", c.tlp, c.compartment
from mail_message m join correspondence c on c.id = m.correspondence_id
where m.incident_id = $1 and c.archived_at is null
  and lower(regexp_replace(m.subject, $4, '', 'i')) = lower($2)
  and exists (select 1 from jsonb_array_elements(m.sender || m.recipients || m.copies) a where lower(a ->> 'address') = any ($3))
order by c.occurred_at desc
limit 1`;

/** Marks of answers and forwards that mail programs put before a subject, in the languages we meet. */
export const REPLY_MARKS = '^\\s*((re|sv|aw|antw|fw|fwd|vs|videresend|wg)\\s*(\\[\\d+\\])?\\s*:\\s*)+';

const CONTACT = `
select c.id, c.organisation_id as "organisationId" from authority_contact c
where c.incident_id = $1 and c.archived_at is null and lower(c.email) = any ($2)
order by array_position($2, lower(c.email)), c.created_at limit 1`;

const AUTHORITY = `
select a.id from authority a, unnest(a.mail_domains) d, unnest($1::text[]) with ordinality as given(domain, place)
where (given.domain = lower(d) or given.domain like '%.' || lower(d))
  and (a.valid_from is null or a.valid_from <= current_date) and (a.valid_to is null or a.valid_to >= current_date)
order by given.place, length(d) desc, a.key limit 1`;

const OWN_DOMAIN = `select lower(split_part(u.email, '@', 2)) as domain from user_account u where u.id = $1`;

const addressesOf = (addresses: readonly MailAddress[]): string[] =>
  addresses.flatMap(({ address }) => (address ? [address.toLowerCase()] : []));
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Room and label: of the thread, which is no less closed for an answer in it; else the room that was asked for. */
const roomIn = (thread: Thread | undefined, asked: Compartment): Pick<MailPlace, 'tlp' | 'compartment'> => ({
  tlp: stricter('AMBER', thread?.tlp ?? 'AMBER'),
  compartment: !thread || thread.compartment === 'general' ? asked : thread.compartment,
});

/** What is taken in: into which incident and room, by which way, and the mails that the file holds, the outer one first. */
interface TakenIn {
  incidentId: string;
  origin: CorrespondenceOrigin;
  room?: Compartment;
  mails: readonly ParsedMail[];
}

/**
 * Says of each mail of a file that somebody takes in where it goes. A mail is no more open than what lies in it and is in
 * the case already, and what lies in it no more open than the mail.
 */
export const placing = async (
  tx: EntityManager,
  actor: Actor,
  { incidentId, origin, room = 'general', mails }: TakenIn,
): Promise<(mail: ParsedMail) => Promise<MailPlace>> => {
  const [incident] = await tx.query<{ id: string; zone: string }[]>('select id, zone from incident where id = $1', [
    incidentId,
  ]);
  if (!incident) throw notFound();
  const asked = room === 'general' ? await closedRoomOf(tx, incidentId, mails) : room;
  let outer: MailPlace | null = null;
  return async mail => {
    const place = { ...(await placeOf(tx, actor, { ...incident, room: asked }, mail)), origin };
    outer ??= place;
    const isOpen = place.compartment === 'general';
    return mail.parent !== null && isOpen ? { ...place, tlp: outer.tlp, compartment: outer.compartment } : place;
  };
};

/** The closed room in which one of the mails lies already; else the open one. */
const closedRoomOf = async (
  tx: EntityManager,
  incidentId: string,
  mails: readonly ParsedMail[],
): Promise<Compartment> => {
  const [found] = await tx.query<{ compartment: Compartment }[]>(
    `select c.compartment from mail_message m join correspondence c on c.id = m.correspondence_id
     where m.incident_id = $1 and m.message_id = any ($2) and c.compartment <> 'general' and c.archived_at is null
     order by c.occurred_at desc limit 1`,
    [incidentId, mails.flatMap(({ messageId }) => messageId ?? [])],
  );
  return found?.compartment ?? 'general';
};

/** Direction and party by its addresses, thread by its ids, else by its subject. */
const placeOf = async (
  tx: EntityManager,
  actor: Actor,
  incident: { id: string; zone: string; room: Compartment },
  mail: ParsedMail,
): Promise<Omit<MailPlace, 'origin'>> => {
  const direction = await directionOf(tx, actor, mail);
  const thread = await threadOf(tx, incident.id, mail);
  return {
    incidentId: incident.id,
    zone: incident.zone,
    direction,
    ...roomIn(thread, incident.room),
    sharedWith: [],
    repliesToId: thread?.repliesToId ?? null,
    threadId: thread?.threadId,
    ...(await partyOf(tx, incident.id, addressesOf(direction === 'incoming' ? mail.from : [...mail.to, ...mail.cc]))),
  };
};

/** From our own house to outside is outgoing; whatever else it is comes in. */
const directionOf = async (tx: EntityManager, actor: Actor, { from }: ParsedMail): Promise<Direction> => {
  const [own] = await tx.query<{ domain: string }[]>(OWN_DOMAIN, [actor.id]);
  return addressesOf(from).some(address => domainOf(address) === own?.domain) ? 'outgoing' : 'incoming';
};

interface Thread extends Pick<MailPlace, 'repliesToId' | 'tlp' | 'compartment'> {
  threadId: string;
}

const threadOf = async (tx: EntityManager, incidentId: string, mail: ParsedMail): Promise<Thread | undefined> => {
  const ids = [...mail.references, ...(mail.inReplyTo ? [mail.inReplyTo] : [])];
  const [known] = await tx.query<(Omit<Thread, 'repliesToId'> & { id: string; named: boolean })[]>(BY_IDS, [
    incidentId,
    ids,
    mail.messageId,
  ]);
  if (known) return { ...known, repliesToId: known.named ? known.id : null };
  const subject = mail.subject?.replace(new RegExp(REPLY_MARKS, 'i'), '').trim();
  const people = addressesOf([...mail.from, ...mail.to, ...mail.cc]);
  if (!subject || people.length === 0) return undefined;
  const [same] = await tx.query<Omit<Thread, 'repliesToId'>[]>(BY_SUBJECT, [incidentId, subject, people, REPLY_MARKS]);
  return same && { ...same, repliesToId: null };
};

const partyOf = async (
  tx: EntityManager,
  incidentId: string,
  addresses: string[],
): Promise<Pick<MailPlace, 'contactId' | 'organisationId'>> => {
  const [contact] = await tx.query<{ id: string; organisationId: string }[]>(CONTACT, [incidentId, addresses]);
  if (contact) return { contactId: contact.id, organisationId: contact.organisationId };
  const [authority] = await tx.query<{ id: string }[]>(AUTHORITY, [addresses.map(domainOf)]);
  if (!authority) return { contactId: null, organisationId: null };
  const [made] = await tx.query<{ id: string }[]>('select app.organisation_of_authority($1) as id', [authority.id]);
  return { contactId: null, organisationId: made?.id ?? null };
};
