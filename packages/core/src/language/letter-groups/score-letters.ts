import { cutGroups } from './cut-groups.ts'
import { LETTER_GROUPS } from './letter-groups.ts'

const STEP = 0.5
const FIRST = -3
/** Logarithm of the share that a group has in a language that hardly knows it. */
const UNKNOWN = -13
/** Characters after which a text is long enough. */
const ENOUGH = 240

interface Index {
  readonly languages: readonly string[]
  /** By group, what it is worth in each language above an unknown one. */
  readonly worth: ReadonlyMap<string, Float32Array>
}

let index: Index | undefined

/**
 * How well the letters of a text fit each language, in nats a group above the least that is possible: naive Bayes over
 * letter groups (Cavnar and Trenkle's n-grams, weighed by their shares). Empty for a text without words.
 */
export function scoreLetters(text: string): Map<string, number> {
  index ??= buildIndex()
  const { languages, worth } = index
  const sums = new Float32Array(languages.length)
  let groups = 0
  for (const group of cutGroups(text.slice(0, ENOUGH))) {
    groups++
    const row = worth.get(group)
    if (!row) continue
    for (let at = 0; at < row.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  return groups === 0
    ? new Map<string, number>()
    : new Map(languages.map((language, at) => [language, (sums[at] ?? 0) / groups]))
}

function buildIndex(): Index {
  const languages = Object.keys(LETTER_GROUPS)
  const worth = new Map<string, Float32Array>()
  for (const [at, language] of languages.entries())
    for (const [step, groups] of (LETTER_GROUPS[language] ?? '').split('|').entries())
      for (const group of groups.split(' ')) {
        if (group === '') continue
        let row = worth.get(group)
        if (!row) worth.set(group, (row = new Float32Array(languages.length)))
        row[at] = FIRST - STEP * (step + 0.5) - UNKNOWN
      }
  return { languages, worth }
}
