import { createSecretKey, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { hashedText, incidentKey, keyCheck, personKeys } from '@breachdesk/person-number/keyed-hash';
import { parsePersonNumber } from '@breachdesk/person-number/person-number';
import type { Person, Scene } from './scene.js';

/** What a table says of one person. */
export interface StagedPerson {
  key: string;
  /** Ids of the data categories that it holds of them. */
  categories: readonly string[];
  marks?: number;
  kind?: number;
  /** 0 possible, 1 confirmed. */
  standing?: number;
  born?: string | null;
}

/** Which table of which incident is loaded, and by whom. */
export interface StagedTable {
  incidentId: string;
  tableId: string;
  by: Person;
  /** Joins the import that counts instead of taking its place. */
  supplements?: boolean;
}

interface Slot {
  id: string;
  slot: number;
  is_table: boolean;
}

/**
 * Loads persons into a register as an import does, through the same functions and as the same role, but without a file:
 * for tests of what is counted afterwards. A table that was loaded before is replaced.
 */
export const loadTable = async (
  scene: Scene,
  { incidentId, tableId, by, supplements = false }: StagedTable,
  people: readonly StagedPerson[],
): Promise<void> => {
  const db = new pg.Client({ connectionString: scene.database.runtimeUrl });
  await db.connect();
  try {
    await db.query('begin');
    await db.query(`select set_config('app.actor', $1, true)`, [by.id]);
    const { version, check } = registerKeyOf(scene, incidentId);
    const [opened] = await rows<{ id: number }>(db, 'select * from app.open_register($1, $2, $3)', [
      incidentId,
      version,
      check,
    ]);
    const categories = [...new Set(people.flatMap(person => person.categories))];
    const slots = await rows<Slot>(db, 'select * from app.assign_slots($1, $2, $3)', [
      incidentId,
      [tableId],
      categories,
    ]);
    const bits = (ids: readonly string[], isTable: boolean): bigint =>
      slots
        .filter(slot => slot.is_table === isTable && ids.includes(slot.id))
        .reduce((sum, { slot }) => sum | (1n << BigInt(slot)), 0n);
    const importId = await openImport(db, { incidentId, tableId, by, supplements });
    // Staged as of run 1: whatever was counted while a file was read, the merge knows the run that comes next.
    const [stage] = await rows<{ name: string }>(db, 'select app.stage_persons($1) as name', [incidentId]);
    await db.query(
      `insert into ${stage?.name ?? ''} (register_id, key, tables, categories, marks, kind, standing, since_run, born)
       select $1, p.key, $2::bigint, p.categories, p.marks, p.kind, p.standing, 1, p.born
       from jsonb_to_recordset($3) as p(key uuid, categories int, marks int, kind int, standing int, born date)`,
      [
        opened?.id,
        String(bits([tableId], true)),
        JSON.stringify(
          people.map(({ key, categories: held, marks = 0, kind = 0, standing = 1, born = null }) => ({
            key,
            categories: Number(bits(held, false)),
            marks,
            kind,
            standing,
            born,
          })),
        ),
      ],
    );
    await db.query('select app.finish_imports($1, $2)', [
      incidentId,
      JSON.stringify([resultOf(importId, people.length)]),
    ]);
    await db.query('commit');
  } finally {
    await db.end();
  }
};

const rows = async <T extends pg.QueryResultRow>(db: pg.Client, sql: string, values: unknown[]): Promise<T[]> =>
  (await db.query<T>(sql, values)).rows;

const openImport = async (db: pg.Client, { incidentId, tableId, by, supplements }: StagedTable): Promise<string> => {
  const [made] = await rows<{ id: string }>(
    db,
    `insert into table_import (incident_id, affected_table_id, number, file_name, mapping, started_by, supplements)
     select $1, $2, coalesce(max(number), 0) + 1, 'table.csv', '[]', $3,
       max(id::text) filter (where $4 and status = 'done' and supplements is null)::uuid
     from table_import where affected_table_id = $2
     returning id`,
    [incidentId, tableId, by.id, supplements],
  );
  return made?.id ?? '';
};

const resultOf = (importId: string, persons: number): object => ({
  importId,
  contentSha256: randomUUID().replaceAll('-', '').repeat(2),
  bytes: 1,
  rows: persons,
  usable: persons,
  persons,
  unclear: 0,
  rejects: {},
});

/** The key of an incident's register, read from the data folder of the running product. */
const registerKeyOf = (
  scene: Scene,
  incidentId: string,
): { version: number; check: Buffer; key: ReturnType<typeof incidentKey> } => {
  const ring = JSON.parse(readFileSync(`${scene.dataDir}/keys/register-key`, 'utf8')) as {
    keys: { version: number; key: string }[];
  }; // written by the product
  const [newest] = ring.keys.slice(-1);
  const version = newest?.version ?? 0;
  const key = incidentKey(createSecretKey(Buffer.from(newest?.key ?? '', 'base64url')), incidentId, version);
  return { version, check: keyCheck(key), key };
};

/** The key under which a person lies in the register of an incident. */
export const personIn = (scene: Scene, incidentId: string, number: string, issuer: string | null = null): string => {
  const parsed = parsePersonNumber(number);
  if ('reject' in parsed) throw new Error('A test asks for a number that is none');
  const bytes = personKeys(registerKeyOf(scene, incidentId).key)(hashedText(parsed, issuer));
  return Buffer.from(bytes, 'latin1')
    .toString('hex')
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
};
