import { fold, stem } from '../language/index.ts'
import type { Instant } from '../values/index.ts'
import { DAY } from '../values/index.ts'
import type { Reading } from './reading.ts'

/** A name that several reports gave, as words to look for. */
export interface KnownName {
  readonly kind: 'person' | 'organisation'
  /** Folded, in order: the whole name, or of a person the family's name alone. */
  readonly words: readonly string[]
  /** As printed: the whole name, where the family's name alone tells whose it is. */
  readonly name: string
}

/**
 * The names that the stream gave lately, so that a report which gives no hint of its own (a bare family name in a
 * headline) is understood from the ones before it. Mutable inside; the same readings in the same order leave the same
 * memory. Bounded by time and number.
 */
export interface NameMemory {
  /** Takes in whom and what a report names, and which words it uses without naming. */
  learn(reading: Told, at: Instant): void
  /** Known names that begin with a folded word, longest first. */
  startingWith(word: string): readonly KnownName[]
  readonly size: number
}

type Told = Pick<Reading, 'language' | 'people' | 'organisations' | 'titleTerms' | 'bodyTerms'>

export interface NameMemoryPolicy {
  /** Reports that must have printed a name whole before it is known. */
  readonly sightings: number
  /**
   * Reports that use the name's last word without the name, for each that has it, above which the word is a common one
   * (الوطني). Scripts with capitals need no such test.
   */
  readonly elsewhere: number
  /** A name that no report gave for this long is forgotten: no longer than articles are live, so that a restart knows the same. */
  readonly forgetMs: number
  readonly names: number
  /** Names kept under one word. */
  readonly perWord: number
}

const nameMemoryPolicy: NameMemoryPolicy = {
  sightings: 2,
  elsewhere: 1,
  forgetMs: 4 * DAY,
  names: 20_000,
  perWord: 16,
}

interface Remembered extends KnownName {
  name: string
  /** Of its last word. */
  readonly stem: string
  readonly cased: boolean
  sightings: number
  elsewhere: number
  last: Instant
}

/** Shortest family name that counts alone, in letters. */
const SHORTEST_FAMILY = 4
const NONE: readonly KnownName[] = []

export function createNameMemory(policy: NameMemoryPolicy = nameMemoryPolicy): NameMemory {
  // In order of the last report that gave them, which is the order of forgetting.
  const remembered = new Map<string, Remembered>()
  const byFirstWord = new Map<string, Remembered[]>()
  const byStem = new Map<string, Remembered[]>()

  const isKnown = ({ cased, sightings, elsewhere }: Remembered): boolean =>
    sightings >= policy.sightings && (cased || elsewhere <= sightings * policy.elsewhere)

  function see(name: KnownName, last: string, at: Instant): Remembered {
    const key = keyOf(name)
    let entry = remembered.get(key)
    if (!entry) {
      const cased = last.toUpperCase() !== last
      entry = { ...name, stem: last, cased, sightings: 0, elsewhere: 0, last: at }
      file(byStem, last, entry, policy.perWord)
      file(byFirstWord, name.words[0] ?? '', entry, policy.perWord)
    }
    // Two people of one family: its name alone is a name still, but nobody's own.
    if (entry.name !== name.name) entry.name = name.name.slice(name.name.lastIndexOf(' ') + 1)
    entry.sightings++
    entry.last = at
    remembered.delete(key)
    remembered.set(key, entry)
    return entry
  }

  function forget(entry: Remembered): void {
    remembered.delete(keyOf(entry))
    unfile(byStem, entry.stem, entry)
    unfile(byFirstWord, entry.words[0] ?? '', entry)
  }

  return {
    learn({ language, people, organisations, titleTerms, bodyTerms }, at) {
      const terms = new Set([...titleTerms, ...bodyTerms])
      const seen = new Set<Remembered>()
      for (const [kind, list] of [
        ['person', people],
        ['organisation', organisations],
      ] as const)
        for (const name of list) {
          const words = fold(name).split(' ')
          const family = words.at(-1) ?? ''
          const last = stem(family, language)
          // A name that the memory itself lent to a bare family name is no evidence for it.
          if (words.length < 2 || !terms.has(last) || !terms.has(stem(words[0] ?? '', language)))
            continue
          seen.add(see({ kind, words, name }, last, at))
          if (kind === 'person' && family.length >= SHORTEST_FAMILY)
            seen.add(see({ kind, words: [family], name }, last, at))
        }
      for (const term of terms)
        for (const entry of byStem.get(term) ?? []) if (!seen.has(entry)) entry.elsewhere++
      for (const entry of remembered.values()) {
        if (remembered.size <= policy.names && at - entry.last <= policy.forgetMs) break
        forget(entry)
      }
    },
    startingWith(word) {
      const listed = byFirstWord.get(word)
      if (!listed) return NONE
      return listed.filter(isKnown).sort((a, b) => b.words.length - a.words.length)
    },
    get size() {
      return remembered.size
    },
  }
}

const keyOf = ({ kind, words }: KnownName): string => `${kind} ${words.join(' ')}`

function file(
  index: Map<string, Remembered[]>,
  word: string,
  entry: Remembered,
  limit: number,
): void {
  const listed = index.get(word)
  if (!listed) index.set(word, [entry])
  else if (listed.length < limit) listed.push(entry)
}

function unfile(index: Map<string, Remembered[]>, word: string, entry: Remembered): void {
  const left = index.get(word)?.filter(each => each !== entry) ?? []
  if (left.length > 0) index.set(word, left)
  else index.delete(word)
}
