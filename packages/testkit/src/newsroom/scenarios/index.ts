import type { Scenario } from '../scenario.ts'
import { civic } from './civic.ts'
import { disasters } from './disasters.ts'

/** Everything that can happen in the demo. */
export const scenarios: readonly Scenario[] = [...disasters, ...civic]
