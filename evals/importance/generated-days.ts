import { eventReach, generateLabelled } from '@shareet/testkit/newsroom'
import { HOUR, instant } from '@shareet/core/values'
import type { Picks } from './picks.ts'
import type { ReplayRow } from './replay.ts'

/** A day of the generated newsroom, and what its script meant to be important at its end. */
export interface GeneratedDay {
  readonly seed: string
  readonly rows: readonly ReplayRow[]
  readonly picks: Picks
}

const SEEDS = ['gate-1', 'gate-2', 'gate-3', 'gate-4']
const ROWS = 240
/** What was told before is no longer expected on air. */
const RECENT_MS = 12 * HOUR

/** The days of the gate: the same on every machine. Events weigh by how far their script lets them spread. */
export const generatedDays = (): readonly GeneratedDay[] =>
  SEEDS.map(seed => {
    const rows = generateLabelled(seed, ROWS)
    const at = instant(Math.max(...rows.map(({ published }) => Date.parse(published))))
    const recent = rows.filter(({ published }) => at - Date.parse(published) <= RECENT_MS)
    const events = Map.groupBy(recent, ({ event }) => event)
    const world = [...events].flatMap(([label, told]) => {
      const gain = GAINS[eventReach(label) ?? 'none']
      return gain === 0
        ? []
        : [{ label, gain, breaking: gain === GAINS.world, rows: new Set(told.map(({ id }) => id)) }]
    })
    const noise = rows.filter(({ event }) => eventReach(event) === undefined)
    return { seed, rows, picks: { at, world, arab: [], not: new Set(noise.map(({ id }) => id)) } }
  })

const GAINS = { world: 3, region: 2, local: 1, none: 0 } as const
