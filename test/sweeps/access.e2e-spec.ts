import { randomUUID } from 'node:crypto';
import type { Answer } from '../support/exchange.js';
import { type AccessScene, openAccessScene } from './access-scene.js';
import { ACCESS, expectedOf, RELATIONS, type Relation } from './access-table.js';

interface Route {
  name: string;
  method: string;
  path: string;
}

/** Parents that a create names instead of its incident. */
const PARENTS: Record<string, [key: string, path: string]> = {
  '/task-comments': ['taskId', '/tasks'],
  '/obligation-assessments': ['obligationId', '/obligations'],
  '/decisions-not-to-notify': ['obligationId', '/obligations'],
  '/submissions': ['obligationId', '/obligations'],
  '/filings': ['obligationId', '/obligations'],
  '/affected-columns': ['affectedTableId', '/affected-tables'],
  '/negotiation-decisions': ['negotiationId', '/negotiations'],
  '/negotiation-grounds': ['negotiationDecisionId', '/negotiation-decisions'],
  '/published-tables': ['leakPublicationId', '/leak-publications'],
  '/negotiation-publications': ['negotiationId', '/negotiations'],
  '/negotiation-rates': ['negotiationId', '/negotiations'],
  '/negotiation-events': ['negotiationId', '/negotiations'],
  '/negotiation-imports': ['negotiationId', '/negotiations'],
  '/negotiation-messages': ['negotiationId', '/negotiations'],
  '/negotiation-bundles': ['negotiationId', '/negotiations'],
  '/negotiation-notes': ['negotiationId', '/negotiations'],
  '/negotiation-participants': ['negotiationId', '/negotiations'],
  '/negotiation-replies': ['negotiationId', '/negotiations'],
  '/correspondence-questions': ['correspondenceId', '/correspondence'],
};
/** Routes that name a record in their address and the incident in what is sent. */
const PLACED = ['/mailbox-messages/:id/file'];

let at: AccessScene;
let routes: Route[];

beforeAll(async () => {
  at = await openAccessScene();
  const document = await at.scene.anonymous().get('/openapi.json').ok<{ paths: Record<string, object> }>();
  routes = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => {
      const short = path.replace('/api', '').replaceAll(/\{(\w+)\}/g, ':$1');
      return { name: `${method.toUpperCase()} ${short}`, method: method.toUpperCase(), path: short };
    }),
  );
}, 300_000);

afterAll(() => at.scene.close());

/** The request that reaches the decision and nothing behind it: an input that lacks everything but its place. */
const ask = (route: Route, relation: Relation, id: string, place: string): Promise<Answer> => {
  const browser = at.browsers[relation];
  const path = route.path.replace(':id', id).replace(':personId', at.ids['/persons'] ?? '');
  if (route.method === 'GET') return Promise.resolve(browser.get(path));
  const [key, parent] = PARENTS[route.path] ?? ['incidentId', undefined];
  const body =
    route.path.includes(':id') && !PLACED.includes(route.path)
      ? {}
      : { [key]: parent ? (place === at.incidentId ? at.ids[parent] : place) : place };
  return Promise.resolve(browser.send(route.method, path, body));
};

const idFor = ({ path }: Route): string => at.ids[`/${path.split('/')[1] ?? ''}`] ?? randomUUID();

const spoken = ({ status, body }: Answer, route: Route): string => {
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  // Public routes answer wrong credentials with 401; they did let the caller in.
  if (status === 401 && code !== 'session/required' && route.name.startsWith('POST /')) return 'in';
  return [401, 403, 404].includes(status) ? String(status) : 'in';
};

it('decides every route of the running product in the access table, and nothing else', () => {
  expect(Object.keys(ACCESS).sort()).toEqual(routes.map(({ name }) => name).sort());
});

it('answers every relation on every route as the access table says', async () => {
  const wrong: string[] = [];
  const ordered = [...routes].sort((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'));
  for (const route of ordered) {
    const expected = expectedOf(ACCESS[route.name] ?? '');
    for (const relation of RELATIONS) {
      const answer = await ask(route, relation, idFor(route), at.incidentId);
      const got = spoken(answer, route);
      if (got !== expected[relation] || answer.status >= 500)
        wrong.push(`${route.name} as ${relation}: expected ${expected[relation]}, got ${answer.status}`);
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);

it('answers for what one may not see with the very bytes of a random id', async () => {
  const wrong: string[] = [];
  const people = RELATIONS.filter(
    relation => !['anonymous', 'disabled', 'auditor', 'administrator'].includes(relation),
  );
  for (const relation of people) {
    const person = at.people[relation];
    if (person) at.browsers[relation] = await at.scene.signIn(person);
  }
  for (const route of routes.filter(({ name }) => ACCESS[name]?.includes('404'))) {
    for (const relation of people) {
      if (expectedOf(ACCESS[route.name] ?? '')[relation] !== '404') continue;
      const real = await ask(route, relation, idFor(route), at.incidentId);
      const random = await ask(route, relation, randomUUID(), randomUUID());
      if (real.status !== random.status || real.text !== random.text) wrong.push(`${route.name} as ${relation}`);
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);
