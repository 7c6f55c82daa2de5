import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios/index.ts'

/** How far an event of the script was meant to spread, by its label; undefined for noise. */
export const eventReach = (label: string): Scenario['reach'] | undefined =>
  scenarios.find(({ id }) => label.startsWith(`${id}-`))?.reach
