import type { Compartment, CorrespondenceOrigin, Direction, TlpLabel } from '@breachdesk/contract/vocabularies';
import type { EntityManager } from 'typeorm';
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

/** Domains that are, or lie within, domain `d` of a directory. */
const LIES_IN = "given.domain = lower(d) or given.domain like '%.' || lower(d)";

/** By its own address, else by the domain that its mails come from. */
const AUTHORITY = `
select a.id from unnest($1::text[], $2::text[]) with ordinality as given(address, domain, place)
  cross join authority a
  left join lateral (select max(length(d)) as longest from unnest(a.mail_domains) d where ${LIES_IN}) within on true
where (lower(a.email) = given.address or within.longest is not null)
  and (a.valid_from is null or a.valid_from <= current_date) and (a.valid_to is null or a.valid_to >= current_date)
order by given.place, lower(a.email) = given.address desc nulls last, within.longest desc, a.key limit 1`;

/** Somebody else's: of our own house nobody is the other party. */
const ORGANISATION = `
select o.id from organisation o, unnest(o.mail_domains) d, unnest($2::text[]) with ordinality as given(domain, place)
where (${LIES_IN}) and o.id <> app.actor_organisation()
  and not (o.kind = 'controller' and exists (select 1 from participation p where p.incident_id = $1 and p.organisation_id = o.id))
order by given.place, length(d) desc, o.name limit 1`;

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
  /** Addresses of our own house that are configured. */
  configured: readonly string[];
}

/**
 * Says of each mail of a file that somebody takes in where it goes. A mail is no more open than what lies in it and is in
 * the case already, and what lies in it no more open than the mail.
 */
export const placing = async (
  tx: EntityManager,
  { incidentId, origin, room = 'general', mails, configured }: TakenIn,
): Promise<(mail: ParsedMail) => Promise<MailPlace>> => {
  const [incident] = await tx.query<{ id: string; zone: string }[]>('select id, zone from incident where id = $1', [
    incidentId,
  ]);
  if (!incident) throw notFound();
  const asked = room === 'general' ? await closedRoomOf(tx, incidentId, mails) : room;
  let outer: MailPlace | null = null;
  return async mail => {
    const place = { ...(await placeOf(tx, { ...incident, room: asked, configured }, mail)), origin };
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
  incident: { id: string; zone: string; room: Compartment; configured: readonly string[] },
  mail: ParsedMail,
): Promise<Omit<MailPlace, 'origin'>> => {
  const isOurs = await isOfOurHouse(tx, incident, addressesOf(mail.from));
  // From our own house is outgoing; whatever else it is comes in.
  const direction = isOurs ? 'outgoing' : 'incoming';
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

const isOfOurHouse = async (
  tx: EntityManager,
  { id, configured }: { id: string; configured: readonly string[] },
  addresses: readonly string[],
): Promise<boolean> => {
  const sql = 'select app.is_of_our_house($1, $2, $3) as ours';
  const [found] = await tx.query<{ ours: boolean }[]>(sql, [id, addresses, configured]);
  return found?.ours === true;
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
  const domains = addresses.map(domainOf);
  const [authority] = await tx.query<{ id: string }[]>(AUTHORITY, [addresses, domains]);
  const [made] = authority
    ? await tx.query<{ id: string }[]>('select app.organisation_of_authority($1) as id', [authority.id])
    : await tx.query<{ id: string }[]>(ORGANISATION, [incidentId, domains]);
  return { contactId: null, organisationId: made?.id ?? null };
};
