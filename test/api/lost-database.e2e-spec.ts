import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Browser } from '../support/browser.js';
import { DatabaseLine } from '../support/line.js';
import { emptyPlace, serveQuietly } from '../support/scene.js';

interface Line {
  level: number;
  msg: string;
  context?: string;
}

it('While the database is away every address says so calmly, the log says it once, and all goes on when it is back', async () => {
  const [database, dataDir] = await emptyPlace();
  const line = await DatabaseLine.to(database.runtimeUrl);
  const logFile = join(dataDir, 'product.log');
  const serving = await serveQuietly(database, dataDir, { runtimeUrl: line.url, logLevel: 'info', logFile });
  const browser = new Browser(serving.url);
  const token = serving.setupLink?.split('token=')[1];
  const person = { displayName: 'Ada', email: 'ada@example.org', password: 'seven quiet lamps burn' };
  await browser.post('/setup', { token, organisationName: 'Clinic', organisationKind: 'controller', ...person }).ok();

  const lookings = ['/setup', '/session', '/organisations', '/users', '/health/ready'];
  for (let round = 0; round < 2; round++) {
    await line.cut();
    for (let again = 0; again < 2; again++)
      for (const path of lookings) await browser.get(path).refused('server/not-ready', 503);
    await new Browser(serving.url).get('/setup').refused('server/not-ready', 503);
    await new Browser(serving.url)
      .post('/session', { email: person.email, password: person.password })
      .refused('server/not-ready', 503);
    await browser.post('/organisations', { name: 'Police', kind: 'police' }).refused('server/not-ready', 503);
    await browser.get('/health/live').ok();
    await line.mend();
    for (const path of lookings) await browser.get(path).ok();
  }

  await serving.close();
  await line.cut();
  const said = readFileSync(logFile, 'utf8').trim().split('\n');
  const lines = said.map(text => JSON.parse(text) as Line); // pino writes one object a line
  const told = lines.filter(({ context }) => context === 'Database').map(({ msg }) => msg);
  const [gone, back] = ['The database does not answer', 'The database answers again'];
  expect(told).toEqual([gone, back, gone, back]);
  expect(lines.filter(({ context }) => context === 'Problem')).toEqual([]);
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});
