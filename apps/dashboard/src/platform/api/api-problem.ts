import { i18nProvider } from '../../i18n/i18n-provider';
import { formatDay } from '../moment/format-day';

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
  /** Line of the file that was sent, where that is at fault. */
  line?: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days in the words of the language, everything else as it came. */
const spoken = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && DAY.test(value)
        ? formatDay(value, i18nProvider.translate('platform.locale'))
        : value,
    ]),
  );

const textOf = (code: string, params: Record<string, unknown> | undefined, otherwise: string): string =>
  i18nProvider.translate(`errors.${code}`, { ...(params && spoken(params)), _: otherwise });

/**
 * An answer of the API that is not a success. `message` is ready to be shown; `body.errors` maps a field to its message,
 * which is where react-admin's forms look for it. Status 0 means that no answer came.
 */
export class ApiProblem extends Error {
  readonly code: string;
  readonly errors: FieldProblem[];
  readonly current: Record<string, unknown> | undefined;
  readonly requestId: string | undefined;
  readonly line: number | undefined;
  readonly body: { errors?: Record<string, string> };

  constructor(
    readonly status: number,
    problem: ProblemBody,
  ) {
    const code =
      problem.code ?? (status === 0 ? 'network/unreachable' : status >= 500 ? 'server/failed' : 'request/refused');
    // What the answer says beside the code, such as who asked for a hold, is there for its sentence.
    super(
      textOf(
        code,
        { ...problem, ...problem.params },
        problem.detail ?? problem.title ?? i18nProvider.translate('errors.unknown'),
      ),
    );
    this.name = 'ApiProblem';
    this.code = code;
    this.errors = problem.errors ?? [];
    this.current = problem.current;
    this.requestId = problem.requestId;
    this.line = problem.line;
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
