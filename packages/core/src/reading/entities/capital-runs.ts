import type { Lexeme, Mark, MeaningKind } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { StartingMarks } from './starting-marks.ts'

/** A text whose script has capitals, with what its readers look at again and again. */
export interface Capitals {
  readonly passage: Passage
  /** What the lexicon knows, by the word with which it begins. */
  readonly starting: StartingMarks
  /** Words that the text has without a capital, as folded. */
  readonly plain: ReadonlySet<string>
  /** Capitals throughout, so that they tell nothing. */
  readonly shouting: boolean
  /** Every noun has a capital. */
  readonly nouns: boolean
}

/** Of these only those that are no article, where every noun has a capital: die Rolle der NATO. */
const NOUN_PARTICLES: ReadonlySet<string> = new Set(
  'von van zu vom zum zur al el bin ibn abu ben de da di du la'.split(' '),
)
/** Words in lower case inside a name. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del di du la le van von der den ten ter el al bin ibn bint abu ben af av zu of'.split(
    ' ',
  ),
)

export const LONGEST_NAME = 5

export function longestOf(
  marks: readonly Mark[] | undefined,
  kinds: readonly MeaningKind[],
): Mark | undefined {
  let best: Mark | undefined
  for (const mark of marks ?? [])
    if (kinds.includes(mark.meaning.kind) && mark.to - mark.from > (best ? best.to - best.from : 0))
      best = mark
  return best
}

/** Whether something of a kind begins with a word. */
export const begins = ({ starting }: Capitals, at: number, ...kinds: MeaningKind[]): boolean =>
  starting.get(at)?.some(({ meaning }) => kinds.includes(meaning.kind)) ?? false

/** Whether something of a kind lies in a run and ends with it. */
export const endsWith = (
  capitals: Capitals,
  { from, to }: WordSpan,
  kind: MeaningKind,
): boolean => {
  for (let at = to - 1; at >= from; at--)
    if (capitals.starting.get(at)?.some(mark => mark.meaning.kind === kind && mark.to === to))
      return true
  return false
}

/** Whether something of a kind begins anywhere in a run. */
export const holds = (capitals: Capitals, { from, to }: WordSpan, kind: MeaningKind): boolean => {
  for (let at = from; at < to; at++)
    if (capitals.starting.get(at)?.some(mark => mark.meaning.kind === kind && mark.to <= to))
      return true
  return false
}

/** A word with a capital that can be part of a name. */
export const isNameWord = (capitals: Capitals, at: number): boolean => {
  const lexeme = capitals.passage.lexemes[at]
  return (
    lexeme !== undefined &&
    lexeme.capital !== 'none' &&
    !/\d/.test(lexeme.written) &&
    (!lexeme.stop || isShouted(capitals, at)) &&
    !begins(capitals, at, 'weekday', 'month')
  )
}

/** The WHO, the US: a little word in capitals among others that have none; not "THE UN said", unless it is a country. */
const isShouted = (capitals: Capitals, at: number): boolean => {
  const { lexemes, words } = capitals.passage
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    isAcronym(lexeme) &&
    lexemes[at + 1]?.capital !== 'all' &&
    (words.breaks[at] !== 'sentence' || begins(capitals, at, 'country'))
  )
}

export const isAcronym = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.capital === 'all' && lexeme.folded.length > 1

/** The words with capitals from here on, with the particles between them; a body's name goes on over "of". */
export function runFrom(capitals: Capitals, from: number): WordSpan {
  const { passage, starting } = capitals
  const { lexemes } = passage
  const limit = from + (capitals.shouting && begins(capitals, from, 'given') ? 2 : LONGEST_NAME + 2)
  let at = longestOf(starting.get(from), ['body', 'site'])?.to ?? from + 1
  while (at < lexemes.length && at < limit) {
    if (!isJoined(passage, at)) break
    if (isNameWord(capitals, at)) {
      const marks = starting.get(at)
      if (
        longestOf(marks, ['title', 'agency']) &&
        !longestOf(marks, ['given', 'body', 'thing', 'site'])
      )
        break
      at++
      continue
    }
    if (isSyllable(capitals, { from, to: at })) {
      at++
      continue
    }
    const folded = lexemes[at]?.folded ?? ''
    const over = OVER.test(folded)
      ? goesOver(capitals, { from, to: at }, folded)
      : (capitals.nouns ? NOUN_PARTICLES : PARTICLES).has(folded)
    const next =
      PARTICLES.has(lexemes[at + 1]?.folded ?? '') || (over && lexemes[at + 1]?.folded === 'the')
        ? at + 2
        : at + 1
    if (
      !over ||
      !isJoined(passage, at + 1) ||
      !isJoined(passage, next) ||
      !isNameWord(capitals, next)
    )
      break
    at = next + 1
  }
  return { from, to: at }
}

/** Kim Jong-un, Leung Chun-ying: a small syllable that a hyphen ties to a name of two words; not "New York-based". */
function isSyllable({ passage }: Capitals, { from, to }: WordSpan): boolean {
  const lexeme = passage.lexemes[to]
  return (
    lexeme !== undefined &&
    to - from >= 2 &&
    lexeme.capital === 'none' &&
    gapBefore(passage, to) === '-' &&
    /^\p{Ll}{2,6}$/u.test(lexeme.written) &&
    !COMPOUND.test(lexeme.folded)
  )
}

/** What English makes adjectives and offices with. */
const COMPOUND =
  /(?:ed|[^y]ing)$|^(?:born|led|run|made|era|wide|style|like|bound|old|elect|area|held|built|owned|in|up|on|off|out|free|only|type|plus|based|general|chief|turned|themed|sized|long|wing)$/

/** Words over which only the name of a body or site goes on. */
const OVER = /^(?:of|for|and|et|y|e|und|en|ve|и)$/

/** "And" where the kind of body stands last. */
const KIND_LAST = /^(?:and|und|en|ve)$/

/** Ministry of, Strait of, Department for; Ministry of Health and Sport, Food and Drug Administration. */
const goesOver = (capitals: Capitals, run: WordSpan, over: string): boolean => {
  if (over === 'of' || over === 'for')
    return endsWith(capitals, run, 'body') || (over === 'of' && endsWith(capitals, run, 'site'))
  const another = begins(capitals, run.to + 1, 'body') || begins(capitals, run.to + 2, 'body')
  if (holds(capitals, run, 'body'))
    return !another && !endsWith(capitals, run, 'body') && run.to - run.from > 2
  const known = begins(capitals, run.from, 'given', 'city', 'country') && run.to - run.from === 1
  return (
    !known &&
    KIND_LAST.test(over) &&
    begins(capitals, run.to + 2, 'body') &&
    !begins(capitals, run.to + 1, 'given', 'city', 'country', 'organisation')
  )
}

/** Nothing stands before a word that would end a name: "J. K. Rowling" goes on, "Iran's Araghchi" does not. */
function isJoined(passage: Passage, at: number): boolean {
  const { words } = passage
  if (words.breaks[at] === 'none') return !isPossessive(passage, at - 1) || isHyphen(passage, at)
  return isHyphen(passage, at) || isInitial(passage, at) || gapBefore(passage, at) === ' & '
}

/** Iran's, the workers', Ankara'da: an ending after an apostrophe, so that the word leans on the next. */
export const isPossessive = (passage: Passage, at: number): boolean => {
  const gap = gapBefore(passage, at + 1)
  const spaced = passage.lexemes[at + 1]?.written === 's' && /^\s+['’]$/.test(gap)
  return spaced || /^['’](?:\p{L}{1,7}|(?=\s))/u.test(gap)
}

export const isHyphen = (passage: Passage, at: number): boolean =>
  /^[-‐‑'’]$/.test(gapBefore(passage, at))

/** "J. K. Rowling", "George W. Bush": the point is of the initial. */
const isInitial = (passage: Passage, at: number): boolean =>
  /^\s?\.\s?$/.test(gapBefore(passage, at)) &&
  /^$|[\s(“"]$/.test(gapBefore(passage, at - 1)) &&
  /^\p{Lu}(?:\.\p{Lu})*$/u.test(passage.lexemes[at - 1]?.written ?? '')
