import tseslint from 'typescript-eslint'
import { shareetRules } from './tools/lint-rules/index.js'

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/golden/',
      'data/',
      '**/*.d.ts',
      '.dependency-cruiser.js',
      'eslint.config.js',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'packages/*/tsconfig.test.json',
          'apps/*/tsconfig.test.json',
          'evals/tsconfig.json',
          'bench/tsconfig.json',
          'tools/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { shareet: shareetRules },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // An async function without await keeps a port's promise; an async generator likewise.
      '@typescript-eslint/require-await': 'off',
      'shareet/environment-in-config-only': 'error',
      'shareet/no-module-mocking': 'error',
      'max-lines': ['error', 400],
      'no-console': 'error',
      // Our objects are closures: their methods have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/*.contract.ts'],
    rules: {
      'max-lines': ['error', 600],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'shareet/pure-judgement': 'error' },
  },
  { files: ['tools/**/*.ts', 'evals/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
)
