import type { seedDemo } from '../../apps/api/dist/demo/seed.js';
import type { serve } from '../../apps/api/dist/main.js';

type World = typeof globalThis & { product: { serve: typeof serve; seedDemo: typeof seedDemo } };

/** The built product, as `environment.mjs` hands it to a spec file. */
export const { product } = globalThis as World; // as: put there before a file is read
