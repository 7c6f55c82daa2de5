import type { LiveStory } from '../live-story.ts'
import type { Report } from '../story.ts'
import type { Direction } from './direction.ts'
import type { Reading } from '../../reading/index.ts'
import { KEY_KINDS } from './neutral-keys.ts'
import type { KeyKind, NeutralKeys } from './neutral-keys.ts'

/** What a story says in no language: of each key, the share of its reports that have it. */
export interface StoryProfile {
  readonly keys: Readonly<Record<KeyKind, ReadonlyMap<number, number>>>
  /** Kind of event that most of its reports tell, or null. */
  readonly eventKind: string | null
  /** Share of its reports that deny. */
  readonly denied: number
  /** What they mean, where a model says so. */
  readonly meaning: Direction | null
}

/** Reports looked at: those that began the story and those that know most. */
const LOOKED_AT = 8

/** Sums up a story; `keysOf` gives what a report of it says, `meaningOf` what reports mean. */
export function profileOf(
  { reports }: LiveStory,
  keysOf: (reading: Reading) => NeutralKeys,
  meaningOf: (reports: readonly Report[]) => Direction | null = () => null,
): StoryProfile {
  const looked =
    reports.length <= LOOKED_AT * 2
      ? reports
      : [...reports.slice(0, LOOKED_AT), ...reports.slice(-LOOKED_AT)]
  const keys = Object.fromEntries(
    KEY_KINDS.map(kind => [kind, new Map<number, number>()]),
  ) as Record<KeyKind, Map<number, number>>
  const kinds = new Map<string, number>()
  let denied = 0
  const one = 1 / looked.length
  for (const { reading } of looked) {
    const found = keysOf(reading)
    for (const kind of KEY_KINDS)
      for (const key of found[kind]) keys[kind].set(key, (keys[kind].get(key) ?? 0) + one)
    if (reading.eventKind !== null)
      kinds.set(reading.eventKind, (kinds.get(reading.eventKind) ?? 0) + one)
    if (reading.certainty === 'denied') denied += one
  }
  const [leading] = [...kinds].sort((a, b) => b[1] - a[1])
  return { keys, eventKind: leading?.[0] ?? null, denied, meaning: meaningOf(looked) }
}
