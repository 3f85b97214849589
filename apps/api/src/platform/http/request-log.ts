import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** One line a request: method, route pattern, status, duration, ids. Never a URL's query, a body, a header or an address. */
export const requestLog = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    quietReqLogger: true,
    autoLogging: {
      ignore: request => request.url?.startsWith('/api/health') === true || !request.url?.startsWith('/api'),
    },
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customProps: (raw, response) => {
      const request = raw as Request; // behind express every request is express's
      return {
        requestId: request.requestId,
        actorId: request.actor?.id,
        method: request.method,
        route: (request.route as { path?: string } | undefined)?.path ?? 'none',
        status: response.statusCode,
      };
    },
  }) as unknown as RequestHandler; // pino-http types the bare node request
