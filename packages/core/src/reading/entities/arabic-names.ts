import {
  TIES,
  arabicVerb,
  foreignness,
  isCommonArabic,
  kindSet,
  lexemesOf,
  shareKinds,
} from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import {
  ALSO_WORDS,
  CLITIC_OR_ADVERB,
  FAITH,
  LONGEST_NAME,
  NISBA,
  NISBA_BARE,
  NO_NAME,
  REGNAL,
  STRANGE,
  VERB,
} from './arabic-words.ts'
import { hasArticle } from './has-article.ts'
import type { StartingMarks } from './starting-marks.ts'

/** A first name opens a name unless it is a preposition, a common word, or hangs on a clitic and could be either. */
export function opensName({ lexemes, words }: Passage, at: number, given: Mark): boolean {
  const lexeme = lexemes[at]
  if (!lexeme || isPreposition(lexeme) || (lexeme.stop && lexeme.folded !== 'علي')) return false
  if (NO_NAME.has(lexeme.folded)) return false
  const own = given.phrase[0] ?? ''
  const bare = lexeme.folded === own || lexeme.folded === `و${own}`
  if (!ALSO_WORDS.has(own) && bare) return true
  // ليون, بمي: two letters behind a preposition are hardly ever a name.
  if (!bare && own.length < 4 && ALSO_WORDS.has(own)) return false
  const next = lexemes[at + 1]
  if (!next || words.breaks[at + 1] !== 'none') return false
  const surname = isSurname(next)
  return (
    (isGiven(next) && !ALSO_WORDS.has(next.folded)) ||
    isNisba(next) ||
    isCalledAfter(next) ||
    isKunya(next) ||
    surname ||
    next.folded === 'بن' ||
    (TIES.has(next.folded) && next.folded !== 'ال')
  )
}

/** A first name that is nothing else and that no word of a place, body or book stands before. */
export function standsAlone({ lexemes, words }: Passage, at: number, given: Mark): boolean {
  const own = given.phrase[0] ?? ''
  if (ALSO_WORDS.has(own) || own.length < 3 || isCommonArabic(own)) return false
  if (own.startsWith('ال')) return false
  // حسن الجوار: more often a noun and what it belongs to.
  const next = lexemes[given.to]
  if (next && words.breaks[given.to] === 'none' && hasArticle(next)) return false
  if (at === 0 || words.breaks[at] !== 'none') return true
  const before = lexemes[at - 1]
  return !before || !shareKinds(before.kinds, PLACE_OR_BODY)
}

const PLACE_OR_BODY = kindSet(['site', 'body'])

/** عبد الفتاح, أبو بكر: where the first name of two words ends. */
export function tiedName(passage: Passage, at: number): number | undefined {
  const { lexemes, words } = passage
  const tie = lexemes[at]?.folded.replace(/^[ولب](?=عبد$|ابو$|ابن$|ابي$)/, '')
  const next = lexemes[at + 1]
  if (!next || words.breaks[at + 1] !== 'none' || next.script !== 'letters') return undefined
  if (tie === 'عبد') return /^ال|^ربه$/.test(next.folded) ? at + 2 : undefined
  if (tie !== 'ابو' && tie !== 'ابن' && tie !== 'ابي' && tie !== 'ابا') return undefined
  if (lexemes[at]?.written.endsWith('ى') || next.stop || VERB.test(next.folded)) return undefined
  if (next.folded === 'عبد') return tiedName(passage, at + 1)
  return knownOtherwise(next) ? undefined : at + 2
}

/** The words of a name after its first: ties with what they tie, first names, the family's name, one unknown word. */
export function restOfName(passage: Passage, from: number, afterGiven: boolean): number {
  const { lexemes, words } = passage
  let unknown = 1
  let strange = !afterGiven
  let at = from
  let tied = false
  while (at < lexemes.length && at - from < LONGEST_NAME - 1) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none' || lexeme.script !== 'letters') break
    const given = isGiven(lexeme)
    if (lexeme.joined && !given) break
    if (TIES.has(lexeme.folded) && at + 1 < lexemes.length && words.breaks[at + 1] === 'none') {
      tied = true
      at++
      continue
    }
    if (at - from < 2 && REGNAL.has(lexeme.folded)) return at + 1
    // محمد العبد الله: the first name of two words, with an article.
    const next = lexemes[at + 1]
    if (lexeme.folded === 'العبد' && next && hasArticle(next)) {
      at += 2
      continue
    }
    // مصطفى سند، …: what alone stands between a first name and a comma is the family's, whatever else it means.
    if (afterGiven && at === from && !isNameLike(lexeme) && isApposedFamily(passage, at))
      return at + 1
    // آل سعود ولي العهد: an office of several words follows the name.
    if (!tied && !given && isOffice(passage, at)) break
    const family = at - from >= (afterGiven ? 1 : 2) - 1 && at > from && isNisba(lexeme)
    const ofGod = lexeme.folded !== GOD || OF_GOD.has(bareWord(lexemes[at - 1]))
    // توفيق الله, صلى الله: what is God's and no name.
    if (!ofGod && !tied) break
    const faith = FAITH.test(lexeme.folded)
    // طارق السيد: a calling with the article is a family's name where the phrase ends with it.
    const calling =
      afterGiven &&
      at === from &&
      hasArticle(lexeme) &&
      shareKinds(lexeme.kinds, CALLING) &&
      endsPhrase(passage, at + 1)
    if (!tied && !given && !family && !faith && !calling && !isNameLike(lexeme)) break
    // بتاريخ, عرضا: a preposition or an adverb, unless the letters are those of a foreign name.
    if (
      CLITIC_OR_ADVERB.test(lexeme.folded) &&
      !tied &&
      !given &&
      !isKunya(lexeme) &&
      !isSurname(lexeme) &&
      !(endsPhrase(passage, at + 1) && afterGiven && at === from) &&
      foreignness(lexeme.folded) <= -2
    )
      break
    const definite = hasArticle(lexeme)
    // After an unknown word a definite one is more often what the person wears, leads or wants than a name.
    if (definite && strange && afterGiven && !isNisba(lexeme) && !faith) break
    if (
      !tied &&
      !given &&
      !definite &&
      unknown-- <= 0 &&
      !(at === from + 1 && foreignness(lexeme.folded) > 0 && endsPhrase(passage, at + 1))
    )
      break
    at++
    // فرانسوا هولاند ضيف …: a family name that is known ends the name, unless another follows.
    if (!tied && isSurname(lexeme) && !isFamily(lexemes[at])) break
    if (given || tied) {
      tied = false
      continue
    }
    strange = true
    // علي الجابر الزيادي: a family's name may follow the grandfather's.
    if (definite && !isCalledAfter(lexeme)) break
  }
  while (at > from && TIES.has(lexemes[at - 1]?.folded ?? '')) at--
  return at
}

/** A noun without article or ending, before a comma, behind a first name that is nothing else. */
function isApposedFamily(passage: Passage, at: number): boolean {
  const { lexemes, words } = passage
  const lexeme = lexemes[at]
  const given = lexemes[at - 1]
  if (!lexeme || !given || ALSO_WORDS.has(given.folded) || !hasOwnGiven(given)) return false
  if (words.breaks[at + 1] !== 'phrase' || !/^\s*[،,]/.test(gapBefore(passage, at + 1)))
    return false
  return (
    /^(?![وفبكل]?ال|لل|[يت])[\u0621-\u064a]{2,}[^\u0627]$/.test(lexeme.folded) &&
    !lexeme.stop &&
    !lexeme.joined &&
    !NO_NAME.has(lexeme.folded) &&
    !lexeme.entries.some(({ meaning }) => BLOCKING.has(meaning.kind) && meaning.kind !== 'event')
  )
}

const isFamily = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (isNisba(lexeme) || isSurname(lexeme) || TIES.has(lexeme.folded))

const GOD = 'الله'
/** What a name is made of with it: نصر الله, جار الله. */
const OF_GOD: ReadonlySet<string> = new Set(
  'نصر فضل جار عطا عطاء خير رزق سعد هبه فتح لطف ايه حمد جاد ضيف خلف حسب عون امان عبد العبد وهب ذكر شكر سيف مال رحمه نعمه'.split(
    ' ',
  ),
)

const bareWord = (lexeme: Lexeme | undefined): string =>
  (lexeme?.folded ?? '').replace(/^[ول](?=..)/, '')

const isOffice = (passage: Passage, at: number): boolean => {
  const title = markAt(passage, 'title', at)
  return title !== undefined && title.to - title.from > 1
}

/** What follows a third word of a name: a preposition, a comma, the end. */
export function endsPhrase({ lexemes, words }: Passage, at: number): boolean {
  const next = lexemes[at]
  return next === undefined || words.breaks[at] !== 'none' || next.stop || next.joined
}

/** A word that could be part of a name: known for nothing else, no verb, no word that follows names. */
export const isNameLike = (lexeme: Lexeme): boolean => (lexeme.nameLike ??= judgeNameLike(lexeme))

function judgeNameLike(lexeme: Lexeme): boolean {
  if (lexeme.script !== 'letters' || lexeme.folded.length < 2 || lexeme.cased) return false
  if (isGiven(lexeme) || isSurname(lexeme)) return true
  if (lexeme.stop || NO_NAME.has(lexeme.folded) || NO_NAME.has(lexeme.folded.replace(/^و/, '')))
    return false
  if (/^(?:[وف]?[بكل]?ال|لل)/.test(lexeme.folded) && !/^[أإآ]/.test(lexeme.written))
    return (
      hasArticle(lexeme) &&
      !knownOtherwise(lexeme) &&
      (isNisba(lexeme) || !isCommonArabic(lexeme.folded))
    )
  if (knownOtherwise(lexeme)) return false
  if (isCommonArabic(lexeme.folded)) return NISBA_BARE.test(lexeme.folded)
  const foreign = foreignness(lexeme.folded) > 0
  // يصل, يلتقي, يؤكدان; not توم, تيد or يزيد, which are no forms of a verb or look foreign.
  if (/^س?[يت]/.test(lexeme.folded)) {
    const both = lexeme.folded.replace(/ان$/, '')
    if (both.length > 3 && both !== lexeme.folded && arabicVerb(both) !== undefined) return false
    if (!foreign && arabicVerb(lexeme.folded) !== undefined) return false
  }
  return foreign || !VERB.test(lexeme.folded)
}

const isFirstName = (folded: string): boolean =>
  shareKinds(lexemesOf('ar').of(folded).bareKinds, GIVEN)

const CALLING = kindSet(['title', 'courtesy'])

const BLOCKING: ReadonlySet<string> = new Set([
  'title',
  'saying',
  'adding',
  'country',
  'organisation',
  'body',
  'courtesy',
  'according',
  'quoted',
  'weekday',
  'day',
  'agency',
  'numeral',
  'anonymous',
  'event',
  'sport',
  'counted',
  'month',
])

const knownOtherwise = (lexeme: Lexeme): boolean =>
  lexeme.entries.some(
    ({ meaning, words }) =>
      words.length === 1 &&
      ((BLOCKING.has(meaning.kind) &&
        !(meaning.kind === 'event' && NISBA_BARE.test(lexeme.folded))) ||
        (meaning.kind === 'city' && words[0] !== lexeme.folded)),
  )

/** وسام, وليد: the first name is known as it stands, without its clitics. */
export const hasOwnGiven = (lexeme: Lexeme): boolean => shareKinds(lexeme.bareKinds, GIVEN)

const GIVEN = kindSet(['given'])

/** العبيدي, but not المستشفى, whose last letter folds to the same. */
const isNisba = (lexeme: Lexeme): boolean =>
  NISBA.test(lexeme.folded) && !lexeme.written.endsWith('ى')

/** الجابر, العبدالله: a family that is called after a first name. */
const isCalledAfter = (lexeme: Lexeme): boolean => (lexeme.calledAfter ??= judgeCalledAfter(lexeme))

function judgeCalledAfter(lexeme: Lexeme): boolean {
  if (!hasArticle(lexeme) || lexeme.folded.length < 5) return false
  const rest = lexeme.folded.slice(2)
  return !ALSO_WORDS.has(rest) && (rest.startsWith('عبدال') || isFirstName(rest))
}

/** بوضياف, بوعلام: families of the Maghreb that are called after a father; بوصول and بوزارة are common words. */
const isKunya = ({ folded, entries }: Lexeme): boolean =>
  /^بو[\u0621-\u064a]{3,}$/.test(folded) && entries.length === 0 && !isCommonArabic(folded.slice(1))

/** A family name that is well known, as it stands. */
export const isSurname = (lexeme: Lexeme): boolean => shareKinds(lexeme.bareKinds, SURNAME)

const SURNAME = kindSet(['surname'])

/** A first name as it stands: لصالح is none inside a name. */
const isGiven = (lexeme: Lexeme): boolean =>
  /^عبدال[\u0621-\u064a]{3}/.test(lexeme.folded) || (!isPreposition(lexeme) && hasOwnGiven(lexeme))

/** على is a preposition, whose folded form is the name علي; بأول is one with its noun, and صدامٌ is a common noun. */
export const isPreposition = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined ||
  lexeme.folded === 'عبد' ||
  /^[بكل]أ|[\u064b-\u064d]$/.test(lexeme.written) ||
  (lexeme.folded.endsWith('علي') && lexeme.written.endsWith('ى')) ||
  (lexeme.folded === 'يحيي' && !lexeme.written.endsWith('ى'))

/** وقال سميث إن, ويقول يحيى بيرت رئيس …: one to three words that nothing else explains between the verb and what is said. */
export function saidBy(
  passage: Passage,
  from: number,
  starting: StartingMarks,
): WordSpan | undefined {
  const { lexemes, words } = passage
  let at = from
  while (at < lexemes.length && at - from < 4) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none') break
    const here = starting.get(at)
    if (
      here &&
      ((!isGiven(lexeme) && !isSurname(lexeme)) ||
        (at > from && here.some(({ meaning }) => meaning.kind === 'title')))
    )
      break
    if (
      /^(?:ان|انه|انها|بان|لـ|ل|في)$/.test(lexeme.folded) ||
      !isNameLike(lexeme) ||
      (lexeme.joined && !isGiven(lexeme))
    )
      break
    if (hasArticle(lexeme) && !(at > from && isNisba(lexeme))) return undefined
    if (
      lexeme.entries.some(
        ({ meaning, words }) =>
          words.length === 1 &&
          (meaning.kind === 'event' || meaning.kind === 'topic' || meaning.kind === 'counted'),
      )
    )
      return undefined
    at++
  }
  const next = lexemes[at]
  if (at === from || at - from > 3 || !next) return undefined
  const apposed = at - from === 2 && /^\s*[،,]/.test(gapBefore(passage, at))
  const said =
    apposed ||
    /^(?:ان|انه|انها|بان|بانه)$/.test(next.folded) ||
    /[:«"“]/.test(gapBefore(passage, at))
  const titled =
    starting.get(at)?.some(({ meaning }) => meaning.kind === 'title') === true && at - from > 1
  return said || titled ? { from, to: at } : undefined
}

/** الروسية ناتاليا مولتشانوفا: two words that nothing else explains after a nationality, one of them foreign. */
export function foreignName(
  passage: Passage,
  from: number,
  starting: StartingMarks,
): WordSpan | undefined {
  const { lexemes, words } = passage
  for (let at = from; at < from + 2; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none' || starting.has(at) || !isNameLike(lexeme))
      return undefined
    if (
      lexeme.folded.length < 3 ||
      hasArticle(lexeme) ||
      lexeme.joined ||
      lexeme.entries.some(({ meaning }) => meaning.kind !== 'topic')
    )
      return undefined
  }
  return [from, from + 1].some(at => STRANGE.test(lexemes[at]?.folded ?? ''))
    ? { from, to: from + 2 }
    : undefined
}
