import type { TestDatabase } from '../support/database.js';

interface Column {
  table: string;
  name: string;
  type: string;
  words: string | null;
  refers: string | null;
}

/** Columns that a new row must fill: no default, no null, not computed; with their check of words and what they point to: by the key that begins with them. */
const TO_FILL = `
select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type,
  (select pg_get_constraintdef(k.oid) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
     and pg_get_constraintdef(k.oid) ~ 'ARRAY\\[''' limit 1) as words,
  (select k.confrelid::regclass::text from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any (k.conkey)
     order by cardinality(k.conkey), array_position(k.conkey, a.attnum), k.conname limit 1) as refers
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('migrations', 'audit_entry')
  and a.attnotnull and not a.atthasdef and a.attidentity = ''
order by c.oid, a.attnum`;

const DAY = `'{"at":"2024-12-08T23:00:00Z","precision":"day","zone":"Europe/Copenhagen","asWritten":null}'`;

const SYSTEM = 'app.system_id()';

/** The register of this round; its own id is a number, which the record does not know. */
const REGISTER = '(select max(id) from person_register)';

const RUN = '(select id from register_run where number = ?)';

/** What rules of a table ask for beyond the type of the column; `?` is the number of the row. */
const BY_HAND: Record<string, Record<string, string>> = {
  user_account: {
    organisation_id: `(select id from organisation where name = 'name ?')`,
    global_role: `'member'`,
  },
  session: { sess: `'{}'` },
  membership: { roles: `'{commander}'` },
  task: { organisation_ids: `array[(select id from organisation where name = 'name ?')]` },
  figure: { value: '130000' },
  correspondence: { organisation_id: `(select id from organisation where name = 'name ?')` },
  data_category: { key: `'key_?'` },
  reminder_step: { roles: `'{legal}'`, offset_minutes: '100000 + ?' },
  reminder: { firing_id: '(select id from reminder_firing order by fired_at desc limit 1)' },
  risk_assessment: { malicious: 'true', over_hundred: 'true', unintelligible: 'false' },
  authority: { key: `'key-?'`, country: `'DK'` },
  mail_message: { identity_sha256: `lpad('?', 64, 'a')` },
  outgoing_mail: { recipients: `'{desk@example.org}'` },
  // Whoever is commander or legal is in the room already.
  negotiation_admission: { by_office: 'true', ended_at: 'now()', ended_by: SYSTEM },
  negotiation_note: {
    reader_ids: `array(select m.user_id from membership m join incident i on i.id = m.incident_id where i.reference = 'reference ?')`,
  },
  negotiation_bundle: { content_sha256: `repeat('a', 64)`, record_root: `repeat('a', 64)` },
  negotiation_import: { parties: `'{}'`, source_sha256: `repeat('a', 64)`, chat_sha256: `repeat('a', 64)` },
  negotiation_rate: { from_currency: `'BTC'`, to_currency: `'USD'`, rate: '50000' },
  negotiation_decision: { options: `'{a,b}'` },
  negotiation_proposal: { place_from: '?', place_to: '? + 1' },
  negotiation_message: { sha256: `repeat('a', 64)`, time_fault: `'none'` },
  submission: {
    correspondence_id: `(select c.id from correspondence c join incident i on i.id = c.incident_id where i.reference = 'reference ?')`,
  },
  regime_term: { key: `'key-?'` },
  person_register: { key_check: `decode('00', 'hex')` },
  register_table: { register_id: REGISTER, slot: '? % 62' },
  register_category: {
    register_id: REGISTER,
    slot: '? % 31',
    category_id: `(select id from data_category where key = 'key_?')`,
  },
  person_decision: { register_id: REGISTER },
  person_alias: { register_id: REGISTER },
  person_evidence: { register_id: REGISTER },
  person_reading: { keys: `'{}'` },
  table_import: { mapping: `'[]'` },
  import_progress: { import_id: '(select id from table_import where number = ?)' },
  import_reject: { import_id: '(select id from table_import where number = ?)', lines: `'{?}'`, reasons: `'{blank}'` },
  register_run: { imports: `'[]'` },
  cohort: { rules: `'{}'` },
  run_count: { run_id: RUN },
  run_holding: { run_id: RUN },
  run_change: { run_id: RUN },
  notice_campaign: { rules: `'{}'`, run_id: RUN },
  notification_hold: { lifted_at: 'now()', lifted_by: SYSTEM, lifted_reason: `'over'` },
  notice_recipient: { reference: `'L-' || lpad('?', 8, '0')` },
  contact_file: { mapping: `'{}'` },
  status_file: { changed: `'{}'`, faults: `'{}'` },
  notice_letter: {
    to_guardian: 'false',
    recipient_id: `(select id from notice_recipient order by changed_at desc limit 1)`,
  },
  notice_event: { recipient_id: `(select id from notice_recipient order by changed_at desc limit 1)` },
  contact_destruction: { states: `'{}'` },
  attachment: {
    record_table: `'task'`,
    record_id: `(select id from task where title = 'title ?')`,
    media_type: `'text/plain'`,
    size: '1',
    sha256: `repeat('a', 64)`,
  },
};

/** Rows that are there of every table, by their whole text. */
export type Stored = Map<string, string[]>;

/** Fills every table that there is with one more row, as the product itself; tables made earlier point to older rows no more. */
export const fill = async (database: TestDatabase, round: number): Promise<void> => {
  const columns = await database.query<Column>(TO_FILL);
  const tables = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname not in ('migrations', 'audit_entry') order by oid`,
  );
  for (const { name } of tables) {
    const own = columns.filter(({ table }) => table === name);
    const values = new Map(own.map(column => [column.name, valueOf(column, round)]));
    for (const [key, sql] of Object.entries(BY_HAND[name] ?? {})) values.set(key, sql.replaceAll('?', `${round}`));
    const made =
      values.size === 0
        ? 'default values'
        : `(${[...values.keys()].join(', ')}) values (${[...values.values()].join(', ')})`;
    await database.query(`insert into ${name} ${made}`).catch((error: unknown) => {
      throw new Error(`No row for ${name} in round ${round}: ${String(error)}`);
    });
  }
};

const valueOf = ({ name, type, words, refers }: Column, round: number): string => {
  const [, word] = /'([^']*)'::text/.exec(words ?? '') ?? [];
  if (word !== undefined) return `'${word}'`;
  if (name === 'created_by' || name === 'moved_by' || name === 'actor_id') return SYSTEM;
  if (refers)
    return refers === 'incident' ? `(select id from incident where reference = 'reference ${round}')` : latest(refers);
  switch (type) {
    case 'text':
      return `'${name} ${round}'`;
    case 'uuid':
      return 'gen_random_uuid()';
    case 'moment':
      return DAY;
    case 'date':
      return `'2024-12-09'`;
    case 'timestamp with time zone':
      return 'now()';
    default:
      return `${round}`;
  }
};

/** The newest row of a table by the record of its insertion. */
const latest = (table: string): string =>
  `(select record_id from audit_entry where table_name = '${table}' and action = 'insert' order by seq desc limit 1)`;

/** Every stored row but of the bookkeeping of migrations and the record, table by table. */
export const rowsOf = async (database: TestDatabase): Promise<Stored> => {
  const tables = await database.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  const stored: Stored = new Map();
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t order by 1`);
    stored.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return stored;
};
