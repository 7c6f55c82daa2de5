import type { Lexeme } from '../../language/index.ts'
import type { Figure } from './find-figures.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** Shortest noun, in letters: طن. */
const SHORTEST = 2
/** Begins like a noun that a preposition leans on (بحادث, لأسهم); nouns with such a letter of their own are known. */
const LEANS = /^[بل]../
const BESIDE_FIGURE = /^[)\]»"]?[\s\u200f]?$/
const BESIDE_NOUN = /^\s$/

/**
 * The indefinite noun that follows an Arabic figure, with the one word that completes it: an adjective that agrees with it
 * (مدرسة عالمية, لاعبا سعوديا) or a noun in the genitive (عربة قطار), which an accusative cannot have (شخصا).
 */
export function arabicThing(passage: Passage, { value, to: from }: Figure): WordSpan | null {
  // واحد stands behind its noun.
  if (value === 1 && passage.lexemes[from - 1]?.value === undefined) return null
  if (!isNoun(passage, from, BESIDE_FIGURE)) return null
  const second = from + 1
  const [noun, next] = [passage.lexemes[from], passage.lexemes[second]]
  if (MULTIPLE.test(noun?.folded ?? '') && next?.script === 'letters')
    return { from, to: second + 1 }
  if (isBothSexes(noun, next)) return { from, to: second + 1 }
  if (
    !isNoun(passage, second, BESIDE_NOUN) ||
    (next?.joined === true && !OWN_WAW.test(next.folded))
  )
    return { from, to: second }
  const few = value >= FEW && value <= MOST_FEW
  return { from, to: noun && next && completes(noun, next, few) ? second + 1 : second }
}

/** Figures whose noun is in the plural. */
const FEW = 3
const MOST_FEW = 10
/** Adjectives whose و is no conjunction: ودية, وطني. */
const OWN_WAW =
  /^(?:ودي|وطني|وزاري|وهمي|وثايقي|وقايي|وظيفي|وسطي|وصفي|ورقي|وراثي|وحشي|وديع|وثيق|واسع)/

/** 80 طالبا وطالبة: the same noun in its other gender. */
const isBothSexes = (noun: Lexeme | undefined, next: Lexeme | undefined): boolean =>
  noun !== undefined && next?.folded === `و${noun.folded.replace(/ا$/, '')}ه`

/** Verbs go on with the sentence: أصيبوا, قتلت, but not plurals in ات. */
const GOES_ON = /^ي|^س[يتن]|^[بكف]ال|وا$|[^ا]ت$/
/** أحرز, أصيب: a verb of four letters whose first is a hamza. */
const PAST = /^أ[\u0621-\u064a]{3}$/
/** تنتهي: no adjective of a plural, which would be in the feminine. */
const PRESENT = /^ت[\u0621-\u064a]{2,}[^هات]$/

/** جيجا بايت, كيلو متر: part of the unit that follows. */
const MULTIPLE = /^(?:كيلو|ميجا|ميغا|جيجا|جيغا|غيغا|تيرا|سنتي|ملي|ميلي|ميكرو|نانو)$/

/** Time and length are complete in themselves but for a few adjectives: 29 سنة, 5 أيام متتالية. */
const MEASURE =
  /^(?:سنه|سنوات|عاما?|اعوام|شهرا?|اشهر|شهور|يوما?|ايام|اسبوعا?|اسابيع|ساعه|ساعات|دقيقه|دقايق|ثانيه|ثوان|كلم|كم|كيلومترا?|كيلومترات)$/
const OF_MEASURE = /^(?:متتالي|متواصل|كامل|اضافي|مقبل|قادم|متبق|عمل|مربع|ضويي)/

function completes(noun: Lexeme, { folded, written }: Lexeme, few: boolean): boolean {
  if (MEASURE.test(noun.folded) && !OF_MEASURE.test(folded)) return false
  if (noun.folded.endsWith('ا')) return folded.endsWith('ا') && !folded.endsWith('وا')
  if (PAST.test(written) || (few && PRESENT.test(folded))) return false
  return !GOES_ON.test(folded) && !/[^ي]ا$/.test(folded)
}

/** ألقاب, إلكترون: no article. */
const OWN_ALEF = /^[أإآ]/

/** A word that can be counted: no stop word, not definite, without a conjunction of its own. */
function isNoun(passage: Passage, at: number, gap: RegExp): boolean {
  const lexeme = passage.lexemes[at]
  if (lexeme?.script !== 'letters' || lexeme.stop || !gap.test(gapBefore(passage, at))) return false
  const { folded, stem, joined, entries, written } = lexeme
  if (LEANS.test(folded) && markAt(passage, 'countable', at) === undefined) return false
  return (
    folded.length >= SHORTEST &&
    !(folded.startsWith('ال') && !OWN_ALEF.test(written)) &&
    !folded.startsWith('لل') &&
    (!joined || stem.startsWith('و') || OWN_WAW.test(folded)) &&
    !entries.some(
      ({ meaning }) =>
        NO_NOUNS.has(meaning.kind) || (meaning.kind === 'country' && !NATIONALITY.test(folded)),
    )
  )
}

/** سعوديين, فلسطينيا: people of a country, which itself cannot be counted. */
const NATIONALITY = /(?:ي|يا|يه|يين|يون|يات)$/
const NO_NOUNS: ReadonlySet<string> = new Set([
  'saying',
  'adding',
  'according',
  'day',
  'weekday',
  'month',
  'given',
  'city',
  'numeral',
  'uncounted',
])
