import { DEFINITE_BODIES, KNOWN, OPENER, STOP } from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { bodyName, isSide, siteName } from './arabic-bodies.ts'
import { withLaterMentions, withoutClitics } from './arabic-mentions.ts'
import { strangeName } from './arabic-foreign-names.ts'
import {
  foreignName,
  isPreposition,
  opensName,
  standsAlone,
  restOfName,
  saidBy,
  tiedName,
} from './arabic-names.ts'
import {
  earlierOffice,
  isCourtesy,
  nameAfterOffice,
  officeAfter,
  roleAfter,
} from './arabic-offices.ts'
import { ALSO_WORDS, HEADS_APART, PLAIN_ARTICLE, ROYAL } from './arabic-words.ts'
import type { Entity } from './entity.ts'
import { isFloods } from './is-seoul.ts'
import { isClub, isForeignClub } from './arabic-clubs.ts'
import { isSportClub, isSporting } from './arabic-sport-clubs.ts'
import { startingMarks } from './starting-marks.ts'
import type { StartingMarks } from './starting-marks.ts'

/**
 * People, bodies and places that an Arabic text names. Arabic has no capitals, so first names, offices, kinds of bodies
 * and quotation marks must give them away. Places come from the gazetteer and after words such as مدينة.
 */
export function arabicEntities(passage: Passage): Entity[] {
  const { lexemes, hints } = passage
  const starting = startingMarks(passage, KINDS)
  const entities: Entity[] = []
  const sporting = isSporting(passage)
  let past = 0
  const add = (kind: Entity['kind'], span: WordSpan, role: WordSpan | null = null): void => {
    // قرية بصرى is a place of that length, and بصرى its name.
    const called = kind === 'place' && span.to - span.from > 1 && isVillage(lexemes[span.from])
    const named = called ? { from: span.from + 1, to: span.to } : span
    const name = nameOf(passage, kind, named, starting.get(named.from) ?? NO_MARKS)
    if (name.length < 2) return
    entities.push({ kind, ...span, name, role })
    past = span.to
  }
  for (let at = 0; at < lexemes.length; at++) {
    if (at < past) continue
    const hint = hints[at] as number
    // Most words: nothing that opens a name, and nothing that could be one from elsewhere.
    if ((hint & OPENER) === 0 && (hint & (KNOWN | STOP)) === STOP) continue
    const here = starting.get(at) ?? NO_MARKS
    if (sporting && !here.some(isLong) && isSportClub(passage, at)) {
      add('organisation', { from: at, to: at + 1 })
      continue
    }
    if (here.length === 0 && (hint & OPENER) === 0) {
      const strange = strangeName(passage, at)
      if (strange) add('person', strange, roleAfter(passage, strange.to, starting))
      continue
    }
    const longest = (kind: Mark['meaning']['kind']): Mark | undefined =>
      here.find(mark => mark.meaning.kind === kind)
    // كوري شمالي is nobody's name.
    const land = longest('country')
    if (land && land.to - land.from > 1 && !longest('city') && !longest('title')) {
      past = land.to
      continue
    }
    const known = longest('organisation')
    const title = longest('title') ?? longest('courtesy')
    const body = longest('body')
    const widest = longest('city')
    if (
      known &&
      (known.to - known.from > 1 || !title) &&
      !(widest && (widest.to > known.to || isRather(widest, known, lexemes[at])))
    ) {
      // الشركة السعودية للصناعات الأساسية (سابك) is one body.
      if (isAlias(passage, known, entities.at(-1))) past = known.to
      else add('organisation', knownApart(passage, known))
      continue
    }
    if (longest('agency') && !title) {
      past = longest('agency')?.to ?? past
      continue
    }
    const called = body ?? longest('site')
    if (called && !isSide(called) && ROYAL.test(lexemes[called.to]?.folded ?? '')) {
      const named = nameAfterOffice(passage, called.to + 1, starting)
      if (named) {
        add('organisation', { from: at, to: named.to })
        continue
      }
    }
    if (title) {
      const office = officeAfter(passage, title, starting)
      const named = nameAfterOffice(passage, office.to, starting)
      if (named) {
        const role = isCourtesy(passage, title)
          ? earlierOffice(passage, at, entities)
          : { from: at, to: office.roleTo }
        for (const inside of namesInOffice(
          passage,
          { from: title.to, to: office.roleTo },
          starting,
        ))
          add(inside.kind, inside)
        // استقبل الملك سلمان الرئيس التركي: who has a rank before the name has another's office behind it.
        const ranked = RANK.test(lexemes[title.to - 1]?.folded ?? '')
        add('person', named, role ?? (ranked ? null : roleAfter(passage, named.to, starting)))
        continue
      }
    }
    const given =
      here.find(
        ({ meaning, phrase }) => meaning.kind === 'given' && phrase[0] === lexemes[at]?.folded,
      ) ?? longest('given')
    const first =
      given && opensName(passage, at, given)
        ? given.to
        : /^و?عبدال[\u0621-\u064a]{3}/.test(lexemes[at]?.folded ?? '')
          ? at + 1
          : tiedName(passage, at)
    if (first !== undefined) {
      const span = { from: at, to: restOfName(passage, first, true) }
      if (span.to > first || first - at > 1 || (given && standsAlone(passage, at, given))) {
        add('person', span, roleAfter(passage, span.to, starting))
        continue
      }
    }
    // عودة is a family and a return.
    const family = longest('surname')
    if (
      family &&
      !title &&
      !ALSO_WORDS.has(family.phrase[0] ?? '') &&
      !isPreposition(lexemes[at])
    ) {
      add('person', { from: at, to: at + 1 }, roleAfter(passage, at + 1, starting))
      continue
    }
    if (here.some(({ meaning }) => meaning.kind === 'saying')) {
      const span = saidBy(passage, at + 1, starting)
      if (span) {
        add('person', span, roleAfter(passage, span.to, starting))
        continue
      }
    }
    const country = longest('country')
    if (country && !title && PLAIN_ARTICLE.test(lexemes[at]?.folded ?? '')) {
      if (past < at && isForeignClub(passage, at - 1)) add('organisation', { from: at - 1, to: at })
      const span = foreignName(passage, country.to, starting)
      if (span) {
        add('person', span, roleAfter(passage, span.to, starting))
        continue
      }
    }
    const city = longest('city')
    if (body && !(city && city.to > body.to) && !LED_BY.test(lexemes[at]?.folded ?? '')) {
      const span = bodyName(passage, body)
      if (span) {
        add('organisation', span)
        // A municipality is the place's own: بلدية نابلس names نابلس too.
        const own = body.phrase[0] === MUNICIPALITY && starting.get(body.to)?.find(isCity)
        if (own) add('place', own)
        continue
      }
    }
    if (city && isFloods(passage, at)) continue
    // السفيرة is an ambassador, though a town is called so.
    if (city && title && title.to >= city.to) continue
    if (city) {
      add(isClub(passage, city) ? 'organisation' : 'place', city)
      continue
    }
    const site = longest('site')
    if (site) {
      const span = siteName(passage, site, starting)
      if (span) {
        add('place', span)
        continue
      }
    }
    if (
      DEFINITE_BODIES.has(withoutClitics(lexemes[at])) &&
      passage.words.breaks[at + 1] === 'none' &&
      PLAIN_ARTICLE.test(lexemes[at + 1]?.folded ?? '') &&
      starting.get(at + 1)?.some(mark => mark.meaning.kind === 'country') === true &&
      isOfficeOf(withoutClitics(lexemes[at]), lexemes[at + 1]?.folded ?? '')
    )
      add('organisation', { from: at, to: at + 2 })
  }
  return withLaterMentions(passage, entities)
}

/** Whether a body stands in brackets behind the one whose short name it is. */
const isAlias = (passage: Passage, { from, to }: WordSpan, last: Entity | undefined): boolean =>
  last?.kind === 'organisation' &&
  last.to === from &&
  /^\s*\(\s*$/.test(gapBefore(passage, from)) &&
  gapBefore(passage, to).startsWith(')')

/** حركة حماس is حماس: the kind is left off a body that is known without it. */
function knownApart({ lexemes }: Passage, { from, to, phrase }: Mark): WordSpan {
  if (!HEADS_APART.has(phrase[0] ?? '')) return { from, to }
  const alone = lexemes[from + 1]?.entries.some(
    ({ meaning, words }) =>
      meaning.kind === 'organisation' && words.join(' ') === phrase.slice(1).join(' '),
  )
  return { from: alone === true ? from + 1 : from, to }
}

/** The bodies and places that an office belongs to: (رئيس) غرفة جدة, (أمين) منطقة حائل. */
function* namesInOffice(
  passage: Passage,
  { from, to }: WordSpan,
  starting: StartingMarks,
): Iterable<WordSpan & { kind: Entity['kind'] }> {
  for (let at = from; at < to; at++) {
    const here = starting.get(at) ?? NO_MARKS
    const known = here.find(({ meaning }) => meaning.kind === 'organisation')
    const body = here.find(({ meaning }) => meaning.kind === 'body')
    const city = here.find(({ meaning }) => meaning.kind === 'city')
    const named = known ?? (body && bodyName(passage, body)) ?? city
    if (!named || named.to > to) continue
    yield { kind: named === city ? 'place' : 'organisation', from: named.from, to: named.to }
    at = named.to - 1
  }
}

/** بابل is a town as it stands, and no "in Apple". */
const isRather = (city: Mark, other: Mark, lexeme: Lexeme | undefined): boolean =>
  city.phrase[0] === lexeme?.folded && other.phrase[0] !== lexeme?.folded

/** المالية العراقية is a ministry, النفط العراقي is oil: a ministry is feminine, whatever it is for. */
const isOfficeOf = (office: string, land: string): boolean =>
  !MINISTRIES.has(office) || /[هت]$/.test(land)

const MINISTRIES: ReadonlySet<string> = new Set(
  'الدفاع الماليه الصحه العدل التربيه النفط'.split(' '),
)

const isVillage = (lexeme: Lexeme | undefined): boolean =>
  /^[وبلف]?قريه$/.test(lexeme?.folded ?? '')

/** بقيادة, برئاسة: led by, no body. */
const LED_BY = /^و?ب(?:قياده|رياسه|حكومه|مشاركه)$/

/** A rank after which no other office of the same person follows without a comma. */
const RANK = /^ال(?:ملك|ملكه|رييس|شريفين)$/

const MUNICIPALITY = 'بلديه'

const isLong = ({ from, to }: Mark): boolean => to - from > 1

const isCity = ({ meaning }: Mark): boolean => meaning.kind === 'city'

const NO_MARKS: readonly Mark[] = []

const KINDS = [
  'title',
  'courtesy',
  'given',
  'surname',
  'organisation',
  'agency',
  'body',
  'city',
  'site',
  'country',
  'media',
  'saying',
] as const

/** Quotation marks, and more between two words than a space. */
const UNTIDY = /[«»“”"]|\s\s|[^\S ]/

const NAMING: ReadonlySet<string> = new Set([...KINDS].filter(kind => kind !== 'saying'))

function nameOf(
  passage: Passage,
  kind: Entity['kind'],
  span: WordSpan,
  marks: readonly Mark[],
): string {
  const whole = printed(passage, span)
  const text = UNTIDY.test(whole) ? whole.replace(/[«»“”"]/g, '').replace(/\s+/g, ' ') : whole
  const first = passage.lexemes[span.from]
  const naming = marks.filter(({ meaning }) => NAMING.has(meaning.kind))
  // كريم is a name as it stands, though ريم is one too.
  const own = naming.some(({ phrase }) => phrase[0] === first?.folded)
  const mark = own ? undefined : naming[0]
  // The lexicon knows the word without its clitics: وبغداد, لموسكو.
  const cut =
    mark && first?.folded.endsWith(mark.phrase[0] ?? '-') === true
      ? first.folded.length - (mark.phrase[0]?.length ?? 0)
      : 0
  if (cut > 0 && cut <= 2) return text.slice(cut)
  // للأمم المتحدة is "to" and الأمم المتحدة.
  if (kind !== 'person' && isToDefinite(first?.folded ?? '', mark?.phrase[0] ?? ''))
    return text.replace(/^و?ل/, 'ا')
  // وبوسكيتيس, but not ويليامز or وارن, whose و is mostly their own.
  const joined = !own && kind === 'person' && first?.joined === true
  // فالح, فالنتينا: to a person's name the letter is mostly its own.
  return text.replace(joined ? /^و(?![اويآ])/ : kind === 'person' ? /^و(?=ال)/ : /^[وف](?=ال)/, '')
}

/** Of a body that no list has the word is taken for definite. */
const isToDefinite = (folded: string, known: string): boolean =>
  /^و?لل/.test(folded) && (known === '' || folded.replace(/^و?لل/, 'ال') === known)
