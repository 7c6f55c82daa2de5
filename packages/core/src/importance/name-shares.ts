import { DAY } from '../values/index.ts'
import type { PublisherId } from '../values/index.ts'

/** How much of the stream names whom and what. Mutable inside, bounded by number. */
export interface NameShares {
  learn(names: readonly string[], publisher: PublisherId, at: number): void
  /** 0–1 of the names together: 1 for those that a tenth of the reports of a day name. */
  share(names: readonly string[]): number
}

interface Named {
  count: number
  at: number
  publisher: PublisherId
}

/** What was named counts half after this time. */
const HALF_LIFE_MS = DAY
/** Share of all reports at which a name is as prominent as can be. */
const FULL_SHARE = 0.1
/** Best names of a report that count. */
const LEADING = 3
/** Reports assumed before the first, so that no name is prominent by the first ten. */
const PRIOR = 200
const MOST_NAMES = 20_000

/** Opens an empty memory. */
export function createNameShares(): NameShares {
  const named = new Map<string, Named>()
  const all = { count: 0, at: 0 }

  return {
    learn(names, publisher, at) {
      all.count = fade(all, at) + 1
      all.at = at
      for (const name of names) {
        const known = named.get(name)
        if (!known) {
          named.set(name, { count: 1, at, publisher })
          continue
        }
        // One publisher's series about its own subject does not make the subject prominent.
        if (known.publisher === publisher) continue
        known.count = fade(known, at) + 1
        known.at = at
        known.publisher = publisher
      }
      if (named.size > MOST_NAMES) forget(named, at)
    },
    share(names) {
      const shares = names
        .map(name => {
          const known = named.get(name)
          return known ? fade(known, all.at) / (all.count + PRIOR) : 0
        })
        .sort((a, b) => b - a)
        .slice(0, LEADING)
      const sum = shares.reduce((total, each) => total + Math.min(1, each / FULL_SHARE), 0)
      return sum / LEADING
    },
  }
}

const fade = ({ count, at }: { count: number; at: number }, now: number): number =>
  count * 2 ** (-Math.max(0, now - at) / HALF_LIFE_MS)

/** Drops the less named half. */
function forget(named: Map<string, Named>, now: number): void {
  const counts = [...named.values()].map(each => fade(each, now)).sort((a, b) => a - b)
  const middle = counts[counts.length >> 1] ?? 0
  for (const [name, each] of named) if (fade(each, now) <= middle) named.delete(name)
}
