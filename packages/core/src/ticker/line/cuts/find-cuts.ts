import type { LineLists } from './line-lists.ts'
import { endOfClause, opensClause } from './sentence.ts'
import type { Cut, Sentence } from './sentence.ts'

/** Finds what may go from a sentence, what can best be spared first. */
export type CutFinder = (sentence: Sentence, lists: LineLists) => Iterable<Cut>

/** "Iran war latest: …", "Johor state polls: …": a heading that only says which affair it is. */
export function* headings(
  { text, words, starts, ends }: Sentence,
  lists: LineLists,
): Iterable<Cut> {
  for (let at = 0; at < Math.min(HEADING_WORDS, words.length - 1); at++)
    if (/^\s*:\s/.test(text.slice(ends[at], starts[at + 1])) && lists.labels.has(words[at] ?? ''))
      yield { first: 0, last: at }
}

const HEADING_WORDS = 5

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
 * the rest of a sentence whose subject was long.
 */
export const laterClauses: CutFinder = sentence =>
  clauses(sentence, at => {
    const word = sentence.words[at] ?? ''
    return /^[وف]/.test(word) || !/^[\u0600-\u06ff]/.test(word)
  })

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
  tailsFrom(sentence, at => lists.tails.at(sentence.words, at) > 0)

/** Short phrases of place that close a clause, last first. */
export const closings: CutFinder = (sentence, lists) =>
  tailsFrom(
    sentence,
    at =>
      lists.closers.has(sentence.words[at] ?? '') &&
      endOfClause(sentence, at) - at <= CLOSING_WORDS &&
      !PRESENT_VERB.test(sentence.words[at - 1] ?? ''),
  )

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
