import { Agent, request as ask } from 'node:http';
import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

/** One connection for one request after the other, as browsers keep them. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
/** A locked archive is refused at its first bytes; far more follow than any buffer on the way takes. */
const LOCKED = Buffer.concat([Buffer.from('504b030414000100', 'hex'), Buffer.alloc(32 * 1024 * 1024)]);

let scene: Scene;
let the: Case;

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
}, 60_000);
afterAll(async () => {
  agent.destroy();
  await scene.close();
});

const sent = (method: string, path: string, body?: Buffer): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = {
      Origin: scene.url,
      Cookie: `breachdesk.sid=${scene.as(the.analyst).cookie('breachdesk.sid') ?? ''}`,
      ...(body && { 'Content-Type': 'application/octet-stream', 'Content-Length': body.length }),
    };
    const request = ask(`${scene.url}/api${path}`, { method, headers, agent });
    request.once('error', reject).once('response', response => {
      response.resume().once('end', () => resolve(response.statusCode));
    });
    request.end(body);
  });

it('A file that is refused in the middle does not keep the next request on its connection waiting', async () => {
  const { incidentId } = the;
  const browser = scene.as(the.analyst);
  const table = await browser.post('/affected-tables', { incidentId, name: 'Locked' }).ok<{ id: string }>();
  const columns = [{ column: 0, use: 'person_number', categoryId: null }];
  const mapping = { encoding: 'utf-8', delimiter: ';', hasHeader: true, columns };
  const { id } = await browser
    .post('/table-imports', { incidentId, affectedTableId: table.id, fileName: 'p.zip', mapping })
    .ok<Schemas['TableImportView']>();
  expect(await sent('PUT', `/table-imports/${id}/content`, LOCKED)).toBe(422);
  expect(await sent('GET', `/table-imports/${id}`)).toBe(200);
});
