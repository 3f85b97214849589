import { rmSync } from 'node:fs';
import { Browser } from './browser.js';
import { product } from './product.js';
import { emptyPlace, serveQuietly } from './scene.js';

/** The running demo: the worked case with a user for every role. */
export interface Demo {
  url: string;
  /** The browser of a signed-in demo user: `commander`, `police`, `auditor`, … */
  as(name: string): Browser;
  close(): Promise<void>;
}

/** A new demo: once in `beforeAll`, and `demo.close()` in `afterAll`. */
export const openDemo = async (): Promise<Demo> => {
  const [database, dataDir] = await emptyPlace();
  const serving = await serveQuietly(database, dataDir, { demo: true });
  const { url, setupLink } = serving;
  const seeded = await product.seedDemo({ host: '127.0.0.1', port: Number(new URL(url).port), dataDir, setupLink });
  const browsers = new Map<string, Browser>();
  for (const { email, password } of seeded?.users ?? []) {
    const browser = new Browser(url);
    await browser.post('/session', { email, password }).ok();
    browsers.set(email.replace('@demo.example', ''), browser);
  }
  return {
    url,
    as: name => {
      const browser = browsers.get(name);
      if (!browser) throw new Error(`The demo has no ${name}`);
      return browser;
    },
    close: async () => {
      await serving.close();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
