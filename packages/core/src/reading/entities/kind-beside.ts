import type { Lexeme } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { begins, holds, isPossessive } from './capital-runs.ts'
import type { Capitals } from './capital-runs.ts'
import type { Entity } from './entity.ts'
import { isCommonWord } from './is-common-word.ts'
import { KIN } from './kin.ts'
import { isPlaceBeside } from './place-beside.ts'

/** What bodies are called beside their name, in lower case: the Ostara party, the carmaker Veld. */
const BODIES =
  /^(?:party|coalition|alliance|group|movement|militia|company|firm|airline|carrier|club|cartel|gang|charity|consortium|conglomerate|startup|start-up|retailer|bank|faction|rebels|militants|fighters|insurgents|supporters|lawmakers|newspaper|magazine|.{3,}maker|parti|partido|partito|partei|compagnie|entreprise|empresa|società|azienda|konzern|партия|партии|компания|компании|partisi|şirketi)$/
/** Named Conner: nothing but a person is named so, where the name is one word. */
const NAMING = /^(?:named|nicknamed|christened)$/
const DATELINE = /^\s*[(,–—-]/

/** A run with the words that touch it, without a break between. */
interface Beside {
  readonly run: WordSpan
  readonly length: number
  readonly before: Lexeme | undefined
  readonly next: Lexeme | undefined
  readonly possessive: boolean
  readonly said: boolean
}

/** What a run of words with capitals is by the words beside it. Undefined where they do not tell. */
export function kindBeside(capitals: Capitals, run: WordSpan): Entity['kind'] | undefined {
  const { lexemes, words } = capitals.passage
  const next = words.breaks[run.to] === 'none' ? lexemes[run.to] : undefined
  const beside: Beside = {
    run,
    length: run.to - run.from,
    before: words.breaks[run.from] === 'none' ? lexemes[run.from - 1] : undefined,
    next,
    possessive: isPossessive(capitals.passage, run.to - 1),
    said: next !== undefined && begins(capitals, run.to, 'saying'),
  }
  if (isBodyBeside(capitals, beside)) return 'organisation'
  if (!beside.said && isPlaceBeside(capitals, run, beside.possessive)) return 'place'
  if (isPersonBeside(capitals, beside)) return 'person'
  const theirs = beside.before?.folded === 'the' && beside.length > 1 && beside.length < 5
  return theirs && !capitals.nouns && isNamed(capitals, run) ? 'organisation' : undefined
}

/** SENDAI (Meridian) –, LONDON, June 5 –: the place in capitals that opens a text; not PRESS REVIEW –. */
export const isDateline = (capitals: Capitals, { from, to }: WordSpan): boolean =>
  from === 0 &&
  to <= 2 &&
  capitals.passage.lexemes[0]?.capital === 'all' &&
  DATELINE.test(gapBefore(capitals.passage, to)) &&
  !begins(capitals, to - 1, 'body', 'thing', 'title', 'media')

/** Jane Doe, 34, … */
export const isAge = (passage: Passage, at: number): boolean => {
  const value = passage.lexemes[at]?.value
  return value !== undefined && value < 120 && /^\s*[,(]\s*$/.test(gapBefore(passage, at))
}

function isBodyBeside(capitals: Capitals, { run, length, before, next }: Beside): boolean {
  if (length > 3) return false
  if (before && before.capital === 'none' && BODIES.test(before.folded)) return true
  if (!next || next.capital !== 'none') return next !== undefined && isHeaded(capitals, run, before)
  if (begins(capitals, run.to, 'media') || BODIES.test(next.folded))
    return length > 1 || !isOpeningAdjective(capitals.passage, run.from)
  const acronym = length === 1 && capitals.passage.lexemes[run.from]?.capital === 'all'
  return (acronym && begins(capitals, run.to, 'body')) || isHeaded(capitals, run, before)
}

/** The Ostara CEO: a name of one word before an office is the body that it is of. */
const isHeaded = (capitals: Capitals, run: WordSpan, before: Lexeme | undefined): boolean =>
  run.to - run.from === 1 &&
  before?.folded !== 'of' &&
  begins(capitals, run.to, 'title') &&
  !RELATED.has(capitals.passage.lexemes[run.to]?.folded ?? '') &&
  !GRADES.has(capitals.passage.lexemes[run.from]?.folded ?? '') &&
  !isCommonWord(capitals, run.from) &&
  !isOpeningAdjective(capitals.passage, run.from)

/** Of a person, not of a body: the Velm ally. */
const RELATED: ReadonlySet<string> = new Set(
  'ally rival opponent critic successor predecessor challenger heir counterpart veteran biographer aide adviser advisor lawyer attorney doctor nominee appointee loyalist'.split(
    ' ',
  ),
)

/** Of an office: Senior Lecturer, Acting Judge. */
const GRADES: ReadonlySet<string> = new Set(
  'senior junior acting deputy assistant associate executive managing principal lead visiting honorary emeritus adjunct chief staff special general interim former outgoing vice'.split(
    ' ',
  ),
)

/** Acclaimed actor …: what opens a sentence has its capital from that. */
const isOpeningAdjective = ({ lexemes, words }: Passage, at: number): boolean =>
  words.breaks[at] === 'sentence' &&
  /^(?:.{3,}(?:ed|ing|al|ic|ive|ous|ary|ese|ish|ian|less|ful|or)|top|chief|young|ex|late|read|check|watch|state|parent|big|new)$/.test(
    lexemes[at]?.folded ?? '',
  )

function isPersonBeside(capitals: Capitals, beside: Beside): boolean {
  const { run, length, before, possessive, said } = beside
  const { passage } = capitals
  const { lexemes } = passage
  if (length === 1 && NAMING.test(before?.folded ?? '')) return true
  // After "Reid 's" the ending is a word of its own.
  const owned = lexemes[run.to]?.written === 's' ? run.to + 1 : run.to
  if (possessive && KIN.test(lexemes[owned]?.folded ?? '')) return true
  const kin = lexemes[run.from - 1]
  if (kin?.capital === 'none' && KIN.test(kin.folded)) return true
  if (capitals.nouns || length < 2 || length > 4 || !isNamed(capitals, run)) return false
  if (before?.folded === 'the') return false
  return said || isAge(passage, run.to) || begins(capitals, run.from - 1, 'saying')
}

/** Not "Prep C", nor "World Cup" by halves. */
const isNamed = (capitals: Capitals, run: WordSpan): boolean =>
  (capitals.passage.lexemes[run.to - 1]?.folded.length ?? 0) > 1 && !holds(capitals, run, 'thing')
