import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pathToFileURL } from 'node:url';
import { destination, pino } from 'pino';
import { SetupLink } from './accounts/setup-link.js';
import { AppModule } from './app.module.js';
import { configure } from './configure.js';
import { receivingOf, sendingOf } from './outbox/mail-settings.js';
import { NestLog } from './platform/http/nest-log.js';
import { RegisterKeys } from './persons/keys/register-keys.js';
import { checkPublicUrl, levelOf, localAddress, type Settings, settingsFromEnvironment } from './platform/settings.js';
import { reportStart } from './platform/start-refusal.js';

/** Milliseconds in which a request has to be here as a whole. */
const LONGEST_REQUEST = 12 * 60 * 60 * 1000;

/** A running API. */
export interface Serving {
  /** Address to open. */
  url: string;
  /** One-time link for the first administrator; null once there is one. */
  setupLink: string | null;
  close(): Promise<void>;
}

/** Longer than the minute for which proxies keep idle connections: whoever reuses one must not meet its end. */
const IDLE_LASTS_MS = 75_000;

/** Starts API and dashboard on one port. Fails with `code: 'EADDRINUSE'` when the port is taken. */
export const serve = async (settings: Settings): Promise<Serving> => {
  checkPublicUrl(settings);
  sendingOf(settings);
  receivingOf(settings);
  const logger = pino(
    { level: levelOf(settings), base: null },
    // At once: what is said last, before the process ends or falls, is what one looks for.
    destination({ ...(settings.logFile ? { dest: settings.logFile, mode: 0o600 } : { dest: 1 }), sync: true }),
  );
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    logger: new NestLog(logger),
    abortOnError: false,
  });
  try {
    await configure(app, settings, logger);
    await app.get(RegisterKeys).open();
    // A stolen table of many gigabytes is one request; headers have to come within Node's own minute all the same.
    app.getHttpServer().requestTimeout = LONGEST_REQUEST;
    app.getHttpServer().keepAliveTimeout = IDLE_LASTS_MS;
    await app.listen(settings.port, settings.host);
    logger.info({ demo: settings.demo }, 'started');
    // The last answer has gone out by then.
    app.getHttpServer().once('close', () => logger.info('stopped'));
    const { port } = app.getHttpServer().address() as { port: number }; // listening on TCP
    const url = settings.publicUrl ?? localAddress({ host: settings.host, port });
    return { url, setupLink: await app.get(SetupLink).fresh(url), close: () => app.close() };
  } catch (error) {
    await app.close();
    throw error;
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const serving = await serve(settingsFromEnvironment(process.env));
    process.stdout.write(`Breachdesk listens on ${serving.url}\n`);
    if (serving.setupLink) process.stdout.write(`Set up the first administrator (works once): ${serving.setupLink}\n`);
  } catch (error) {
    reportStart(error);
    process.exitCode = 1;
  }
}
