import type { NumberMention } from '../reading/index.ts'
import { familiesOf } from './families-of.ts'
import type { LiveStory } from './live-story.ts'
import { createMemory } from '../values/index.ts'

/** What the late reports of a story say between them, each with how many of them say it. */
export interface Told {
  readonly reports: number
  readonly words: ReadonlyMap<number, number>
  readonly ideas: ReadonlyMap<number, number>
  readonly names: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Family names. */
  readonly people: ReadonlySet<string>
  readonly kinds: ReadonlySet<string>
  readonly figures: readonly NumberMention[]
  readonly denied: number
}

/** Sums up the last `limit` reports of a story. */
export function toldBy(story: LiveStory, limit: number): Told {
  const words = new Map<number, number>()
  const ideas = new Map<number, number>()
  const names = new Set<string>()
  const countries = new Set<string>()
  const places = new Set<string>()
  const people = new Set<string>()
  const kinds = new Set<string>()
  const figures: NumberMention[] = []
  let denied = 0
  const late = story.reports.slice(-limit)
  for (const [at, { reading }] of late.entries()) {
    const vector = story.vectors[story.vectors.length - late.length + at]
    for (const word of vector?.title ?? []) words.set(word, (words.get(word) ?? 0) + 1)
    for (const idea of vector?.ideas ?? []) ideas.set(idea, (ideas.get(idea) ?? 0) + 1)
    for (const name of reading.names) names.add(name)
    for (const country of reading.countries) countries.add(country)
    for (const place of reading.places) places.add(place)
    for (const name of familiesOf(reading)) people.add(name)
    if (reading.eventKind !== null) kinds.add(reading.eventKind)
    figures.push(...reading.numbers)
    if (reading.certainty === 'denied') denied++
  }
  return {
    reports: late.length,
    words,
    ideas,
    names,
    countries,
    places,
    people,
    kinds,
    figures,
    denied,
  }
}

/** Stories whose sums are remembered: those that many reports are compared with now. */
const REMEMBERED = 2048

/** Sums up stories and remembers the latest sums, as long as no report comes. */
export function createTold(limit: number): (story: LiveStory) => Told {
  const memory = createMemory<
    LiveStory,
    { readonly reports: LiveStory['reports']; readonly told: Told }
  >(REMEMBERED)
  return story =>
    memory.of(
      story,
      () => ({ reports: story.reports, told: toldBy(story, limit) }),
      // A story's list of reports is another one after every change.
      ({ reports }) => reports === story.reports,
    ).told
}
