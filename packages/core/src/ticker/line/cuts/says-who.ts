import type { LineLists } from './line-lists.ts'
import { endOfClause, opensClause } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** Is it a verb behind which stands whom or what it is about, not who says it? */
export const tellsWhom = (word: string): boolean =>
  /^(?:argues?|warn(?:s|ed)?|finds?|suggests?|shows?|estimates?|told|reports?)$/.test(word)

const FEW_WORDS = 7
/** "says the minister ahead of the talks in Geneva" */
const MORE_WORDS = 12
/** وفقا للقانون: nobody says so. */
const NO_SPEAKER =
  /^(?:ل?ال|لل|ل)?(?:رأي|ماد[ةه]|قانون|جدول|جداول|متبع|مقتضيات|اتفاق|اتفاقية|شروط|خط[ةه]|نظام|معايير|أحكام|قواعد|برنامج|دستور|آلي[ةه]|أعلى)/u
const ARTICLE = /^(?:the|a|an)\s+/i
/** What is said after this is no name any more. */
const AFTERTHOUGHT =
  /^(?:on|in|seen|late|early|who|which|that|ahead|after|during|before|as|at|over|amid|في|الذي|التي|عن)$/

/** وفقا لوزارة الصحة: the ل belongs to it, not to the name. */
const TO_WHOM = 'وفقا'

/**
 * Whose word the sentence is, where the clause that begins with a word says only that: "the port authority said",
 * "according to court papers", بحسب وزارة الصحة. Undefined where it says something else.
 */
export function saysWho(sentence: Sentence, at: number, lists: LineLists): string | undefined {
  const { words, text, starts, ends } = sentence
  const cut = (from: number, to: number): string | undefined =>
    to > from ? text.slice(starts[from], ends[to - 1]).replace(ARTICLE, '') : undefined
  const length = lists.according.at(words, at)
  const end = endOfClause(sentence, at) + 1
  if (length > 0) {
    let from = at + length
    // بحسب ما قال: the verb is no part of the name.
    while (from < end && lists.saying.has(words[from] ?? '')) from++
    let to = from
    while (to < end && to - from < FEW_WORDS && !endsName(words[to] ?? '', lists)) to++
    const name = cut(from, to)
    if (name !== undefined && NO_SPEAKER.test(name)) return undefined
    return words[at] === TO_WHOM ? name?.replace(/^لل/, 'ال').replace(/^ل(?=\p{L}{3})/u, '') : name
  }
  const verbFirst = lists.saying.has(words[at] ?? '')
  if (!opensClause(sentence, at) || end - at > (verbFirst ? MORE_WORDS : FEW_WORDS))
    return undefined
  const verb = words.findIndex(
    (word, index) => index >= at && index < end && lists.saying.has(word),
  )
  if (verb < 0) return undefined
  const next = words[verb + 1] ?? ''
  // "said to be shut", وقال إن: what follows is said, or said of the one before.
  if (verb + 1 < end && STATEMENT.test(next)) return undefined
  if (verb !== at) return PARTICLE.test(words[verb - 1] ?? '') ? undefined : cut(at, verb)
  // "…, warns party workers of action": a second thing that the same subject does.
  if (tellsWhom(words[at] ?? '')) return undefined
  let to = at + 1
  while (to < end && to - at <= FEW_WORDS && !endsName(words[to] ?? '', lists)) to++
  return cut(at + 1, to)
}

/** وقد ذكر فلان: no name. */
const PARTICLE = /^(?:[وف]?قد|[وف]?كما|[وف]?كان|[وف]?لقد)$/

const STATEMENT = /^(?:to|that|dass|que|qu|che|что|що|da|ان|انه|انها|انهم|بان)$/

const endsName = (word: string, lists: LineLists): boolean =>
  AFTERTHOUGHT.test(word) || lists.times.has(word)
