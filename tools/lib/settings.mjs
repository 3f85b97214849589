import path from 'node:path';
import { inRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';

/** The settings of a start, from the environment and the command line. README.md has the table. */
export function settingsFrom(env, args) {
  const unknown = args.find(arg => arg !== '--demo');
  if (unknown)
    throw new Refusal(
      `Unknown option ${unknown}. The only option is --demo; everything else is set by environment variables, see README.md.`,
    );
  const demo = args.includes('--demo');
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`PORT must be a number from 1 to 65535, not "${env.PORT}".`);
  if (env.DATABASE_RUNTIME_URL && !env.DATABASE_URL)
    throw new Refusal('DATABASE_RUNTIME_URL goes with DATABASE_URL; set both or neither.');
  return {
    demo,
    port,
    host: env.HOST || '127.0.0.1',
    dataDir: env.DATA_DIR ? path.resolve(env.DATA_DIR) : inRoot(demo ? '.demo' : '.data'),
    publicUrl: env.PUBLIC_URL || undefined,
    production: env.NODE_ENV === 'production',
    logLevel: env.LOG_LEVEL || undefined,
    registerKey: env.BREACHDESK_REGISTER_KEY || undefined,
    registerKeyFile: env.BREACHDESK_REGISTER_KEY_FILE || undefined,
    smtpUrl: env.SMTP_URL || undefined,
    mailFrom: env.MAIL_FROM || undefined,
    imapUrl: env.IMAP_URL || undefined,
    ownerUrl: env.DATABASE_URL || null,
    givenRuntimeUrl: env.DATABASE_RUNTIME_URL || null,
  };
}
