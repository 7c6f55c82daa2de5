import { arabicVerb } from '../../language/index.ts'
import { tidy, withoutBrackets } from './clean-headline.ts'
import { countGraphemes } from './count-graphemes.ts'
import { isSaying } from './cuts/arabic-clause.ts'
import { endings, wideEndings } from './cuts/endings.ts'
import * as find from './cuts/find-cuts.ts'
import type { CutFinder } from './cuts/find-cuts.ts'
import { leadingSpeaker } from './cuts/leading-speaker.ts'
import { lineListsOf } from './cuts/line-lists.ts'
import type { LineLists, PhraseSet } from './cuts/line-lists.ts'
import { isVerbOf, isWhole } from './cuts/is-whole.ts'
import { losesObject } from './cuts/loses-object.ts'
import { endOfClause, gapBefore, opensClause, readSentence, without } from './cuts/sentence.ts'
import { saysWho, tellsWhom } from './cuts/says-who.ts'
import { fullNames, subjectDetails } from './cuts/subject-details.ts'
import type { Commas, Cut, Sentence } from './cuts/sentence.ts'

/** Fewest words that still say something. */
const FEWEST = 4
/** A cut that leaves less than this share of the limit took more than it had to. */
const LEAST_SHARE = 0.4

interface Step {
  readonly find: CutFinder
  /** What holds a figure may go here: a time, or a clause where nothing else helps. */
  readonly figures?: true
  /** What stands in quotation marks may go with the clause that holds it. */
  readonly quotes?: true
  /** Only where that is enough, or what else can go is tried first. */
  readonly enough?: true
  /** What stays may be without a verb, as headlines are. */
  readonly anyStart?: true
  /** What goes is one of several clauses in a row. */
  readonly series?: true
  /** In Arabic the comma behind it is its own: قال الوزير أمس، إن …. */
  readonly ownComma?: true
}

/** The order in which things go: what says least of the event first. */
const STEPS: readonly Step[] = [
  { find: find.courtesies },
  { find: find.times, figures: true, ownComma: true },
  { find: find.headings, figures: true },
  { find: find.laterSentences, quotes: true, anyStart: true },
  { find: find.insertions },
  { find: find.asides, quotes: true },
  { find: find.relatives },
  { find: find.genealogies },
  { find: find.scenes },
  { find: find.occasions },
  { find: find.closingQuotations, quotes: true, anyStart: true },
  { find: fullNames, ownComma: true },
  { find: find.laterClauses, quotes: true, series: true },
  { find: endings, quotes: true, enough: true },
  { find: find.laterSentences, figures: true, quotes: true, anyStart: true },
  { find: find.relatives, figures: true, quotes: true },
  { find: find.laterClauses, figures: true, quotes: true, series: true },
  { find: find.asides, figures: true, quotes: true },
  { find: endings, figures: true, quotes: true, enough: true },
  { find: wideEndings, figures: true, quotes: true, enough: true },
  { find: subjectDetails, quotes: true, ownComma: true },
  { find: wideEndings, figures: true, quotes: true },
]

/** Before anything goes that says more of the event itself, who says it may go to stand beside the line. */
const SPARED = STEPS.slice(
  0,
  STEPS.findIndex(({ find: finder }) => finder === endings),
)

/** A sentence made short. */
interface Shortened {
  readonly text: string
  /** Whose word it is, where the clause that says so was taken out: it must stand beside the line. */
  readonly said: string | null
}

/**
 * A sentence cut to `limit` graphemes by deletion alone, in a fixed order, stopping as soon as it fits. Nothing that
 * holds a negation or a hedge is dropped; a figure only with a time or, where nothing else helps, with the side clause
 * that it stands in; who says it only to be told beside the line. What cannot be made to fit ends with an ellipsis.
 */
export function shorten(sentence: string, language: string, limit: number): Shortened {
  const lists = lineListsOf(language)
  const whole = tidy(sentence)
  if (countGraphemes(whole) <= limit) return { text: whole, said: null }
  const spared = cutDown(tidy(withoutBrackets(whole)), lists, limit, SPARED)
  const said = spared.said === null ? leadingSpeaker(readSentence(spared.text), lists) : undefined
  if (said && countGraphemes(spared.text) > limit) {
    const { text } = cutDown(spared.text.slice(said.at), lists, limit, STEPS)
    if (countGraphemes(text) <= limit) return { text, said: said.said }
  }
  const made = cutDown(spared.text, lists, limit, STEPS, spared.said)
  return countGraphemes(made.text) <= limit
    ? made
    : { text: cutOff(made.text, lists, limit), said: made.said }
}

/** The steps in their order, until it fits. */
function cutDown(
  sentence: string,
  lists: LineLists,
  limit: number,
  steps: readonly Step[],
  speaker: string | null = null,
): Shortened {
  let text = sentence
  let said = speaker
  for (const step of steps) {
    if (countGraphemes(text) <= limit) break
    text = applyStep(text, step, lists, limit)
    if (countGraphemes(text) > limit && said === null)
      ({ text, said } = withoutSpeaker(text, lists))
  }
  return { text, said }
}

/** The sentence without a last clause that only says whose word it is, and whose. */
function withoutSpeaker(text: string, lists: LineLists): Shortened {
  const sentence = readSentence(text)
  const last = sentence.words.length - 1
  for (let at = 1; at < last; at++) {
    // ", según fuentes judiciales,": put in behind the subject.
    const end = endOfClause(sentence, at)
    if (lists.according.at(sentence.words, at) === 0 || !opensClause(sentence, at)) continue
    if (end === last || end - at >= LONGEST_SPEAKER) continue
    const said = saysWho(sentence, at, lists) ?? null
    return { text: tidy(without(sentence, { first: at, last: end }, 'both')), said }
  }
  const behind = speakerBehindColon(sentence)
  if (behind !== undefined) return behind
  for (let at = last; at >= FEWEST && last - at < LONGEST_SPEAKER; at--) {
    if ((sentence.depths[at] ?? 0) > 0) break
    const said = saysWho(sentence, at, lists)
    if (said === undefined) continue
    const left = tidy(without(sentence, { first: at, last }, 'one'))
    return endsWell(left, lists) ? { text: left, said } : { text, said: null }
  }
  return { text, said: null }
}

/** "…: Trump", "…: Analysts", "… – report": whose word an English headline ends with. */
function speakerBehindColon({ text, words, starts, ends }: Sentence): Shortened | undefined {
  const found =
    /:\s+(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})$/u.exec(text) ??
    /\s[-–—]\s+((?:media |poll |local )?(?:reports?|sources?|officials?|study|survey|poll|police|media))$/i.exec(
      text,
    )
  const said = found?.[1]
  if (!found || said === undefined || isTitleCase(text.slice(0, found.index))) return undefined
  const before = starts.filter((_, at) => (ends[at] ?? 0) <= found.index).length
  return before >= SAID_WORDS && before < words.length
    ? { text: tidy(text.slice(0, found.index)), said }
    : undefined
}

/** Where all words have capitals, what stands behind a colon may be anything: "… Sources: No Such Plan". */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []
  return words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * MOST
}

const MOST = 0.7

/** Fewer words before a colon are a heading, and what follows is the news. */
const SAID_WORDS = 7

/** Words of a clause that only says whose word it is, at most. */
const LONGEST_SPEAKER = 9

/** Makes the cuts of one step, the first one first, until the text fits or none is left. */
function applyStep(from: string, step: Step, lists: LineLists, limit: number): string {
  let text = from
  for (let round = 0; round < MOST_CUTS && countGraphemes(text) > limit; round++) {
    const next = firstCut(readSentence(text), step, lists, limit)
    if (next === undefined) break
    text = next
  }
  return step.enough && countGraphemes(text) > limit ? from : text
}

const MOST_CUTS = 12

function firstCut(
  sentence: Sentence,
  step: Step,
  lists: LineLists,
  limit: number,
): string | undefined {
  for (const cut of step.find(sentence, lists)) {
    if (!maySpare(sentence, cut, step, lists) || losesObject(sentence, cut, lists)) continue
    const text = tidy(without(sentence, cut, commasOf(sentence, cut, step, lists)))
    const cutsEnd = cut.last === sentence.words.length - 1
    const freely =
      step.anyStart ??
      (step.series &&
        (lists.language === 'ar' || /:\s/.test(sentence.text.slice(0, sentence.starts[cut.first]))))
    if (cutsEnd && isScene(sentence, cut.first, lists)) continue
    if (cutsEnd && isPartOfSubject(sentence, cut.first, lists)) continue
    if (cutsEnd && !freely && !isWhole(sentence, cut.first - 1, lists)) continue
    if (countGraphemes(text) < limit * LEAST_SHARE) continue
    if (cutsEnd ? endsWell(text, lists) : hasWords(text)) return text
  }
  return undefined
}

/** Words of the first of several subjects, at most. */
const LONGEST_SUBJECT = 4
const SUBORDINATE = /^(?:as|while|when|because|although|though|whether)$/

/** "surges as ND Western | , Renaissance Africa’s acquisitions lift earnings": of a clause its subject would stay alone. */
function isPartOfSubject(sentence: Sentence, end: number, lists: LineLists): boolean {
  const { words, text, starts, ends } = sentence
  if (lists.language !== 'en' || !opensClause(sentence, end)) return false
  for (let at = end - 1; at > 0 && end - at <= LONGEST_SUBJECT + 1; at--) {
    if (isVerbOf(sentence, at, lists)) return false
    if (!SUBORDINATE.test(words[at] ?? '')) continue
    const names = /\p{Lu}/u.test(text.slice(starts[at + 1], ends[end - 1]))
    const rest = words.slice(end)
    return (
      names &&
      end - at > 1 &&
      rest.some((word, after) => !lists.saying.has(word) && isVerbOf(sentence, end + after, lists))
    )
  }
  return false
}

/** "Na estreia do skate": what opens with a preposition and has no verb only sets the scene. */
function isScene(sentence: Sentence, end: number, lists: LineLists): boolean {
  const { words } = sentence
  // "Tokyo 2021. Après des années …": behind a heading.
  let from = end - 1
  while (from > 0 && !/[.:|]\s/.test(gapBefore(sentence, from))) from--
  if (lists.language === 'ar' || lists.verbLast) return false
  return [0, from].some(
    first =>
      lists.closers.has(words[first] ?? '') &&
      !words.slice(first, end).some((_, at) => isVerbOf(sentence, first + at, lists)),
  )
}

function commasOf(sentence: Sentence, { first, last }: Cut, step: Step, lists: LineLists): Commas {
  const next = sentence.words[last + 1] ?? ''
  const goesOn = /^و/.test(next) || lists.openers.has(next)
  if (step.ownComma) return isPutIn(sentence, first, lists) ? 'one' : goesOn ? 'both' : 'behind'
  return step.series || /^و/.test(next) || saysWho(sentence, last + 1, lists) !== undefined
    ? 'one'
    : 'both'
}

/** ، خلال اتصال هاتفي اليوم، : the comma behind the day closes what the one before it opened. */
function isPutIn(sentence: Sentence, at: number, lists: LineLists): boolean {
  let first = at
  while (first > 0 && !opensClause(sentence, first)) first--
  const word = sentence.words[first] ?? ''
  return (
    first > 0 &&
    first < at &&
    (lists.openers.has(word) || lists.tails.at(sentence.words, first) > 0)
  )
}

/** A cut takes whole quotations or none, and nothing without which the line would mean something else. */
function maySpare(sentence: Sentence, { first, last }: Cut, step: Step, lists: LineLists): boolean {
  const { words, depths } = sentence
  if (inQuotation(sentence, first) || inQuotation(sentence, last + 1)) return false
  if (counts(sentence, last + 1, step)) return false
  if (isCounted(sentence, first)) return false
  for (let at = first; at <= last; at++) {
    if (
      (holds(lists.kept, words[at] ?? '') && !tellsPast(words, at) && !isMay(words, at)) ||
      (lists.according.at(words, at) > 0 && saysWho(sentence, at, lists) !== undefined)
    )
      return false
    if (
      lists.saying.has(words[at] ?? '') &&
      !(at === first && tellsWhom(words[at] ?? '') && last - at >= SHORT_CLAUSE - 1) &&
      !(at === first + 1 && AND.test(words[first] ?? '') && last - at >= SHORT_CLAUSE) &&
      (at > last - 2 || at <= first + 1 || last - first < SHORT_CLAUSE)
    )
      return false
    if (!step.figures && /^\d/.test(words[at] ?? '')) return false
    if (!step.quotes && (depths[at] ?? 0) > 0) return false
  }
  return true
}

/** والبالغة | 12 مليارا: a figure leans on what stands before it; a day or a heading leaves it alone. */
const counts = (sentence: Sentence, at: number, { find: finder }: Step): boolean =>
  /^\d/.test(sentence.words[at] ?? '') &&
  !opensClause(sentence, at) &&
  finder !== find.times &&
  finder !== find.headings

/** "killed 13 Pakistanis | , Indians": the figure is of both. */
const isCounted = ({ text, starts, ends }: Sentence, first: number): boolean =>
  /\d\s+\p{Lu}\p{L}+$/u.test(text.slice(0, ends[first - 1] ?? 0)) &&
  /^,\s\p{Lu}\p{L}+s\b(?!,?\s+(?:says?|said))/u.test(
    text.slice(ends[first - 1] ?? 0, (starts[first] ?? 0) + 40),
  )

/** "and said that …": the same subject goes on, who is named before it. */
const AND = /^(?:and|و|ve)$/

/** قد before a verb in the past only says that it is past. */
const tellsPast = (words: readonly string[], at: number): boolean =>
  /^[وف]?قد$/.test(words[at] ?? '') && /^(?![يتن])/.test(words[at + 1] ?? 'ي')

/** The month, not the hedge. */
const isMay = (words: readonly string[], at: number): boolean =>
  words[at] === 'may' &&
  (/^\d/.test(words[at + 1] ?? '') || /^(?:in|since|of|\d+)$/.test(words[at - 1] ?? ''))

/** "The port authority said", "he told reporters": fewer words than this with a verb of saying tell whose word it is. */
const SHORT_CLAUSE = 5

/** Do a word and the one before it stand in one quotation? */
const inQuotation = (sentence: Sentence, at: number): boolean =>
  (sentence.depths[at - 1] ?? 0) > 0 &&
  (sentence.depths[at] ?? 0) > 0 &&
  !/[»”"'’)\]}]/.test(gapBefore(sentence, at))

const hasWords = (text: string): boolean => readSentence(text).words.length >= FEWEST

/** Enough words, and the last one needs none behind it. */
function endsWell(text: string, lists: LineLists): boolean {
  const last = readSentence(text).words.at(-1) ?? ''
  return hasWords(text) && !STUMP.test(text) && !leans(last, lists) && !says(last, lists)
}

/** ويصرح, وقال: what is said would have stood behind it. */
function says(word: string, { language }: LineLists): boolean {
  if (language !== 'ar' || !/^و/.test(word)) return false
  const verb = arabicVerb(word.slice(1))
  return verb !== undefined && isSaying(verb)
}

/** "a four-year", ", 2": of what, would have stood behind it. */
const STUMP = /\s(?:a|an)\s\p{L}+-\p{L}+$|[,،]\s*\d+$/iu

/** Is a word in a list, alone or behind an Arabic "and" or "so" (ولا, فلم)? واحد is one word. */
const holds = (list: PhraseSet, word: string): boolean =>
  list.has(word) || (/^(?:و(?!احد)|ف)/.test(word) && list.has(word.slice(1)))

/** Does a word lean on the one after it, so that a line cannot end with it? */
const leans = (word: string, { closers, openers, relatives, kept, leaning }: LineLists): boolean =>
  closers.has(word) ||
  openers.has(word) ||
  relatives.has(word) ||
  holds(kept, word) ||
  holds(leaning, word)

/** A line cut off earlier than this may hold no more than who it is about. */
const GOOD_SHARE = 0.6

/**
 * The last resort: the beginning and an ellipsis. Best before a clause or phrase that could not go, else after any word
 * that does not lean on the next.
 */
function cutOff(text: string, lists: LineLists, limit: number): string {
  const sentence = readSentence(text)
  const { words, ends } = sentence
  let last = -1
  while (last + 1 < words.length && countGraphemes(text.slice(0, ends[last + 1])) < limit) last++
  const fits = (at: number): boolean =>
    !leans(words[at] ?? '', lists) && /\s/.test(gapBefore(sentence, at + 1))
  for (
    let at = last;
    at >= FEWEST && countGraphemes(text.slice(0, ends[at])) > limit * GOOD_SHARE;
    at--
  )
    if (fits(at) && opensPhrase(sentence, at + 1, lists)) return `${tidy(text.slice(0, ends[at]))}…`
  while (last >= FEWEST && !fits(last)) last--
  const whole = text.slice(0, ends[last] ?? 0)
  return `${tidy(whole === '' ? [...text].slice(0, limit - 1).join('') : whole)}…`
}

const opensPhrase = ({ words, depths }: Sentence, at: number, lists: LineLists): boolean =>
  (depths[at] ?? 0) === 0 &&
  (lists.relatives.has(words[at] ?? '') ||
    lists.openers.has(words[at] ?? '') ||
    lists.tails.at(words, at) > 0)
