import type { LineLists } from './line-lists.ts'
import { endOfClause, gapBefore, opensClause } from './sentence.ts'
import type { Cut, Sentence } from './sentence.ts'

/** Finds what may go from a sentence, what can best be spared first. */
export type CutFinder = (sentence: Sentence, lists: LineLists) => Iterable<Cut>

/**
 * "Iran war latest: …", "Lima 2019: …": a heading that only says which affair it is. Of two headings ("Peru: Minister: …")
 * the first one only says where.
 */
export function* headings(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  const { words } = sentence
  const ends = Array.from(
    { length: Math.min(HEADINGS_WITHIN, words.length - 1) },
    (_, at) => at,
  ).filter(at => /^\s*[:|]\s/.test(gapBefore(sentence, at + 1)))
  const [first, second] = ends
  if (first === undefined || first >= HEADING_WORDS) return
  const word = words[first] ?? ''
  if (second !== undefined || lists.labels.has(word) || YEAR.test(word))
    yield { first: 0, last: first }
}

const HEADING_WORDS = 6
const HEADINGS_WITHIN = 10
const YEAR = /(?:19|20)\d\d$/

/** صاحب السمو الملكي, معالي, Mr: the name and the office say who. */
export function* courtesies({ words }: Sentence, lists: LineLists): Iterable<Cut> {
  for (let at = 0; at < words.length; at++) {
    const length = lists.courtesies.at(words, at)
    if (length > 0 && at + length < words.length) yield { first: at, last: at + length - 1 }
  }
}

/** Days and hours with the words that belong to them and the preposition that leads them. */
export function* times(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  const { words } = sentence
  for (let at = 0; at < words.length; at++) {
    let end = at
    let sure = false
    for (;;) {
      const length = lists.times.at(words, end)
      if (length === 0 && !isBesideTime(words[end], sure, lists)) break
      sure ||= length > 0
      end += Math.max(1, length)
    }
    if (!sure) continue
    const before = words[at - 1] ?? ''
    const led = lists.closers.has(before) || lists.tails.at(words, at - 1) === 1
    // "until Monday": what leads it would be left leaning.
    if (led || !lists.leaning.has(before)) yield { first: led ? at - 1 : at, last: end - 1 }
    at = end
  }
}

const isBesideTime = (word: string | undefined, afterDay: boolean, lists: LineLists): boolean =>
  word !== undefined && (lists.besideTimes.has(word) || (afterDay && /^\d{1,4}$/.test(word)))

/** Clauses behind a comma that only say more of it, last first. */
export const asides: CutFinder = (sentence, lists) =>
  clauses(sentence, at => {
    const word = sentence.words[at] ?? ''
    return (
      lists.openers.has(word) || lists.tails.at(sentence.words, at) > 0 || PARTICIPLE.test(word)
    )
  })

const PARTICIPLE = /^\p{Ll}{2,}ing$/u

/**
 * Clauses behind a comma that tell a further event, last first. In Arabic they begin with و; without it the clause may be
 * the rest of a sentence whose subject was long. Elsewhere only the last clause is surely a further one, and a dash
 * between Russian words may stand for "is".
 */
export const laterClauses: CutFinder = sentence =>
  clauses(sentence, at => {
    const word = sentence.words[at] ?? ''
    if (ARABIC.test(word)) return /^[وف]/.test(word)
    if (endOfClause(sentence, at) < sentence.words.length - 1) return false
    return !(/^[\u0400-\u052f]/.test(word) && /[–—-]/.test(gapBefore(sentence, at)))
  })

const ARABIC = /^[\u0600-\u06ff]/

/** A further sentence, the last one: a line needs one. */
export function* laterSentences(sentence: Sentence): Iterable<Cut> {
  const { words, depths } = sentence
  const last = words.length - 1
  for (let at = last; at >= FEWEST_BEFORE; at--) {
    if ((depths[at - 1] ?? 0) > 0 || (words[at - 1] ?? '').length < 3) continue
    if (FULL_STOP.test(gapBefore(sentence, at))) yield { first: at, last }
  }
}

/** Two dots are a full stop in Arabic headlines. */
const FULL_STOP = /^[»”"’')]*[.!?؟…]+\s/

/** A second predicate of the same subject (… وأضاف …), which Arabic joins without a comma. */
export const furtherVerbs: CutFinder = (sentence, lists) =>
  tailsFrom(sentence, at => lists.furtherVerbs.has(sentence.words[at] ?? ''))

/** What stands between two commas where the sentence goes on behind it (قال الوزير، رئيس اللجنة، إن …). */
export function* insertions(sentence: Sentence): Iterable<Cut> {
  for (let at = 1; at < sentence.words.length; at++) {
    if (!opensClause(sentence, at) || !ARABIC.test(sentence.words[at] ?? '')) continue
    const last = endOfClause(sentence, at)
    if (GOES_ON.test(sentence.words[last + 1] ?? '')) yield { first: at, last }
  }
}

/** Folded: the words that join a verb to what it is about. */
const GOES_ON = /^(?:ان|انه|انها|انهم|بان|عن|علي|الي)$/

/** A quotation that closes a sentence complete without it, with the colon before it. */
export function* closingQuotations(sentence: Sentence): Iterable<Cut> {
  const { words, depths } = sentence
  const last = words.length - 1
  for (let at = last; at >= WORDS_BEFORE_QUOTATION && (depths[at] ?? 0) > 0; at--)
    if (/^\s*:\s/.test(gapBefore(sentence, at))) yield { first: at, last }
}

/** Fewer words before a colon may be no more than who speaks. */
const WORDS_BEFORE_QUOTATION = 6

function* clauses(sentence: Sentence, fits: (at: number) => boolean): Iterable<Cut> {
  for (let at = sentence.words.length - 1; at > 0; at--)
    if (opensClause(sentence, at) && (sentence.depths[at] ?? 0) === 0 && fits(at))
      yield { first: at, last: endOfClause(sentence, at) }
}

/** Relative clauses at the end, last first. */
export const relatives: CutFinder = (sentence, lists) =>
  tailsFrom(sentence, at => lists.relatives.has(sentence.words[at] ?? ''))

/** Circumstances that close a clause (after …, amid …, خلال …), last first. */
export const tails: CutFinder = (sentence, lists) =>
  tailsFrom(
    sentence,
    at => lists.tails.at(sentence.words, at) > 0 && !holdsGermanVerb(sentence, at, lists),
  )

/** Where the event took place or what it was about, where nothing else can go. */
export const settings: CutFinder = (sentence, lists) =>
  tailsFrom(sentence, at => lists.settings.at(sentence.words, at) > 0)

/** "will nach Bonn reisen", "schaltet in …": where nouns have capitals, a small word before or at the end may be the verb. */
const holdsGermanVerb = (sentence: Sentence, at: number, lists: LineLists): boolean =>
  lists.capitalNouns &&
  (startsSmall(sentence, at - 1) || startsSmall(sentence, sentence.words.length - 1))

const startsSmall = ({ text, starts }: Sentence, at: number): boolean =>
  /^\p{Ll}/u.test(text.slice(starts[at], (starts[at] ?? 0) + 2))

/** Short phrases of place that close a clause, last first. */
export const closings: CutFinder = (sentence, lists) =>
  tailsFrom(
    sentence,
    at =>
      lists.closers.has(sentence.words[at] ?? '') &&
      !isNameOfAli(sentence, at) &&
      endOfClause(sentence, at) - at <= CLOSING_WORDS &&
      !PRESENT_VERB.test(sentence.words[at - 1] ?? '') &&
      !PARTICIPLE.test(sentence.words[at - 1] ?? '') &&
      !holdsGermanVerb(sentence, at, lists),
  )

/** علي is a name, على a preposition; folded they are one. */
const isNameOfAli = ({ text, starts, ends }: Sentence, at: number): boolean =>
  text.slice(starts[at], ends[at]) === 'علي'

/** يعمل في, تدخل في: a verb in the present leans on its preposition. */
const PRESENT_VERB = /^[يت]\p{L}{3,4}$/u
/** A longer phrase has a verb of its own. */
const CLOSING_WORDS = 5

/** Only what closes the whole sentence: what follows a comma may lean on the clause before it. */
function* tailsFrom(sentence: Sentence, opens: (at: number) => boolean): Iterable<Cut> {
  const last = sentence.words.length - 1
  for (let at = last; at >= FEWEST_BEFORE; at--) {
    if ((sentence.depths[at] ?? 0) === 0 && opens(at)) yield { first: at, last }
    if (opensClause(sentence, at)) return
  }
}

/** What stands before a tail must say something by itself. */
const FEWEST_BEFORE = 3

/** An opening that sets the scene before the sentence begins (في إطار …، After …,). */
export function* scenes(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  const { words } = sentence
  if (lists.tails.at(words, 0) === 0 && !lists.openers.has(words[0] ?? '')) return
  const last = endOfClause(sentence, 0)
  if (last + 1 < words.length) yield { first: 0, last }
}

/** فيصل بن خالد بن عبدالعزيز آل سعود: the second father and the house can go. */
export function* genealogies({ words }: Sentence): Iterable<Cut> {
  for (let at = 1; at + 3 < words.length; at++) {
    if (!SON.has(words[at] ?? '')) continue
    let last = at + 1
    while (last + 2 < words.length && SON.has(words[last + 1] ?? '')) last += 2
    if (words[last + 1] === 'ال' && last + 2 < words.length) last += 2
    if (last > at + 1) yield { first: at + 2, last }
    at = last
  }
}

const SON: ReadonlySet<string> = new Set(['بن', 'بنت'])
