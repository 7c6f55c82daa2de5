import type { CityId } from './atlas/cities.ts'
import type { OfficeId } from './atlas/offices.ts'
import type { Term, Tongue } from './tongue.ts'

/** A kind of event: where it can happen, how it grows and how it is told in each tongue. */
export interface Scenario {
  readonly id: string
  /** How far it spreads: everywhere, through most mastheads, or only near its place. */
  readonly reach: 'world' | 'region' | 'local'
  /** Marked urgent by those who do such things when it breaks. */
  readonly flash?: boolean
  readonly cities: readonly CityId[]
  /** Second place of the event (a visitor's country, the other end of a line), where it has one. */
  readonly otherCities?: readonly CityId[]
  readonly figures: Readonly<Record<string, FigurePlan>>
  /** Who speaks; each becomes a slot of that name: a fictional holder of the office in the event's country. */
  readonly speakers: Readonly<Record<string, OfficeId>>
  /** Things that take one of several values; each becomes a slot of that name. */
  readonly things?: Readonly<Record<string, readonly Term[]>>
  /** What broke turns out to be wrong: the update denies it and those who had it first withdraw it. */
  readonly rumour?: boolean
  /** Slots that differ between this event and a deceptively similar one. The place where nothing is said. */
  readonly twin?: readonly string[]
  readonly words: Readonly<Partial<Record<Tongue, Wording>>>
}

export interface FigurePlan {
  /** Range of the first figure, bounds included; in units of the last digit shown. */
  readonly first: readonly [number, number]
  /** What it is multiplied with at each later stage, drawn in this range. Absent: it stays. */
  readonly growth?: readonly [number, number]
  /** Digits after the point: 58 with one decimal is 5.8. */
  readonly decimals?: number
  /** Rounded to a multiple of this. */
  readonly step?: number
  /** Never counted (a score, a round, a kilometre mark): any value will do. */
  readonly bare?: boolean
}

/**
 * What can be written about a scenario in one tongue. `{slot}`, `{slot.form}` and `{figure#counted}` are filled from
 * the event; `[a|b]` is one of both, chosen by each masthead for itself.
 */
export interface Wording {
  readonly headlines: readonly string[]
  readonly leads: readonly string[]
  /** Sentences that are true from the first report on; each masthead takes some of them. */
  readonly details: readonly string[]
  /** Headlines and leads once the event went on: figures have grown, someone answered. */
  readonly updates: readonly string[]
  readonly updateLeads: readonly string[]
}
