import { isEnglishBase, isFiniteVerb } from '../../../language/index.ts'
import { isWholeArabic } from './arabic-clause.ts'
import type { LineLists } from './line-lists.ts'
import { endOfClause, opensClause } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/**
 * Does a sentence that ends with a word of it still say something, as far as it said something before? Its verb must be
 * there, and what somebody says (says that …) must have its own.
 */
export const isWhole = (sentence: Sentence, last: number, lists: LineLists): boolean =>
  lists.language === 'ar'
    ? isWholeArabic(sentence, last, lists)
    : lists.verbLast
      ? endsWithVerb(sentence, last, lists)
      : hasItsVerbs(sentence, last, lists)

/** Where the verb stands last, what ends with another word is half a sentence. */
const endsWithVerb = (sentence: Sentence, last: number, lists: LineLists): boolean =>
  isVerbOf(sentence, last, lists) || !isVerbOf(sentence, sentence.words.length - 1, lists)

function hasItsVerbs(sentence: Sentence, last: number, lists: LineLists): boolean {
  const { words } = sentence
  if (SAYS.test(words[last] ?? '') && !closesAside(sentence, last)) return false
  let found = false
  let future = false
  let awaited = false
  for (let at = 0; at <= last; at++) {
    // ", which was built in 1912,": the sentence goes on behind it.
    if (lists.relatives.has(words[at] ?? '') && opensClause(sentence, at)) {
      at = endOfClause(sentence, at)
      continue
    }
    if (isFuture(sentence, at, lists)) future = true
    const verb = isVerbOf(sentence, at, lists)
    const says = at > 0 && SAYS.test(words[at] ?? '') && !closesAside(sentence, at)
    if (verb) found = true
    if (says || (found && THAT.test(words[at] ?? ''))) awaited = true
    else if (verb) awaited = false
  }
  if (found && !awaited) return true
  for (let at = last + 1; at < words.length; at++) {
    if (future && (lists.tails.at(words, at) > 0 || opensClause(sentence, at))) return true
    if (isVerbOf(sentence, at, lists)) return false
  }
  return true
}

/** "Shop to reopen": so English headlines tell what will be; but of a plan to reopen more must be said. */
const isFuture = ({ words }: Sentence, at: number, lists: LineLists): boolean =>
  lists.language === 'en' && at > 0 && words[at] === 'to' && isEnglishBase(words[at + 1] ?? '')

/** ", the port authority said": what is said stands before it. */
const closesAside = (sentence: Sentence, at: number): boolean =>
  [0, 1, 2, 3, 4].some(back => at > back && opensClause(sentence, at - back))

/** "identified by", "to put", "the strikes": no verb of the sentence. */
export function isVerbOf(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words, text, starts, ends } = sentence
  return (
    isFiniteVerb(text.slice(starts[at], ends[at]), lists.language, words[at - 1], words[at + 1]) ===
      true &&
    words[at + 1] !== 'by' &&
    !NO_VERB_BEHIND.test(words[at - 1] ?? '')
  )
}

/** Folded verbs behind which stands what is said. */
const SAYS =
  /^(?:said|says|say|dit|dijo|dice|dicen|disse|diz|dizem|sagt|sagte|zegt|zei|заявил|заявила|заявили|сообщил|сообщила|сообщили)$/
const THAT = /^(?:that|dass|che|что|що)$/
const NO_VERB_BEHIND =
  /^(?:to|a|an|the|his|her|its|their|of|in|on|at|for|with|from|by|against|over|after|amid)$/
