const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  // Sources import `./x.js` as the compiler asks; beside a spec lies `x.ts`.
  moduleNameMapper: { '^(\\.{1,2}/(?!.*/dist/).*)\\.js$': '$1' },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/.demo/'],
};

const suite = name => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*spec.ts`],
  testEnvironment: '<rootDir>/test/support/environment.mjs',
});

/** Unit specs lie beside the code; the suites under test/ run against the built API and a real PostgreSQL. */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  // For slow machines; a browser test does what takes a person a minute.
  testTimeout: 60_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps}/**/*.spec.{ts,tsx}'] },
    ...['api', 'sweeps', 'story', 'dashboard'].map(suite),
  ],
};
