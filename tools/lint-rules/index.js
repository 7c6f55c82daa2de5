import { environmentInConfigOnly } from './environment-in-config-only.js'
import { noModuleMocking } from './no-module-mocking.js'
import { pureJudgement } from './pure-judgement.js'

/** Our own lint rules. */
export const shareetRules = {
  rules: {
    'environment-in-config-only': environmentInConfigOnly,
    'no-module-mocking': noModuleMocking,
    'pure-judgement': pureJudgement,
  },
}
