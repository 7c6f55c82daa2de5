import { readFileSync } from 'node:fs'

/** Who may import whom is one data file; these rules and the table in ARCHITECTURE.md are made from it. */
const parts = JSON.parse(readFileSync(new URL('tools/boundaries.json', import.meta.url), 'utf8'))
const escape = text => text.replace(/[.]/g, '\\.')
const inside = path => (path.endsWith('.ts') ? `^${escape(path)}$` : `^${escape(path)}/`)
const STAGE = '^packages/core/src/([^/]+)/'
const tests = '\\.(test|contract)\\.ts$|^apps/web/(stage|build)|^packages/element/(stage|build)'

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...parts.map(({ part, may }) => ({
      name: `boundary-${part.replace(/[^a-z]+/g, '-')}`,
      severity: 'error',
      from: { path: inside(part), pathNot: tests },
      to: {
        path: '^(packages|apps|evals|bench)/',
        pathNot: [inside(part), ...may.map(inside)],
      },
    })),
    {
      name: 'a-stage-only-through-its-index',
      severity: 'error',
      from: { path: STAGE, pathNot: tests },
      to: {
        path: STAGE,
        pathNot: ['^packages/core/src/$1/', '^packages/core/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'only-composition-names-adapters',
      severity: 'error',
      from: { path: '^apps/server/src/(work|schedule|config|ports)/', pathNot: tests },
      to: { path: '^apps/server/src/adapters/' },
    },
    {
      name: 'an-adapter-knows-no-other',
      severity: 'error',
      from: { path: '^apps/server/src/adapters/([^/]+)/', pathNot: tests },
      to: { path: '^apps/server/src/adapters/', pathNot: '^apps/server/src/adapters/$1/' },
    },
    {
      name: 'core-uses-few-libraries',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: tests },
      to: { path: 'node_modules', pathNot: '@noble/hashes|snowball-stemmers' },
    },
    {
      name: 'browser-packages-use-none',
      severity: 'error',
      from: { path: '^packages/(protocol|catalogue|client|element)/src', pathNot: tests },
      to: { path: 'node_modules' },
    },
    {
      name: 'core-and-browser-code-know-no-node',
      severity: 'error',
      from: {
        path: '^(packages/(protocol|catalogue|core|client|element)|apps/web)/src',
        pathNot: tests,
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
}
