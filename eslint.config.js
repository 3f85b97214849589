import js from '@eslint/js';
import ts from 'typescript-eslint';
import { reasons } from './tools/lib/lint-reasons.mjs';

const SOURCES = ['apps/**/*.{ts,tsx}', 'libs/**/*.ts', 'migrations/*.ts', 'test/**/*.{ts,tsx}'];
const TESTS = ['**/*.spec.{ts,tsx}', 'test/**/*.{ts,tsx}'];

/** Upper limits; the usual sizes lie well below. */
const sizes = lines => ({
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', { max: lines }],
});

export default ts.config(
  { ignores: ['**/dist/', '**/node_modules/', '.data/', '.demo/', 'coverage/', 'libs/contract/api.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: SOURCES,
    extends: [js.configs.recommended, ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['tsconfig.lint.json'], tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { reasons } } },
    rules: {
      ...sizes(60),
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      'house/reasons': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      // Modules of Nest are empty classes with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A reason beside the assertion is what we ask for instead: house/reasons.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.tsx'], rules: sizes(100) },
  {
    // A constructor lists what a class works with: up to six.
    files: ['apps/api/src/**/*.ts'],
    rules: {
      // Views are shapes: rows come raw from SQL, and the answer is trimmed by the view's fields, not its prototype.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/max-params': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':function[params.length>4]:not(MethodDefinition[kind="constructor"] > :function)',
          message: 'At most four parameters.',
        },
        {
          selector: 'MethodDefinition[kind="constructor"] > :function[params.length>6]',
          message: 'At most six constructor arguments.',
        },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['tools/**/*.mjs', '*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'performance',
          'setTimeout',
          'setInterval',
          'clearInterval',
          'clearTimeout',
          'fetch',
          'AbortController',
          'URLSearchParams',
          'Buffer',
        ].map(name => [name, 'readonly']),
      ),
    },
    rules: { ...sizes(60), 'max-params': ['error', 4], eqeqeq: 'error' },
  },
);
