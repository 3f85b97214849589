import { i18nProvider } from '../../i18n/i18n-provider';

interface FieldProblem {
  field: string;
  code: string;
  message?: string;
  params?: Record<string, unknown>;
}
/** The body of an `application/problem+json` answer. */
export interface ProblemBody {
  status?: number;
  code?: string;
  title?: string;
  detail?: string;
  requestId?: string;
  params?: Record<string, unknown>;
  errors?: FieldProblem[];
  current?: Record<string, unknown>;
}

const textOf = (code: string, params: Record<string, unknown> | undefined, otherwise: string): string =>
  i18nProvider.translate(`errors.${code}`, { ...params, _: otherwise });

/**
 * An answer of the API that is not a success. `message` is ready to be shown; `body.errors` maps a field to its message,
 * which is where react-admin's forms look for it. Status 0 means that no answer came.
 */
export class ApiProblem extends Error {
  readonly code: string;
  readonly errors: FieldProblem[];
  readonly current: Record<string, unknown> | undefined;
  readonly requestId: string | undefined;
  readonly body: { errors?: Record<string, string> };

  constructor(
    readonly status: number,
    problem: ProblemBody,
  ) {
    const code =
      problem.code ?? (status === 0 ? 'network/unreachable' : status >= 500 ? 'server/failed' : 'request/refused');
    super(textOf(code, problem.params, problem.detail ?? problem.title ?? i18nProvider.translate('errors.unknown')));
    this.name = 'ApiProblem';
    this.code = code;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
    this.requestId = problem.requestId;
    this.body = this.errors.length > 0 ? { errors: this.messagesByField() } : {};
  }

  private messagesByField(): Record<string, string> {
    return Object.fromEntries(
      this.errors.map(({ field, code, params, message }) => [
        field,
        textOf(code, params, message ?? i18nProvider.translate('errors.field')),
      ]),
    );
  }
}

/** True for an ApiProblem with one of the given codes. */
export const isProblem = (error: unknown, ...codes: string[]): error is ApiProblem =>
  error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));
