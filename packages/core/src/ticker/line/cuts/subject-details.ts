import {
  arabicVerb,
  hasArabicAnd,
  hasArabicArticle,
  hasArabicPreposition,
  isArabicName,
  isArabicPreposition,
  isArabicTitle,
} from '../../../language/index.ts'
import {
  SON,
  THAT,
  WHO,
  closes,
  isSaying,
  isVerbAt,
  neededBy,
  objectAt,
  opensThat,
  startOf,
} from './arabic-clause.ts'
import type { CutFinder } from './find-cuts.ts'
import { isBoundArabic } from './is-bound-arabic.ts'
import type { LineLists } from './line-lists.ts'
import { endOfClause, opensClause } from './sentence.ts'
import type { Cut, Sentence } from './sentence.ts'

/**
 * What can be spared of the subjects of an Arabic sentence, as little as helps first: phrases, second offices and names
 * behind an office, each up to the object or the verb.
 */
export const subjectDetails: CutFinder = (sentence, lists) => detailsOf(sentence, lists)

/** Of them the names with a father's behind an office: who holds it is known by the office. */
export function* fullNames(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  const { words } = sentence
  for (const cut of detailsOf(sentence, lists)) {
    const [first = '', ...rest] = words.slice(cut.first, cut.last + 1)
    const isName =
      !isArabicPreposition(first) && !hasArabicPreposition(first) && !isArabicTitle(first)
    if (
      isName &&
      rest.length < LONGEST_NAME &&
      rest.some(word => SON.test(word)) &&
      !rest.some(isArabicPreposition)
    )
      yield cut
  }
}

const LONGEST_NAME = 7

function* detailsOf(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  if (lists.language !== 'ar') return
  for (const { from, to } of subjects(sentence, lists)) {
    if (LEANS_BACK.test(sentence.words[to] ?? '')) continue
    for (let at = to - 1; at > from; at--)
      if (opensDetail(sentence, at, from, lists) && isOnePiece(sentence, at, to))
        yield { first: at, last: endOfDetail(sentence, at, to, lists) }
  }
}

/** المتفق عليها, المعترف به: without what stands before it, it would lean on something else. */
const LEANS_BACK = /^(?:علي|الي|في|من|عن|مع|ب|ل|لدي|حول)(?:ه|ها|هم|هما|هن|نا)$/

/** A name or an office ends where the "and" of another subject begins; of a phrase the "and" is its own. */
function endOfDetail(sentence: Sentence, at: number, to: number, lists: LineLists): number {
  const { words } = sentence
  const word = words[at] ?? ''
  const leads =
    isArabicPreposition(word) || hasArabicPreposition(word) || lists.tails.at(words, at) > 0
  if (leads || lists.relatives.has(word)) return to - 1
  const and = words.findIndex((each, index) => index > at && index < to && hasArabicAnd(each))
  return (and < 0 ? to : and) - 1
}

/** Behind a comma that a detail does not begin with stands something else. */
const isOnePiece = (sentence: Sentence, at: number, to: number): boolean =>
  to - at <= LONGEST_DETAIL && (opensClause(sentence, at) || endOfClause(sentence, at) >= to - 1)

const LONGEST_DETAIL = 16

export function opensDetail(
  sentence: Sentence,
  at: number,
  from: number,
  lists: LineLists,
): boolean {
  const { words } = sentence
  const [before = '', word = ''] = [words[at - 1], words[at]]
  // What a figure counts stays with it.
  if (/^\d/.test(before)) return false
  if (words.slice(from, at).some(each => WHO.test(each)) || SON.test(before)) return false
  if (isArabicPreposition(before)) return false
  if (opensClause(sentence, at) || lists.relatives.has(word)) return true
  if (at - from < FEWEST_OF_SUBJECT || !closes(before) || isArabicPreposition(before)) return false
  if (isBoundArabic(before, word, lists)) return false
  // الاتحاد الأوروبي لكرة القدم: a phrase with ل may belong to the name.
  if (isArabicPreposition(word) || (hasArabicPreposition(word) && !word.startsWith('ل')))
    return true
  if (isArabicTitle(word)) return !hasArabicPreposition(before) || hasArabicArticle(before)
  if (lists.tails.at(words, at) > 0) return true
  const isName = isArabicName(word) || SON.test(words[at + 1] ?? '')
  return (
    isName &&
    !isArabicTitle(before) &&
    !isArabicName(before) &&
    words.slice(from, at).some(isArabicTitle)
  )
}

/** "The director-general" may stay alone, "the workers" of a place not. */
const FEWEST_OF_SUBJECT = 2

/** Where the subjects of a sentence and of the sentence behind its أن stand, without the last word that follows. */
function* subjects(sentence: Sentence, lists: LineLists): Iterable<{ from: number; to: number }> {
  const { words } = sentence
  let from = startOf(sentence, words.length - 1)
  const that = words.findIndex((_, at) => at > from && opensThat(words, at))
  const verb = arabicVerb(words[from] ?? '')
  if (verb !== undefined) {
    const to = endOfSubject(sentence, from, verb, that, lists)
    if (to !== undefined) yield { from: from + 1, to }
    if (that < 0) return
    from = that + 1
  }
  const next = words.findIndex((_, at) => at > from && isVerbAt(words, at))
  if (that < 0 || next <= from || next - from > LONGEST_SUBJECT || /^[يت]/.test(words[from] ?? ''))
    return
  if (!words.slice(from, next).some(word => WHO.test(word))) yield { from, to: next }
}

const LONGEST_SUBJECT = 20

/** Of a verb that stands before its subject: where what it says begins. */
function endOfSubject(
  sentence: Sentence,
  at: number,
  verb: string,
  that: number,
  lists: LineLists,
): number | undefined {
  const { words } = sentence
  const near =
    that > at && that - at <= LONGEST_SUBJECT && !isArabicPreposition(words[that - 1] ?? '')
  if (isSaying(verb) && near) return that
  const needs = neededBy(words[at] ?? '', lists)
  if (needs.length === 0) return objectAt(sentence, at, false, lists)
  // A ب or ل may belong to anything before it.
  const wanted = words.findIndex(
    (word, index) =>
      index > at &&
      needs.some(form => form.test(word)) &&
      (isArabicPreposition(word) || THAT.test(word)),
  )
  return wanted > at ? wanted : undefined
}
