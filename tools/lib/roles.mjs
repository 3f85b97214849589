/**
 * Makes what a database of ours needs and only a superuser may make: the owner (runs migrations), the group of the
 * runtime rights, and the runtime login. Each step may have been done before.
 */
export async function makeRoles(admin, { owner, app }) {
  const exists = async name => (await admin.query('select 1 from pg_roles where rolname = $1', [name])).rowCount === 1;
  // Passwords are base64url; quoted all the same, since CREATE ROLE takes no parameters.
  const secret = password => `password ${admin.escapeLiteral(password)}`;
  await admin.query('begin');
  if (!(await exists('breachdesk_runtime'))) await admin.query('create role breachdesk_runtime nologin');
  if (!(await exists('breachdesk_owner'))) await admin.query(`create role breachdesk_owner login ${secret(owner)}`);
  if (!(await exists('breachdesk_app'))) {
    await admin.query(`create role breachdesk_app login in role breachdesk_runtime ${secret(app)}`);
  }
  await admin.query('commit');
}

/** Makes a database of the owner into which only owner and runtime may connect. */
export async function makeDatabase(admin, name) {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) await admin.query(`create database ${admin.escapeIdentifier(name)} owner breachdesk_owner`);
  await admin.query(`revoke all on database ${admin.escapeIdentifier(name)} from public`);
  await admin.query(`grant connect on database ${admin.escapeIdentifier(name)} to breachdesk_runtime`);
}
