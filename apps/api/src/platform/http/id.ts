import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { Request } from 'express';
import { notFound } from '../problems/problems.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const readId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const id = context.switchToHttp().getRequest<Request>().params['id'];
  if (typeof id !== 'string' || !UUID.test(id)) throw notFound();
  return id;
});

/** The `:id` of the route; what is no id names no record. */
export const Id = (): ParameterDecorator => (target, key, index) => {
  readId()(target, key, index);
  const handler = key && Object.getOwnPropertyDescriptor(target, key);
  if (handler && key)
    ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' }, description: 'Id of the record' })(
      target,
      key,
      handler,
    );
};
