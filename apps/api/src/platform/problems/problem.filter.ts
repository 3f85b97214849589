import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { QueryFailedError } from 'typeorm';
import { type DatabaseState, isDatabaseLost } from '../database/database-state.js';
import { refusedBy } from './constraints.js';
import { DATABASE_LOST, databaseLost, forbidden, invalidField, Refused } from './problems.js';

interface DatabaseError {
  code?: string;
  constraint?: string;
  table?: string;
}

/**
 * The one place where a throw becomes an answer: `application/problem+json` (RFC 9457) with a stable code. Errors of
 * the database carry SQL and clear values, so nothing but their code and constraint name is ever read.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly database: DatabaseState) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = refusalFor(thrown);
    if (problem.code === DATABASE_LOST) this.database.lost();
    else if (problem.status >= 500) this.log.error(describe(thrown), { requestId: request.requestId });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { retryAfter } = problem.extra;
    if (typeof retryAfter === 'number') response.set('Retry-After', String(retryAfter));
    response
      .status(problem.status)
      .type('application/problem+json')
      .set('Cache-Control', 'no-store')
      .send(
        JSON.stringify({
          type: 'about:blank',
          title: problem.code,
          status: problem.status,
          code: problem.code,
          detail: problem.detail,
          errors: problem.errors,
          ...problem.extra,
          // Only where support needs it: a 404 must be the same bytes whatever was asked for.
          requestId: problem.status >= 500 ? request.requestId : undefined,
        }),
      );
  }
}

const refusalFor = (thrown: unknown): Refused => {
  if (thrown instanceof Refused) return thrown;
  if (isDatabaseLost(thrown)) return databaseLost();
  if (thrown instanceof QueryFailedError) return fromDatabase(thrown.driverError as DatabaseError); // pg's error type
  if (thrown instanceof HttpException) return fromHttp(thrown.getStatus());
  const status = bodyParserStatus(thrown);
  return status === null ? unexpected() : fromHttp(status);
};

/** Stable code of an expected refusal, for answers about many rows; anything unexpected is thrown on. */
export const codeOf = (thrown: unknown): string => {
  const { code, status } = refusalFor(thrown);
  if (status >= 500) throw thrown;
  return code;
};

const unexpected = (): Refused =>
  new Refused('server/unexpected', {
    status: 500,
    detail:
      'Something went wrong on our side. Nothing was saved. Try again; if it stays, give the request id to support.',
  });

/** Body parser and multer throw plain errors with a 4xx status on them. */
const bodyParserStatus = (thrown: unknown): number | null => {
  const status = typeof thrown === 'object' && thrown !== null && 'status' in thrown ? thrown.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

const HTTP_PROBLEMS: Record<number, [code: string, detail: string]> = {
  400: ['request/unreadable', 'The request could not be read.'],
  401: ['session/required', 'Sign in first.'],
  403: ['access/forbidden', 'Your role does not include this.'],
  404: ['route/not-found', 'There is no such address.'],
  413: ['request/too-large', 'That is larger than this address takes.'],
  415: ['request/media-type', 'This address takes JSON.'],
  429: ['request/too-many', 'Too many attempts. Wait a little.'],
};

const fromHttp = (status: number): Refused => {
  const [code, detail] = HTTP_PROBLEMS[status] ?? ['request/refused', 'The request was refused.'];
  return status >= 500 ? unexpected() : new Refused(code, { status, detail });
};

/** PostgreSQL names such a constraint after its table and column. */
const unknownReference = ({ table = '', constraint = '' }: DatabaseError): Refused => {
  const isNamed = constraint.startsWith(`${table}_`) && constraint.endsWith('_fkey');
  const column = isNamed ? constraint.slice(table.length + 1, -'_fkey'.length) : '';
  const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new Refused('record/unknown-reference', {
    status: 422,
    detail: 'Something this record points to does not exist.',
    errors: field ? [{ field, code: 'record/unknown-reference', message: 'There is no such record.' }] : undefined,
  });
};

const fromDatabase = (error: DatabaseError): Refused => {
  const refused = refusedBy(error.constraint);
  if (refused) return refused;
  switch (error.code) {
    case '42501':
      return forbidden();
    case '23503':
      return unknownReference(error);
    case '23505':
      return new Refused('record/exists', { detail: 'There is such a record already.' });
    case '23514':
      return new Refused('record/refused', { status: 422, detail: 'The values do not fit together.' });
    case '22021':
      return invalidField('', 'field/unreadable-text', 'Text holds a character that cannot be stored.');
    case '40001':
    case '40P01':
      return new Refused('record/busy', { detail: 'Somebody else was writing the same record. Try again.' });
    default:
      return unexpected();
  }
};

/** Name, code and place of an error; never its message, which may hold values. */
const describe = (thrown: unknown): string => {
  if (!(thrown instanceof Error)) return 'A value was thrown that is no error';
  const code = thrown instanceof QueryFailedError ? ` ${(thrown.driverError as DatabaseError).code ?? ''}` : ''; // pg's error type
  const where = (thrown.stack ?? '')
    .split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .join('\n');
  return `${thrown.name}${code}\n${where}`;
};
