import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import { notFound } from '../problems/problems.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const readId = createParamDecorator((name: string, context: ExecutionContext): string => {
  const id = context.switchToHttp().getRequest<Request>().params[name];
  if (typeof id !== 'string' || !UUID.test(id)) throw notFound();
  return id;
});

/** The `:id` of the route, or another id in it; what is no id names no record. */
export const Id =
  (name = 'id'): ParameterDecorator =>
  (target, key, index) => {
    readId(name)(target, key, index);
    const handler = key && Object.getOwnPropertyDescriptor(target, key);
    if (handler && key)
      ApiParam({ name, schema: { type: 'string', format: 'uuid' }, description: 'Id of the record' })(
        target,
        key,
        handler,
      );
  };
