/** One thing wrong with one field of the input. `code` is translated by the dashboard, `message` is its English. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
  params?: Record<string, string | number>;
}

interface ProblemMore {
  status?: number;
  detail?: string;
  errors?: FieldProblem[];
  extra?: Record<string, unknown>;
}

/** An expected refusal: a stable code `subject/what-is-wrong`, a status (409 unless said), and what to do about it. */
export class Refused extends Error {
  readonly status: number;
  readonly detail: string | undefined;
  readonly errors: FieldProblem[] | undefined;
  readonly extra: Record<string, unknown>;

  constructor(
    readonly code: string,
    more: ProblemMore = {},
  ) {
    super(code);
    this.status = more.status ?? 409;
    this.detail = more.detail;
    this.errors = more.errors;
    this.extra = more.extra ?? {};
  }
}

/** What one may not see answers exactly as what does not exist. */
export const notFound = (): Refused =>
  new Refused('record/not-found', { status: 404, detail: 'There is no such record, or it is not open to you.' });

/** Signed in and able to see it, but the role does not carry this. */
export const forbidden = (): Refused =>
  new Refused('access/forbidden', { status: 403, detail: 'Your role does not include this.' });

/** A closed incident takes no change until it is moved back. */
export const incidentClosed = (): Refused =>
  new Refused('incident/closed', {
    detail: 'A closed incident is read-only. Move it back to "reviewed" to work in it.',
  });

/** An incident that was put away takes no change until it is restored. */
export const incidentArchived = (): Refused =>
  new Refused('incident/archived', {
    detail: 'This incident was put away and is read-only. Restore it to work in it.',
  });

/** Code of `databaseLost`. */
export const DATABASE_LOST = 'server/not-ready';

/** The database cannot be reached: nobody's fault who asks, and over soon. */
export const databaseLost = (): Refused =>
  new Refused(DATABASE_LOST, {
    status: 503,
    detail: 'The service is starting or its database does not answer. Try again shortly.',
  });

/** Input that is wrong in named fields (400). */
export const invalid = (errors: FieldProblem[]): Refused =>
  new Refused('request/invalid', { status: 400, detail: 'Some fields need your attention.', errors });

/** Input wrong in one field. */
export const invalidField = (field: string, code: string, message: string): Refused =>
  invalid([{ field, code, message }]);

/** Input that is well formed and does not fit in one field (422). */
export const refusalAt = (field: string, code: string, message: string): Refused =>
  new Refused(code, { status: 422, detail: message, errors: [{ field, code, message }] });
