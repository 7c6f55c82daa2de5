import type { Assignment, NoiseAssignment } from './assignment.ts'
import type { CityId } from './atlas/cities.ts'
import { chance } from './chance.ts'
import type { Chance } from './chance.ts'
import { mastheads } from './mastheads.ts'
import { planEvent } from './plan-event.ts'
import { rollEvent } from './roll-event.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios/index.ts'

/** How dense the script is. All times are story time, in milliseconds. */
export interface ScriptPlan {
  /** How long before the start the backlog begins. */
  readonly backlogMs: number
  /** Mean wait between events before and after the start. The backlog is denser: it must fill a ticker at once. */
  readonly backlogGapMs: number
  readonly eventGapMs: number
  /** Mean wait between two noise articles of one masthead. */
  readonly noiseGapMs: number
  /** Probability that an event is followed by one that only looks the same. */
  readonly twins: number
}

const MINUTE = 60_000

const scriptPlan: ScriptPlan = {
  backlogMs: 170 * MINUTE,
  backlogGapMs: 16 * MINUTE,
  eventGapMs: 45 * MINUTE,
  noiseGapMs: 50 * MINUTE,
  twins: 0.03,
}

/** All assignments in order of story time, without end. The same seed and plan give the same assignments. */
export function* planScript(
  seed: string,
  overrides: Partial<ScriptPlan> = {},
): Generator<Assignment, never> {
  const plan = { ...scriptPlan, ...overrides }
  const pending: Assignment[] = []
  const deck = dealScenarios(seed)
  // The first event after the start comes at once, so that the page moves within seconds.
  let nextEvent = -plan.backlogMs
  let nextNoise = -plan.backlogMs
  for (let events = 0, blocks = 0; ;) {
    const horizon = Math.min(nextEvent, nextNoise)
    while (pending.length > 0 && (pending[0]?.at ?? 0) < horizon)
      yield pending.shift() as Assignment
    if (nextEvent <= nextNoise) {
      events += 1
      const luck = chance(`${seed}/event ${events}`)
      const { scenario, city, otherCity, spare } = deck(luck)
      const roll = {
        scenario,
        seed: `${seed}/${events}`,
        label: `${scenario.id}-${city}-${events}`,
        city,
        otherCity,
      }
      insert(pending, planEvent(rollEvent(roll), nextEvent, roll.seed))
      if (luck.happens(plan.twins) && (spare || scenario.twin)) {
        // The same kind of event elsewhere, or the next round of the same contest: close in words, another event.
        const twin = {
          ...roll,
          ...(scenario.twin ? {} : { city: spare ?? city }),
          label: `${scenario.id}-${scenario.twin ? city : (spare ?? city)}-${events}b`,
          twinSeed: `${seed}/${events}b`,
        }
        insert(
          pending,
          planEvent(rollEvent(twin), nextEvent + luck.between(4, 40) * MINUTE, `${roll.seed}b`),
        )
      }
      const mean = nextEvent < 0 ? plan.backlogGapMs : plan.eventGapMs
      const next = nextEvent + mean * (0.5 + luck.next())
      nextEvent = nextEvent < 0 && next > 0 ? 15_000 : next
    } else {
      blocks += 1
      insert(pending, planNoise(nextNoise, plan.noiseGapMs, `${seed}/noise ${blocks}`))
      nextNoise += NOISE_BLOCK_MS
    }
  }
}

const NOISE_BLOCK_MS = 30 * MINUTE

/** The noise of one block of time, each masthead at its own pace. */
function planNoise(start: number, gapMs: number, seed: string): NoiseAssignment[] {
  const luck = chance(seed)
  return mastheads.flatMap(masthead => {
    const plans: NoiseAssignment[] = []
    for (let at = start + luck.wait(gapMs); at < start + NOISE_BLOCK_MS; at += luck.wait(gapMs)) {
      const label = `noise-${masthead.id}-${seed.split(' ').at(-1) ?? ''}-${plans.length + 1}`
      const noise = { label, seed: `${seed}/${label}` }
      plans.push({ at, firstAt: at, masthead, article: label, revision: 0, kind: 'noise', noise })
    }
    return plans
  })
}

interface Deal {
  readonly scenario: Scenario
  readonly city: CityId
  readonly otherCity: CityId | null
  /** Another city where the same could happen. */
  readonly spare: CityId | null
}

/** Deals every scenario once a round, and every city of a scenario once before any comes again. */
function dealScenarios(seed: string): (luck: Chance) => Deal {
  let round = 0
  let hand: Scenario[] = []
  const cities = new Map<string, CityId[]>()
  return luck => {
    if (hand.length === 0) {
      round += 1
      hand = chance(`${seed}/round ${round}`).shuffled(scenarios)
    }
    const scenario = hand.pop() as Scenario
    const left = cities.get(scenario.id) ?? []
    const queue = left.length > 0 ? left : luck.shuffled(scenario.cities)
    const city = queue.pop() as CityId
    cities.set(scenario.id, queue)
    const others = scenario.otherCities?.filter(each => each !== city) ?? []
    const spares = scenario.cities.filter(each => each !== city)
    return {
      scenario,
      city,
      otherCity: others.length > 0 ? luck.pick(others) : null,
      spare: spares.length > 0 ? luck.pick(spares) : null,
    }
  }
}

/** Keeps `pending` in order of time; equal times keep the order in which they were planned. */
function insert(pending: Assignment[], plans: readonly Assignment[]): void {
  pending.push(...plans)
  pending.sort((a, b) => a.at - b.at)
}
