import { personKeys } from '@breachdesk/person-number/keyed-hash';
import type { KeyObject } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Row } from '../files/rows.js';
import { contactPlace } from '../export/batch-files.js';
import { contactBytes } from '../sealing/contact.js';
import { open, seal } from '../sealing/sealing.js';
import type { ContactColumn } from './contact-columns.js';
import { type ContactRow, contactReader } from './contact-row.js';
import { reachOf } from './reach.js';

/** Into which campaign, with which keys, and what the history calls the file. */
export interface Keeping {
  campaignId: string;
  registerKey: KeyObject;
  dataKey: KeyObject;
  source: string;
  columns: readonly ContactColumn[];
  skipLines: number;
}

interface Found {
  id: string;
  /** Key of the number in the file; the person may count under another one. */
  askedKey: string;
  sealed: Buffer | null;
  toGuardian: boolean;
  state: string;
}

/** What a file came to, in rows and, for the last two, in persons. */
export interface KeptCounts {
  rows: number;
  matched: number;
  others: number;
  rejects: Record<string, number>;
  changed: number;
  underWay: number;
}

/** Version of the data key; a campaign has one. */
const DATA_KEY = 1;

/**
 * Takes rows of a contact file into a campaign: hashes the number, seals what belongs to a recipient, forgets the rest.
 * What is already known is left alone, so that the same address does not count as a new one.
 */
export class ContactKeeper {
  readonly counts: KeptCounts = { rows: 0, matched: 0, others: 0, rejects: {}, changed: 0, underWay: 0 };
  private readonly read: ReturnType<typeof contactReader>;
  private readonly keyOf: (hashed: string) => string;

  constructor(
    private readonly tx: EntityManager,
    private readonly keeping: Keeping,
  ) {
    this.read = contactReader(keeping.columns);
    this.keyOf = personKeys(keeping.registerKey);
  }

  /** The next rows of the file. */
  async take(rows: readonly Row[]): Promise<void> {
    const persons = this.personsIn(rows);
    if (persons.size === 0) return;
    const found = await this.tx.query<Found[]>(FIND, [this.keeping.campaignId, [...persons.keys()]]);
    const known = new Set(found.map(({ askedKey }) => askedKey));
    for (const [key, { times }] of persons) this.counts[known.has(key) ? 'matched' : 'others'] += times;
    // Old and new number of one person may both stand there: the later row counts.
    const recipients = new Map(found.map(one => [one.id, one]));
    await this.keep([...recipients.values()].flatMap(one => this.changeOf(one, persons.get(one.askedKey)?.row)));
  }

  /** By key, in the order of the rows; of a number that stands there twice the last row counts. */
  private personsIn(rows: readonly Row[]): Map<string, { row: ContactRow; times: number }> {
    const persons = new Map<string, { row: ContactRow; times: number }>();
    for (const { line, cells } of rows) {
      if (line <= this.keeping.skipLines) continue;
      this.counts.rows += 1;
      const row = this.read(cells);
      if ('reject' in row) {
        this.counts.rejects[row.reject] = (this.counts.rejects[row.reject] ?? 0) + 1;
        continue;
      }
      const key = uuidOf(this.keyOf(row.hashed));
      const times = (persons.get(key)?.times ?? 0) + 1;
      persons.delete(key);
      persons.set(key, { row, times });
    }
    return persons;
  }

  private changeOf({ id, sealed, toGuardian, state }: Found, row: ContactRow | undefined): Change[] {
    if (!row) return [];
    const { dataKey } = this.keeping;
    const bytes = contactBytes(row.contact);
    if (sealed && !row.isDeceased && open(dataKey, sealed, contactPlace(id)).equals(bytes)) return [];
    if (['in_batch', 'sent', 'delivered'].includes(state)) {
      this.counts.underWay += 1;
      return [];
    }
    this.counts.changed += 1;
    return [
      {
        id,
        sealed: seal(dataKey, DATA_KEY, bytes, contactPlace(id)),
        reach: reachOf(row.contact, toGuardian).join(),
        language: row.language,
        isProtected: row.isProtected,
        isDeceased: row.isDeceased,
      },
    ];
  }

  private async keep(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const column = <K extends keyof Change>(key: K): Change[K][] => changes.map(change => change[key]);
    await this.tx.query(KEEP, [
      column('id'),
      column('sealed'),
      column('reach'),
      column('language'),
      column('isProtected'),
      column('isDeceased'),
      this.keeping.source,
    ]);
  }
}

interface Change {
  id: string;
  sealed: Buffer;
  reach: string;
  language: string | null;
  isProtected: boolean;
  isDeceased: boolean;
}

const uuidOf = (key: string): string =>
  Buffer.from(key, 'latin1')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

// Whoever has several numbers is found by each of them.
const FIND = `
  with asked as (
    select w.key, w.place, r.id as register
    from unnest($2::uuid[]) with ordinality w(key, place)
    cross join (select g.id from notice_campaign c join person_register g on g.incident_id = c.incident_id where c.id = $1) r
  ), wanted as (
    select a.key as asked, a.place, a.key from asked a
    union all
    select a.key, a.place, n.key from asked a cross join lateral app.numbers_of(a.register, a.key) n(key)
    where n.key <> a.key and a.key in (select l.old_key from person_alias l union all select l.new_key from person_alias l)
  )
  select r.id, w.asked as "askedKey", r.sealed_contact as sealed, r.to_guardian as "toGuardian", r.state
  from wanted w join notice_recipient r on r.campaign_id = $1 and r.person_key = w.key
  order by w.place`;

// Of whoever gets no letter nothing is kept. New contact data of somebody whose letter came back are a new beginning: every channel may be tried again.
const KEEP = `
  update notice_recipient r set sealed_contact = case when r.state <> 'left_out' and not v.is_deceased then v.sealed end, reach = string_to_array(v.reach, ','), tried = '{}', channel = 'none',
    batch_id = null, letter_id = null, language = coalesce(v.language, r.language),
    handling = case when v.is_protected then 'protected' else r.handling end,
    state = case when r.state = 'left_out' or v.is_deceased then 'left_out' else 'waiting' end,
    left_out_reason = case when v.is_deceased then 'deceased' else r.left_out_reason end,
    changed_at = now(), source = $7
  from unnest($1::uuid[], $2::bytea[], $3::text[], $4::text[], $5::boolean[], $6::boolean[])
    as v(id, sealed, reach, language, is_protected, is_deceased)
  where r.id = v.id`;
