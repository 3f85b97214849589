import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pathToFileURL } from 'node:url';
import { destination, pino } from 'pino';
import { SetupLink } from './accounts/setup-link.js';
import { AppModule } from './app.module.js';
import { configure } from './configure.js';
import { NestLog } from './platform/http/nest-log.js';
import { type Settings, settingsFromEnvironment } from './platform/settings.js';

/** A running API. */
export interface Serving {
  /** Address to open. */
  url: string;
  /** One-time link for the first administrator; null once there is one. */
  setupLink: string | null;
  close(): Promise<void>;
}

/** Starts API and dashboard on one port. Fails with `code: 'EADDRINUSE'` when the port is taken. */
export const serve = async (settings: Settings): Promise<Serving> => {
  const logger = pino(
    { level: process.env['LOG_LEVEL'] ?? 'info', base: null },
    destination(settings.logFile ? { dest: settings.logFile, mode: 0o600 } : 1),
  );
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(settings), {
    bodyParser: false,
    logger: new NestLog(logger),
    abortOnError: false,
  });
  try {
    await configure(app, settings, logger);
    await app.listen(settings.port, settings.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  const { port } = app.getHttpServer().address() as { port: number }; // listening on TCP
  const url = settings.publicUrl ?? `http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}`;
  return { url, setupLink: await app.get(SetupLink).fresh(url), close: () => app.close() };
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const serving = await serve(settingsFromEnvironment(process.env));
  process.stdout.write(`Breachdesk listens on ${serving.url}\n`);
  if (serving.setupLink) process.stdout.write(`Set up the first administrator (works once): ${serving.setupLink}\n`);
}
