import type { Reading } from '../reading/index.ts'
import type { Report } from '../stories/index.ts'
import { HOUR } from '../values/index.ts'
import type { PublisherId } from '../values/index.ts'
import { createNameShares } from './name-shares.ts'

/**
 * What is usual in the stream: who publishes, how much in which hour, and what everybody talks about. Reach, bursts and
 * prominence are measured against it. Mutable inside; the same reports in the same order leave the same pulse.
 */
export interface Pulse {
  learn(report: Report): void
  /**
   * How many publishers could tell a story in these languages: between those heard in them and all, their
   * geometric mean. A story of a small language among many others is not measured by its own few alone.
   */
  listening(languages: Iterable<string>): number
  /** How busy the hour is in a language beside its mean hour: 1 as usual. */
  busyness(language: string, at: number): number
  /** 0–1: how much the stream talks about what a report names. */
  prominence(reading: Reading): number
}

/** Reports an hour assumed before any was seen, so that the first ones do not make an hour busy. */
const PRIOR_REPORTS = 20
const LEAST_BUSY = 0.25
const MOST_BUSY = 4

interface Tongue {
  /** Grows only, so that reach that was measured before is never too small. A restart hears the live ones anew. */
  readonly heard: Set<PublisherId>
  /** Reports by hour of the day in UTC. */
  readonly hours: number[]
}

/** Opens the pulse of a stream of which nothing was seen yet. */
export function createPulse(): Pulse {
  const tongues = new Map<string, Tongue>()
  const names = createNameShares()

  return {
    learn({ article: { publisher, firstSeen, published }, reading }) {
      let tongue = tongues.get(reading.language)
      if (!tongue) {
        tongue = { heard: new Set(), hours: new Array<number>(24).fill(0) }
        tongues.set(reading.language, tongue)
      }
      tongue.heard.add(publisher.id)
      const hour = hourOf(published)
      tongue.hours[hour] = (tongue.hours[hour] ?? 0) + 1
      names.learn(namesOf(reading), publisher.id, firstSeen)
    },
    listening(languages) {
      let own = 0
      for (const language of languages) own += tongues.get(language)?.heard.size ?? 0
      let all = 0
      for (const { heard } of tongues.values()) all += heard.size
      return Math.sqrt(own * all)
    },
    busyness(language, at) {
      const hours = tongues.get(language)?.hours
      if (!hours) return 1
      const mean = hours.reduce((sum, each) => sum + each, 0) / hours.length
      const share = ((hours[hourOf(at)] ?? 0) + PRIOR_REPORTS) / (mean + PRIOR_REPORTS)
      return Math.min(MOST_BUSY, Math.max(LEAST_BUSY, share))
    },
    prominence: reading => names.share(namesOf(reading)),
  }
}

const hourOf = (at: number): number => Math.floor(at / HOUR) % 24

/** People, bodies and places by their keys, and countries; those that a report mentions in passing come last. */
const namesOf = ({ names, countries }: Reading): readonly string[] => [
  ...names.slice(0, NAMES),
  ...countries.slice(0, COUNTRIES),
]
const NAMES = 6
const COUNTRIES = 2
