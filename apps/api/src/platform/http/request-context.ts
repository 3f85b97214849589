import type { NextFunction, Request, Response } from 'express';
import { randomUUID } from 'node:crypto';

/** Gives every request an id that stands in the log, in the audit rows it caused and in the answer's header. */
export const requestContext = (request: Request, response: Response, next: NextFunction): void => {
  request.requestId = randomUUID();
  response.setHeader('X-Request-Id', request.requestId);
  next();
};

/** Answers of the API are personal: no cache may keep them. */
export const neverCached = (_request: Request, response: Response, next: NextFunction): void => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};
