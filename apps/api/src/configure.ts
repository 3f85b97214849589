import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type express from 'express';
import type { Logger } from 'pino';
import { useSessions } from './accounts/sessions.js';
import { AccessGuard } from './platform/access/access.guard.js';
import { DatabaseState } from './platform/database/database-state.js';
import { useDashboard } from './platform/http/dashboard.js';
import { jsonBody, largeJsonBody } from './platform/http/json-body.js';
import { openApiOf } from './platform/http/openapi.js';
import { neverCached, requestContext } from './platform/http/request-context.js';
import { requestLog } from './platform/http/request-log.js';
import { TrimInterceptor } from './platform/http/returns.js';
import { sameOriginOnly } from './platform/http/same-origin.js';
import { inputPipe } from './platform/http/validation.js';
import { ProblemFilter } from './platform/problems/problem.filter.js';
import type { Settings } from './platform/settings.js';

/** Everything between the socket and a controller, in the order in which a request meets it. */
export const configure = async (app: NestExpressApplication, settings: Settings, logger: Logger): Promise<void> => {
  if (settings.publicUrl) app.set('trust proxy', 1);
  app.disable('x-powered-by');
  app.setGlobalPrefix('api');
  app.use(requestContext, requestLog(logger));
  useDashboard(app, settings);
  app.use('/api', neverCached, sameOriginOnly(settings.publicUrl), jsonBody);
  await useSessions(app, settings);
  app.use('/api', largeJsonBody);
  app.useGlobalPipes(inputPipe());
  app.useGlobalGuards(app.get(AccessGuard));
  app.useGlobalInterceptors(app.get(TrimInterceptor));
  app.useGlobalFilters(new ProblemFilter(app.get(DatabaseState)));
  useDocumentation(app, settings);
  app.enableShutdownHooks();
};

/** The contract at /api/openapi.json; a human page only outside production. */
const useDocumentation = (app: NestExpressApplication, settings: Settings): void => {
  const document = (): ReturnType<typeof openApiOf> => openApiOf(app);
  let known: ReturnType<typeof openApiOf> | undefined;
  app.use('/api/openapi.json', (_request: express.Request, response: express.Response) => {
    response.json((known ??= document()));
  });
  if (!settings.production) SwaggerModule.setup('api/docs', app, document, { raw: false });
};
