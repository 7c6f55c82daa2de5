import {
  arabicVerb,
  hasArabicAnd,
  hasArabicArticle,
  hasArabicPreposition,
  isArabicCountry,
  isArabicName,
  isArabicPreposition,
  isArabicTitle,
  isBareNoun,
  meetsSomebody,
  standsAlone,
} from '../../../language/index.ts'
import type { LineLists } from './line-lists.ts'
import { endOfClause, opensClause } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** أن, إن, بأن, أنها, folded: what follows is a sentence. */
export const THAT = /^[وب]?ان(?:ه|ها|هم|هما|نا)?$/
const THAT_ONE = /^[وب]?ان(?:ه|ها|هم|هما|نا)$/

/** After بعد أن stands no statement but a time. */
export const opensThat = (words: readonly string[], at: number): boolean =>
  THAT.test(words[at] ?? '') && !WHEN.test(words[at - 1] ?? '')

const WHEN = /^(?:بعد|قبل|منذ|دون|رغم|الي|حتي|بدون|سوي|الا|كما|حيث|اذ|غير)$/

/**
 * Does an Arabic sentence that ends with a word say something whole? A verb needs its subject and its object, or the
 * preposition without which it says nothing; after أن a sentence must follow, which needs the same.
 */
export function isWholeArabic(sentence: Sentence, last: number, lists: LineLists): boolean {
  return isWholeFrom(sentence, startOf(sentence, last), last, lists)
}

/** Behind a heading or a speaker and the colon. */
export function startOf({ words, text, ends, starts }: Sentence, last: number): number {
  let start = 0
  for (let at = 1; at < Math.min(last, COLON_WITHIN, words.length); at++)
    if (/^\s*:/.test(text.slice(ends[at - 1], starts[at]))) start = at
  return start
}

const COLON_WITHIN = 12

function isWholeFrom(sentence: Sentence, from: number, last: number, lists: LineLists): boolean {
  const { words } = sentence
  // من المتوقع أن …, يتوقع أن …
  if (isArabicPreposition(words[from] ?? '')) {
    const that = words.findIndex((word, at) => at > from && at <= from + 2 && THAT.test(word))
    if (that > 0) return that < last && isWholeFrom(sentence, that + 1, last, lists)
  }
  const verb = arabicVerb(words[from] ?? '')
  return verb === undefined
    ? isWholeNominal(sentence, from, last, lists)
    : isWholeVerbal(sentence, from, verb, last, lists)
}

/** Verb, subject, object. */
function isWholeVerbal(
  sentence: Sentence,
  at: number,
  verb: string,
  last: number,
  lists: LineLists,
): boolean {
  const { words } = sentence
  const needs = neededBy(words[at] ?? '', lists)
  if (isSaying(verb) && !opensBy(words, at, last) && opensBy(words, at, at + OBJECT_WITHIN))
    return false
  for (let next = at + 1; next <= last; next++)
    if (opensThat(words, next)) return isWholeThat(sentence, next, last, lists)
  const wanted = words.findIndex(
    (word, index) =>
      index > at &&
      needs.some(form => form.test(word)) &&
      leads(word) &&
      !isPutIn(sentence, at, index),
  )
  if (wanted > at) return wanted < last
  if (standsAlone(verb)) return last > at
  const object = objectAt(sentence, at, meetsSomebody(verb), lists)
  return object !== undefined && object <= last
}

/** Not بوصلة, whose ب is its own. */
const leads = (word: string): boolean =>
  isArabicPreposition(word) ||
  hasArabicPreposition(word) ||
  /^(?:ب(?:ان\p{L}*|ما|هم?|ها)|لل\p{L}+)$/u.test(word)

/** ، خلال زيارته المناطق بالشمال، : what stands between commas is not what the verb is about. */
function isPutIn(sentence: Sentence, verb: number, at: number): boolean {
  let first = at
  while (first > verb + 1 && !opensClause(sentence, first)) first--
  return first > verb + 1 && first < at && isArabicPreposition(sentence.words[first] ?? '')
}

/** Does a statement begin up to a word? */
const opensBy = (words: readonly string[], from: number, last: number): boolean =>
  words.some((_, at) => at > from && at <= last && opensThat(words, at))

/** Of a verb, as `arabicVerb` gives it. */
export const isSaying = (verb: string): boolean => SAYING.test(verb)

const SAYING =
  /^(?:قال|قول|ذكر|افاد|فيد|صرح|اكد|وكد|اوضح|وضح|اضاف|ضيف|اعتبر|عتبر|زعم|اعلن|علن|كشف|راي)$/

/** The sentence behind أن; أنه and أنها are its subject. */
function isWholeThat(sentence: Sentence, at: number, last: number, lists: LineLists): boolean {
  if (last - at < 2) return false
  const next = sentence.words[at + 1] ?? ''
  if (!THAT_ONE.test(sentence.words[at] ?? ''))
    return isArabicPreposition(next) || (/^[يتن]/.test(next) && arabicVerb(next) !== undefined)
      ? isWholeFrom(sentence, at + 1, last, lists)
      : isWholeNominal(sentence, at + 1, last, lists)
  return arabicVerb(next) === undefined || last - at >= 3
}

/** Subject, verb; or no verb at all, as headlines may be. */
function isWholeNominal(sentence: Sentence, from: number, last: number, lists: LineLists): boolean {
  const { words } = sentence
  let ofRelative = false
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at] ?? ''
    if (WHO.test(word)) ofRelative = true
    // هو stands for "is" where the subject was long.
    if (IS.test(word) && at > last) return false
    const verb = isVerbAt(words, at) ? arabicVerb(word) : undefined
    if (verb === undefined) continue
    // The first verb behind الذي is that of the relative clause.
    if (ofRelative) {
      ofRelative = false
      continue
    }
    if (at > last) return false
    for (let next = at + 1; next <= Math.min(last, at + 4); next++)
      if (opensThat(words, next)) return isWholeThat(sentence, next, last, lists)
    if (standsAlone(verb)) return true
    const needs = neededBy(word, lists)
    const rest = words.slice(at + 1)
    const wanted = rest.findIndex(each => needs.some(form => form.test(each)))
    return last > at && (wanted < 0 || wanted + at + 1 < last || !needs.length)
  }
  return true
}

const IS = /^(?:هو|هي|هم)$/

/** Of words that may be a verb or a noun, the one behind a preposition is a noun. */
export const isVerbAt = (words: readonly string[], at: number): boolean =>
  arabicVerb(words[at] ?? '') !== undefined &&
  words[at] !== VIA &&
  (/^ي/.test(words[at] ?? '') || !isBareNoun(words[at] ?? '') || isPastOfHer(words[at] ?? '')) &&
  !isArabicPreposition(words[at - 1] ?? '')

/** عبر may be "expressed", but between words it is "through". */
const VIA = 'عبر'

/** بلغت, أعلنت: the ending that a verb has and hardly a noun, behind letters that make a verb. */
const isPastOfHer = (word: string): boolean =>
  /^\p{L}{2,}[^اوي]ت$/u.test(word) && arabicVerb(word) === word.slice(0, -1)

/**
 * Where the object of a verb that opens an Arabic sentence begins, as far as it shows: with a noun of its own behind the
 * subject, which ended with an article or a name; with an accusative; with a figure.
 */
export function objectAt(
  sentence: Sentence,
  verb: number,
  ofSomebody: boolean,
  lists: LineLists,
): number | undefined {
  const { words } = sentence
  let subject = false
  let closed = false
  for (let at = verb + 1; at < Math.min(words.length, verb + OBJECT_WITHIN); at++) {
    const word = words[at] ?? ''
    if (opensThat(words, at)) return at
    if (WHO.test(word)) {
      at = endOfClause(sentence, at)
      closed = true
      continue
    }
    if (subject && hasArabicAnd(word) && arabicVerb(word.slice(1)) !== undefined) return undefined
    // ، حيث …, ، مشيرا …: nothing of the first clause follows.
    const elsewhere = lists.openers.has(word) && !isArabicPreposition(word)
    if (subject && elsewhere && opensClause(sentence, at)) return undefined
    // ، بعد انتشار …، or ، في عمان، is put in.
    if (
      subject &&
      opensClause(sentence, at) &&
      (isArabicPreposition(word) || lists.tails.at(words, at) > 0)
    ) {
      at = endOfClause(sentence, at)
      closed = true
      continue
    }
    // ، بإيقاف …: what the verb is about, in a phrase.
    if (subject && opensClause(sentence, at) && /^ب/.test(word) && hasArabicPreposition(word))
      return undefined
    if (isArabicPreposition(word)) {
      while (isArabicPreposition(words[at] ?? '')) at++
      closed = hasArabicArticle(words[at] ?? '') || isArabicName(words[at] ?? '')
      continue
    }
    if (hasArabicPreposition(word) || lists.tails.at(words, at) > 0) {
      closed = hasArabicArticle(word) || isArabicName(word.slice(1))
      continue
    }
    const parted = opensClause(sentence, at)
    if (
      subject &&
      parted &&
      !hasArabicAnd(word) &&
      !lists.openers.has(word) &&
      !isArabicTitle(word)
    )
      return at
    const opens = opensObject(sentence, at, verb, closed, ofSomebody)
    if (subject && opens) return at
    subject = true
    // 11 شخصا: what is counted closes the subject.
    const title = isArabicTitle(word) && !hasArabicArticle(word)
    closed = (closes(word) && !title) || (/^\d/.test(words[at - 1] ?? '') && word.endsWith('ا'))
  }
  return undefined
}

/** الذي and its like; participles that stand for them are adjectives too. */
export const WHO = /^[وف]?ال(?:ذي|تي|ذين|لذين|لتين|لاتي|لواتي)$/

/** Words behind the verb. */
const OBJECT_WITHIN = 24

/** Of a man and his father. */
export const SON = /^(?:بن|بنت)$/

/** An article or a name ends what it stands in; a bare noun or adjective goes on. */
export const closes = (word: string): boolean =>
  hasArabicArticle(word) ||
  !(isBareNoun(word) || ADJECTIVE.test(word) || (/^[بلو]/.test(word) && isBareNoun(word.slice(1))))

const ADJECTIVE = /\p{L}{3}(?:يه|ين|ون|ات)$/u

function opensObject(
  { words, text, starts, ends }: Sentence,
  at: number,
  verb: number,
  closed: boolean,
  ofSomebody: boolean,
): boolean {
  const word = words[at] ?? ''
  if (/^\d/.test(word)) return closed
  if (QUARTER.test(word)) return false
  if (SON.test(words[at + 1] ?? '') || SON.test(words[at - 1] ?? '')) return false
  // دانت مصر التفجير: nothing more belongs to the name of a state.
  if (at === verb + 2 && isArabicCountry(words[at - 1] ?? '') && hasArabicArticle(word))
    return !/يه?$/.test(word)
  if (hasArabicArticle(word) || hasArabicAnd(word)) return false
  // A title behind a name says who it is.
  if (isArabicTitle(word)) return ofSomebody && hasArabicArticle(words[at - 1] ?? '')
  const printed = text.slice(starts[at], ends[at])
  if (/\u064b|[^ي]ا$/u.test(printed) && isBareNoun(word.replace(/ا$/, ''))) return true
  if (INFINITIVE.test(word) && ADJECTIVE_OF_MANY.test(words[at - 1] ?? '')) return true
  if (!closed) return false
  if (/ة$/.test(printed) && !isArabicName(word)) return true
  const superlative = /^ا\p{L}{2}$/u.test(word) && hasArabicArticle(words[at + 1] ?? '')
  return isBareNoun(word) || POSSESSED.test(word) || superlative
}

/** East of what: no object. */
const QUARTER = /^(?:شمال|جنوب|شرق|غرب|وسط)/

/** استياء, تحقيق: what is done, behind an adjective no second one. */
const ADJECTIVE_OF_MANY = /\p{L}{3}(?:يه|ين|ون)$/u
const INFINITIVE = /^(?:ت\p{L}{2}ي\p{L}|ا(?!ل)\p{L}{2,3}ا\p{L})$/u

/** مطالبتهم, أعمالها: somebody's, so a noun. */
const POSSESSED = /\p{L}{3}(?:هم|ها|هما)$|\p{L}{2}ته$/u

/** The prepositions without which a verb says nothing, as they show in words. */
export function neededBy(verb: string, lists: LineLists): readonly RegExp[] {
  const forms = formsOf(verb)
  return PREPOSITIONS.filter(([preposition]) =>
    forms.some(form => lists.governing.at([form, preposition], 0) === 2),
  ).map(([, form]) => form)
}

/** Folded, with the words that hold them. */
const PREPOSITIONS: readonly (readonly [preposition: string, form: RegExp])[] = [
  ['علي', /^علي$/],
  ['عن', /^عن$/],
  ['في', /^في$/],
  ['الي', /^(?:الي$|لل)/],
  ['من', /^من$/],
  ['ب', /^ب(?:\p{L}{3}|ما$|هم?$|ها$)/u],
  ['ل', /^ل\p{L}{3}/u],
]

/** A verb without the letters of its person and time: يوافق, وافقت and ستوافق are all وافق. */
function formsOf(verb: string): readonly string[] {
  const present = /^س?[يت](\p{L}{3,})$/u.exec(verb)?.[1]
  const past = /^(\p{L}{3,})ت$/u.exec(verb)?.[1]
  return [verb, present, past, arabicVerb(verb)].filter(form => form !== undefined)
}
