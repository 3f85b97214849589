import { Browser } from '../support/browser.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';
import type { Relation } from './access-table.js';

/** A running product with one incident, one record of every kind in it, and somebody for every relation. */
export interface AccessScene {
  scene: Scene;
  /** A signed-in browser for every relation; disabled people still hold the cookie they had. */
  browsers: Record<Relation, Browser>;
  people: Partial<Record<Relation, Person>>;
  incidentId: string;
  /** Id of a record for each resource path, such as `/tasks`. */
  ids: Record<string, string>;
}

const INSIDE = [
  'commander',
  'legal',
  'scope_analyst',
  'negotiator',
  'communications',
  'responder',
  'observer',
] as const;
const DECISION = { standing: 'confirmed', deceased: 'as_tables_say', protectedAddress: 'no', reason: 'Looked at' };
const DAY = { at: '2024-12-08T23:00:00.000Z', precision: 'day', zone: 'Europe/Copenhagen', asWritten: null };

/** Builds it once per spec file. */
export const openAccessScene = async (): Promise<AccessScene> => {
  const scene = await openScene();
  const people = await peopleOf(scene);
  const commander = people.commander;
  const incident = await scene.incident(commander);
  for (const role of INSIDE.slice(1)) await scene.member(incident, commander, people[role], [role]);
  await scene.member(incident, commander, people.partner, ['partner']);
  const other = await scene.incident(people.outsider);
  await scene.member(other, people.outsider, people.partner_elsewhere, ['partner']);
  const leaving = people.disabled;
  const browsers = {
    ...Object.fromEntries(Object.entries(people).map(([relation, person]) => [relation, scene.as(person)])),
    anonymous: scene.anonymous(),
    administrator: scene.as(scene.administrator),
  } as Record<Relation, Browser>; // every relation is in one of the three
  await scene
    .as(scene.administrator)
    .post(`/users/${leaving.id}/disable`, { version: await versionOf(scene, leaving) })
    .ok();
  const ids = await recordsOf(scene, commander, incident.id);
  const left = await whatLeft(scene, commander, people.responder, ids['/negotiations'] ?? '');
  return { scene, browsers, people, incidentId: incident.id, ids: { ...ids, ...left } };
};

const peopleOf = async (scene: Scene): Promise<Record<Exclude<Relation, 'anonymous' | 'administrator'>, Person>> => {
  const police = await scene.organisation({ kind: 'police' });
  const elsewhere = await scene.organisation({ kind: 'police' });
  const inside: Partial<Record<Relation, Person>> = {};
  for (const role of INSIDE) inside[role] = await scene.person({ displayName: role });
  return {
    ...(inside as Record<(typeof INSIDE)[number], Person>), // filled by the loop
    disabled: await scene.person(),
    auditor: await scene.person({ globalRole: 'auditor' }),
    partner: await scene.person({ organisationId: police.id }),
    partner_elsewhere: await scene.person({ organisationId: elsewhere.id }),
    outsider: await scene.person(),
  };
};

const versionOf = async (scene: Scene, person: Person): Promise<number> => {
  const user = await scene.as(scene.administrator).get(`/users/${person.id}`).ok<Schemas['UserView']>();
  return user.version;
};

/** A campaign with a letter, its batch and its end; a public notice; a hold. */
const LETTERS = (organisationId: string): string => `
select set_config('app.request', 'scene', true);
with campaign as (
  insert into notice_campaign (incident_id, name, rules, run_id, sender, contact_point)
  select incident_id, 'Campaign', '{}', id, 'Clinic', 'Desk' from register_run returning id, incident_id
), batch as (
  insert into notice_batch (incident_id, campaign_id, number, channel, recipients, created_by)
  select incident_id, id, 1, 'print', 1, app.actor_id() from campaign returning id, incident_id, campaign_id
), recipient as (
  insert into notice_recipient (incident_id, campaign_id, person_key, reference, batch_id, state)
  select incident_id, campaign_id, gen_random_uuid(), 'L-00000001', id, 'in_batch' from batch returning id, batch_id
), file as (
  insert into contact_file (incident_id, campaign_id, file_name, mapping)
  select incident_id, id, 'contacts.csv', '{}' from campaign
), status as (
  insert into status_file (incident_id, campaign_id, file_name, content_sha256, rows, changed, known, faults)
  select incident_id, id, 'returned.csv', repeat('a', 64), 1, '{}', 1, '{}' from campaign
), ended as (
  insert into contact_destruction (incident_id, campaign_id, recipients, states, recipients_sha256, destroyed_by)
  select incident_id, id, 1, '{}', repeat('a', 64), app.actor_id() from campaign
), letter as (
  insert into letter_version (incident_id, campaign_id, number, language, subject, body)
  select incident_id, id, 1, 'en', 'Subject', 'Body' from campaign returning id, incident_id
), made as (
  insert into notice_letter (incident_id, batch_id, recipient_id, letter_id, to_guardian, categories)
  select l.incident_id, r.batch_id, r.id, l.id, false, 0 from letter l cross join recipient r
)
insert into public_notice (incident_id, reason, text, channel) select incident_id, 'Reason', 'Text', 'Website' from campaign;
insert into notification_hold (incident_id, asked_by_id, basis, held_from, review_on)
select incident_id, '${organisationId}', 'Law', '${JSON.stringify(DAY)}', '2025-01-10' from register_run`;

/** An assessment of the risk, a reminder of the commander, a filed item and what it fulfilled. */
const FILING = (organisationId: string): string => `
select set_config('app.request', 'scene', true);
insert into risk_assessment (incident_id, number, context, context_reason, identification, identification_reason, confidentiality, integrity,
  availability, malicious, circumstances_reason, over_hundred, unintelligible, conclusion, conclusion_reason, assessed_by)
select incident_id, 1, 'sensitive', 'x', 'maximum', 'x', 'some', 'none', 'none', true, 'x', true, false, 'high', 'x', app.actor_id()
from register_run;
with fired as (
  insert into reminder_firing (incident_id, step_id, kind, subject_id, compartment, due_at, fired_at)
  select o.incident_id, s.id, 'obligation', o.id, 'general', now(), now()
  from obligation o cross join reminder_step s where o.term_key = 'gdpr-33-1' and s.kind = 'obligation' and s.offset_minutes = 0
  returning id, incident_id
)
insert into reminder (incident_id, firing_id, user_id)
select f.incident_id, f.id, m.user_id from fired f join membership m on m.incident_id = f.incident_id and m.roles = '{commander}';
with item as (
  insert into correspondence (incident_id, organisation_id, direction, channel, subject, occurred, status)
  select incident_id, '${organisationId}', 'outgoing', 'portal', 'Report', '${JSON.stringify(DAY)}', 'filed' from register_run
  returning id, incident_id, occurred
)
insert into submission (incident_id, obligation_id, correspondence_id, number, submitted, recorded_by)
select i.incident_id, o.id, i.id, 1, i.occurred, app.actor_id() from item i join obligation o using (incident_id) where o.term_key = 'gdpr-33-2'`;
/** A file on an item, a mail of ours that waits, one of the mailbox that waits, and one that was put into the case. */
const MAILS = `
select set_config('app.request', 'scene', true);
with item as (
  select m.*, c.organisation_id from mail_message m join correspondence c on c.id = m.correspondence_id
), sent as (
  insert into outgoing_mail (incident_id, correspondence_id, original_id, message_id, token, sender, recipients, subject)
  select incident_id, correspondence_id, original_id, '<a@b>', 'BD-0', 'a@b.example', '{c@d.example}', 'Mail' from item
), filed as (
  insert into attachment (incident_id, record_table, record_id, file_name, media_type, size, sha256)
  select incident_id, 'correspondence', correspondence_id, 'a.txt', 'text/plain', 1, repeat('a', 64) from item
)
insert into mailbox_message (mailbox, uid_validity, uid, state, size, message, correspondence_id, incident_id, compartment)
select 'INBOX', 1, 1, 'filed', 1, null, correspondence_id, incident_id, compartment from item
union all select 'INBOX', 1, 2, 'waiting', 1, convert_to('Subject: x', 'UTF8'), null, null, null`;

/** What left the extortion room: a note that is shared with one person outside it, as they and as the room find it, and a bundle. */
const whatLeft = async (
  scene: Scene,
  commander: Person,
  reader: Person,
  negotiationId: string,
): Promise<Record<string, string>> => {
  const note = { negotiationId, title: 'Note', text: 'Note', reason: 'Has to know', readerIds: [reader.id] };
  const { id } = await scene.as(commander).post('/negotiation-notes', note).ok<{ id: string }>();
  await scene.as(commander).post('/negotiation-bundles', { negotiationId, recipient: 'Police', reason: 'Asked' });
  const bundles = await scene.as(commander).list('/negotiation-bundles').ok<{ data: { id: string }[] }>();
  const bundle = bundles.data[0]?.id ?? '';
  return { '/negotiation-notes': id, '/redacted-notes': id, '/negotiation-bundles': bundle };
};

const recordsOf = async (scene: Scene, commander: Person, incidentId: string): Promise<Record<string, string>> => {
  const browser = scene.as(commander);
  const made = async (path: string, body: object): Promise<string> =>
    (await browser.post(path, body).ok<{ id: string }>()).id;
  const first = async (path: string, filter?: object): Promise<string> => {
    const page = await browser.list(path, { filter, perPage: 1 }).ok<{ data: { id: string }[] }>();
    return page.data[0]?.id ?? '';
  };
  const organisationId = scene.house.id;
  const task = await made('/tasks', { incidentId, title: 'Task', organisationIds: [organisationId] });
  const table = await made('/affected-tables', { incidentId, name: 'Table' });
  const negotiation = await made('/negotiations', { incidentId, actor: 'Unknown' });
  const negotiationDecision = await made('/negotiation-decisions', {
    ...{ negotiationId: negotiation, course: 'buy_time', question: 'What now?' },
    ...{ options: ['Wait', 'Answer'], reason: 'Backups are being looked at' },
  });
  const leak = await made('/leak-publications', { incidentId, source: 'Us', place: 'forum', seen: DAY });
  const categoryId = await first('/data-categories');
  const tableImport = await made('/table-imports', {
    incidentId,
    affectedTableId: table,
    fileName: 'table.csv',
    mapping: {
      encoding: 'utf-8',
      delimiter: ',',
      hasHeader: true,
      columns: [{ column: 0, use: 'person_number', categoryId }],
    },
  });
  await browser
    .send('PUT', `/table-imports/${tableImport}/content`, new Blob(['cpr\n2110620629\nnobody\n']), {
      'Content-Type': 'application/octet-stream',
    })
    .ok();
  await browser.post(`/incidents/${incidentId}/person-look-up`, { number: '2110620629', reason: 'She called' }).ok();
  await browser
    .post('/person-aliases', { incidentId, oldNumber: '2110620629', newNumber: '0201919990', reason: 'Showed both' })
    .ok();
  const [alias] = await scene.database.query<{ id: string; person: string }>(
    'select id, old_key as person from person_alias where incident_id = $1',
    [incidentId],
  );
  await browser.post('/person-decisions', { incidentId, personId: alias?.person, ...DECISION }).ok();
  await browser.get(`/incidents/${incidentId}/persons/${alias?.person ?? ''}`).ok();
  const form = new FormData();
  form.append('recordTable', 'task');
  form.append('recordId', task);
  form.append('file', new Blob(['File']), 'file.txt');
  const attachment = await browser.send('POST', '/attachments', form).ok<{ id: string }>();
  const run = await made('/register-runs', { incidentId });
  const aware = { aware: DAY, awareBasis: 'Judged' };
  await browser.patch(`/incidents/${incidentId}`, { version: 2, ...aware }).ok();
  const moved = { aware: { ...DAY, at: '2024-12-09T23:00:00.000Z' }, awareReason: 'Judged anew' };
  await browser.patch(`/incidents/${incidentId}`, { version: 3, ...moved }).ok();
  const duty = await first('/obligations', { incidentId, termKey: 'gdpr-33-1' });
  await scene.database.query(FILING(organisationId));
  await scene.database.query(LETTERS(organisationId));
  const mail = new FormData();
  mail.append(
    'file',
    new Blob(['From: a@b.example\r\nSubject: Mail\r\nContent-Type: text/html\r\n\r\n<p>Words']),
    'a.eml',
  );
  await browser.send('POST', `/incidents/${incidentId}/mail-imports`, mail).ok();
  await scene.database.query(MAILS);
  const call = await made('/correspondence', {
    incidentId,
    organisationId,
    direction: 'incoming',
    channel: 'phone',
    subject: 'Call',
    occurred: DAY,
  });
  return {
    '/attachments': attachment.id,
    '/authorities': await first('/authorities'),
    '/incidents': incidentId,
    '/users': commander.id,
    '/organisations': organisationId,
    '/data-categories': categoryId,
    '/participations': await first('/participations', { incidentId, organisationId }),
    '/memberships': await first('/memberships', { incidentId, userId: commander.id }),
    '/tasks': task,
    '/task-comments': await made('/task-comments', { taskId: task, text: 'Comment' }),
    '/timeline-entries': await made('/timeline-entries', { incidentId, title: 'Entry', source: 'Us', occurred: DAY }),
    '/regime-terms': await first('/regime-terms'),
    '/obligations': duty,
    '/obligation-assessments': await made('/obligation-assessments', {
      obligationId: duty,
      applies: 'yes',
      reason: 'It does',
    }),
    '/decisions-not-to-notify': await made('/decisions-not-to-notify', { obligationId: duty, reason: 'No risk' }),
    '/filings': await made('/filings', { obligationId: duty, form: 'gdpr_33', kind: 'initial' }),
    '/risk-assessments': await first('/risk-assessments', { incidentId }),
    '/reminder-steps': await first('/reminder-steps'),
    '/reminders': await first('/reminders', { incidentId }),
    '/submissions': await first('/submissions', { incidentId }),
    '/affected-tables': table,
    '/affected-columns': await made('/affected-columns', {
      affectedTableId: table,
      name: 'c',
      categoryId,
      source: 'Us',
    }),
    '/table-imports': tableImport,
    '/figures': await made('/figures', {
      incidentId,
      metric: 'population',
      scope: 'All',
      source: 'Us',
      value: 5,
      asOf: DAY,
    }),
    '/register-runs': run,
    '/persons': alias?.person ?? '',
    '/person-aliases': alias?.id ?? '',
    '/notice-campaigns': await first('/notice-campaigns', { incidentId }),
    '/notice-recipients': await first('/notice-recipients', { incidentId }),
    '/notice-batches': await first('/notice-batches', { incidentId }),
    '/contact-files': await first('/contact-files', { incidentId }),
    '/status-files': await first('/status-files', { incidentId }),
    '/letter-versions': await first('/letter-versions', { incidentId }),
    '/notification-holds': await first('/notification-holds', { incidentId }),
    '/public-notices': await first('/public-notices', { incidentId }),
    '/cohorts': await made('/cohorts', { incidentId, name: 'Everybody', rules: {} }),
    '/authority-contacts': await made('/authority-contacts', { incidentId, organisationId, name: 'Desk' }),
    '/authority-references': await made('/authority-references', { incidentId, organisationId, number: '2024-1' }),
    '/correspondence': call,
    '/correspondence-questions': await made('/correspondence-questions', {
      correspondenceId: call,
      text: 'How many?',
      answerer: 'us',
    }),
    '/mail-messages': await first('/mail-messages'),
    '/outgoing-mails': await first('/outgoing-mails'),
    '/mailbox-messages': await first('/mailbox-messages', { state: 'waiting' }),
    '/mail-templates': await first('/mail-templates'),
    '/negotiations': negotiation,
    '/negotiation-admissions': await first('/negotiation-admissions', { incidentId }),
    '/negotiation-imports': await made('/negotiation-imports', {
      negotiationId: negotiation,
      source: '[09/12/2024 09:00] Them: Pay 5 BTC\n[09/12/2024 09:05] Victim: Who are you?',
    }),
    '/negotiation-participants': await made('/negotiation-participants', {
      negotiationId: negotiation,
      name: 'Somebody',
      party: 'actor',
      role: 'speaks',
    }),
    '/negotiation-messages': await first('/negotiation-messages', { incidentId }),
    '/negotiation-replies': await made('/negotiation-replies', { negotiationId: negotiation, text: 'We need time' }),
    '/negotiation-decisions': negotiationDecision,
    '/negotiation-grounds': await made('/negotiation-grounds', {
      ...{ negotiationDecisionId: negotiationDecision, kind: 'insurer', occurred: DAY },
      ...{ givenBy: 'Insurer', text: 'Covers no payment' },
    }),
    '/negotiation-rates': await made('/negotiation-rates', {
      ...{ negotiationId: negotiation, fromCurrency: 'BTC', toCurrency: 'USD' },
      ...{ rate: '50000', asOf: DAY, source: 'An exchange' },
    }),
    '/negotiation-proposals': await first('/negotiation-proposals', { incidentId }),
    '/negotiation-events': await made('/negotiation-events', {
      negotiationId: negotiation,
      kind: 'message',
      party: 'actor',
      text: 'Pay',
      occurred: DAY,
    }),
    '/statements': await made('/statements', { incidentId, issuer: 'Clinic', title: 'Statement', text: 'Text' }),
    '/leak-publications': leak,
    '/published-tables': await made('/published-tables', { leakPublicationId: leak, affectedTableId: table }),
    '/negotiation-publications': await made('/negotiation-publications', {
      ...{ negotiationId: negotiation, leakPublicationId: leak },
    }),
  };
};
