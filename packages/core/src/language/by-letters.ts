import { groupsOf } from './letter-groups/groups-of.ts'
import type { GroupedScript } from './letter-groups/groups-of.ts'
import { scoreLetters } from './letter-groups/score-letters.ts'
import { LITTLE_WORDS } from './little-words.ts'

/** What a little word adds to its language, in nats: as much as a letter group or two, and more where it is its alone. */
const LITTLE_WEIGHT = 3
/** Names are of any language, and words that open with a capital letter inside a text are mostly names. */
const NAME_WEIGHT = 0.7
/** A declared language is believed where it is no more nats behind the best: neighbours are closer than this. */
const DECLARED_MARGIN = 15

const NO_WORD = /[^\p{L}\p{M}'’]+/u
const NO_LETTERS = /\P{L}+/u
/** Turkish İ in lower case is an i with a dot above it. */
const DOTTED = /i\u0307/g

/**
 * The language whose letter groups and little words fit a text of one script best; undefined for a text without words.
 * A declared language wins where it is almost as good as the best.
 */
export function byLetters(
  text: string,
  script: GroupedScript,
  declared: string | undefined,
): string | undefined {
  const groups = groupsOf(script)
  const { languages } = groups
  const sums = new Float64Array(languages.length)
  const little = (littleWords ??= indexLittleWords())
  let opened = false
  for (const written of text.normalize('NFC').split(NO_WORD)) {
    if (written === '') continue
    const word = written.toLowerCase().replace(DOTTED, 'i')
    const weight = opened && written[0] !== word[0] ? NAME_WEIGHT : 1
    opened = true
    for (const letters of word.split(NO_LETTERS))
      if (letters !== '') scoreLetters(groups, letters, weight, sums)
    const owners = little.get(word) ?? []
    for (const owner of owners) {
      const column = languages.indexOf(owner)
      if (column >= 0)
        sums[column] = (sums[column] ?? 0) + LITTLE_WEIGHT * (0.5 + 1 / owners.length)
    }
  }
  let best = 0
  for (let column = 1; column < sums.length; column++)
    if ((sums[column] ?? 0) > (sums[best] ?? 0)) best = column
  if ((sums[best] ?? 0) === 0) return undefined
  const column = declared === undefined ? -1 : languages.indexOf(declared)
  return (sums[column] ?? -Infinity) >= (sums[best] ?? 0) - DECLARED_MARGIN
    ? declared
    : languages[best]
}

let littleWords: ReadonlyMap<string, readonly string[]> | undefined

function indexLittleWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const [language, list] of Object.entries(LITTLE_WORDS))
    for (const word of new Set(list.split(' ')))
      index.set(word, [...(index.get(word) ?? []), language])
  return index
}
