import {
  arabicVerb,
  hasArabicAnd,
  hasArabicArticle,
  hasArabicPreposition,
  isArabicName,
  isArabicPreposition,
  isArabicTitle,
  isBareNoun,
  isEnglishBase,
  isEnglishParticiple,
  isFiniteVerb,
} from '../../../language/index.ts'
import { isBoundArabic } from './is-bound-arabic.ts'
import { isVerbOf, isWhole } from './is-whole.ts'
import type { CutFinder } from './find-cuts.ts'
import type { LineLists } from './line-lists.ts'
import { endOfClause, gapBefore, opensClause, readSentence } from './sentence.ts'
import type { Cut, Sentence } from './sentence.ts'

/** What stands before an ending must say something by itself. */
const FEWEST_BEFORE = 3
/** Without a word for its verb, a longer phrase may hold it. */
const SHORT_PHRASE = 5

/**
 * Circumstances, further predicates and phrases that close the sentence, the last one first, so that as much stays as
 * fits; but of a further predicate only where what stays of it is whole. Only behind its last comma or colon, for what follows one may lean on
 * the clause before it.
 */
export const endings: CutFinder = (sentence, lists) => endingsOf(sentence, lists, false)

/** The same beyond commas, where nothing else helps. */
export const wideEndings: CutFinder = (sentence, lists) => endingsOf(sentence, lists, true)

function* endingsOf(sentence: Sentence, lists: LineLists, wide: boolean): Iterable<Cut> {
  const last = sentence.words.length - 1
  let phrases: Cut[] = []
  for (let at = last; at >= FEWEST_BEFORE; at--) {
    if ((sentence.depths[at] ?? 0) === 0 && opensEnding(sentence, at, lists)) {
      const word = sentence.words[at] ?? ''
      if (opensPredicate(word, lists))
        phrases = phrases.filter(({ first }) => isWholePredicate(sentence, at, first - 1, lists))
      // Of a clause that says more of a noun not only its first words.
      else if (isPresent(word, lists))
        while ((phrases.at(-1)?.first ?? at + FEWEST_BEFORE) < at + FEWEST_BEFORE) phrases.pop()
      phrases.push({ first: at, last })
    }
    const heading = at < headingAt(sentence, at, lists) && /^\s*:\s/.test(gapBefore(sentence, at))
    if (heading || (!wide && opensClause(sentence, at))) break
  }
  yield* phrases
}

/** So few words before a colon may be no more than who speaks. */
const HEADING_WORDS = 6
/** Arabic names a speaker with office and place before a colon, and hardly anything else. */
const ARABIC_HEADING = 14

/** Before which word a colon ends a heading; ويصرح: is the sentence itself. */
const headingAt = ({ words }: Sentence, at: number, { language }: LineLists): number =>
  language === 'ar' && arabicVerb((words[at - 1] ?? '').replace(/^و/, '')) === undefined
    ? ARABIC_HEADING
    : HEADING_WORDS

/** وأصيب 30 آخرون | على الطريق …: does what stands behind the "and" say something whole by itself? */
function isWholePredicate(
  { text, starts }: Sentence,
  at: number,
  last: number,
  lists: LineLists,
): boolean {
  if (lists.language !== 'ar') return false
  const own = readSentence(text.slice((starts[at] ?? 0) + 1))
  return isWhole(own, last - at, lists)
}

/** … وأكد, … ويطالب: a second thing that the same subject does. */
const opensPredicate = (word: string, lists: LineLists): boolean =>
  lists.furtherVerbs.has(word) ||
  (lists.language === 'ar' &&
    (BECAME.test(word) || (hasArabicAnd(word) && arabicVerb(word.slice(1)) !== undefined)))

/** وبات, وأصبحت: what is said of a further subject. */
const BECAME = /^و(?:بات|اصبح|صار|كان|ظل)ت?$/

function opensEnding(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words } = sentence
  const word = words[at] ?? ''
  const opens =
    lists.tails.at(words, at) > 0 ||
    lists.furtherVerbs.has(word) ||
    lists.relatives.has(word) ||
    (lists.language === 'ar'
      ? opensArabicPhrase(sentence, at, lists)
      : opensPhrase(sentence, at, lists))
  return (
    opens &&
    !isBound(sentence, at, lists) &&
    !holdsGermanVerb(sentence, at, lists) &&
    isWhole(sentence, at - 1, lists)
  )
}

/** "will nach Bonn reisen", "schaltet in …": where nouns have capitals, a small word before or at the end may be the verb. */
const holdsGermanVerb = (sentence: Sentence, at: number, lists: LineLists): boolean =>
  lists.capitalNouns &&
  (startsSmall(sentence, at - 1) || startsSmall(sentence, sentence.words.length - 1))

const startsSmall = (sentence: Sentence, at: number): boolean =>
  /^\p{Ll}/u.test(printed(sentence, at))

const printed = ({ text, starts, ends }: Sentence, at: number): string =>
  text.slice(starts[at], ends[at])

/** A phrase of place, person or manner. */
function opensPhrase(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words } = sentence
  const word = words[at] ?? ''
  if (lists.language === 'en' && opensEnglishClause(sentence, at, lists)) return true
  if (ROMANCE.test(lists.language) && PAST.test(word) && !isAuxiliary(words[at - 1] ?? ''))
    return true
  if (!lists.closers.has(word) || isAnotherWord(sentence, at)) return false
  if (endOfClause(sentence, at) - at <= SHORT_PHRASE) return true
  return isFiniteVerb('', lists.language) !== undefined
}

/** "estradas destruídas pelo ciclone": what was done to it. */
const ROMANCE = /^(?:es|pt|it)$/
const PAST = /^\p{L}{3,}(?:ad|id|at|it|ut)[oa]s?$/u
const isAuxiliary = (word: string): boolean =>
  /^(?:e|es|son|sao|ha|han|fue|fueron|foi|foram|era|eran|esta|estan|estao|sido|tem|sono|hanno|stato|stati|stata|ser|mas|muy|mais|muito|piu|y|o|e)$/.test(
    word,
  )

/**
 * "a deal that …", "the torment he suffered", "a man working …", "by saying …", "to develop …": said of what stands before
 * it, which is no verb and none of what can be said or what needs such a word.
 */
function opensEnglishClause(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words } = sentence
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]]
  if (NEEDING.test(before) || PASSIVE.test(before) || lists.leaning.has(before)) return false
  if (lists.closers.has(before) || isVerbOf(sentence, at - 1, lists)) return false
  if (word === 'to')
    return isEnglishBase(after) || after === 'the' || /^\p{Lu}/u.test(printed(sentence, at + 1))
  if (word === 'by') return isEnglishParticiple(after) && !DONE.test(before)
  if (PRONOUN.test(word)) return isVerbOf(sentence, at + 1, lists)
  if (word === 'and') return SUBJECT.test(after)
  return !SAYABLE.test(before) && (word === 'that' || isEnglishParticiple(word))
}

const PRONOUN = /^(?:he|she|they|it)$/
const SUBJECT = /^(?:i|he|she|they|it|we|you)(?:['’]\p{L}+)?$/u
/** "hit by falling rocks": by what it was done. */
const DONE =
  /..(?:ed|en)$|^(?:hit|shot|struck|led|held|sent|cut|put|set|hurt|caught|sunk|torn|born)$/
/** "set to", "an effort to": no whole without it; nor is what else stands before such a word part of one. */
const NEEDING =
  /^(?:able|unable|set|due|ready|likely|unlikely|willing|forced|about|effort|efforts|bid|plan|plans|right|need|decision|attempt|attempts|pledge|refusal|power|powers|chance|way|time|access|close|similar|compared|related|linked|next|thanks|prior|contrary|subject|loyal|key|opposed|according|addition|response|return|trip|visit|letter|damage|threat|threats|vote|votes|call|calls|and|or|but|that|as|than|when|where|while|because|if|before|after|since|until|what|how|why|who|not|only|also)$/

const SAYABLE =
  /^(?:fears?|hopes?|claims?|reports?|signs?|evidence|fact|idea|news|concerns?|warnings?|threats?|belief|doubts?|so|such|all|confident|sure)$/

/** A preposition, alone or with its noun; a further thing behind "and"; a purpose; what somebody named is. */
function opensArabicPhrase(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words } = sentence
  const word = words[at] ?? ''
  if (isArabicPreposition(word)) return !isAnotherWord(sentence, at)
  if (hasArabicAnd(word) || word === 'و') return !pairsOff(sentence, at)
  if (word === FOOTBALL) return false
  if (isArabicTitle(word) && !hasArabicArticle(word))
    return isArabicName(words[at - 1] ?? '') && !isArabicTitle(words[at - 1] ?? '')
  return hasArabicPreposition(word) || lists.closers.has(word) || isPresent(word, lists)
}

/** لكرة القدم belongs to the name of the club or body before it. */
const FOOTBALL = 'لكره'

/** … حوارا يعد الأول: a verb that says more of the noun before it. */
const isPresent = (word: string, lists: LineLists): boolean =>
  lists.language === 'ar' &&
  /^[يت]/.test(word) &&
  arabicVerb(word) !== undefined &&
  !isBareNoun(word)

/** Of "between this and that" neither can go; what is done further is no part of the pair. */
function pairsOff({ words }: Sentence, at: number): boolean {
  const further = (words[at] ?? '').slice(1)
  if (/^[يت]/.test(further) && arabicVerb(further) !== undefined && !isBareNoun(further))
    return false
  const before = words.slice(Math.max(0, at - PAIRED_WITHIN), at)
  return before.some(word => PAIRING.test(word))
}

const PAIRED_WITHIN = 6
const PAIRING = /^(?:بين|كلا|سواء|[وبل]?كل)$/

/** علي is a name, على a preposition; "a" is French for "has", "à" for "at". Folded they are one. */
const isAnotherWord = ({ text, starts, ends }: Sentence, at: number): boolean =>
  /^(?:علي|a)$/i.test(text.slice(starts[at], ends[at]))

/** Does a phrase belong to the word before it, so that the line would end in the middle without it? */
function isBound(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words } = sentence
  const [before = '', word = ''] = [words[at - 1], words[at]]
  const tail = lists.tails.at(words, at) > 0
  if (lists.language === 'ar') {
    if (isBoundArabic(before, word, lists) || isBoundBefore(words, at, lists)) return true
    // المدعومة | من الغرب: a participle with what it says.
    if (
      PARTICIPLE.test(before) &&
      isArabicPreposition(word) &&
      hasArabicArticle(words[at - 2] ?? '')
    )
      return true
    // في محل | لبيع …: a noun by itself behind its preposition tells nothing.
    if (isArabicPreposition(words[at - 2] ?? '') && isBareNoun(before)) return true
    // تسجيل حالات | لفيروس: a thing without more is what the phrase says of it.
    if (
      /^ل/.test(word) &&
      !isArabicPreposition(word) &&
      isBareNoun(before) &&
      !/(?:ه|ا)$/.test(before)
    )
      return true
    // "the 8th | of the month": a figure without its thing.
    if (/^\d{1,3}$/.test(before) && !hasArabicAnd(word)) return true
    if (tail) return false
    if (/^[وب]?ان$/.test(words[at - 2] ?? '')) return !hasArabicAnd(word)
    // يعمل في, تدخل في: a verb leans on its preposition.
    return (
      !hasArabicAnd(word) &&
      (arabicVerb(before) !== undefined || PRESENT.test(before)) &&
      (!isBareNoun(before) || /[^اوي]ت$/.test(before))
    )
  }
  if (lists.verbLast) return false
  if (lists.bound.at(words, at - 1) > 1) return true
  if (tail) return false
  // "tubs buried | in bunkers", but "were found | in bunkers".
  const participle = lists.language === 'en' && /..(?:ed|en)$/.test(before)
  if (participle && !PASSIVE.test(words[at - 2] ?? '')) return true
  if (/^\p{Ll}{2,}ing$/u.test(before) || INFINITIVE[lists.language]?.test(before)) return true
  return isVerbOf(sentence, at - 1, lists) && !PASSIVE.test(words[at - 2] ?? '')
}

/** تعرض المقر | لهجوم: what a noun needs may stand behind whose it is. */
const isBoundBefore = (words: readonly string[], at: number, lists: LineLists): boolean =>
  [2, 3, 4, 5, 6].some(
    back =>
      isBoundArabic(words[at - back] ?? '', words[at] ?? '', lists) &&
      !words
        .slice(at - back + 1, at)
        .some(word => isBoundArabic(words[at - back] ?? '', word, lists)),
  )

const PARTICIPLE = /^ال(?:م(?!تحد|حلي|دني|ركزي|الي|نور|كرم|قدس)\p{L}{3,5})ه?$/u

/** A verb in the present that no list has. */
const PRESENT = /^[وف]?س?[يتن]\p{L}{2,5}$/u
const PASSIVE = /^(?:is|are|was|were|been|be|being|has|have)$/
const INFINITIVE: Readonly<Record<string, RegExp>> = {
  fr: /(?:er|ir|re)$/,
  es: /[aei]r(?:se)?$/,
  pt: /[aei]r$/,
  it: /[aei]re$/,
  ru: /(?:ть|ться|ти)$/,
  uk: /(?:ти|тися)$/,
}
