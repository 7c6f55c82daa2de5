import { fold } from './fold.ts'
import { isCommonArabic } from './is-common-arabic.ts'
import type { MeaningKind } from './lexicon/lexicon.ts'
import { openLexicon } from './lexicon/open-lexicon.ts'

/** Shortest word with a seam, in letters. */
const SHORTEST = 6
/** Letters that end words: ة wherever it stands, an accusative's mark on its alif. */
const ENDS = /(?:[\u0621-\u064a]ة|اً|ًا)(?=[\u0621-\u064a]{2})/
const HARD_ENDING = 2
/** Words that end in ى and lean on the next one. */
const UP_TO = /^[وف]?(?:إلى|الى|على|حتى|لدى)(?=[\u0621-\u064a]{2})/
/** Little words that are written apart from the article of the next word. */
const LITTLE = /^[وف]?(?:في|من|عن|أن|إن|بأن|يوم|بين|خلال|قبل|ضد|منذ|هذا|هذه|ذلك|تلك|التي|الذي)$/
/** The article with the word that it belongs to. */
const ARTICLE = /ال[\u0621-\u064a]{3}/g
/** What a verb of saying may be written with as one word. */
const OPENS_CLAUSE = /^(?:إلى|إنه?ا?|أنه?ا?|بأنه?ا?|عن)$/
const ENDS_IN_OPENING = /(?:إلى|[أإ]نه?ا?|عن)$/
/** Letters of a verb of saying, its conjunction counted. */
const SHORTEST_VERB = 3
const LONGEST_VERB = 8
/** Shortest word behind a verb of saying: shorter ones are its endings. */
const LEAST_SUBJECT = 4
const SUBJECTS: ReadonlySet<MeaningKind> = new Set(['title', 'anonymous', 'body', 'organisation'])
const SAYING: ReadonlySet<MeaningKind> = new Set(['saying'])
const NO_STEMS: readonly string[] = []

/**
 * How many letters the first of two words has that were written as one, as feeds do that lose the ends of lines:
 * يومالثلاثاء, وأشارإلى, الحارةالتي. 0 for one word. The answer is sure rather than complete.
 */
export function seamInArabic(written: string): number {
  if (written.length < SHORTEST) return 0
  const ending = ENDS.exec(written)
  if (ending && ending.index > 0) return ending.index + HARD_ENDING
  const upTo = UP_TO.exec(written)
  if (upTo && written.startsWith('ال', upTo[0].length)) return upTo[0].length
  return beforeArticle(written) || behindSaying(written)
}

/** خلالالفترة, أعلنالراصد, فصلالصيف: an article inside a word that is none of the common ones. */
function beforeArticle(written: string): number {
  for (const { index } of written.matchAll(ARTICLE)) {
    if (index < 2) continue
    const first = written.slice(0, index)
    const closed = LITTLE.test(first) || isSaying(fold(first))
    if (!closed && !(isCommon(first) && isCommon(written.slice(index)))) continue
    // بعدالتهم, احتمالية: the letters of an article may stand in a word of their own.
    return isCommonArabic(fold(written)) ? 0 : index
  }
  return 0
}

/** A common word, with the article or without. */
const isCommon = (word: string): boolean =>
  isCommonArabic(fold(word)) || (word.startsWith('ال') && isCommonArabic(fold(word.slice(2))))

/** وأشارإلى, أعلنمدير: a verb of saying and what opens its clause, or who says it. */
function behindSaying(written: string): number {
  const isVerb = (at: number): boolean => isSaying(fold(written.slice(0, at)))
  // أشارتإلى: what opens a clause tells better where the verb ends than the verb, which is one with and without its ending.
  if (ENDS_IN_OPENING.test(written))
    for (let at = SHORTEST_VERB; at <= LONGEST_VERB && at < written.length - 1; at++)
      for (const end of [at, at + 1])
        if (OPENS_CLAUSE.test(written.slice(end)) && isVerb(at)) return end
  for (let at = SHORTEST_VERB; at <= LONGEST_VERB && at <= written.length - LEAST_SUBJECT; at++) {
    if (!isVerb(at)) continue
    const rest = written.slice(at)
    if (isSubject(rest) || (written.startsWith('و') && isApart(written, rest))) return at
  }
  return 0
}

const isSubject = (rest: string): boolean => means(fold(rest), SUBJECTS)

/** وقالعيادة: a common word stands behind the verb, and both together are none. */
const isApart = (written: string, rest: string): boolean =>
  isCommonArabic(fold(rest)) && !isCommonArabic(fold(written))

/** Asked of every beginning of a word that is new. Phrases of these kinds are known as written, so that no stem is needed. */
const means = (folded: string, kinds: ReadonlySet<MeaningKind>): boolean =>
  openLexicon('ar')
    .startingWith([folded], NO_STEMS)
    .some(({ meaning }) => kinds.has(meaning.kind))

const isSaying = (folded: string): boolean =>
  means(folded, SAYING) || (/^[وف]/.test(folded) && means(folded.slice(1), SAYING))
