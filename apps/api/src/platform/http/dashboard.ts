import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../settings.js';

const BUILT = fileURLToPath(new URL('../../../../dashboard/dist/', import.meta.url));
const NONCE = '__CSP_NONCE__';
const PAGE = new Set(['/', '/index.html']);

/** Security headers for everything, and the dashboard's files. Its page carries a fresh nonce for its style sheets. */
export const useDashboard = (app: NestExpressApplication, settings: Settings): void => {
  app.use((request: Request, response: Response, next: NextFunction) => {
    const nonce = randomBytes(18).toString('base64');
    response.locals['nonce'] = nonce;
    const docs = !settings.production && request.path.startsWith('/api/docs');
    headers(nonce, docs, settings.publicUrl?.startsWith('https:') === true)(request, response, next);
  });
  if (!existsSync(join(BUILT, 'index.html'))) return;
  const page = readFileSync(join(BUILT, 'index.html'), 'utf8').replace('__DEMO__', String(settings.demo));
  app.use('/assets', express.static(join(BUILT, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || !PAGE.has(request.path)) {
      next();
      return;
    }
    response
      .type('html')
      .set('Cache-Control', 'no-store')
      .send(page.replaceAll(NONCE, String(response.locals['nonce'])));
  });
  // After the page: its own file holds no nonce, and without one it would show without styles.
  app.use(express.static(BUILT, { index: false, maxAge: '1h' }));
};

/** Nothing but our own files; styles by nonce. The documentation page (never in production) needs its inline scripts. */
const headers = (nonce: string, docs: boolean, https: boolean): ReturnType<typeof helmet> =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: docs ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        styleSrc: docs ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
