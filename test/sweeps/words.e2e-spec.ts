import { GLOBAL_PERMISSIONS, INCIDENT_PERMISSIONS, ROLE_COMPARTMENTS } from '@breachdesk/contract/permissions';
import {
  APPLIES,
  AUDIT_ACTIONS,
  CLOCK_KINDS,
  DECIDED_MARKS,
  DECIDED_STANDINGS,
  FILE_FAULTS,
  JUDGEMENTS,
  LETTER_LANGUAGES,
  LOOKUP_ANSWERS,
  NOTICE_EVENT_KINDS,
  NOTICE_HANDLINGS,
  PRECISIONS,
  RECIPIENT_CHANNELS,
  RECIPIENT_STATES,
  SEARCH_SOURCES,
} from '@breachdesk/contract/vocabularies';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, type EntityMetadata } from 'typeorm';
import { AppModule } from '../../apps/api/dist/app.module.js';
import { type FieldFacts, fieldsOf } from '../../apps/api/dist/platform/fields/field-registry.js';
import { refusedBy } from '../../apps/api/dist/platform/problems/constraints.js';
import { record } from '../../apps/dashboard/src/i18n/en/record';
import { openScene, type Scene } from '../support/scene.js';

/** Word checks on columns that no entity writes, with the list they must equal. */
const WORDS_ELSEWHERE: Record<string, readonly string[]> = {
  audit_entry_action_word: AUDIT_ACTIONS,
  file_reading_fault_word: FILE_FAULTS,
  file_reading_state_word: ['waiting', 'read', 'unread'], // where the reading of a file stands
  notice_event_kind_word: NOTICE_EVENT_KINDS,
  notice_letter_outcome_word: ['delivered', 'returned', 'bounced', 'failed', 'cancelled'], // what carriers report, and a batch taken back
  notice_recipient_channel_word: RECIPIENT_CHANNELS,
  notice_recipient_handling_word: NOTICE_HANDLINGS,
  notice_recipient_language_word: LETTER_LANGUAGES,
  notice_recipient_state_word: RECIPIENT_STATES,
  obligation_assessment_applies_word: APPLIES,
  person_decision_deceased_word: DECIDED_MARKS,
  person_decision_protected_address_word: DECIDED_MARKS,
  person_decision_standing_word: DECIDED_STANDINGS,
  person_lookup_answer_word: LOOKUP_ANSWERS,
  reminder_firing_kind_word: CLOCK_KINDS,
  search_text_source_word: SEARCH_SOURCES,
  submission_judgement_word: JUDGEMENTS,
};

/** Columns that tables have and entities do not, besides generated ones, and why. */
const KEPT_BY_THE_DATABASE: Record<string, string> = {
  ...Object.fromEntries(
    ['correspondence', 'statement', 'letter_version', 'public_notice'].map(table => [
      `${table}.told`,
      'values of what is told, taken when the record becomes final; shown',
    ]),
  ),
  'correspondence.stated': 'what a form states and no record, said by the statement that files it; shown as told',
  'negotiation_admission.compartment': 'always the room itself, for the record',
  'table_import.compartment': 'always the room of persons',
  'table_import.started_by': 'said by the statement that begins an import; shown as a name',
  'table_import.rejects': 'counts by reason, shown as such',
  'incident.created_by': 'app.open_incident says who opened it; the record shows it',
  ...Object.fromEntries(
    ['content_sha256', 'rows', 'matched', 'others', 'rejects', 'changed', 'under_way'].map(column => [
      `contact_file.${column}`,
      'measured while the file is read; shown',
    ]),
  ),
  ...Object.fromEntries(
    ['contact_file.compartment', 'status_file.compartment', 'notice_batch.compartment'].map(column => [
      column,
      'always the room of persons',
    ]),
  ),
  ...Object.fromEntries(
    ['contact_file.created_by', 'status_file.created_by', 'notice_batch.released_by', 'notice_batch.sent_by'].map(
      column => [column, 'said by the statement that does it; shown as a name, or in the record'],
    ),
  ),
  ...Object.fromEntries(
    ['recipients', 'manifest', 'archive_sha256'].map(column => [`notice_batch.${column}`, 'measured by us; shown']),
  ),
  'outgoing_mail.message': 'the bytes on their way; no entity carries them, no view shows them',
  ...Object.fromEntries(
    ['mailbox', 'uid_validity', 'uid', 'message', 'compartment'].map(column => [
      `mailbox_message.${column}`,
      'said by the statement that fetches it; how a mail is known again, and what it is until it lies in a case',
    ]),
  ),
  'notice_campaign.rules': 'copied from the cohort by the statement that makes the campaign',
  'notice_campaign.sealed_key': 'a key: no entity carries it, no view shows it',
  'notice_campaign.key_version': 'as sealed_key',
  ...Object.fromEntries(
    ['participation', 'membership'].flatMap(table =>
      ['created_at', 'updated_at'].map(column => [`${table}.${column}`, 'shown as joinedAt, or not at all']),
    ),
  ),
};

/** Rules that input cannot run into, because it is held back before, or that the general words say enough of. */
const HELD_BEFORE: [pattern: RegExp, reason: string][] = [
  [/_pkey$|^"?PK_/, 'keys are made by the database'],
  [/_word$/, 'the field is a choice'],
  [/_given$/, 'the field is a text that may not be empty'],
  [/_fkey$/, 'what points to nothing has the words of record/unknown-reference'],
  [/_(place|with_incident|with_compartment|with_negotiation)$/, 'holds the id: it is there for keys that point to it'],
  [/_(not_negative|source_url_web)$|^moment_is_whole$/, 'the field is a count, a web address, a moment'],
  [
    /^(negotiation_event_amount_positive|negotiation_event_currency_shape|statement_language_tag)$/,
    'pattern of the field',
  ],
  [/^data_category_key_(shape|stays)$/, 'pattern of the field; no change takes the key'],
  [/^authority_(key|country)_shape$/, 'pattern of the field'],
  [
    /^mail_message_(contained_in_incident|fault_is_document|identity_shape|in_its_room|is_frozen|of_one_item|once)$/,
    'written by reading alone, under a lock; no route changes it',
  ],
  [
    /^outgoing_mail_(has_recipients|in_its_room|is_frozen|message_id_once|of_a_case|once|sent_says_when|token_once)$/,
    'made and moved by the outbox alone; how many recipients, the input says',
  ],
  [/^mailbox_message_(discarded_says_why|filed_says_where|is_frozen|taken_once)$/, 'set together; fetched once'],
  [/^correspondence_question_in_its_room$/, 'set from the parent'],
  [/_corrects_another$/, 'the id of a record is not known before it is made, and what it corrects stays'],
  [/_says_when$/, 'set together by filing and publishing'],
  [/^(incident_reference|invitation_token_hash|setup_link_token_hash|session_id)_key$/, 'made by the product'],
  [
    /^(affected_column_in_table|task_comment_in_compartment|timeline_entry_corrects)$/,
    'set from the parent, or checked first',
  ],
  [
    /^negotiation(_bundle|_decision|_event|_ground|_import|_message|_note|_participant|_proposal|_publication|_rate|_reply)?_(in_its_room|in_incident|never_shared|stays)$/,
    'no input of this room says where it lies',
  ],
  [
    /^negotiation_(import_(chat_shape|currency_shape|has_messages|is_frozen|parties_object|source_shape|year_bounded)|message_(hand_whole|number_once|number_positive|of_import|sha256_shape|time_read_or_not))$/,
    'read from the chat, and numbered under a lock',
  ],
  [
    /^negotiation_bundle_(content_shape|has_record|is_frozen|root_shape)$/,
    'measured while it is made; no route changes it',
  ],
  [
    /^negotiation_(note_withdrawn_whole|rate_withdrawn_whole|admission_ended_whole)$/,
    'set together by withdrawing and ending',
  ],
  [
    /^negotiation_publication_is_frozen$|^published_table_(judged_whole|of_publication)$/,
    'no change takes the link; judged as a whole; checked first',
  ],
  [/^negotiation_admission_(in_its_room|reason_said)$/, 'no input says where it lies; ended by its own trigger'],
  [
    /^negotiation_reply_(approved_first|approved_whole|of_message|sent_whole)$/,
    'approved and sent under a lock; no input says who or where',
  ],
  [
    /^negotiation_proposal_(event_of_accepted|judged_whole|of_event|of_message|once|place_in_order)$/,
    'proposed by the product, and judged as a whole',
  ],
  [
    /^negotiation_(decision_(amount_positive|currency_shape)|rate_(from|to)_shape|compared_in_shape)$/,
    'pattern of the field',
  ],
  [
    /^negotiation_decision_(approved_whole|in_turn|signed|withdrawn_whole)$|^negotiation_ground_(is_frozen|of_decision)$/,
    'approved, withdrawn and superseded under a lock; no input says who; no route changes a ground',
  ],
  [/^attachment_(file_name_plain|is_frozen|media_type_shape|not_empty|sha256_shape)$/, 'made while receiving'],
  [/^regime_term_(id_once|key_stays)$/, 'made by the database; no change takes the key'],
  [/^(regime_term|obligation)_(calendar|key)_shape$|_exemptions_list$/, 'pattern or shape of the field'],
  [/^obligation_(once|terms_stay|of_law)$/, 'numbered under a lock; no change takes a term'],
  [/^obligation_assessment_of_obligation$/, 'set from the parent'],
  [
    /^decision_not_to_notify_(judged_whole|never_shared|of_obligation|rejected_says_why|stays|withdrawn_whole)$/,
    'set together by judging and withdrawing; no input says where it lies',
  ],
  [/^reminder(_firing)?_once$|^reminder_step_(id|offset_bounded)/, 'fired once by PostgreSQL; bounds of the field'],
  [
    /^calendar_feed_token_hash_key$|^risk_assessment_number_(once|positive)$/,
    'made by the product, numbered under a lock',
  ],
  [
    /^filing_(answers_object|approved_first|approved_whole|filed_whole|follows_version|never_shared|number_once|number_positive|of_obligation|place_stays|receipt_of_filed)$/,
    'numbered, approved and filed under a lock; no input says where it lies',
  ],
  [
    /^submission_(names_one|number_positive|of_item|of_letter|of_notice|of_obligation)$/,
    'made by filing, under a lock',
  ],
  [/^cohort_(in_its_room|never_shared)$/, 'no input of a cohort says where it lies'],
  [/^(person_(alias|decision|lookup|reading)|table_import)_room$/, 'no input says where it lies'],
  [/^person_alias_taken_back_whole$/, 'set together by taking back'],
  [/^person_register_incident_id_key$|^register_(table|category)_register_id_slot_key$/, 'set under a lock'],
  [/^(register_run|table_import)_number_once$|^table_import_one_in_use$/, 'numbered and replaced under a lock'],
  [
    /^letter_version_(approved_by_somebody|withdrawn_says_why|stays)$|^(notification_hold_lifted_whole|notification_hold_stays|public_notice_approved_by_somebody)$/,
    'set together by approving, withdrawing and lifting; these are never put away',
  ],
  [/^letter_version_(number_once|one_approved)$/, 'numbered and approved under a lock'],
  [
    /^notice_campaign_(contact_is_destroyed|destroyed_without_key|in_its_room|key_with_version|never_shared)$/,
    'no input says a key, a room or with whom it is shared',
  ],
  [
    /^(notice_(recipient|batch|letter)|contact_(file|destruction)|status_file)_(room|in_incident)$/,
    'no input says where it lies',
  ],
  [
    /^notice_recipient_(batch_when_out|in_batch|left_out_says_why|person_once|reference_once|reference_shape|stays|with_letter)$/,
    'recipients are drawn and moved by statements of ours alone',
  ],
  [
    /^notice_batch_(cancelled_says_why|not_empty|number_once|sent_is_released)$|^notice_letter_in_batch_once$/,
    'made and moved under a lock by statements that hold it',
  ],
  [/^contact_destruction_campaign_id_key$/, 'checked under a lock first'],
  [/^(audit_entry_append_only|notice_proof_stays)$/, 'nothing writes it'],
  [/^(file_reading_fault_when_unread|search_text_(of_file|once))$/, 'written by PostgreSQL alone'],
];

let scene: Scene;
let app: INestApplication;
let entities: EntityMetadata[];

beforeAll(async () => {
  scene = await openScene();
  const settings = { runtimeUrl: scene.database.runtimeUrl, dataDir: scene.dataDir, port: 0, host: '127.0.0.1' };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- options of Nest are a shape
  app = await NestFactory.create(AppModule.with({ ...settings, demo: false, production: true }), {
    logger: false,
    abortOnError: false,
  });
  entities = app.get(DataSource).entityMetadatas;
}, 60_000);
afterAll(async () => {
  await app.close();
  await scene.close();
});

const factsOf = (entity: EntityMetadata): [string, FieldFacts][] => [
  ...fieldsOf(entity.target as { prototype: object }), // entities are classes here
];

describe('the closed lists', () => {
  interface Check {
    table: string;
    name: string;
    columns: string[];
    definition: string;
  }
  const checks = (): Promise<Check[]> =>
    scene.database.query<Check>(
      `select c.conrelid::regclass::text as table, c.conname as name, pg_get_constraintdef(c.oid) as definition,
         array(select a.attname::text from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any(c.conkey)) as columns
       from pg_constraint c where c.contype = 'c' and c.connamespace = 'public'::regnamespace and c.conrelid <> 0
         and pg_get_constraintdef(c.oid) ~ 'ARRAY\\[''' and cardinality(c.conkey) = 1 order by 2`,
    );
  const wordsIn = (definition: string): string[] =>
    [...definition.matchAll(/'([^']*)'::text/g)].map(([, word]) => word ?? '');

  it('are the same in the contract, the entities and the checks of PostgreSQL', async () => {
    const found = await checks();
    const wrong: string[] = [];
    for (const entity of entities)
      for (const [property, { of }] of factsOf(entity)) {
        if (!of) continue;
        const column = entity.findColumnWithPropertyName(property)?.databaseName;
        const check = found.find(({ table, columns }) => table === entity.tableName && columns[0] === column);
        if (check?.name.endsWith('_word') !== true) wrong.push(`${entity.tableName}.${String(column)} has no check`);
        else if (wordsIn(check.definition).sort().join() !== [...of].sort().join()) wrong.push(check.name);
      }
    expect(wrong).toEqual([]);
  });

  it('of columns that no entity writes are the contract’s too', async () => {
    const fields = new Set(
      entities.flatMap(entity =>
        factsOf(entity).map(
          ([property]) => `${entity.tableName}.${entity.findColumnWithPropertyName(property)?.databaseName ?? ''}`,
        ),
      ),
    );
    const others = (await checks()).filter(({ table, columns }) => !fields.has(`${table}.${columns[0] ?? ''}`));
    const listed = others.map(({ name, definition }) => [name, wordsIn(definition).sort()]);
    expect(listed).toEqual(Object.entries(WORDS_ELSEWHERE).map(([name, words]) => [name, [...words].sort()]));
  });

  it('name the precisions that PostgreSQL takes, and no others', async () => {
    const moment = (precision: string): string =>
      `app.is_moment('{"at":"2024-12-08T23:00:00Z","precision":"${precision}","zone":"UTC","asWritten":null}')`;
    const asked = [...PRECISIONS, 'hour', 'second', 'decade', ''];
    const [row] = await scene.database.query(`select ${asked.map((word, n) => `${moment(word)} as a${n}`).join(', ')}`);
    expect(asked.filter((_, n) => row?.[`a${n}`] === true)).toEqual([...PRECISIONS]);
  });
});

it('PostgreSQL holds the very permissions of the contract', async () => {
  const pairs = (table: Record<string, readonly string[]>): string[] =>
    Object.entries(table).flatMap(([one, others]) => others.map(other => `${one} ${other}`));
  const stored = await scene.database.query<{ pair: string }>(
    `select permission || ' ' || role as pair from role_permission`,
  );
  const rooms = await scene.database.query<{ pair: string }>(
    `select role || ' ' || compartment as pair from role_compartment`,
  );
  expect(stored.map(({ pair }) => pair).sort()).toEqual(
    pairs({ ...INCIDENT_PERMISSIONS, ...GLOBAL_PERMISSIONS }).sort(),
  );
  expect(rooms.map(({ pair }) => pair).sort()).toEqual(pairs(ROLE_COMPARTMENTS).sort());
});

it('entities and tables have the same columns, with the same possibility of having no value', async () => {
  const columns = await scene.database.query<{ key: string; nullable: boolean; generated: boolean }>(
    `select table_name || '.' || column_name as key, is_nullable = 'YES' as nullable, is_generated = 'ALWAYS' as generated
     from information_schema.columns where table_schema = 'public'`,
  );
  const stored = new Map(columns.map(column => [column.key, column]));
  const wrong: string[] = [];
  for (const entity of entities) {
    const keys = entity.columns.map(({ databaseName }) => `${entity.tableName}.${databaseName}`);
    for (const column of entity.columns) {
      const known = stored.get(`${entity.tableName}.${column.databaseName}`);
      if (!known) wrong.push(`${entity.tableName}.${column.databaseName} is not in the table`);
      else if (known.nullable !== column.isNullable)
        wrong.push(`${known.key} is ${known.nullable ? '' : 'not '}nullable`);
    }
    for (const { key, generated } of columns)
      if (key.startsWith(`${entity.tableName}.`) && !generated && !keys.includes(key) && !(key in KEPT_BY_THE_DATABASE))
        wrong.push(`${key} is not in the entity`);
  }
  expect(wrong).toEqual([]);
});

it('every rule of PostgreSQL that input can run into has words of its own', async () => {
  const declared = await scene.database.query<{ name: string }>(
    `select conname as name from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'f', 'u', 'p')
     union select indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
       where i.indisunique and c.relnamespace = 'public'::regnamespace
     union select m[1] from pg_proc p, regexp_matches(p.prosrc, 'constraint = ''(\\w+)''', 'g') m
       where p.pronamespace = 'app'::regnamespace order by 1`,
  );
  const silent = declared
    .map(({ name }) => name)
    .filter(name => !refusedBy(name) && !HELD_BEFORE.some(([pattern]) => pattern.test(name)));
  expect(silent).toEqual([]);
});

it('every table on record has words in the message files', async () => {
  const tables = await scene.database.query<{ name: string }>(
    `select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'audited' order by 1`,
  );
  // Persons are written by imports alone, which are on record themselves; each look at a person is.
  const kinds = [...tables.map(({ name }) => name), 'person'].sort();
  expect(Object.keys(record.record.kinds).sort()).toEqual(kinds);
});
