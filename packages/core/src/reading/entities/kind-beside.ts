import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { begins, holds, isPossessive } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import type { Entity } from './entity.ts'
import { isCommonWord } from './is-common-word.ts'
import { KIN } from './kin.ts'

/** Words that a place follows, as folded. */
const IN: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('in near across outside inside around'.split(' ')),
  fr: new Set(['a', 'en', 'dans']),
  es: new Set(['en']),
  pt: new Set(['em', 'no', 'na']),
  it: new Set(['a', 'in', 'nel', 'nella']),
  de: new Set(['in', 'nach', 'bei']),
  nl: new Set(['in', 'naar', 'bij']),
  ru: new Set(['в', 'во']),
}
const AT_OR_FROM: ReadonlySet<string> = new Set('at from to towards toward through'.split(' '))
const SIDES: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown greater rural nearby neighbouring neighboring mainland'.split(
    ' ',
  ),
)
/** Sites whose name may be that of their owner: the Trump camp, the Obama state visit. */
const OWNED: ReadonlySet<string> = new Set(
  'camp state base market sound church hall gallery station falls mine port plain plains park shore lane road'.split(
    ' ',
  ),
)
/** Named Conner: nothing but a person is named so, where the name is one word. */
const NAMING = /^(?:named|nicknamed|christened)$/
const DATELINE = /^\s*[(,–—-]/

/** What a run of words with capitals is by the words beside it. Undefined where they do not tell. */
export function kindBeside(capitals: Capitals, run: WordSpan): Entity['kind'] | undefined {
  const { passage } = capitals
  const { lexemes, words } = passage
  const length = run.to - run.from
  const before = words.breaks[run.from] === 'none' ? lexemes[run.from - 1] : undefined
  const next = words.breaks[run.to] === 'none' ? lexemes[run.to] : undefined
  const possessive = isPossessive(passage, run.to - 1)
  if (next && length <= 3) {
    if (begins(capitals, run.to, 'media')) return 'organisation'
    if (
      length === 1 &&
      lexemes[run.from]?.capital === 'all' &&
      next.capital === 'none' &&
      begins(capitals, run.to, 'body')
    )
      return 'organisation'
    if (
      !possessive &&
      begins(capitals, run.to, 'site') &&
      next.capital === 'none' &&
      !OWNED.has(next.folded)
    )
      return 'place'
    if (length === 1 && begins(capitals, run.to, 'title') && !isCommonWord(capitals, run.from))
      return before?.folded === 'of' ? undefined : 'organisation'
  }
  const said = begins(capitals, run.to, 'saying') && next !== undefined
  if (before && isPlaceBefore(capitals, run.from) && length <= 2 && !said) return 'place'
  if (before && !possessive && !said && length <= 2) {
    if (IN[passage.language]?.has(before.folded) === true) return 'place'
    if (AT_OR_FROM.has(before.folded) && isKnownPlace(capitals, run.to)) return 'place'
    if (before.folded === 'from' && isHailing(capitals, run.from - 2)) return 'place'
    if (NAMING.test(before.folded) && length === 1) return 'person'
  }
  const kin =
    possessive &&
    KIN.test(lexemes[lexemes[run.to]?.written === 's' ? run.to + 1 : run.to]?.folded ?? '')
  if (kin || isKinBefore(passage, run.from)) return 'person'
  if (capitals.nouns || length < 2 || length > 4) return undefined
  if (lexemes[run.to - 1]?.folded.length === 1) return undefined
  if (before?.folded === 'the') return holds(capitals, run, 'thing') ? undefined : 'organisation'
  if (said || isAge(passage, run.to) || begins(capitals, run.from - 1, 'saying')) return 'person'
  return undefined
}

/** A salesman from Modesto, she comes from Essex. */
const isHailing = (capitals: Capitals, at: number): boolean =>
  begins(capitals, at, 'title') ||
  /(?:man|woman|person|people|family|couple|originally|hails|comes|came)$/.test(
    capitals.passage.lexemes[at]?.folded ?? '',
  )

/** SENDAI (Meridian) –, LONDON, June 5 –: the place in capitals that opens a text. */
export const isDateline = ({ passage }: Capitals, { from, to }: WordSpan): boolean =>
  from === 0 &&
  to <= 2 &&
  passage.lexemes[0]?.capital === 'all' &&
  DATELINE.test(gapBefore(passage, to))

/** His wife, Laci, … */
const isKinBefore = ({ lexemes }: Passage, at: number): boolean =>
  KIN.test(lexemes[at - 1]?.folded ?? '') && lexemes[at - 1]?.capital === 'none'

/** The town of …, northern …. */
function isPlaceBefore(capitals: Capitals, at: number): boolean {
  const before = capitals.passage.lexemes[at - 1]
  if (!before || before.capital !== 'none') return false
  if (SIDES.has(before.folded)) return true
  return (before.folded === 'of' || before.folded === 'de') && begins(capitals, at - 2, 'site')
}

/** Malibu, California: a known place after a comma. */
const isKnownPlace = (capitals: Capitals, at: number): boolean =>
  /^\s*,\s*$/.test(gapBefore(capitals.passage, at)) && begins(capitals, at, 'city', 'country')

/** Jane Doe, 34, … */
export const isAge = (passage: Passage, at: number): boolean => {
  const value = passage.lexemes[at]?.value
  return value !== undefined && value < 120 && /^\s*[,(]\s*$/.test(gapBefore(passage, at))
}
