import { type INestApplication, RequestMethod } from '@nestjs/common';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { readFileSync, rmSync } from 'node:fs';
import { AppModule } from '../../apps/api/dist/app.module.js';
import { RULE, type Rule } from '../../apps/api/dist/platform/access/allow.js';
import { fieldsOf } from '../../apps/api/dist/platform/fields/field-registry.js';
import { RETURNS } from '../../apps/api/dist/platform/http/returns.js';
import { itemOf } from '../../apps/api/dist/platform/lists/page.js';
import { Browser } from '../support/browser.js';
import { emptyPlace, openScene, type Scene, serveQuietly } from '../support/scene.js';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  $ref?: string;
}

interface Reply {
  description?: string;
  content?: Record<string, { schema: Schema }>;
  $ref?: string;
}

interface Operation {
  summary?: string;
  parameters?: { name: string; description?: string }[];
  responses: Record<string, Reply>;
}

interface Document {
  openapi: string;
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses?: Record<string, Reply> };
}

interface Handler {
  name: string;
  rule: Rule | undefined;
  returns: (new () => object) | 'file' | 'nothing' | undefined;
}

let scene: Scene;
let app: INestApplication;
let handlers: Handler[];
let contract: Document;
let operations: { name: string; operation: Operation }[];

beforeAll(async () => {
  scene = await openScene();
  const base = { runtimeUrl: scene.database.runtimeUrl, dataDir: scene.dataDir, port: 0, host: '127.0.0.1' };
  const settings = { ...base, demo: false, production: true };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- options of Nest are a shape
  app = await NestFactory.create(AppModule.with(settings, false), { logger: false, abortOnError: false });
  handlers = handlersOf(app);
  contract = await scene.anonymous().get('/openapi.json').ok<Document>();
  operations = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );
}, 60_000);
afterAll(() => scene.close());

/** Every method of every controller that a request can reach, with what it declares. */
const handlersOf = (from: INestApplication): Handler[] =>
  [...from.get(ModulesContainer).values()].flatMap(module =>
    [...module.controllers.values()].flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, object>; // methods of a controller by name
      return Object.getOwnPropertyNames(prototype).flatMap(name => {
        const method = prototype[name];
        const verb: unknown = method && Reflect.getMetadata('method', method);
        if (!method || typeof verb !== 'number') return [];
        return {
          name: `${RequestMethod[verb] ?? ''} ${metatype.name}.${name}`,
          rule: Reflect.getMetadata(RULE, method) as Handler['rule'], // written by Allow alone
          returns: Reflect.getMetadata(RETURNS, method) as Handler['returns'], // written by Returns alone
        };
      });
    }),
  );

/** The answer itself, also where the contract writes it once for all routes. */
const replyOf = (reply: Reply = {}): Reply =>
  reply.$ref ? (contract.components.responses?.[reply.$ref.split('/').at(-1) ?? ''] ?? {}) : reply;

const namesOf = (wrong: { name: string }[]): string[] => wrong.map(({ name }) => name);

describe('every route of the running product', () => {
  it('is in the contract, each exactly once', () => {
    expect(handlers.length).toBeGreaterThan(100);
    expect(handlers).toHaveLength(operations.length);
  });

  it('declares who may call it', () => {
    expect(namesOf(handlers.filter(({ rule }) => rule === undefined))).toEqual([]);
  });

  it('declares what it answers: a view of listed fields, a file, or explicitly nothing', () => {
    const shown = (returns: Handler['returns']): boolean =>
      returns === 'file' ||
      returns === 'nothing' ||
      (typeof returns === 'function' && fieldsOf(itemOf(returns) ?? returns).size > 0);
    expect(namesOf(handlers.filter(({ returns }) => !shown(returns)))).toEqual([]);
  });

  it('only reads where its method says so', () => {
    const writes = ({ name, rule }: Handler): boolean =>
      name.startsWith('GET ') && rule?.kind !== 'public' && !/\.(read|own)$/.test(rule?.permission ?? '');
    expect(namesOf(handlers.filter(writes))).toEqual([]);
  });

  it('has a summary, one answer of success and the answers of refusal', () => {
    const needed = (name: string): string[] =>
      name.includes('/health') ? ['503'] : ['400', '401', '403', '404', '429', '503'];
    const lacking = operations.filter(({ name, operation }) => {
      const statuses = Object.keys(operation.responses);
      const refusals = statuses.filter(status => status >= '400');
      return (
        !operation.summary ||
        statuses.filter(status => status < '300').length !== 1 ||
        !needed(name).every(status => refusals.includes(status)) ||
        !refusals.every(status => {
          const { description, content } = replyOf(operation.responses[status]);
          return description && content?.['application/problem+json']?.schema.$ref?.endsWith('/Problem');
        })
      );
    });
    expect(namesOf(lacking)).toEqual([]);
  });

  it('says what each parameter means', () => {
    const silent = operations.flatMap(({ name, operation }) =>
      (operation.parameters ?? []).filter(each => !each.description).map(each => `${name} ${each.name}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the contract', () => {
  it('is OpenAPI 3.1, and names the units that hold everywhere', () => {
    expect(contract.openapi).toBe('3.1.0');
    expect(contract.info.description).toMatch(/UTC.*bytes.*seconds/);
  });

  it('says of every property of every schema what it is', () => {
    const silent = (path: string, schema: Schema): string[] => [
      ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
        ...(property.description ? [] : [`${path}.${key}`]),
        ...silent(`${path}.${key}`, property),
      ]),
      ...(schema.items ? silent(`${path}[]`, schema.items) : []),
    ];
    const schemas = Object.entries(contract.components.schemas);
    expect(schemas.flatMap(([name, schema]) => silent(name, schema))).toEqual([]);
  });

  it('is committed as the running product gives it', () => {
    const committed: unknown = JSON.parse(readFileSync('libs/contract/openapi.json', 'utf8'));
    expect(contract).toEqual(committed);
  });
});

describe('the page for people at /api/docs', () => {
  it('is absent in production', async () => {
    const answer = await scene.anonymous().get('/docs');
    expect([answer.status, answer.body]).toMatchObject([404, { code: 'route/not-found' }]);
  });

  it('is there otherwise', async () => {
    const [database, dataDir] = await emptyPlace();
    const serving = await serveQuietly(database, dataDir, { production: false });
    try {
      const answer = await new Browser(serving.url).get('/docs');
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
      expect(answer.text).toContain('swagger-ui');
    } finally {
      await serving.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });
});
