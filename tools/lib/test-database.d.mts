/** See test-database.mjs; for tests that need a PostgreSQL of their own, such as one that is killed. */
export function testDatabase(
  folder: string,
  how?: { throwAway?: boolean },
): Promise<{
  env: Record<'TEST_DATABASE_URL' | 'TEST_OWNER_URL' | 'TEST_RUNTIME_URL' | 'TEST_TEMPLATE', string>;
  stop: () => Promise<void>;
}>;
