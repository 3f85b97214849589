import { TestEnvironment } from 'jest-environment-node';

/**
 * Where the spec files under test/ run. The product itself is loaded once by a worker, by Node, outside of the files'
 * own contexts: loading it anew for each of them took longer than most of what they test.
 */
export default class ProductEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.product = {
      serve: async settings => (await import('../../apps/api/dist/main.js')).serve(settings),
      seedDemo: async address => (await import('../../apps/api/dist/demo/seed.js')).seedDemo(address),
      driver: async () => (await import('pg')).default,
    };
  }
}
