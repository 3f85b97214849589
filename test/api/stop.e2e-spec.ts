import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { Process } from '../support/process.js';
import { emptyPlace } from '../support/scene.js';

it('A stop does not wait for a browser that stopped sending; the log tells start and stop', async () => {
  const [database, dataDir] = await emptyPlace();
  const api = Process.start(database, dataDir);
  const { hostname, port, origin, host } = new URL(await api.hears(/listens on (\S+)/));
  const socket = connect(Number(port), hostname);
  const closed = new Promise(resolve => socket.once('close', resolve));
  const heads = ['POST /api/session HTTP/1.1', `Host: ${host}`, `Origin: ${origin}`, 'Expect: 100-continue'];
  const body = ['Content-Type: application/json', 'Content-Length: 900', '', '{"email":'];
  socket.write([...heads, ...body].join('\r\n'));
  // "Continue": the request is under way, and the rest of its body never comes.
  await new Promise(resolve => socket.once('data', resolve));
  const began = Date.now();
  await Promise.all([api.stop(), closed]);
  expect(Date.now() - began).toBeLessThan(20_000);
  expect(api.log).toMatch(/"msg":"started"/);
  expect(api.log).toMatch(/"msg":"stopped"/);
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});
