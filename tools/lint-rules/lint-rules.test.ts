import { test } from 'node:test'
import { RuleTester } from 'eslint'
import type { Rule } from 'eslint'
import { environmentInConfigOnly } from './environment-in-config-only.js'
import { noModuleMocking } from './no-module-mocking.js'
import { pureJudgement } from './pure-judgement.js'

RuleTester.it = (name: string, run) => void test(name, run as () => void)
RuleTester.describe = (_name, run) => (run as () => void)()
const tester = new RuleTester()

tester.run('pure-judgement', pureJudgement as Rule.RuleModule, {
  valid: ['const at = new Date(milliseconds)', 'Math.max(1, 2)'],
  invalid: [
    { code: 'Date.now()', errors: 1 },
    { code: 'new Date()', errors: 1 },
    { code: 'Math.random()', errors: 1 },
    { code: 'class Story {}', errors: 1 },
    { code: 'const read = async () => {}', errors: 1 },
  ],
})
tester.run('environment-in-config-only', environmentInConfigOnly as Rule.RuleModule, {
  valid: [
    { code: 'process.env.PORT', filename: '/shareet/apps/server/src/config/environment.ts' },
    { code: 'process.once("SIGINT", stop)', filename: '/shareet/apps/server/src/main.ts' },
  ],
  invalid: [
    { code: 'process.env.PORT', filename: '/shareet/apps/server/src/work/poll.ts', errors: 1 },
    {
      code: 'process.on("SIGTERM", stop)',
      filename: '/shareet/apps/server/src/compose.ts',
      errors: 1,
    },
  ],
})
tester.run('no-module-mocking', noModuleMocking as Rule.RuleModule, {
  valid: ['t.mock.fn()'],
  invalid: [
    { code: 't.mock.module("node:fs", {})', errors: 1 },
    { code: 'mock.module("node:fs", {})', errors: 1 },
  ],
})
