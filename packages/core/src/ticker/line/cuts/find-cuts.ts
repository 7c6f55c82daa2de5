import {
  arabicVerb,
  hasArabicAnd,
  isArabicPreposition,
  isFiniteVerb,
} from '../../../language/index.ts'
import { neededBy } from './arabic-clause.ts'
import { isVerbOf } from './is-whole.ts'
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
  // "Minister: We stay | Why …": behind the bar stands another headline.
  if (second !== undefined && gapBefore(sentence, second + 1).includes('|')) return
  const word = words[first] ?? ''
  if (second !== undefined || lists.labels.has(word) || YEAR.test(word))
    yield { first: 0, last: first }
}

const HEADING_WORDS = 6
const HEADINGS_WITHIN = 10
const YEAR = /(?:19|20)\d\d$/

/** صاحب السمو الملكي, معالي, Mr: the name and the office say who. */
export function* courtesies(
  { words, text, starts, ends }: Sentence,
  lists: LineLists,
): Iterable<Cut> {
  for (let at = 0; at < words.length; at++) {
    const length = /^رحمة/.test(text.slice(starts[at], ends[at]))
      ? 0
      : lists.courtesies.at(words, at)
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
      if (length === 0 && !isBesideTime(sentence, end, sure, lists)) break
      sure ||= length > 0
      end += Math.max(1, length)
    }
    if (!sure || !mayGo(sentence, at, end)) continue
    const before = words[at - 1] ?? ''
    const led = lists.closers.has(before) || lists.tails.at(words, at - 1) === 1
    // "until Monday": what leads it would be left leaning.
    if (led || !lists.leaning.has(before)) yield { first: led ? at - 1 : at, last: end - 1 }
    at = end
  }
}

/** "Tuesday's vote", "Today star …": a day that belongs to a word. */
function mayGo(sentence: Sentence, at: number, end: number): boolean {
  if (/^['’]/.test(gapBefore(sentence, end))) return false
  return at > 0 || ARABIC.test(sentence.words[0] ?? '') || opensClause(sentence, end)
}

/** next week, الثلاثاء 14: a figure is a date only where nothing that it could count follows. */
function isBesideTime(
  sentence: Sentence,
  at: number,
  afterDay: boolean,
  lists: LineLists,
): boolean {
  const word = sentence.words[at]
  if (word === undefined) return false
  if (lists.besideTimes.has(word)) return true
  if (!afterDay || !/^\d{1,4}$/.test(word)) return false
  const next = sentence.words[at + 1]
  return next === undefined || opensClause(sentence, at + 1) || lists.besideTimes.has(next)
}

/** Clauses behind a comma that only say more of it, last first. */
export function* asides(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  const { words } = sentence
  const opens = (at: number): boolean => {
    const word = words[at] ?? ''
    return lists.openers.has(word) || lists.tails.at(words, at) > 0 || PARTICIPLE.test(word)
  }
  for (const cut of clauses(sentence, opens))
    // "including pilots, dockers and crews": what follows belongs to it unless the sentence goes on there.
    yield goesOn(sentence, cut.last + 1, lists) ? cut : { ...cut, last: words.length - 1 }
}

/** Does the sentence that an aside broke off go on with a word: with its verb, a further clause or a phrase? */
function goesOn(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words } = sentence
  const word = words[at]
  // ، مضيفا، …، أن …: what is said goes with whoever says it.
  if (THAT.test(word ?? '')) return false
  // … بعد وفاة فلان، عن عمر …: a phrase goes with what it belongs to, unless the verb needs it.
  if (isArabicPreposition(word ?? ''))
    return neededBy(words[0] ?? '', lists).some(form => form.test(word ?? ''))
  // ، وهو أكبر …، يلتقي فيه …: in a sentence that began with its verb this is said of the same noun.
  if (word !== undefined && ARABIC.test(word))
    return !(
      /^[يت]/.test(word) &&
      arabicVerb(words[0] ?? '') !== undefined &&
      arabicVerb(word) !== undefined
    )
  if (word === undefined || isVerbOf(sentence, at, lists)) return true
  if (isFiniteVerb('', lists.language) === undefined) return true
  return (
    AND.test(word) ||
    lists.closers.has(word) ||
    lists.openers.has(word) ||
    lists.tails.at(words, at) > 0
  )
}

/** أن and فإن, folded. */
const THAT = /^[وب]?ان(?:ه|ها|هم)?$/
const THAT_SO = /^ف(?:ان|قد|ما|لا|لم|هو|هي)/

const AND = /^(?:and|but|or|y|e|et|mais|pero|mas|und|aber|и|а|но|та|але|ma)$/

const PARTICIPLE = /^\p{Ll}{2,}ing$/u

/**
 * Clauses behind a comma that tell a further event, last first. In Arabic they begin with و; without it the clause may be
 * the rest of a sentence whose subject was long. Elsewhere only the last clause is surely a further one, and a dash
 * between Russian words may stand for "is".
 */
export const laterClauses: CutFinder = (sentence, lists) => {
  const { words } = sentence
  return clauses(
    sentence,
    at => {
      const word = words[at] ?? ''
      if (ARABIC.test(word))
        return (
          hasArabicAnd(word) ||
          (/^ف/.test(word) && (THAT_SO.test(word) || arabicVerb(word.slice(1)) !== undefined))
        )
      if (AND.test(word) && !lists.openers.has(word)) return true
      if (endOfClause(sentence, at) < words.length - 1 || endsList(sentence, at, lists))
        return false
      return !(/^[\u0400-\u052f]/.test(word) && /[–—-]/.test(gapBefore(sentence, at)))
    },
    at => (AND.test(words[at] ?? '') ? words.length - 1 : endOfClause(sentence, at)),
  )
}

/** "la Slovénie, | l'Allemagne et l'Italie": the last of several things, of which all or none must stay. */
function endsList(sentence: Sentence, at: number, lists: LineLists): boolean {
  const { words } = sentence
  const joined = words.findIndex((word, index) => index > at && AND.test(word))
  if (joined < 0 || joined - at > LISTED_WORDS) return false
  return !words.slice(at, joined).some((_, index) => isVerbOf(sentence, at + index, lists))
}

const LISTED_WORDS = 4
const ARABIC = /^[\u0600-\u06ff]/

/** A further sentence, the last one: a line needs one. */
export function* laterSentences(sentence: Sentence): Iterable<Cut> {
  const { words, depths } = sentence
  const last = words.length - 1
  for (let at = last; at >= FEWEST_BEFORE; at--) {
    if ((depths[at - 1] ?? 0) > 0) continue
    const gap = gapBefore(sentence, at)
    // "Mr.", "S. Paulo": a dot behind few letters ends no sentence.
    if (/^\.\s/.test(gap) && (words[at - 1] ?? '').length < 3) continue
    if (FULL_STOP.test(gap)) yield { first: at, last }
  }
}

/** Two dots are a full stop in Arabic headlines. */
const FULL_STOP = /^[»”"’')]*[.!?؟…]+\s|^\s+\|\s/

/** What stands between two commas where the sentence goes on behind it (قال الوزير، رئيس اللجنة، إن …). */
export function* insertions(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  const { words } = sentence
  for (let at = 1; at < words.length; at++) {
    if (!opensClause(sentence, at)) continue
    const last = endOfClause(sentence, at)
    if (last + 1 >= words.length) return
    const joins = ARABIC.test(words[at] ?? '')
      ? GOES_ON.test(words[last + 1] ?? '')
      : isApposition(sentence, at, last) && goesOnAfter(sentence, at, last, lists)
    if (joins) yield { first: at, last }
  }
}

/** Where it took place in full (in London, United Kingdom, …), or who or what it is (the mayor, 45, a former pilot, …). */
function isApposition(sentence: Sentence, at: number, last: number): boolean {
  const { words } = sentence
  if (last - at >= APPOSITION_WORDS) return false
  const place = startsBig(sentence, at) && startsBig(sentence, last) && last - at < PLACE_WORDS
  if (place) return words.slice(Math.max(0, at - PLACE_WORDS - 1), at).some(word => IN.test(word))
  if (DETERMINER.test(words[at] ?? '') || /^\d/.test(words[at] ?? '')) return true
  return startsBig(sentence, at - 1) && !startsBig(sentence, at) && !AND.test(words[at] ?? '')
}

const APPOSITION_WORDS = 14
const PLACE_WORDS = 3
const IN = /^(?:in|at|near|of|en|a|au|aux|em|no|na|de|bei|в|на|у|iz)$/
const DETERMINER = /^(?:a|an|the|expected|known|backed|led|formerly|now)$/

const startsBig = ({ text, starts }: Sentence, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(starts[at], (starts[at] ?? 0) + 2))

/** Does the sentence go on behind an apposition with its verb, or behind that of a place with a phrase? */
const goesOnAfter = (sentence: Sentence, at: number, last: number, lists: LineLists): boolean =>
  isVerbOf(sentence, last + 1, lists) ||
  (startsBig(sentence, at) && lists.closers.has(sentence.words[last + 1] ?? ''))

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

function* clauses(
  sentence: Sentence,
  fits: (at: number) => boolean,
  end: (at: number) => number = at => endOfClause(sentence, at),
): Iterable<Cut> {
  for (let at = sentence.words.length - 1; at > 0; at--)
    if (opensClause(sentence, at) && (sentence.depths[at] ?? 0) === 0 && fits(at))
      yield { first: at, last: end(at) }
}

/** Relative clauses at the end, last first. */
export const relatives: CutFinder = (sentence, lists) =>
  tailsFrom(sentence, at => lists.relatives.has(sentence.words[at] ?? ''))

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
  const opens =
    lists.tails.at(words, 0) > 0 || lists.openers.has(words[0] ?? '') || words[0] === 'في'
  if (
    !opens ||
    FOR.test(words[0] ?? '') ||
    lists.relatives.has(words[0] ?? '') ||
    ARTICLE.test(words[0] ?? '')
  )
    return
  let last = endOfClause(sentence, 0)
  // "On a beach near Esperance, Western Australia, two birds …"
  for (;;) {
    const next = endOfClause(sentence, last + 1)
    if (next + 1 >= words.length || next - last > PLACE_WORDS || !startsBig(sentence, next)) break
    last = next
  }
  // خلال العقود الأخيرة انتشرت …: the sentence itself, not its scene.
  const verb = words.findIndex((word, at) => at > 1 && at <= last && arabicVerb(word) !== undefined)
  const told = verb > 0 && !words.slice(0, verb).some(word => WHEN.test(word))
  if (last + 1 < words.length && !told) yield { first: 0, last }
}

/** "Para la Generación Z, …": for whom it is true. */
const FOR = /^(?:para|pour|fur|for|per|для)$/

/** Turkish "Ankara'da düzenlenen törende": at an event that was held somewhere, before the object and the verb. */
export function* occasions(sentence: Sentence, lists: LineLists): Iterable<Cut> {
  if (lists.language !== 'tr') return
  const { words } = sentence
  for (let at = 1; at + 2 < words.length; at++) {
    if (!TURKISH_PARTICIPLE.test(words[at] ?? '') || !TURKISH_PLACE.test(words[at + 1] ?? ''))
      continue
    let first = at
    while (
      first > 1 &&
      (TURKISH_PLACE.test(words[first - 1] ?? '') ||
        /^['’][dt][ae]\s/.test(gapBefore(sentence, first)))
    )
      first--
    yield { first, last: at + 1 }
  }
}

const TURKISH_PARTICIPLE = /\p{L}{4}[ae]n$/u
const TURKISH_PLACE = /\p{L}{3}[dt][ae]$/u

/** German articles are relative pronouns too. */
const ARTICLE = /^(?:der|die|das)$/

const WHEN = /^(?:ان|انه|انها|ما|اذ|لما|عندما|بعدما|حين|حيث|كما|فيما|بينما|ال(?:ذي|تي|ذين))$/

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
