import type { NextFunction, Request, Response } from 'express';
import { Refused } from '../problems/problems.js';
import { readUrl } from '../read-url.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a changing request that another site could have caused: the browser's `Origin` must be our own. A request
 * without Origin is refused too; scripts set it. Together with SameSite cookies this is the CSRF wall.
 */
export const sameOriginOnly =
  (publicUrl: string | undefined) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    if (SAFE.has(request.method) || isOwn(request, publicUrl)) next();
    else
      next(
        new Refused('request/foreign-origin', {
          status: 403,
          detail: 'This request did not come from Breachdesk itself.',
        }),
      );
  };

const isOwn = (request: Request, publicUrl: string | undefined): boolean => {
  const origin = request.get('origin');
  if (!origin) return false;
  if (publicUrl && origin === new URL(publicUrl).origin) return true;
  const url = readUrl(origin);
  return url !== null && url.host === request.get('host');
};
