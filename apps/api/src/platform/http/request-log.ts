import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** One line a request: method, route pattern, status, duration, ids. Never a URL's query, a body, a header or an address. */
export const requestLog = (logger: Logger): RequestHandler =>
  pinoHttp({
    logger,
    quietReqLogger: true,
    genReqId: raw => (raw as Request).requestId ?? '', // behind express every request is express's
    customAttributeKeys: { reqId: 'requestId' },
    autoLogging: {
      ignore: request => request.url?.startsWith('/api/health') === true || !request.url?.startsWith('/api'),
    },
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customSuccessObject: (raw, response, value: { responseTime: number }) =>
      facts(raw as Request, response.statusCode, value.responseTime),
    customErrorObject: (raw, response, _error, value: { responseTime: number }) =>
      facts(raw as Request, response.statusCode, value.responseTime),
  }) as unknown as RequestHandler; // pino-http types the bare node request

const facts = (request: Request, status: number, responseTime: number): object => ({
  actorId: request.actor?.id,
  method: request.method,
  route: (request.route as { path?: string } | undefined)?.path ?? 'none',
  status,
  responseTime,
});
