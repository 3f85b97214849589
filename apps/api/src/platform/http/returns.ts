import {
  type CallHandler,
  type ExecutionContext,
  applyDecorators,
  HttpCode,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  StreamableFile,
  type Type,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { map, type Observable } from 'rxjs';
import { fieldsOf } from '../fields/field-registry.js';
import { itemOf } from '../lists/page.js';

/** Metadata key of what a route returns. */
export const RETURNS = Symbol('returned view');

/** What a route answers: the view (or `null` for an empty 204, `'file'` for a download), and one sentence of summary. */
export const Returns = (view: Type<object> | null | 'file', summary: string, status?: number): MethodDecorator => {
  const code = status ?? (view === null ? 204 : 200);
  return applyDecorators(
    SetMetadata(RETURNS, view ?? 'nothing'),
    HttpCode(code),
    ApiOperation({ summary }),
    ApiResponse({
      status: code,
      description: summary,
      ...(view === 'file'
        ? { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }
        : view === null
          ? {}
          : { type: view }),
    }),
  );
};

/** Lets out only the fields that the route's view lists, whatever the handler gave. */
@Injectable()
export class TrimInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const view = this.reflector.get<Type<object> | 'file' | 'nothing' | undefined>(RETURNS, context.getHandler());
    if (view === undefined) throw new Error(`${context.getHandler().name} does not say what it returns`);
    return next
      .handle()
      .pipe(map((answer: unknown) => (typeof view === 'string' ? passing(view, answer) : trim(view, answer))));
  }
}

const passing = (view: 'file' | 'nothing', answer: unknown): unknown =>
  view === 'file' && answer instanceof StreamableFile ? answer : undefined;

const trim = (view: Type<object>, answer: unknown): unknown => {
  const item = itemOf(view);
  if (!item) return pick(view, answer);
  const page = answer as { data: unknown[]; total: number; totalCapped: boolean }; // Records.list gives no other
  return { data: page.data.map(row => pick(item, row)), total: page.total, totalCapped: page.totalCapped };
};

const pick = (view: Type<object>, row: unknown): unknown => {
  if (typeof row !== 'object' || row === null) return row;
  const from = row as Record<string, unknown>; // narrowed to an object above
  return Object.fromEntries([...fieldsOf(view).keys()].map(key => [key, from[key] ?? null]));
};
