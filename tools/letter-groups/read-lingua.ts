import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How often a language has each group of letters, `_` being the end of a word, among so many letters. */
export interface GroupCounts {
  readonly letters: number
  readonly counts: ReadonlyMap<string, number>
}

const FILES = ['unigrams', 'bigrams', 'trigrams', 'quadrigrams', 'fivegrams'] as const
/** What is seen less often is chance or a slip of the pen. */
const SELDOM = 3

interface Model {
  readonly ngrams: Readonly<Record<string, string>>
}

/**
 * The counts of one language of Lingua's models. They hold groups inside words only, as shares of the group without its
 * last letter; what stands at the ends of words follows: a group opens a word as often as no letter stands before it.
 */
export function readLingua(folder: string, language: string): GroupCounts {
  const bySize: Map<string, number>[] = [new Map<string, number>()]
  let letters = 0
  for (const [at, file] of FILES.entries()) {
    const path = join(folder, language, `${file}.json`)
    const { ngrams } = JSON.parse(readFileSync(path, 'utf8')) as Model
    if (at === 0)
      letters = Math.max(...Object.keys(ngrams).map(share => Number(share.split('/')[1])))
    const counts = new Map<string, number>()
    for (const [share, groups] of Object.entries(ngrams)) {
      const [part = 0, whole = 1] = share.split('/').map(Number)
      for (const group of groups.split(' ')) {
        const before = at === 0 ? letters : (bySize[at]?.get(withoutLast(group)) ?? 0)
        counts.set(group, Math.round((part / whole) * before))
      }
    }
    bySize.push(counts)
  }
  return { letters, counts: withEnds(bySize) }
}

function withEnds(bySize: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const all = new Map<string, number>()
  const put = (group: string, count: number): void => {
    if (count >= SELDOM) all.set(group, count)
  }
  // Least first: what is said of a group follows from the groups one and two letters longer.
  for (const [size, counts] of bySize.entries()) {
    const opens = new Map(counts)
    const ends = new Map(counts)
    const whole = new Map(counts)
    for (const [group, count] of bySize[size + 1] ?? []) {
      take(opens, withoutFirst(group), count)
      take(ends, withoutLast(group), count)
      take(whole, withoutFirst(group), count)
      take(whole, withoutLast(group), count)
    }
    for (const [group, count] of bySize[size + 2] ?? [])
      take(whole, withoutFirst(withoutLast(group)), -count)
    for (const [group, count] of counts) {
      put(group, count)
      if (size === FILES.length) continue
      const opening = opens.get(group) ?? 0
      const ending = ends.get(group) ?? 0
      put(`_${group}`, opening)
      put(`${group}_`, ending)
      // Six letters are not counted, so that words of four are estimated.
      const word = size === 4 ? Math.round((opening * ending) / count) : (whole.get(group) ?? 0)
      put(`_${group}_`, word)
    }
  }
  return all
}

function take(counts: Map<string, number>, group: string, count: number): void {
  const present = counts.get(group)
  if (present !== undefined) counts.set(group, present - count)
}

const withoutFirst = (group: string): string => [...group].slice(1).join('')
const withoutLast = (group: string): string => [...group].slice(0, -1).join('')
