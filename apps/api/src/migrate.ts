import 'reflect-metadata';
import { INCIDENT_PERMISSIONS, GLOBAL_PERMISSIONS, ROLE_COMPARTMENTS } from '@breachdesk/contract/permissions';
import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DataSource, type EntityManager, type MigrationInterface, QueryFailedError } from 'typeorm';
import { reportStart, StartRefusal } from './platform/start-refusal.js';

const FOLDER = fileURLToPath(new URL('../../../migrations/dist/', import.meta.url));
const OLDEST_SERVER = 150_000;
const LOCK = 4_102_444;

/**
 * Brings the database to this version, as its owner: roles, migrations, and the permission table of the contract.
 * Safe to call from several machines at once; each change is one transaction.
 */
export const migrate = async ({ ownerUrl, runtimeUrl }: { ownerUrl: string; runtimeUrl: string }): Promise<void> => {
  const db = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: await migrationsIn(FOLDER),
    migrationsTransactionMode: 'each',
    logger: 'debug', // says nothing: what fails is told once, below
  });
  await db.initialize();
  const lock = db.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    await checkServer(db.manager);
    await prepareRoles(db.manager, new URL(runtimeUrl)).catch(refuse(MAY_NOT_MAKE_ROLES));
    await db.runMigrations().catch(refuse(MAY_NOT_MAKE_TABLES));
    await db.transaction(copyPermissions);
  } finally {
    await lock.release();
    await db.destroy();
  }
};

const migrationsIn = async (folder: string): Promise<(new () => MigrationInterface)[]> => {
  const files = (await readdir(folder)).filter(name => /^\d{4}-.*\.js$/.test(name)).sort();
  const modules = await Promise.all(
    files.map(
      name => import(pathToFileURL(folder + name).href) as Promise<Record<string, new () => MigrationInterface>>, // what a file in migrations/ exports
    ),
  );
  return modules.flatMap(module => Object.values(module));
};

const MAY_NOT_MAKE_ROLES =
  'The user of DATABASE_URL may not create roles. Give it that right (alter role … createrole), or make the roles as ' +
  'README.md says and set DATABASE_RUNTIME_URL.';
const MAY_NOT_MAKE_TABLES =
  'The user of DATABASE_URL may not create tables in this database. It must be its owner: alter database … owner to …';
const DENIED = '42501';
const DISK_FULL = '53100';

/** The driver hangs the whole statement on its errors, once with a password in it: only the words go on. */
const refuse =
  (denied: string) =>
  (error: unknown): never => {
    if (!(error instanceof QueryFailedError)) throw error;
    const { code } = error.driverError as { code?: string }; // pg's error type
    if (code === DENIED) throw new StartRefusal(denied);
    const why = code === DISK_FULL ? 'its disk is full.' : error.message;
    throw new StartRefusal(`The database could not be migrated: ${why}`);
  };

const checkServer = async (db: EntityManager): Promise<void> => {
  const [row] = await db.query<{ version: string; encoding: string }[]>(
    `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
  );
  if (Number(row?.version) < OLDEST_SERVER) throw new StartRefusal('Breachdesk needs PostgreSQL 15 or newer.');
  if (row?.encoding !== 'UTF8')
    throw new StartRefusal(`The database must hold UTF8 text, not ${row?.encoding}: create database … encoding 'UTF8'`);
};

/** The runtime role is neither owner nor superuser: row security holds for it. */
const prepareRoles = async (db: EntityManager, runtime: URL): Promise<void> => {
  const login = decodeURIComponent(runtime.username);
  const exists = async (role: string): Promise<boolean> =>
    (await db.query<unknown[]>('select 1 from pg_roles where rolname = $1', [role])).length > 0;
  if (!(await exists('breachdesk_runtime'))) await db.query('create role breachdesk_runtime nologin');
  if (!(await exists(login))) {
    const [sql] = await db.query<{ text: string }[]>(
      `select format('create role %I login password %L in role breachdesk_runtime', $1::text, $2::text) as text`,
      [login, decodeURIComponent(runtime.password)],
    );
    await db.query(sql?.text ?? '');
  }
  const [rights] = await db.query<{ dangerous: boolean; member: boolean }[]>(
    `select rolbypassrls or pg_has_role(oid, current_user, 'member') as dangerous,
       pg_has_role(oid, 'breachdesk_runtime', 'member') as member
     from pg_roles where rolname = $1`,
    [login],
  );
  if (rights?.dangerous)
    throw new StartRefusal(
      `The runtime login ${login} would walk through row security: it must be neither owner nor superuser.`,
    );
  if (!rights?.member)
    throw new StartRefusal(`The runtime login ${login} lacks its rights: grant breachdesk_runtime to ${login}`);
};

const copyPermissions = async (db: EntityManager): Promise<void> => {
  await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
  const permissions = Object.entries({ ...INCIDENT_PERMISSIONS, ...GLOBAL_PERMISSIONS }).flatMap(
    ([permission, roles]) => roles.map(role => ({ permission, role })),
  );
  const rooms = Object.entries(ROLE_COMPARTMENTS).flatMap(([role, compartments]) =>
    compartments.map(compartment => ({ role, compartment })),
  );
  await replace(db, 'role_permission', permissions);
  await replace(db, 'role_compartment', rooms);
};

/** Deletes what is gone, inserts what is new: an unchanged table leaves no audit rows. */
const replace = async (
  db: EntityManager,
  table: 'role_permission' | 'role_compartment',
  rows: object[],
): Promise<void> => {
  const wanted = `jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  await db.query(`delete from ${table} t where not exists (select 1 from ${wanted} w where w = t)`, [
    JSON.stringify(rows),
  ]);
  await db.query(`insert into ${table} select * from ${wanted} on conflict do nothing`, [JSON.stringify(rows)]);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { DATABASE_URL: ownerUrl, DATABASE_RUNTIME_URL: runtimeUrl } = process.env;
  try {
    if (!ownerUrl || !runtimeUrl) throw new StartRefusal('Set DATABASE_URL (owner) and DATABASE_RUNTIME_URL.');
    await migrate({ ownerUrl, runtimeUrl });
  } catch (error) {
    reportStart(error);
    process.exitCode = 1;
  }
}
