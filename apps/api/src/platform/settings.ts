import { readUrl } from './read-url.js';
import { StartRefusal } from './start-refusal.js';

/** What a process needs to be told; nothing else is read from the environment. */
export interface Settings {
  /** PostgreSQL as the runtime role, which is neither owner nor superuser. */
  runtimeUrl: string;
  port: number;
  host: string;
  /** Folder for keys and files; not for the database. */
  dataDir: string;
  /** The master key of the person registers itself, instead of the one in the data folder. */
  registerKey?: string;
  /** File that holds it, such as a mounted secret. */
  registerKeyFile?: string;
  /** Address under which people reach the product, when a proxy stands before it. */
  publicUrl?: string;
  /** Server that mail goes out through: `smtps://user:password@host:465`, or `smtp://`. */
  smtpUrl?: string;
  /** Address that mail is from. */
  mailFrom?: string;
  /** Mailbox that answers are fetched from: `imaps://user:password@host:993/INBOX`. */
  imapUrl?: string;
  /** Marked as demo on every page. */
  demo: boolean;
  production: boolean;
  /** How much the log tells: one of pino's levels; `info` when left out. */
  logLevel?: string;
  /** File for the log of the process; without it, standard output. */
  logFile?: string;
}

/** Settings for `node dist/main.js`, from the environment. */
export const settingsFromEnvironment = (env: NodeJS.ProcessEnv): Settings => {
  const runtimeUrl = env['DATABASE_RUNTIME_URL'];
  const dataDir = env['DATA_DIR'];
  if (!runtimeUrl || !dataDir)
    throw new StartRefusal('Set DATABASE_RUNTIME_URL and DATA_DIR; see the configuration table in README.md.');
  return {
    runtimeUrl,
    dataDir,
    port: Number(env['PORT'] || 3000),
    host: env['HOST'] || '127.0.0.1',
    publicUrl: env['PUBLIC_URL'] || undefined,
    demo: env['BREACHDESK_DEMO'] === 'true',
    production: env['NODE_ENV'] === 'production',
    logLevel: env['LOG_LEVEL'] || undefined,
    registerKey: env['BREACHDESK_REGISTER_KEY'] || undefined,
    registerKeyFile: env['BREACHDESK_REGISTER_KEY_FILE'] || undefined,
    smtpUrl: env['SMTP_URL'] || undefined,
    mailFrom: env['MAIL_FROM'] || undefined,
    imapUrl: env['IMAP_URL'] || undefined,
  };
};

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** The level of the log; a misspelt one would else stop the start with words that nobody understands. */
export const levelOf = ({ logLevel = 'info' }: Settings): string => {
  if (LEVELS.includes(logLevel)) return logLevel;
  throw new StartRefusal(`LOG_LEVEL must be one of ${LEVELS.join(', ')}, not "${logLevel}".`);
};

/** The address people type; a browser's origin is held against it, so that another spelling would refuse every change. */
export const checkPublicUrl = ({ publicUrl }: Settings): void => {
  if (publicUrl === undefined) return;
  const url = readUrl(publicUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== publicUrl.replace(/\/$/, ''))
    throw new StartRefusal(`PUBLIC_URL must be an address such as https://breachdesk.example.org, not "${publicUrl}".`);
};

/** Where a program on this machine reaches the product, whatever address a proxy shows to people. */
export const localAddress = ({ host, port }: Pick<Settings, 'host' | 'port'>): string => {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};
