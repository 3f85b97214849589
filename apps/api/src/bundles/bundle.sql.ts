/** Most items of one bundle. */
export const MOST_ITEMS = 2_000;

const COVERED = `t.incident_id = $1 and t.organisation_id = $2 and t.archived_at is null
  and ($3::timestamptz is null or t.occurred_at >= $3) and ($4::timestamptz is null or t.occurred_at < $4)
  and t.compartment <> 'legal' and ($5 = 'all' or t.compartment = 'general')`;

/** Filed items, privileged ones never, with organisation $2 of incident $1, from $3 until $4, of the rooms $5, in the order in which they happened. */
export const ITEMS = `
select t.id, t.subject, t.occurred, t.direction, t.channel, t.reference_numbers as "referenceNumbers", t.tlp, t.compartment,
  t.filed_at as "filedAt", t.filed_sha256 as "filedSha256", t.corrects_id as "correctsId", t.replies_to_id as "repliesToId",
  (select c.name from authority_contact c where c.id = t.contact_id) as "contactName",
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'fileName', a.file_name, 'size', a.size, 'sha256', a.sha256)
      order by a.created_at, a.id), '[]')
    from attachment a where a.record_id = t.id and a.record_table = 'correspondence' and a.archived_at is null) as files
from correspondence t where ${COVERED} and t.status = 'filed'
order by t.occurred_at, t.filed_at, t.id limit ${MOST_ITEMS + 1}`;

/** How many drafts of the same lie beside them. */
export const DRAFTS = `select count(*)::int as drafts from correspondence t where ${COVERED} and t.status = 'draft'`;

/** The case, with whom, and who asks. */
export const COVER = `
select i.reference, i.title, i.zone, (app.organisation_names(array[$2::uuid]))[1] as "organisationName",
  (select u.display_name from user_account u where u.id = app.actor_id()) as "madeBy"
from incident i where i.id = $1`;

/** What item $1 says: one at a time, as a bundle may be larger than memory. */
export const WORDS = `
select t.text, t.correction_reason as "correctionReason", t.told,
  (select jsonb_build_object('subject', m.subject, 'sender', m.sender, 'recipients', m.recipients, 'copies', m.copies,
      'sent', m.sent_written, 'text', m.text) from mail_message m where m.correspondence_id = t.id) as mail
from correspondence t where t.id = $1`;
