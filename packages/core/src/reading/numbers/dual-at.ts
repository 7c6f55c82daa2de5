import { AND_A_HALF, isCommonArabic, kindSet, shareKinds } from '../../language/index.ts'
import type { Lexeme } from '../../language/index.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { cliticOf } from './find-figures.ts'

/** Two of a thing in one word, with the adjective that agrees with it: طائرتان, عامين إضافيين. */
export interface Dual extends WordSpan {
  /** 2, or two and a half. */
  readonly value: number
  /** What it counts where that is known by a key, else null. */
  readonly role: string | null
  readonly clitic: number
}

const SHORTEST = 5
/** One letter that leans on the word. */
const CLITIC = /^[وفبلك](?=[\u0621-\u064a]{5})/
/** The dual of nouns in ة, whose plural never ends so. */
const FEMININE = /^(?![وفبكل]?(?:ال|لل))[\u0621-\u064a]{2,}ت(?:ان|ين)$/
const ADJECTIVE = /(?:ي|ت)(?:ان|ين)$/
const DEFINITE_TIME = /^ال(?:عام|اسبوع|شهر|يوم|ساعت|سنت|دقيقت)ين$/
/** Verbs of two people end so too: يقولان, تقلان. */
const VERB = /^[يت][\u0621-\u064a]{2,3}ان$/
/** Names and numbers that end like a dual. */
const OTHERS = kindSet([
  'given',
  'surname',
  'city',
  'country',
  'organisation',
  'numeral',
  'scale',
  'title',
])

/** The dual that begins with a word of an Arabic text: one of the lexicon, or one that its form and adjective show. */
export function dualAt(passage: Passage, at: number): Dual | undefined {
  const lexeme = passage.lexemes[at]
  if (!lexeme || !endsLikeDual(lexeme.folded)) return undefined
  const mark = markAt(passage, 'dual', at)
  const clitic = mark ? cliticOf(lexeme, mark) : cliticOfDual(passage, at)
  if (clitic === undefined) return undefined
  const next = mark?.to ?? at + 1
  const half = passage.lexemes[next]?.folded === AND_A_HALF
  const to = half || agrees(passage, next) ? next + 1 : next
  const value = mark?.meaning.value
  const role = value === undefined || value === 'thing' ? null : value
  return { value: half ? 2.5 : 2, role, clitic, from: at, to }
}

const NOON = 'ن'.charCodeAt(0)

const endsLikeDual = (folded: string): boolean =>
  folded.charCodeAt(folded.length - 1) === NOON &&
  folded.length >= SHORTEST - 1 &&
  /[اي]ن$/.test(folded)

/** Letters before a dual that no list has; undefined for another word. */
function cliticOfDual(passage: Passage, at: number): number | undefined {
  const lexeme = passage.lexemes[at]
  // لا تقل عن الأسبوعين is a stretch of time, الأسبوعين الماضيين a date.
  if (lexeme && DEFINITE_TIME.test(lexeme.folded))
    return /^ال/.test(passage.lexemes[at + 1]?.folded ?? '') ? undefined : 0
  if (!lexeme || lexeme.stop || isOther(lexeme)) return undefined
  for (const clitic of CLITIC.test(lexeme.folded) ? [1, 0] : [0]) {
    const bare = lexeme.folded.slice(clitic)
    if (FEMININE.test(bare) && isCommonArabic(`${bare.slice(0, -3)}ه`)) return clitic
    // مصدران محليان: nothing else that ends in ان has an adjective that does.
    if (isNominative(bare) && isCommonArabic(bare.slice(0, -2)) && agrees(passage, at + 1))
      return clitic
  }
  return undefined
}

const isNominative = (bare: string): boolean =>
  bare.length >= SHORTEST && bare.endsWith('ان') && !/^[وفبك]?ال/.test(bare) && !VERB.test(bare)

/** The word agrees with the dual before it as its adjective. */
function agrees(passage: Passage, at: number): boolean {
  const [dual, lexeme] = [passage.lexemes[at - 1], passage.lexemes[at]]
  return (
    isAdjective(lexeme) &&
    lexeme?.folded.slice(-2) === dual?.folded.slice(-2) &&
    /^\s$/.test(gapBefore(passage, at)) &&
    markAt(passage, 'dual', at) === undefined &&
    markAt(passage, 'numeral', at) === undefined
  )
}

const isOther = ({ kinds }: Lexeme): boolean => shareKinds(kinds, OTHERS)

const isAdjective = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined &&
  !lexeme.joined &&
  !isOther(lexeme) &&
  !/^(?:ال|لل)/.test(lexeme.folded) &&
  (ADJECTIVE.test(lexeme.folded) || (lexeme.folded.length >= SHORTEST && /^م/.test(lexeme.folded)))
