import { kindSet, shareKinds } from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore, marksOf, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { strangeAfterOffice, strangeness } from './arabic-foreign-names.ts'
import {
  hasOwnGiven,
  isNameLike,
  isPreposition,
  isSurname,
  restOfName,
  tiedName,
} from './arabic-names.ts'
import {
  ALSO_WORDS,
  ARTICLE,
  LONGEST_NAME,
  NAMED_BODIES,
  NISBA_BARE,
  NO_NAME,
  OFFICE_NOUNS,
  ONLY_SPACE,
  ROYAL,
  STRANGE,
  VERB,
} from './arabic-words.ts'
import { hasArticle } from './has-article.ts'
import { isFamilyAfterOffice } from './is-family-after-office.ts'
import type { Entity } from './entity.ts'
import type { StartingMarks } from './starting-marks.ts'

const LONGEST_OFFICE = 12

const OPENING = /[«“"„(]\s*$/

interface Office extends WordSpan {
  readonly roleTo: number
}

/** The words of an office from its title on: (وزير) الدفاع العراقي. */
export function officeAfter(passage: Passage, title: Mark, starting: StartingMarks): Office {
  const { lexemes, words } = passage
  let at = title.to
  let roleTo = title.to
  while (at < lexemes.length && at - title.from < LONGEST_OFFICE) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] === 'sentence' || !ONLY_SPACE.test(gapBefore(passage, at)))
      break
    const here = starting.get(at)
    const inOffice = here?.find(({ meaning }) => OFFICE.has(meaning.kind))
    const courtesy = here?.find(({ meaning }) => meaning.kind === 'courtesy')
    // رئيس اللجنة الدكتور: a courtesy goes with the name, unless more of the office follows it.
    if (courtesy) {
      at = courtesy.to
      continue
    }
    const given = here?.some(({ meaning }) => meaning.kind === 'given') === true
    const royal =
      ROYAL.test(lexemes[at - 1]?.folded ?? '') &&
      OFFICE_NOUNS.has(lexemes[at - 2]?.folded.replace(/^[ولب]+/, '') ?? '')
    if (given && royal) {
      at++
      roleTo = at
      continue
    }
    if (given && !ARTICLE_GIVEN.has(lexeme.folded)) break
    // أعفت الرئيسة وزير النقل: one office and then another's.
    const alone = at === title.from + 1 && ARTICLE.test(lexemes[title.from]?.folded ?? '')
    if (alone && !ARTICLE.test(lexeme.folded) && here?.some(isTitle) === true) break
    if (inOffice) at = inOffice.to
    else if (
      (ARTICLE.test(lexeme.folded) && !/^[أإآ]/.test(lexeme.written)) ||
      OFFICE_NOUNS.has(bare(lexeme)) ||
      OFFICE_NOUNS.has(lexeme.folded)
    )
      at++
    else if (NAMED_BODIES.has(bare(lexemes[at - 1] ?? lexeme)) && nameOfBodyTo(passage, at) > at)
      at = nameOfBodyTo(passage, at)
    else if (leadsWhat(passage, at)) at += 2
    else if (
      (lexeme.folded === 'في' ||
        (lexeme.folded === 'علي' && OVERSEER.test(title.phrase[0] ?? ''))) &&
      isOfficeWord(lexemes[at + 1], starting.get(at + 1))
    )
      at++
    else break
    roleTo = at
  }
  return { from: title.from, to: at, roleTo }
}

/** (المدير العام) لإسطبلات الخالدية: what somebody heads, behind ل; an outlet there is who was told. */
function leadsWhat({ lexemes, words }: Passage, at: number): boolean {
  const [lexeme, next] = [lexemes[at], lexemes[at + 1]]
  return (
    lexeme !== undefined &&
    next !== undefined &&
    words.breaks[at + 1] === 'none' &&
    /^ل(?!ل)[\u0621-\u064a]{4}/.test(lexeme.folded) &&
    !lexeme.stop &&
    ARTICLE.test(next.folded) &&
    !shareKinds(lexeme.kinds, TOLD) &&
    !isOfficeTitle(next)
  )
}

const TOLD = kindSet(['media', 'agency', 'organisation', 'title', 'given', 'body', 'site'])
const isTitle = ({ meaning }: Mark): boolean => meaning.kind === 'title'

const TITLES = kindSet(['title', 'courtesy'])
const isOfficeTitle = (lexeme: Lexeme): boolean => shareKinds(lexeme.kinds, TITLES)

/** Words of what a body in an office is called, at most. */
const LONGEST_BODY = 3

/** مدير مستشفى حلبا الحكومي | محمد: where the name of the body ends that stands between its noun and a first name. */
function nameOfBodyTo({ lexemes, words }: Passage, from: number): number {
  for (let at = from + 1; at <= from + LONGEST_BODY; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none') return from
    if (hasOwnGiven(lexeme) && !ALSO_WORDS.has(lexeme.folded)) return at
  }
  return from
}

/** المشرف العام على الفريق: whose office is over something. */
const OVERSEER = /^(?:ال)?مشرفه?$/

/** First names that are also offices or adjectives. */
const ARTICLE_GIVEN: ReadonlySet<string> = new Set(['تركي', 'امين', 'عزيز', 'حكيم', 'باسم'])

const isOfficeWord = (lexeme: Lexeme | undefined, here: readonly Mark[] | undefined): boolean =>
  (lexeme !== undefined && ARTICLE.test(lexeme.folded)) ||
  here?.some(({ meaning }) => OFFICE.has(meaning.kind)) === true

const bare = (lexeme: Lexeme): string => lexeme.folded.replace(/^[ولب](?=[\u0621-\u064a]{3})/, '')

const OFFICE: ReadonlySet<string> = new Set([
  'body',
  'title',
  'country',
  'city',
  'organisation',
  'site',
])

export const isCourtesy = (passage: Passage, mark: Mark): boolean =>
  marksOf(passage, 'courtesy').some(each => each.from === mark.from && each.to >= mark.to)

/** قال المستشار القانوني للمشروع، الدكتور هاني …: the office stands before the comma. */
export function earlierOffice(
  passage: Passage,
  at: number,
  entities: readonly Entity[],
): WordSpan | null {
  if (!/^\s*[،,]\s*$/.test(gapBefore(passage, at))) return null
  const last = entities.at(-1)
  for (const mark of marksOf(passage, 'title').toReversed()) {
    if (mark.from >= at || at - mark.from > LONGEST_OFFICE) continue
    if (last && last.to > mark.from) return null
    for (let word = mark.from + 1; word < at; word++)
      if (/[،,.:]/.test(gapBefore(passage, word))) return null
    return { from: mark.from, to: at }
  }
  return null
}

/** A name after an office: in quotation marks, by its first name, or as two words that nothing else explains. */
export function nameAfterOffice(
  passage: Passage,
  from: number,
  starting: StartingMarks,
): WordSpan | undefined {
  const { lexemes, words } = passage
  const first = lexemes[from]
  if (!first || words.breaks[from] === 'sentence') return undefined
  const gap = gapBefore(passage, from)
  if (OPENING.test(gap)) {
    const quoted = quotationAt(passage, from)
    if (
      !quoted ||
      quoted.to - from > LONGEST_NAME ||
      starting.get(from)?.some(({ meaning }) => NO_PERSON.has(meaning.kind)) === true
    )
      return undefined
    // مدير معهد «سرب»: the mark is that of the body.
    if (OF_BODY.has(lastKind(passage, from))) return undefined
    // هيئة مكافحة الفساد «نزاهة»: one word is mostly a body's.
    if (quoted.to - from === 1 && !marksPerson(starting.get(from)) && strangeness(first) <= 0)
      return undefined
    const courtesy = starting.get(from)?.find(({ meaning }) => meaning.kind === 'courtesy')
    return { from: courtesy && courtesy.to < quoted.to ? courtesy.to : from, to: quoted.to }
  }
  if (/^\s*[،,]\s*$/.test(gap)) return apposedName(passage, from, starting)
  if (!ONLY_SPACE.test(gap)) return undefined
  const marks = starting.get(from)
  const tied = tiedName(passage, from)
  if (tied !== undefined) return { from, to: restOfName(passage, tied, true) }
  const given = marks?.find(({ meaning }) => meaning.kind === 'given')
  // إسلام آباد: a place or body that begins as a first name does.
  if (given && marks?.some(({ meaning, to }) => NAMED.has(meaning.kind) && to > given.to) === true)
    return undefined
  if (LENT.has(first.folded)) {
    const second = words.breaks[from + 1] === 'none' ? lexemes[from + 1] : undefined
    return second && isSurname(second) ? { from, to: from + 2 } : undefined
  }
  if (given && !isPreposition(first) && !NO_NAME.has(first.folded)) {
    const to = restOfName(passage, given.to, true)
    return { from, to: to === given.to && isFamilyAfterOffice(passage, to) ? to + 1 : to }
  }
  if (marks?.some(({ meaning }) => meaning.kind === 'surname')) return { from, to: from + 1 }
  if (!isNameLike(first) || hasArticle(first) || marks !== undefined)
    return marks === undefined ? strangeAfterOffice(passage, from) : undefined
  // لمدني, ومندوبها: a clitic opens another phrase.
  if (first.joined || (first.folded.startsWith('ل') && !STRANGE.test(first.folded)))
    return undefined
  const to = restOfName(passage, from + 1, false)
  // لاعب آسيوي: one word alone must be foreign, and no adjective.
  return to > from + 1 || (strangeness(first) > 0 && !NISBA_BARE.test(first.folded))
    ? { from, to }
    : undefined
}

/** Foreign first names that are common words: only a family name that is known shows them. */
const LENT: ReadonlySet<string> = new Set(['بيت', 'مات', 'بات', 'كاش'])
const NAMED: ReadonlySet<string> = new Set(['city', 'country', 'organisation'])

const COMMA = /^\s*[،,]/

/** مدير الناحية، رائد عيادة، …: a name of two to four words between commas is that of the office before it. */
function apposedName(
  passage: Passage,
  from: number,
  starting: StartingMarks,
): WordSpan | undefined {
  const { lexemes } = passage
  const courtesy = starting.get(from)?.find(({ meaning }) => meaning.kind === 'courtesy')
  const start = courtesy?.to ?? from
  let end = start
  let known = false
  while (end < lexemes.length && (end === start || ONLY_SPACE.test(gapBefore(passage, end)))) {
    const lexeme = lexemes[end]
    if (!lexeme || end - start > LONGEST_APPOSED || lexeme.stop) return undefined
    const kinds = starting.get(end)?.map(({ meaning }) => meaning.kind) ?? []
    if (kinds.includes('given') || kinds.includes('surname')) known = true
    else if (kinds.length > 0 || lexeme.joined || VERB.test(lexeme.folded)) return undefined
    end++
  }
  const length = end - start
  return known && length > 1 && length <= LONGEST_APPOSED && COMMA.test(gapBefore(passage, end))
    ? { from: start, to: end }
    : undefined
}

/** Words of a name between commas at most. */
const LONGEST_APPOSED = 4

/** The kind of body or site that the word before ends with, if it is one. */
const lastKind = (passage: Passage, at: number): string =>
  passage.lexemes[at - 1]?.entries.find(
    ({ meaning, words }) => words.length === 1 && OF_BODY.has(meaning.kind),
  )?.meaning.kind ?? ''

const OF_BODY: ReadonlySet<string> = new Set(['body', 'site', 'media'])

const marksPerson = (marks: readonly Mark[] | undefined): boolean =>
  marks?.some(({ meaning }) => meaning.kind === 'given' || meaning.kind === 'surname') === true

const NO_PERSON: ReadonlySet<string> = new Set([
  'organisation',
  'agency',
  'country',
  'city',
  'body',
  'media',
])

/** The office after a name: محمد المعجل رئيس اللجنة السياحية. */
export function roleAfter(passage: Passage, at: number, starting: StartingMarks): WordSpan | null {
  const title = starting.get(at)?.find(({ meaning }) => meaning.kind === 'title')
  if (!title || !/^[\s،,»”"]*$/.test(gapBefore(passage, at))) return null
  const first = passage.lexemes[at]
  if (first?.joined === true && title.phrase[0] !== first.folded) return null
  return { from: at, to: officeAfter(passage, title, starting).roleTo }
}
