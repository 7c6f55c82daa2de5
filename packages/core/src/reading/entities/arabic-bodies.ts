import { foreignness, isCommonArabic, kindSet, shareKinds } from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore, markAt, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { strangeness } from './arabic-foreign-names.ts'
import { hasOwnGiven, isNameLike, isSurname, restOfName } from './arabic-names.ts'
import {
  ADJECTIVES,
  ALSO_WORDS,
  CLITIC_OR_ADVERB,
  HEADS_APART,
  KINDS_IN_NAMES,
  LOOSE_KINDS,
  LONGEST_NAME,
  NAMED_BODIES,
  NO_BODY,
  NO_KIND,
  NO_NAME,
  PLAIN_ARTICLE,
  PURPOSES,
  ROYAL,
} from './arabic-words.ts'
import { hasArticle } from './has-article.ts'
import type { StartingMarks } from './starting-marks.ts'

/** Words of a body's name after its kind, at most. */
const LONGEST_BODY = 8

/** The words that name a body of a kind: (حزب) العمال, (وزارة) الخارجية العراقية, (تنظيم) «…», which is named alone. */
export function bodyName(passage: Passage, { from, to, phrase }: Mark): WordSpan | undefined {
  const head = phrase[0] ?? ''
  if (NO_KIND.has(head)) return undefined
  const quoted = quotationAt(passage, to)
  if (quoted && /^\s*[«“"„]\s*$/.test(gapBefore(passage, to)))
    return quoted.to - to <= LONGEST_NAME ? { from: to, to: quoted.to } : undefined
  const named = properName(passage, to)
  if (named > to && NAMED_BODIES.has(head))
    return { from: HEADS_APART.has(head) && placeAt(passage, to) !== named ? to : from, to: named }
  const after = CALLED_AFTER.has(head) ? calledAfter(passage, to) : to
  if (after > to) return { from, to: after }
  if (LOOSE_KINDS.has(head)) return undefined
  if (head === FORCES) return forcesName(passage, from, to)
  const end = PLAIN_ARTICLE.test(head) ? afterDefinite(passage, to) : afterConstruct(passage, to)
  return end > to ? { from, to: end } : undefined
}

/** Bodies that are called after people and towns. */
const CALLED_AFTER: ReadonlySet<string> = new Set([
  'جامعه',
  'مستشفي',
  'مدرسه',
  'معهد',
  'موسسه',
  'مركز',
  'كليه',
  'مجمع',
  'كتيبه',
  'لواء',
])

/** جامعة محمد الخامس, مستشفى رفيق الحريري, جامعة أم القرى: somebody's name, or a name of two words that a tie makes one. */
function calledAfter(passage: Passage, at: number): number {
  const { lexemes, words } = passage
  const first = lexemes[at]
  if (!first || words.breaks[at] !== 'none') return at
  const second = lexemes[at + 1]
  if (/^(?:ام|ابو|ابن|ابي|عين|دار)$/.test(first.folded) && words.breaks[at + 1] === 'none')
    return second && !second.stop && second.script === 'letters' ? at + 2 : at
  if (first.joined || first.stop || !hasOwnGiven(first)) return at
  if (ALSO_WORDS.has(first.folded) && !(second && isSurname(second))) return at
  const end = restOfName(passage, at + 1, true)
  return end > at + 1 ? end : at
}

const FORCES = 'قوات'

/** Whose forces they are where they have no name of their own: قوات الأمن, قوات النظام. */
const COMMON_FORCES = /^ال(?:امن|نظام|احتلال|شرطه|جيش|معارضه|حكومه|حرس|اطفاء|انقاذ|حمايه|دفاع)$/

/** قوات الشرطة المصرية is the police of Egypt; قوات الأمن is anybody's; قوات الدعم السريع has the name. */
function forcesName(passage: Passage, from: number, to: number): WordSpan | undefined {
  if (!isDefinite(passage, to)) {
    const end = afterConstruct(passage, to)
    return end > to ? { from, to: end } : undefined
  }
  if (/^ال(?:عدوان|عدو)$/.test(passage.lexemes[to]?.folded ?? '')) return undefined
  let end = to + 1
  while (end - to < 3 && isAdjective(passage, end)) end++
  if (!COMMON_FORCES.test(passage.lexemes[to]?.folded ?? '')) return { from, to: end }
  if (end === to + 1) return undefined
  return {
    from: /^ال(?:شرطه|جيش|حرس)$/.test(passage.lexemes[to]?.folded ?? '') ? to : from,
    to: end,
  }
}

/** One or two words that nothing explains, or a known body or city, behind a kind that mostly has a name of its own. */
function properName(passage: Passage, at: number): number {
  const { lexemes, words } = passage
  if (words.breaks[at] !== 'none') return at
  for (const kind of ['organisation', 'city'] as const) {
    const known = markAt(passage, kind, at)
    if (known && known.phrase[0] === lexemes[at]?.folded) return known.to
  }
  let end = at
  while (end - at < 2 && words.breaks[end] === 'none') {
    const lexeme = lexemes[end]
    if (!lexeme || lexeme.joined || strangeness(lexeme) <= (end === at ? -1 : 0)) break
    end++
  }
  return end
}

/** اللجنة الوطنية للتعليم: a definite kind is named by adjectives, and by what it is for. */
function afterDefinite(passage: Passage, from: number): number {
  let at = from
  while (at - from < 2 && isAdjective(passage, at)) at++
  // الإدارة العامة, الرئاسة الفلسطينية, but not الإدارة المدرسية.
  if (NEEDS_WHOSE.has(passage.lexemes[from - 1]?.folded.replace(/^[وبل]/, '') ?? ''))
    if (passage.lexemes[from]?.folded !== 'العامه' && !markAt(passage, 'country', from)) return from
  return at === from ? from : afterPurpose(passage, at)
}

const NEEDS_WHOSE: ReadonlySet<string> = new Set(['الاداره', 'القياده', 'الرياسه'])

/** وزارة التربية والتعليم, اتحاد صناعة السيارات, غرفة جدة: nouns up to a definite one or a place, then adjectives. */
function afterConstruct(passage: Passage, from: number): number {
  const { lexemes } = passage
  let at = from
  while (at - from < 2 && isInside(passage, at)) at++
  const place = placeAt(passage, at)
  const noun = place ?? (isDefinite(passage, at) ? at + 1 : undefined)
  if (noun === undefined || (at > from && place !== undefined && at - from > 1)) return from
  at = noun
  for (;;) {
    if (at - from > LONGEST_BODY) return at
    if (isAdjective(passage, at)) at++
    else if (place === undefined && isJoinedNoun(passage, at)) at++
    else break
  }
  return lexemes[at]?.folded.startsWith('ل') ? afterPurpose(passage, at) : at
}

/** للسياحة والتراث الوطني, لحقوق الإنسان, لتطوير مدينة الرياض. */
function afterPurpose(passage: Passage, from: number): number {
  const { lexemes, words } = passage
  const first = lexemes[from]
  if (!first || words.breaks[from] !== 'none' || isTimeOrPerson(first)) return from
  let at = from + 1
  if (!/^لل[\u0621-\u064a]{2}/.test(first.folded)) {
    if (!PURPOSES.has(first.folded.slice(1)) || !first.folded.startsWith('ل')) return from
    const place = placeAt(passage, at)
    if (place === undefined && !isDefinite(passage, at))
      return at + 1 < lexemes.length &&
        isInside(passage, at) &&
        placeAt(passage, at + 1) !== undefined
        ? (placeAt(passage, at + 1) ?? from)
        : from
    at = place ?? at + 1
  }
  while (at - from < LONGEST_BODY && (isAdjective(passage, at) || isJoinedNoun(passage, at))) at++
  return at
}

const TIME_OR_PERSON = kindSet(['saying', 'weekday', 'month', 'day', 'title', 'given', 'courtesy'])

const isTimeOrPerson = ({ ownKinds }: Lexeme): boolean => shareKinds(ownKinds, TIME_OR_PERSON)

function isDefinite({ lexemes, words }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    words.breaks[at] === 'none' &&
    hasArticle(lexeme) &&
    !lexeme.stop &&
    !NO_NAME.has(lexeme.folded) &&
    !NO_BODY.has(lexeme.folded)
  )
}

/** A definite adjective: of a place or kind (العراقية), or one of those that stand in names (العليا). */
const isAdjective = (passage: Passage, at: number): boolean =>
  isDefinite(passage, at) &&
  (/(?:ي|يه|يين|يون)$/.test(passage.lexemes[at]?.folded ?? '') ||
    ADJECTIVES.has(passage.lexemes[at]?.folded ?? ''))

/** والتعليم: a second field of the same body, neither another body nor a person. */
function isJoinedNoun({ lexemes, words }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    words.breaks[at] === 'none' &&
    /^وال[\u0621-\u064a]{2}/.test(lexeme.folded) &&
    !NO_BODY.has(lexeme.folded.slice(1)) &&
    !isTimeOrPerson(lexeme) &&
    !shareKinds(lexeme.kinds, OTHER)
  )
}

const OTHER = kindSet(['body', 'organisation', 'country', 'city', 'anonymous', 'title'])

/** An indefinite noun in the middle of a name: (هيئة) كبار العلماء. */
function isInside({ lexemes, words }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    words.breaks[at] === 'none' &&
    lexeme.script === 'letters' &&
    /^(?![وفبكل]?ال|لل)[\u0621-\u064a]{3,}[^\u0627]$/.test(lexeme.folded) &&
    !lexeme.stop &&
    !lexeme.joined &&
    !NO_NAME.has(lexeme.folded) &&
    !NO_BODY.has(lexeme.folded) &&
    !(/^[بلك]/.test(lexeme.folded) && isCommonArabic(lexeme.folded.slice(1))) &&
    !/^(?:ي|ت(?!ن|ط|ح|و))[\u0621-\u064a]{3}/.test(lexeme.folded) &&
    !isTimeOrPerson(lexeme)
  )
}

/** Where a city or state ends that begins here. */
function placeAt(passage: Passage, at: number): number | undefined {
  const { lexemes, words } = passage
  if (words.breaks[at] !== 'none') return undefined
  const first = lexemes[at]?.folded ?? ''
  for (const kind of ['city', 'country'] as const) {
    const mark = markAt(passage, kind, at)
    if (mark && mark.phrase[0] === first && (kind === 'city' || !/(?:ي|يه|يين|يون)$/.test(first)))
      return mark.to
  }
  return undefined
}

/** The name of a place of a kind: (مدينة) بصرى, مطار أتاتورك; some kinds are a part of the name. */
export function siteName(
  passage: Passage,
  mark: Mark,
  starting: StartingMarks,
): WordSpan | undefined {
  const { from, to, phrase } = mark
  const { lexemes, words } = passage
  const first = lexemes[to]
  if (!first || words.breaks[to] !== 'none') return undefined
  const kept = KINDS_IN_NAMES.has(phrase[0] ?? '') ? from : to
  const known = starting
    .get(to)
    ?.find(
      ({ meaning }) => meaning.kind === 'city' || (kept === from && meaning.kind === 'country'),
    )
  if (known) return { from: kept, to: known.to }
  if (kept === from && !isSide(mark) && ROYAL.test(first.folded)) {
    const named = restOfName(passage, to + 1, false)
    return named > to + 1 ? { from, to: named } : undefined
  }
  // شرقي العاصمة, غرب المدينة: no name of its own.
  if (isSide(mark) && (PLAIN.has(first.folded) || starting.has(to))) return undefined
  // قاعدة المستفيدين, العاصمة المقدسة: a list, an epithet.
  if (phrase[0] === 'قاعده' && !known && /^ال.*(?:ين|ات|ون)$/.test(first.folded)) return undefined
  if (/عاصمه$/.test(phrase[0] ?? '') && /^ال.*ه$/.test(first.folded)) return undefined
  // قرية عين زيوان, بلدة دير سريان: the name is of two words.
  if (PLACE_HEADS.has(first.folded) && isPlaceWord(passage, to + 1))
    return { from: kept, to: to + 2 }
  if (!isNameLike(first) || first.stop || first.joined) return undefined
  if (ADJECTIVE.test(first.folded)) return undefined
  if (
    CLITIC_OR_ADVERB.test(first.folded) &&
    foreignness(first.folded) < 0 &&
    (!TOWNS.has(phrase[0] ?? '') || isCliticBeforeWord(first))
  )
    return undefined
  const second = lexemes[to + 1]
  const both =
    second !== undefined &&
    words.breaks[to + 1] === 'none' &&
    !hasArticle(first) &&
    (hasArticle(second) ? isNameLike(second) : strangeness(second) > 0)
  return { from: kept, to: to + (both ? 2 : 1) }
}

/** Directions behind which a place is mostly named. */
const SIDES: ReadonlySet<string> = new Set(
  'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي اطراف'.split(' '),
)
export const isSide = ({ phrase }: Mark): boolean => SIDES.has(phrase[0] ?? '')

/** What is no name behind them. */
const PLAIN: ReadonlySet<string> = new Set(
  'البلاد البلده القريه القطاع الحدود الساحل الخط النهر الطريق المطار الضفه العاصمه المدينه المحافظه المنطقه الولايه الاقليم الوادي الجبل السياج المخيم المعبر القاره العالم الجزيره الارض'.split(
    ' ',
  ),
)

/** Words with which names of places of two words begin: عين, دير, كفر. */
const PLACE_HEADS: ReadonlySet<string> = new Set(
  'عين دير بيت كفر تل راس ام ابو برج بير باب خربه خان حوش مرج نبع ضهر ظهر جب كرم وادي شط بني نهر تله جبل سهل قلعه قصر عرب حي شيخ سيدي'.split(
    ' ',
  ),
)
/** Kinds of places that always have a name, of which the first letter is hardly ever a preposition: بلدة كفرصير. */
const TOWNS: ReadonlySet<string> = new Set([
  'بلده',
  'قريه',
  'مدينه',
  'ناحيه',
  'مخيم',
  'ضاحيه',
  'بلدات',
  'قري',
])

/** بجنوب, لمواجهة: the letters behind the first are a word or place of their own. */
const isCliticBeforeWord = ({ folded, entries }: Lexeme): boolean =>
  isCommonArabic(folded.slice(1)) || entries.length > 0 || /^[بكل]ال|^لل/.test(folded)

const isPlaceWord = ({ lexemes, words }: Passage, at: number): boolean => {
  const lexeme = lexemes[at]
  return (
    lexeme !== undefined &&
    words.breaks[at] === 'none' &&
    lexeme.script === 'letters' &&
    lexeme.folded.length > 2 &&
    !lexeme.stop &&
    !lexeme.joined &&
    !/^[بل]ال|^لل/.test(lexeme.folded)
  )
}

/** دولي, عسكرية: which one, not what it is called. */
const ADJECTIVE = /(?:ي|يه|ها|هم)$/
