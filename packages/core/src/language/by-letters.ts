import { isEnglishVerb } from './grammar/english-verbs.ts'
import { groupsOf } from './letter-groups/groups-of.ts'
import type { GroupedScript } from './letter-groups/groups-of.ts'
import { scoreLetters } from './letter-groups/score-letters.ts'
import { LITTLE_WORDS } from './little-words.ts'
import { unwrittenIn } from './unwritten.ts'
import { createWordMemory } from './word-memory.ts'
import type { WordMemory } from './word-memory.ts'

/** What a little word adds to its language, in nats: as much as a letter group or two, and more where it is its alone. */
const LITTLE_WEIGHT = 3
/** Names are of any language, and words that open with a capital letter inside a text are mostly names. */
const NAME_WEIGHT = 0.7
/** Letters of one name may part languages by no more nats, or a foreign city outvotes the headline around it. */
const NAME_SPREAD = 15
/** What a form costs a language that does not write it, in nats: more than its letters may speak for it. */
const UNWRITTEN_COST = 12
/**
 * Nats that languages have ahead, or have to make up: most of the world's headlines are in English, whatever names they
 * hold, many are Indonesian for each in Malay, and hardly any Latin or Esperanto.
 */
const AHEAD = Object.entries({ en: 5, id: 4, la: -15, eo: -4 })
/** A declared language is believed where it is no more nats behind the best: neighbours are closer than this. */
const DECLARED_MARGIN = 15

/** Headlines of English are verbs between names. */
const ENGLISH = 'en'

/** A joiner inside a word of Devanagari parts no word. */
const NO_WORD = /[^\p{L}\p{M}'’\u200c\u200d]+/u
const JOINERS = /[\u200c\u200d]/g
const NO_LETTERS = /\P{L}+/u
/** Turkish İ in lower case is an i with a dot above it. */
const DOTTED = /i\u0307/g

/** Words remembered in each of two generations of a script, up to a kilobyte each. */
const FITTED_WORDS = 4000

/** How well a word fits each language of its script. */
interface FittedWord {
  readonly written: string
  readonly hints: number
  /** By column, in nats: how well its letters fit, and what it adds where it is a little word. */
  readonly letters: Float64Array
  readonly little: Float64Array | undefined
  /** `letters` as they count where the word is a name; undefined for a word in lower case. */
  readonly asName: Float64Array | undefined
}

const memories = new Map<GroupedScript, WordMemory<FittedWord>>()

/** The words of a script with their fit. They are remembered, for most words of a text are the same few hundred ones. */
function fittedWords(script: GroupedScript): WordMemory<FittedWord> {
  let memory = memories.get(script)
  if (!memory)
    memories.set(script, (memory = createWordMemory(FITTED_WORDS, each => fit(each, script))))
  return memory
}

function fit(written: string, script: GroupedScript): FittedWord {
  const groups = groupsOf(script)
  const { languages } = groups
  const letters = new Float64Array(languages.length)
  const word = written.toLowerCase().replace(DOTTED, 'i').replace(JOINERS, '')
  for (const run of word.split(NO_LETTERS)) if (run !== '') scoreLetters(groups, run, letters)
  const capital = written[0] !== word[0]
  for (const language of unwrittenIn(word, capital)) {
    const column = languages.indexOf(language)
    if (column >= 0) letters[column] = (letters[column] as number) - UNWRITTEN_COST
  }
  const listed = (littleWords ??= indexLittleWords()).get(word)
  const owners = isEnglishVerb(word) ? [...new Set([...(listed ?? []), ENGLISH])] : (listed ?? [])
  const little = owners.length > 0 ? new Float64Array(languages.length) : undefined
  for (const owner of owners) {
    const column = languages.indexOf(owner)
    if (little && column >= 0)
      little[column] = (little[column] ?? 0) + LITTLE_WEIGHT * (0.5 + 1 / owners.length)
  }
  return { written, hints: 0, letters, little, asName: capital ? bound(letters) : undefined }
}

/** Letters as they count for a name. */
function bound(letters: Float64Array): Float64Array {
  let most = 0
  for (const nats of letters) if (nats > most) most = nats
  const named = new Float64Array(letters.length)
  for (let column = 0; column < named.length; column++)
    named[column] = NAME_WEIGHT * Math.max(letters[column] as number, most - NAME_SPREAD)
  return named
}

/**
 * The language whose letter groups and little words fit a text of one script best; undefined for a text without words.
 * A declared language wins where it is almost as good as the best.
 */
export function byLetters(
  text: string,
  script: GroupedScript,
  declared: string | undefined,
): string | undefined {
  const { languages } = groupsOf(script)
  const words = fittedWords(script)
  const sums = new Float64Array(languages.length)
  let opened = false
  for (const written of text.normalize('NFC').split(NO_WORD)) {
    if (written === '') continue
    const { letters, little, asName } = words.of(written)
    const fits = opened ? (asName ?? letters) : letters
    opened = true
    for (let column = 0; column < sums.length; column++)
      sums[column] = (sums[column] as number) + (fits[column] as number)
    if (little)
      for (let column = 0; column < sums.length; column++)
        sums[column] = (sums[column] as number) + (little[column] as number)
  }
  if (!sums.some(nats => nats !== 0)) return undefined
  for (const [language, nats] of AHEAD) {
    const column = languages.indexOf(language)
    if (column >= 0) sums[column] = (sums[column] as number) + nats
  }
  let best = 0
  for (let column = 1; column < sums.length; column++)
    if ((sums[column] ?? 0) > (sums[best] ?? 0)) best = column
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
