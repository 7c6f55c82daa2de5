import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { begins } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'

/** Words that a place follows, as folded. */
const IN: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('in near across outside inside around'.split(' ')),
  fr: new Set(['a', 'en', 'dans', 'pres']),
  es: new Set(['en']),
  pt: new Set(['em', 'no', 'na']),
  it: new Set(['a', 'in', 'nel', 'nella']),
  de: new Set(['in', 'nach', 'bei']),
  nl: new Set(['in', 'naar', 'bij']),
  ru: new Set(['в', 'во']),
}
const AT_OR_FROM: ReadonlySet<string> = new Set('at from to towards toward through of'.split(' '))
const SIDES: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown greater rural nearby neighbouring neighboring mainland'.split(
    ' ',
  ),
)
/** Sites whose name may be that of their owner, or that are verbs: the Trump camp, Brent falls. */
const OWNED: ReadonlySet<string> = new Set(
  'camp state base market sound church hall gallery station falls mine port plain plains park shore lane road mines'.split(
    ' ',
  ),
)

/** Endings of adjectives that English prints with a capital in headlines and names. */
const ADJECTIVE = /.{3}(?:ial|nal|ral|tal|tic|ive|ary|ous)$/
/** Rebel-held Velm. */
const HELD = /^(?:held|controlled|occupied|administered|besieged)$/
const ARTICLE = /^(?:le|la|les|l|el|los|las|il|lo|o|os|as|der|den|dem|die|de|het)$/

/** Whether a run of words with capitals is a place by the words before and after it. */
export function isPlaceBeside(capitals: Capitals, run: WordSpan, possessive: boolean): boolean {
  const { passage } = capitals
  const { lexemes, words } = passage
  const length = run.to - run.from
  if (length > 3) return false
  const next = words.breaks[run.to] === 'none' ? lexemes[run.to] : undefined
  const site = next?.capital === 'none' && begins(capitals, run.to, 'site')
  if (site && !possessive && !OWNED.has(next.folded)) return true
  const before = words.breaks[run.from] === 'none' ? lexemes[run.from - 1] : undefined
  if (!before || length > 2) return false
  if (isSideOrSite(capitals, run.from) || isNear(passage, run.from)) return true
  if (possessive) return false
  // In Presidential runoffs: an adjective of what follows.
  if (length === 1 && next?.stop === false && ADJECTIVE.test(lexemes[run.from]?.folded ?? ''))
    return false
  if (isIn(passage, run.from)) return true
  // At two words of which nothing is known is where something happens.
  if (before.folded === 'at' && length === 2) return true
  if (AT_OR_FROM.has(before.folded) && isKnownPlace(capitals, run.to)) return true
  return before.folded === 'from' && isHailing(capitals, run.from - 2)
}

/** In Velm; dans le Gard, where an article may stand between. */
function isIn({ lexemes, language }: Passage, at: number): boolean {
  const words = IN[language]
  if (!words) return false
  const before = lexemes[at - 1]?.folded ?? ''
  return (
    words.has(before) ||
    (language !== 'en' && ARTICLE.test(before) && words.has(lexemes[at - 2]?.folded ?? ''))
  )
}

/** Près de Bol, cerca de Manta, perto do Porto. */
const isNear = ({ lexemes }: Passage, at: number): boolean =>
  /^(?:de|do|da|a|di)$/.test(lexemes[at - 1]?.folded ?? '') &&
  /^(?:pres|cerca|perto|vicino|proximo)$/.test(lexemes[at - 2]?.folded ?? '')

/** The town of …, northern …. */
function isSideOrSite(capitals: Capitals, at: number): boolean {
  const before = capitals.passage.lexemes[at - 1]
  if (!before || before.capital !== 'none') return false
  if (SIDES.has(before.folded) || HELD.test(before.folded)) return true
  if (before.folded === 'of' && SIDES.has(capitals.passage.lexemes[at - 2]?.folded ?? ''))
    return true
  if (capitals.passage.language !== 'en' && begins(capitals, at - 1, 'site')) return true
  return (before.folded === 'of' || before.folded === 'de') && begins(capitals, at - 2, 'site')
}

/** Malibu, California: a known place after a comma. */
const isKnownPlace = (capitals: Capitals, at: number): boolean =>
  /^\s*,\s*$/.test(gapBefore(capitals.passage, at)) && begins(capitals, at, 'city', 'country')

/** A salesman from Modesto, she comes from Essex. */
const isHailing = (capitals: Capitals, at: number): boolean =>
  begins(capitals, at, 'title') ||
  /(?:man|woman|person|people|family|couple|originally|hails|comes|came)$/.test(
    capitals.passage.lexemes[at]?.folded ?? '',
  )
