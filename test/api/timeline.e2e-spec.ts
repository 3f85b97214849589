import { type Case, openCase, when } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

let scene: Scene;
let the: Case;

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
});
afterAll(() => scene.close());

const publish = async (title: string, values: object): Promise<void> => {
  const press = scene.as(the.press);
  const said = { incidentId: the.incidentId, issuer: 'The police', title, text: 'We work on it.', ...values };
  const { id, version } = await press.post('/statements', said).ok<Schemas['StatementView']>();
  await press.post(`/statements/${id}/publish`, { version, published: when('2024-12-30'), channel: 'website' }).ok();
};
const lines = async (filter: object = {}): Promise<Schemas['TimelineItemView'][]> =>
  (
    await scene
      .as(the.manager)
      .list('/timeline', { filter: { incidentId: the.incidentId, kind: 'statement', ...filter } })
      .ok<Schemas['TimelineItemPage']>()
  ).data;

it('a statement names who makes it and where it was read, and says nothing of how sure its words are', async () => {
  await publish('Read in a paper', { source: 'Politiken, page 3', sourceUrl: 'https://example.org/3' });
  await publish('Read on a page', { sourceUrl: 'https://example.org/4' });
  await publish('Our own', {});
  const of = { issuer: 'The police', confidence: null };
  expect(Object.fromEntries((await lines()).map(line => [line.title, line]))).toMatchObject({
    'Read in a paper': { ...of, source: 'Politiken, page 3' },
    'Read on a page': { ...of, source: 'https://example.org/4' },
    'Our own': { ...of, source: null },
  });
  expect(await lines({ confidence: 'confirmed' })).toEqual([]);
});
