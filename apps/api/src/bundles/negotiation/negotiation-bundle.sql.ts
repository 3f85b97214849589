/** An instant as a text that no setting of the session changes. */
const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const name = (column: string): string => `(select u.display_name from user_account u where u.id = ${column})`;

/** `amountAsWritten` is read from `amount_as_written`. */
const columnsOf = (fields: string): string =>
  fields
    .split(' ')
    .map(field => `'${field}', t.${field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`)
    .join(', ');

/** Rows of a table of this negotiation as one JSON list. */
const rows = (table: string, fields: string, order: string, more = ''): string =>
  `coalesce((select jsonb_agg(jsonb_build_object(${columnsOf(fields)}${more && `, ${more}`}) order by ${order})
    from ${table} t where t.negotiation_id = n.id), '[]')`;

/** What a decision `t` rests on. */
const GROUNDS = `coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'kind', g.kind, 'occurred', g.occurred, 'givenBy', g.given_by,
    'text', g.text, 'sanctionsList', g.sanctions_list, 'result', g.result, 'evidenceId', g.attachment_id) order by g.created_at, g.id)
  from negotiation_ground g where g.negotiation_decision_id = t.id), '[]')`;

/** All that a bundle says of negotiation $1, in one statement: one state of it, whatever is written meanwhile. */
export const CONTENTS = `
select jsonb_build_object(
  'case', (select jsonb_build_object('id', i.id, 'reference', i.reference, 'title', i.title, 'zone', i.zone)
    from incident i where i.id = n.incident_id),
  'negotiation', jsonb_build_object('id', n.id, 'actor', n.actor, 'channel', n.channel, 'language', n.language, 'state', n.state,
    'summary', n.summary, 'firstContact', n.first_contact, 'source', n.source, 'confidence', n.confidence,
    'comparedIn', n.compared_in, 'tlp', n.tlp),
  'participants', ${rows('negotiation_participant', 'id name party role handle note', 't.created_at, t.id', `'putAwayAt', ${utc('t.archived_at')}`)},
  'chats', ${rows(
    'negotiation_import',
    'id format chatId messageCount sourceSha256 chatSha256 dayOrder zone year currency parties',
    't.created_at, t.id',
    `'readAt', ${utc('t.read_at')}, 'takenInAt', ${utc('t.created_at')}, 'takenInBy', ${name('t.created_by')}`,
  )},
  'messages', ${rows(
    'negotiation_message',
    'id number kind party partyAsWritten timeAsWritten sent timeFault handSent handReason text sha256 fileName fileSize importId',
    't.number',
    `'handBy', ${name('t.hand_by')}, 'enteredAt', ${utc('t.created_at')}, 'enteredBy', ${name('t.created_by')}`,
  )},
  'events', ${rows(
    'negotiation_event',
    'id kind party occurred text currency amountAsWritten deadline source confidence correctsId',
    't.occurred_at, t.created_at, t.id',
    `'amount', t.amount::text, 'percent', t.percent::text, 'enteredAt', ${utc('t.created_at')}, 'enteredBy', ${name('t.created_by')},
     'messageNumber', (select m.number from negotiation_message m where m.id = t.message_id)`,
  )},
  'publications', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'place', p.place, 'placeName', p.place_name,
      'publishedBy', p.published_by, 'seen', p.seen, 'claim', p.claim, 'volume', p.volume, 'source', p.source,
      'confidence', p.confidence, 'takenDown', p.taken_down, 'note', t.note, 'namedAt', ${utc('t.created_at')},
      'namedBy', ${name('t.created_by')}) order by t.created_at, t.id)
    from negotiation_publication t join leak_publication p on p.id = t.leak_publication_id
    where t.negotiation_id = n.id and t.archived_at is null), '[]'),
  'rates', ${rows(
    'negotiation_rate',
    'id fromCurrency toCurrency asOf source correctsId withdrawnReason',
    't.created_at, t.id',
    `'rate', t.rate::text, 'enteredAt', ${utc('t.created_at')}, 'enteredBy', ${name('t.created_by')},
     'withdrawnAt', ${utc('t.withdrawn_at')}, 'withdrawnBy', ${name('t.withdrawn_by')}`,
  )},
  'decisions', ${rows(
    'negotiation_decision',
    'id course question options reason currency state supersedesId withdrawnReason',
    't.created_at, t.id',
    `'amount', t.amount::text, 'writtenAt', ${utc('t.created_at')},
     'writtenBy', (select coalesce(jsonb_agg(${name('w')}), '[]') from unnest(t.written_by) w),
     'firstApprovedBy', ${name('t.first_approved_by')}, 'firstApprovedAt', ${utc('t.first_approved_at')},
     'secondApprovedBy', ${name('t.second_approved_by')}, 'secondApprovedAt', ${utc('t.second_approved_at')},
     'withdrawnBy', ${name('t.withdrawn_by')}, 'withdrawnAt', ${utc('t.withdrawn_at')},
     'grounds', ${GROUNDS}`,
  )},
  'replies', ${rows(
    'negotiation_reply',
    'id text state messageId',
    't.created_at, t.id',
    `'writtenBy', (select coalesce(jsonb_agg(${name('w')}), '[]') from unnest(t.written_by) w), 'approvedBy', ${name('t.approved_by')},
     'approvedAt', ${utc('t.approved_at')}`,
  )},
  'notes', ${rows(
    'negotiation_note',
    'id title text reason withdrawnReason',
    't.created_at, t.id',
    `'readers', (select coalesce(jsonb_agg(${name('r')}), '[]') from unnest(t.reader_ids) r), 'sharedBy', ${name('t.created_by')},
     'sharedAt', ${utc('t.created_at')}, 'withdrawnAt', ${utc('t.withdrawn_at')}, 'withdrawnBy', ${name('t.withdrawn_by')}`,
  )},
  'admissions', coalesce((select jsonb_agg(jsonb_build_object('name', ${name('a.user_id')}, 'byOffice', a.by_office, 'reason', a.reason,
      'admittedBy', ${name('a.admitted_by')}, 'admittedAt', ${utc('a.admitted_at')}, 'endedAt', ${utc('a.ended_at')},
      'endedBy', ${name('a.ended_by')}, 'endedReason', a.ended_reason) order by a.admitted_at, a.id)
    from negotiation_admission a where a.incident_id = n.incident_id), '[]'),
  'evidence', coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileName', f.file_name, 'mediaType', f.media_type, 'size', f.size,
      'sha256', f.sha256, 'addedAt', ${utc('f.created_at')}, 'addedBy', ${name('f.created_by')}) order by f.created_at, f.id)
    from attachment f where f.record_table = 'negotiation' and f.record_id = n.id), '[]')
) as contents
from negotiation n where n.id = $1`;

const PARTS = [
  'event',
  'message',
  'import',
  'proposal',
  'reply',
  'note',
  'participant',
  'decision',
  'ground',
  'rate',
  'publication',
  'bundle',
];

/** Ids of everything that the record of negotiation $1 tells of, with who was let into its room. */
const RECORDS = [
  'select n.id from negotiation n where n.id = $1',
  ...PARTS.map(part => `select t.id from negotiation_${part} t where t.negotiation_id = $1`),
  `select f.id from attachment f where f.record_table = 'negotiation' and f.record_id = $1`,
  'select a.id from negotiation_admission a where a.incident_id = (select n.incident_id from negotiation n where n.id = $1)',
].join(' union all ');

/** The record of negotiation $1: who did what and who read what, in order. */
export const ENTRIES = `
select e.seq::float8 as seq, ${utc('e.at')} as at, e.actor_id as "actorId", ${name('e.actor_id')} as "actorName",
  e.request_id as "requestId", e.action, e.table_name as "table", e.record_id as "recordId", e.changed_fields as "changedFields",
  e.before, e.after
from audit_entry e where e.record_id in (${RECORDS}) order by e.seq`;

/** Ids of the parts of negotiation $1 that a bundle shows, by table: each look is put on record. */
export const SHOWN = `
select 'negotiation' as "table", array[n.id] as ids from negotiation n where n.id = $1
union all select 'negotiation_message', array(select t.id from negotiation_message t where t.negotiation_id = $1)
union all select 'negotiation_event', array(select t.id from negotiation_event t where t.negotiation_id = $1)
union all select 'negotiation_publication', array(select t.id from negotiation_publication t where t.negotiation_id = $1)
union all select 'negotiation_rate', array(select t.id from negotiation_rate t where t.negotiation_id = $1)
union all select 'negotiation_decision', array(select t.id from negotiation_decision t where t.negotiation_id = $1)
union all select 'negotiation_ground', array(select t.id from negotiation_ground t where t.negotiation_id = $1)
union all select 'attachment', array(select f.id from attachment f where f.record_table = 'negotiation' and f.record_id = $1)`;
