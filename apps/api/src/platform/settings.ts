/** What a process needs to be told; nothing else is read from the environment. */
export interface Settings {
  /** PostgreSQL as the runtime role, which is neither owner nor superuser. */
  runtimeUrl: string;
  port: number;
  host: string;
  /** Folder for keys and files; not for the database. */
  dataDir: string;
  /** Address under which people reach the product, when a proxy stands before it. */
  publicUrl?: string;
  /** Marked as demo on every page. */
  demo: boolean;
  production: boolean;
  /** File for the log of the process; without it, standard output. */
  logFile?: string;
}

/** Settings for `node dist/main.js`, from the environment. */
export const settingsFromEnvironment = (env: NodeJS.ProcessEnv): Settings => {
  const runtimeUrl = env['DATABASE_RUNTIME_URL'];
  const dataDir = env['DATA_DIR'];
  if (!runtimeUrl || !dataDir)
    throw new Error('Set DATABASE_RUNTIME_URL and DATA_DIR; see the configuration table in README.md');
  return {
    runtimeUrl,
    dataDir,
    port: Number(env['PORT'] ?? 3000),
    host: env['HOST'] ?? '127.0.0.1',
    publicUrl: env['PUBLIC_URL'],
    demo: env['BREACHDESK_DEMO'] === 'true',
    production: env['NODE_ENV'] === 'production',
  };
};
