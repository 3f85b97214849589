import { randomBytes } from 'node:crypto';
import pg from 'pg';

const SYSTEM = '00000000-0000-0000-0000-000000000001';

const given = (name: string): string => {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set. Run the tests with  npm test  or  npm test -- <part of the file name>`);
  return value;
};

const inDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** A database of one spec file, copied from the migrated template in well under a second. */
export class TestDatabase {
  private constructor(
    private readonly name: string,
    private readonly owner: pg.Pool,
    private readonly runtime: pg.Pool,
    readonly runtimeUrl: string,
  ) {}

  /** Address for the role that owns the tables and runs migrations. */
  get ownerUrl(): string {
    return inDatabase(given('TEST_OWNER_URL'), this.name);
  }

  /** One that is migrated already, or for the tests of migrations one that is `'empty'`. */
  static async create(kind: 'migrated' | 'empty' = 'migrated'): Promise<TestDatabase> {
    const name = `test_${randomBytes(6).toString('hex')}`;
    const template = kind === 'empty' ? 'template1' : given('TEST_TEMPLATE');
    await onServer(`create database ${name} template ${template} owner breachdesk_owner`);
    const runtimeUrl = inDatabase(given('TEST_RUNTIME_URL'), name);
    return new TestDatabase(
      name,
      new pg.Pool({
        connectionString: inDatabase(given('TEST_DATABASE_URL'), name),
        max: 2,
        options: `-c app.actor=${SYSTEM} -c timezone=UTC`,
      }),
      new pg.Pool({ connectionString: runtimeUrl, max: 2, options: '-c timezone=UTC' }),
      runtimeUrl,
    );
  }

  /** Rows past every wall, as the superuser: to see what is really stored, or to let time pass. */
  async query<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
    const { rows } = await this.owner.query<T>(sql, values);
    return rows;
  }

  /** What the walls inside PostgreSQL let somebody do when the API is stepped around. Nothing of it is kept. */
  async queryAs<T extends pg.QueryResultRow>(actorId: string, sql: string, values: unknown[] = []): Promise<T[]> {
    const client = await this.runtime.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.actor', $1, true)`, [actorId]);
      const { rows } = await client.query<T>(sql, values);
      return rows;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  async drop(): Promise<void> {
    await Promise.all([this.owner.end(), this.runtime.end()]);
    await onServer(`drop database ${this.name} with (force)`);
  }
}

const onServer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: given('TEST_DATABASE_URL') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};
