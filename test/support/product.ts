import type { seedDemo } from '../../apps/api/dist/demo/seed.js';
import type { serve } from '../../apps/api/dist/main.js';
import type pg from 'pg';

type World = typeof globalThis & {
  /** `driver` is the product's own: what a spec file imports is another copy of it. */
  product: { serve: typeof serve; seedDemo: typeof seedDemo; driver: () => Promise<typeof pg> };
};

/** The built product, as `environment.mjs` hands it to a spec file. */
export const { product } = globalThis as World; // as: put there before a file is read
