import { kindSet, shareKinds } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { arabicThing } from './arabic-thing.ts'
import type { Figure } from './find-figures.ts'

/** Words looked at for the noun that is counted, its adjectives among them. */
const REACH = 4
/** Words joined to the figure by hyphens, at most: 32-year-old. */
const MOST_HYPHENS = 3
/** Plurals without s. */
const PLURAL =
  /^(?:years|months|weeks|days|people|men|women|children|policemen|policewomen|firefighters|fishermen|servicemen|gunmen|businessmen|congressmen|lawmen|teeth|feet|mice|geese|sheep|fish|police|troops|dead|percent|media|criteria|crew|personnel|staff|cattle)$/
const NOT_PLURAL = /(?:ss|us|is|ous)$/
/** Adjectives and participles that stand for those who are counted. */
const STANDS_FOR: ReadonlySet<string> = new Set(['killed', 'injured', 'missing'])

/** What stands beside a figure and is counted by it: per cent, young children, قتيلا; null where nothing does. */
export function thingAfter(passage: Passage, figure: Figure): WordSpan | null {
  const { to } = figure
  const unit = markAt(passage, 'counted', to)
  if (unit && UNITS.has(unit.meaning.value) && isNear(passage, to))
    return unit.meaning.value === 'magnitude' ? { from: to, to: to + 1 } : unit
  if (passage.language === 'ar') return arabicThing(passage, figure)
  const hyphened = joinedByHyphens(passage, to)
  if (hyphened > to && (figure.value > 1 || isCountable(passage, to)))
    return { from: to, to: hyphened }
  const last = Math.min(to + REACH, passage.lexemes.length)
  for (let at = to; at < last && isNear(passage, at); at++) {
    const lexeme = passage.lexemes[at]
    if (figure.value === 1 ? isCountable(passage, at) : isPlural(lexeme))
      return { from: to, to: at + 1 }
    if (!isPart(lexeme)) return null
    if (at === to && unit && STANDS_FOR.has(unit.meaning.value)) return unit
  }
  return null
}

const UNITS: ReadonlySet<string> = new Set(['percent', 'money', 'magnitude'])

/** Past the words that hang on the figure by hyphens: 17-man, 59 - year - old. */
function joinedByHyphens(passage: Passage, from: number): number {
  let to = from
  while (
    to - from < MOST_HYPHENS &&
    passage.lexemes[to]?.script === 'letters' &&
    /^\s?-\s?$/.test(gapBefore(passage, to))
  )
    to++
  return passage.lexemes[to]?.folded === 'old' && to > from ? to + 1 : to
}

const isCountable = (passage: Passage, at: number): boolean =>
  markAt(passage, 'countable', at) !== undefined

/** Nothing but a space stands before the word, or a bracket that closes the figure's. */
const isNear = (passage: Passage, at: number): boolean =>
  /^[)\]]?[\s\u200f]?$|^-$/.test(gapBefore(passage, at))

const isPart = (lexeme: Lexeme | undefined): boolean =>
  lexeme?.script === 'letters' &&
  !lexeme.stop &&
  // "points out" is a verb, points are counted.
  !shareKinds(lexeme.ownKinds, NO_PARTS)

/** Words that end the row: verbs of saying, names of days and months. */
const NO_PARTS = kindSet(['saying', 'day', 'weekday', 'month', 'planned'])

const isPlural = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  (PLURAL.test(lexeme.folded) ||
    (isPart(lexeme) &&
      lexeme.folded.length > 3 &&
      lexeme.folded.endsWith('s') &&
      !NOT_PLURAL.test(lexeme.folded)))
