import type { seedDemo } from '../../apps/api/dist/demo/seed.js';
import type { serve } from '../../apps/api/dist/main.js';

/** The built product, as `environment.mjs` hands it to a spec file. */
export const { product } = globalThis as unknown as { product: { serve: typeof serve; seedDemo: typeof seedDemo } };
