import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** One line a request: method, route pattern, status, duration, ids. Never a URL's query, a body, a header or an address. */
export const requestLog = (logger: Logger): RequestHandler =>
  pinoHttp<Request, Response>({
    logger,
    quietReqLogger: true,
    genReqId: request => request.requestId ?? '',
    customAttributeKeys: { reqId: 'requestId' },
    autoLogging: {
      ignore: ({ originalUrl }) => originalUrl.startsWith('/api/health') || !originalUrl.startsWith('/api'),
    },
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request failed',
    customSuccessObject: (request, { statusCode }, { responseTime }: { responseTime: number }) =>
      facts(request, statusCode, responseTime),
    customErrorObject: (request, { statusCode }, _error, { responseTime }: { responseTime: number }) =>
      facts(request, statusCode, responseTime),
  });

const facts = (request: Request, status: number, responseTime: number): object => ({
  actorId: request.actor?.id,
  method: request.method,
  route: (request.route as { path?: string } | undefined)?.path ?? 'none', // express leaves it any
  status,
  responseTime,
});
