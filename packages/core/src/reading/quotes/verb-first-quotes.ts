import type { Mark } from '../../language/index.ts'
import type { Entity } from '../entities/entity.ts'
import { gapBefore, markAt, marksOf, printed, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { Quotation } from '../find-quotations.ts'
import { NOBODY } from './quote.ts'
import type { QuoteSpan, Speaker } from './quote.ts'
import { mediumIn, nearestBefore, speakerIn } from './speakers.ts'
import type { SpeechWords } from './speech-words.ts'

/** Words between a verb of saying and what was said, at most: long offices and circumstances stand there. */
const REACH = 32
/** Verbs that mostly mean something else unless what is said follows at once (يرى to see, رد to answer). */
const WEAK =
  /^(?:ير[يا]|تر[يا]|راي|رات|وصف|وصفت|ذكر|تذكر|رد|ردت|علق|علقت|ختم|اختتم|كشف|كشفت|يعتبر|تعتبر|يقر)$/
const WEAK_REACH = 9
/** A quotation of fewer words is a name or a single word singled out. */
const LEAST_QUOTED = 3
/** A clause of fewer words tells nothing. */
const LEAST_CLAUSE = 2
/** أن at the head of what follows a colon. */
const THAT = /^(?:ان|انه|انها|بان)$/
const LONGEST_CLAUSE = 90
const COMMA = /[،,؛;]/
const COLON = /[:：]/

/** What is said in a text whose verb stands before its subject: قال الوزير في بيان إن …, وأضاف: «…», مشيرا إلى أن …. */
export function verbFirstQuotes(
  passage: Passage,
  entities: readonly Entity[],
  words: SpeechWords,
): QuoteSpan[] {
  const quotes: QuoteSpan[] = []
  let last: Speaker = NOBODY
  for (const sentence of passage.sentences) {
    const cues = cuesOf(passage, sentence)
    const found: QuoteSpan[] = []
    let subject: Speaker | undefined
    for (let index = 0; index < cues.length; index++) {
      const cue = cues[index]
      if (
        !cue ||
        isImpersonal(passage, cue, words) ||
        found.some(
          quote => quote.kind === 'reported' && cue.from >= quote.from && cue.from < quote.to,
        )
      )
        continue
      const content = contentOf(passage, cue, cues.slice(index + 1), sentence, words)
      if (!content) continue
      const region = { from: cue.to, to: content.opens }
      const npEnd = endOfSpeaker(passage, entities, region, words)
      let speaker: Speaker | undefined
      if (cue.meaning.kind === 'quoted') speaker = speakerAfterOf(passage, entities, cue, sentence)
      else if (cue.meaning.kind === 'saying') speaker = speakerOf(passage, entities, region, npEnd)
      if (!speaker || speaker.name === null)
        speaker = fromContext(passage, entities, cue, sentence, subject, last)
      if (speaker.name === null) speaker = whoWasNamed(entities, cue) ?? speaker
      const via = mediumAround(passage, { from: npEnd, to: region.to }, cue, sentence)
      const base = { speaker: speaker.name, anonymous: speaker.anonymous, via }
      found.push(...quotesIn(passage, entities, content, base))
      subject = speaker
      if (speaker.name !== null) last = speaker
    }
    if (found.length === 0) {
      const lone = lonelyQuotation(passage, sentence, last)
      if (lone) found.push(lone)
    }
    quotes.push(...found)
  }
  return quotes
}

/** يذكر أن, يتوقع أن: the paper itself says so. */
const isImpersonal = (passage: Passage, cue: Mark, words: SpeechWords): boolean =>
  IMPERSONAL.test(passage.lexemes[cue.from]?.folded ?? '') &&
  (words.that.has(passage.lexemes[cue.to]?.folded ?? '') ||
    passage.lexemes[cue.to]?.folded === 'الي')

const IMPERSONAL = /^و?(?:يذكر|يتوقع|يعتبر|يشار|يري|ذكر)$/

/** Verbs and participles of saying outside quotations. */
function cuesOf(passage: Passage, { from, to }: WordSpan): Mark[] {
  const cues: Mark[] = []
  for (const kind of ['saying', 'adding', 'quoted'] as const)
    for (const mark of marksOf(passage, kind))
      if (mark.from >= from && mark.to <= to && !insideQuotation(passage, mark.from))
        cues.push(mark)
  return cues.sort((a, b) => a.from - b.from)
}

const insideQuotation = ({ quotations }: Passage, at: number): boolean =>
  quotations.some(
    quotation => quotation.from <= at && at < quotation.to && quotation.to - quotation.from > 4,
  )

interface Content extends WordSpan {
  /** First word that belongs to it or announces it. */
  readonly opens: number
  readonly quotation: Quotation | undefined
}

/** What is said after a cue: the clause after أن, or what follows a colon or stands in quotation marks. */
function contentOf(
  passage: Passage,
  cue: Mark,
  later: readonly Mark[],
  sentence: WordSpan,
  words: SpeechWords,
): Content | undefined {
  const { lexemes } = passage
  const next = later[0]
  const reach = WEAK.test(cue.phrase[0] ?? '') ? WEAK_REACH : REACH
  const last = Math.min(sentence.to, cue.to + reach, next ? next.from : sentence.to)
  for (let at = cue.to; at < last; at++) {
    const quotation = quotationAt(passage, at)
    const colon = COLON.test(gapBefore(passage, at))
    const titled = !colon && NAMING.test(lexemes[at - 1]?.folded ?? '')
    if (
      quotation &&
      !titled &&
      (colon || quotation.to - at > LEAST_QUOTED) &&
      !isNamed(passage, quotation)
    )
      return { from: at, to: quotation.to, opens: at, quotation }
    if (colon && at > cue.from) return clause(passage, at, at, later, sentence)
    if (quotation && quotation.to - at <= 4) {
      at = quotation.to - 1
      continue
    }
    const folded = lexemes[at]?.folded ?? ''
    if (words.that.has(folded)) return clause(passage, at + 1, at, later, sentence)
  }
  return undefined
}

/** Words that a title in quotation marks follows: فيلم «…». */
const NAMING =
  /^[وبل]?(?:ال)?(?:فيلم|مسلسل|كتاب|كتابه|روايه|اغنيه|البوم|برنامج|عنوان|شعار|اسم|حمله|مشروع|مبادره|وسم|هاشتاق|مهرجان|مسابقه|ورشه|معرض|مساحه|لعبه|قصيده|تطبيق|مسمي)$/

/** Three words in quotation marks that name an agency are no quotation. */
const isNamed = (passage: Passage, { from, to }: Quotation): boolean =>
  marksOf(passage, 'agency').some(mark => mark.from >= from && mark.to <= to) && to - from <= 5

function clause(
  passage: Passage,
  begins: number,
  opens: number,
  later: readonly Mark[],
  sentence: WordSpan,
): Content | undefined {
  let from = begins
  if (THAT.test(passage.lexemes[from]?.folded ?? '')) from++
  const quotation = quotationAt(passage, from)
  let to = Math.min(sentence.to, from + LONGEST_CLAUSE)
  for (const cue of [
    ...later,
    ...marksOf(passage, 'according').filter(each => each.from > from),
  ].sort((a, b) => a.from - b.from)) {
    if (cue.from <= from || cue.from >= to) continue
    if (insideQuotation(passage, cue.from)) continue
    const relative =
      /^(?:الذي|التي|الذين)$/.test(passage.lexemes[cue.from - 1]?.folded ?? '') &&
      /[،,]/.test(gapBefore(passage, cue.from - 1) + gapBefore(passage, cue.from - 2))
    if (relative) {
      to = cue.from - 1
      break
    }
    const joined = passage.lexemes[cue.from]?.joined === true
    if (
      COMMA.test(gapBefore(passage, cue.from)) ||
      (cue.meaning.kind === 'saying' && joined) ||
      cue.meaning.kind === 'adding'
    ) {
      to = cue.from
      break
    }
  }
  if (to - from < LEAST_CLAUSE) return undefined
  const whole = quotation && quotation.to >= to - 1 ? quotation : undefined
  return { from, to: whole ? whole.to : to, opens, quotation: whole }
}

/** Who stands after the verb; the name at the end of a long office, after its commas and prepositions, counts most. */
function speakerOf(
  passage: Passage,
  entities: readonly Entity[],
  region: WordSpan,
  end: number,
): Speaker {
  const near = speakerIn(passage, entities, { from: region.from, to: end })
  const named = entities.some(
    ({ kind, from, to }) => kind === 'person' && from >= region.from && to <= end,
  )
  if (named || end === region.from) return near
  const last = entities.findLast(
    ({ kind, from, to }) => kind === 'person' && from >= region.from && to === region.to,
  )
  return last ? { name: last.name, anonymous: false } : near
}

/** Where the words for the speaker end: before a circumstance, a comma, the one who was told. */
function endOfSpeaker(
  passage: Passage,
  entities: readonly Entity[],
  { from, to }: WordSpan,
  words: SpeechWords,
): number {
  for (let at = from; at < to; at++) {
    const lexeme = passage.lexemes[at]
    if (!lexeme) return at
    const person = entities.find(
      each => each.kind === 'person' && each.role !== null && each.role.from <= at && at < each.to,
    )
    if (person) {
      at = Math.max(at, person.to - 1)
      continue
    }
    const gap = gapBefore(passage, at)
    if (at > from && (COMMA.test(gap) || /[(–]/.test(gap)) && !isApposition(passage, at)) return at
    if (words.prepositions.has(lexeme.folded) || words.that.has(lexeme.folded)) return at
    if (isRecipient(passage, at) || (at === from && leans(passage, at))) return at
    if (markAt(passage, 'day', at) !== undefined || markAt(passage, 'weekday', at) !== undefined)
      return at
  }
  return to
}

const isApposition = (passage: Passage, at: number): boolean =>
  markAt(passage, 'courtesy', at) !== undefined || markAt(passage, 'title', at) !== undefined

/** وأكد لجميع القوى: the one who is told stands where the speaker would. */
function leans(passage: Passage, at: number): boolean {
  const lexeme = passage.lexemes[at]
  if (!lexeme || !/^ل[\u0621-\u064a]{3}/.test(lexeme.folded)) return false
  return (
    !/^ل(?:جنه|جان|واء|وا|بنان|اعب|ندن|يبيا|افروف|ولا|جنة)/.test(lexeme.folded) &&
    !lexeme.entries.some(
      ({ meaning, words }) => words[0] === lexeme.folded && meaning.kind !== 'event',
    )
  )
}

/** لوكالة, لرويترز, للصحفيين, لـ«عكاظ». */
function isRecipient(passage: Passage, at: number): boolean {
  const folded = passage.lexemes[at]?.folded ?? ''
  if (!folded.startsWith('ل')) return false
  if (folded === 'ل' || /^لل(?:صح|اعلام|وكال|قنا|جريد|تلفز|اذاع)/.test(folded)) return true
  return (['agency', 'media'] as const).some(kind => markAt(passage, kind, at) !== undefined)
}

/** نقلت رويترز عن مسؤول قوله: the speaker stands between عن and the noun. */
function speakerAfterOf(
  passage: Passage,
  entities: readonly Entity[],
  cue: Mark,
  sentence: WordSpan,
): Speaker | undefined {
  for (let at = cue.from - 1; at >= sentence.from && at > cue.from - 20; at--)
    if (passage.lexemes[at]?.folded === 'عن')
      return speakerIn(passage, entities, { from: at + 1, to: cue.from })
  return undefined
}

function fromContext(
  passage: Passage,
  entities: readonly Entity[],
  cue: Mark,
  sentence: WordSpan,
  subject: Speaker | undefined,
  last: Speaker,
): Speaker {
  const before = passage.lexemes[cue.from - 1]?.folded ?? ''
  if (/^(?:الذي|التي|الذين|والذي)$/.test(before))
    return (
      nearestBefore(
        entities.filter(({ kind }) => kind === 'person'),
        sentence.from,
        cue.from - 1,
      ) ??
      subject ??
      last
    )
  if (subject) return subject
  if (cue.meaning.kind === 'adding') return subjectOf(passage, entities, sentence, cue.from) ?? last
  const inside = cue.from - sentence.from > 2
  if (!inside) return last
  if (passage.lexemes[cue.from]?.joined === true)
    return subjectOf(passage, entities, sentence, cue.from) ?? last
  return nearestBefore(entities, sentence.from, cue.from) ?? last
}

/** Who a sentence is about: the first person named in it, else its first body. */
function subjectOf(
  passage: Passage,
  entities: readonly Entity[],
  { from }: WordSpan,
  at: number,
): Speaker | undefined {
  const named = entities.filter(entity => entity.from >= from && entity.to <= at)
  const first =
    named.find(({ kind }) => kind === 'person') ?? named.find(({ kind }) => kind === 'organisation')
  return first ? { name: first.name, anonymous: false } : undefined
}

/** Nobody has spoken before: the first person that the text names up to here, else its first body. */
function whoWasNamed(entities: readonly Entity[], cue: Mark): Speaker | undefined {
  const before = entities.filter(({ to }) => to <= cue.from)
  const named =
    before.findLast(({ kind }) => kind === 'person') ??
    before.find(({ kind }) => kind === 'organisation')
  return named && { name: named.name, anonymous: false }
}

/** Through whom it came: the one who was told, the agency that carried it, or بحسب … at the end. */
function mediumAround(
  passage: Passage,
  tail: WordSpan,
  cue: Mark,
  sentence: WordSpan,
): string | null {
  for (let at = tail.from; at < tail.to; at++) {
    const folded = passage.lexemes[at]?.folded ?? ''
    if (
      isRecipient(passage, at) ||
      (folded.startsWith('ل') && passage.quotations.some(each => each.from === at + 1))
    )
      return mediumIn(passage, { from: at, to: Math.min(tail.to, at + 6) })
  }
  for (const mark of marksOf(passage, 'according'))
    if (mark.from >= sentence.from && mark.to < sentence.to) {
      const medium = mediumIn(passage, { from: mark.to, to: Math.min(sentence.to, mark.to + 6) })
      if (medium !== null) return medium
    }
  for (let at = sentence.from; at < cue.from; at++)
    if (
      /^و?(?:ما)?(?:نقل|نقلت|نقلته|نقله|نقلا|افادت|ذكرت)$/.test(passage.lexemes[at]?.folded ?? '')
    ) {
      const medium = mediumIn(passage, { from: at + 1, to: Math.min(cue.from, at + 7) })
      if (medium !== null) return medium
    }
  return null
}

type Base = Pick<QuoteSpan, 'speaker' | 'anonymous' | 'via'>

/** The clause as reported and the quotations in it as direct; a clause that is one quotation is direct alone. */
function* quotesIn(
  passage: Passage,
  entities: readonly Entity[],
  { from, to, quotation }: Content,
  base: Base,
): Iterable<QuoteSpan> {
  if (quotation) {
    yield { kind: 'direct', from: quotation.from, to: quotation.to, ...base }
    return
  }
  yield { kind: 'reported', from, to, ...base }
  for (const each of passage.quotations)
    if (
      each.from >= from &&
      each.to <= to &&
      each.to - each.from >= LEAST_QUOTED &&
      !isNameOf(passage, entities, each)
    )
      yield { kind: 'direct', from: each.from, to: each.to, ...base }
}

const isNameOf = (passage: Passage, entities: readonly Entity[], quotation: Quotation): boolean =>
  isNamed(passage, quotation) ||
  entities.some(entity => entity.from <= quotation.from && entity.to >= quotation.to)

/** A sentence that is a quotation goes on with what was said before it. */
function lonelyQuotation(
  passage: Passage,
  sentence: WordSpan,
  last: Speaker,
): QuoteSpan | undefined {
  if (last.name === null) return undefined
  const quotation = quotationAt(passage, sentence.from)
  if (!quotation || quotation.to - quotation.from < 6 || printed(passage, quotation) === '')
    return undefined
  return {
    kind: 'direct',
    from: quotation.from,
    to: quotation.to,
    speaker: last.name,
    anonymous: last.anonymous,
    via: null,
  }
}
