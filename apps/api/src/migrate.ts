import 'reflect-metadata';
import { INCIDENT_PERMISSIONS, GLOBAL_PERMISSIONS, ROLE_COMPARTMENTS } from '@breachdesk/contract/permissions';
import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DataSource, type EntityManager, type MigrationInterface } from 'typeorm';

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
  });
  await db.initialize();
  const lock = db.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    await checkServer(db.manager);
    await prepareRoles(db.manager, new URL(runtimeUrl));
    await db.runMigrations();
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

const checkServer = async (db: EntityManager): Promise<void> => {
  const [row] = await db.query<{ version: string }[]>(`select current_setting('server_version_num') as version`);
  if (Number(row?.version) < OLDEST_SERVER) throw new Error('Breachdesk needs PostgreSQL 15 or newer');
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
  const [dangerous] = await db.query<unknown[]>(
    `select 1 from pg_roles where rolname = $1 and (rolsuper or rolbypassrls or rolname = current_user)`,
    [login],
  );
  if (dangerous)
    throw new Error(
      `The runtime role ${login} would walk through row security: it must be neither owner nor superuser`,
    );
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
  if (!ownerUrl || !runtimeUrl) throw new Error('Set DATABASE_URL (owner) and DATABASE_RUNTIME_URL');
  await migrate({ ownerUrl, runtimeUrl });
}
