import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string', description: 'Always about:blank: `code` says what it is' },
    title: { type: 'string', description: 'The code again: words for people are made by the dashboard' },
    status: { type: 'integer', description: 'HTTP status' },
    code: { type: 'string', description: 'Stable code `subject/what-is-wrong`' },
    detail: { type: 'string', description: 'What to do about it' },
    errors: {
      type: 'array',
      description: 'One entry per field that needs attention',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string', description: 'Name of the field, as it was sent' },
          code: { type: 'string', description: 'Stable code, translated by the dashboard' },
          message: { type: 'string', description: 'The same in English' },
          params: { type: 'object', additionalProperties: true, description: 'Values that the words of the code need' },
        },
      },
    },
    current: { type: 'object', additionalProperties: true, description: 'With record/stale: the record as it is now' },
    yours: { type: 'object', additionalProperties: true, description: 'With record/stale: the changes you sent' },
    requestId: { type: 'string', description: 'With 5xx: the id under which the log knows this request' },
  },
} as const;

const REFUSALS: Record<string, string> = {
  '400': 'Some fields need attention; `errors` names them',
  '401': 'Not signed in',
  '403': 'Signed in, but the role does not include this',
  '404': 'No such record, or not open to the caller',
  '409': 'In conflict with the state of the record; `code` says how',
  '422': 'The values do not fit together',
  '429': 'Too many attempts',
  '503': 'The database does not answer; nothing was changed',
};

/** Reading is in conflict with nothing, and takes no values that could not fit together. */
const OF_CHANGES = ['409', '422'];
/** Health is asked by machines without an account. */
const OF_HEALTH = ['503'];

const refusalsOf = (path: string, method: string): string[] =>
  Object.keys(REFUSALS).filter(status =>
    path.startsWith('/api/health') ? OF_HEALTH.includes(status) : method !== 'get' || !OF_CHANGES.includes(status),
  );
const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** The OpenAPI 3.1 document of the running routes, with the refusals that every route shares. */
export const openApiOf = (app: INestApplication): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle('Breachdesk')
    .setDescription(
      'The case file of an organisation whose data were stolen. Times are ISO 8601 in UTC, sizes in bytes, durations in seconds.',
    )
    .setVersion('0.1.0')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('breachdesk.sid')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM as never }, // a literal of swagger's own shape, but readonly
    responses: Object.fromEntries(
      Object.entries(REFUSALS).map(([status, about]) => [`Refused${status}`, refusal(about)]),
    ),
  };
  for (const [address, path] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = path[method];
      if (!operation) continue;
      for (const status of refusalsOf(address, method))
        operation.responses[status] ??= { $ref: `#/components/responses/Refused${status}` };
    }
  return document;
};

const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
