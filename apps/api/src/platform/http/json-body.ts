import { LIMITS } from '@breachdesk/contract/limits';
import express, { type NextFunction, type Request, type Response } from 'express';
import { jsonOnly } from './json-shape.js';

/** In bytes. */
const USUAL = 1024 * 1024;
/** A letter takes up to four bytes, and one that JSON writes with a sign before it two: most of a chat takes one. */
const LARGE = 3 * LIMITS.chat;

const usual = express.json({ limit: USUAL, strict: true });
const large = express.json({ limit: LARGE, strict: true });

/** Below /api: where a whole chat is the body. */
const TAKES_CHAT = /^\/negotiation-imports$|^\/negotiations\/[^/]+\/chat-preview$/;
const isLarge = ({ method, path }: Request): boolean => method === 'POST' && TAKES_CHAT.test(path);

/** Reads a body of the usual size and checks its shape. */
export const jsonBody = (request: Request, response: Response, next: NextFunction): void => {
  if (isLarge(request)) next();
  else usual(request, response, (error?: unknown) => (error ? next(error) : jsonOnly(request, response, next)));
};

/** Reads a large body where one belongs; it stands behind the sign-in, so that nobody else has us read one. */
export const largeJsonBody = (request: Request, response: Response, next: NextFunction): void => {
  if (!isLarge(request) || !request.actor) next();
  else large(request, response, (error?: unknown) => (error ? next(error) : jsonOnly(request, response, next)));
};
