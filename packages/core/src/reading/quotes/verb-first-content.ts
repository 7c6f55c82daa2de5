import type { Mark } from '../../language/index.ts'
import { gapBefore, isSpaced, marksOf, quotationAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { insideSpeech } from './cues.ts'
import { LEAST_QUOTED, namesAgency } from './quotes-in.ts'
import type { Content } from './quotes-in.ts'
import type { SpeechWords } from './speech-words.ts'
import { firstFrom } from './within.ts'

/** Words between a verb of saying and what was said, at most: long offices and circumstances stand there. */
const REACH = 32
/** Verbs that mostly mean something else unless what is said follows at once (يرى to see, رد to answer). */
const WEAK =
  /^(?:ير[يا]|تر[يا]|راي|رات|وصف|وصفت|ذكر|تذكر|رد|ردت|علق|علقت|ختم|اختتم|كشف|كشفت|يعتبر|تعتبر|يقر|عد|عدت|تابع|تابعت|يتابع|تتابع|شرح|شرحت|روي|روت)$/
const WEAK_REACH = 9
/** A clause of fewer words tells nothing. */
const LEAST_CLAUSE = 2
const LONGEST_CLAUSE = 90
/** A quotation of fewer words at the head of a clause may be the name that it is about. */
const LEAST_WHOLE = 4
const COMMA = /[،,؛;]/
const COLON = /[:：]/
/** أن at the head of what follows a colon. */
const THAT = /^(?:ان|انه|انها|بان)$/
/** Words after which أن does not open what was said: ضرورة أن, بعد أن, يجب أن. */
const NO_SPEECH =
  /^[وفلب]?(?:ال)?(?:ضروره|اهميه|وجوب|شرط|قبل|بعد|منذ|دون|غير|رغم|اجل|يمكن|يجب|ينبغي|يريد|تريد|شانه|شانها|خشيه|مخافه|بدل|لابد|بد|يستطيع|المقرر|المتوقع|المرجح|المنتظر|المفترض)$/
/** أكد حرصه على أن …: the verb has an object, and what follows is of that. */
const OBJECT = /^(?:حرص|استعداد|عزم|رغبت|التزام|رفض|تاييد|دعم|تمسك|اصرار)(?:ه|ها|هم|نا)?$/
/** Words that open a sentence's next verb: كما أكد, في حين قال, وقد أضاف. */
const CONNECTIVE =
  /^(?:و?كما|و?فيما|و?بينما|في|حين|حيث|وقد|قد|ثم|من|جهته|جهتها|جانبه|جانبها|بدوره|بدورها|لكنه|لكنها|ولكنه|انه|اذ|هذا)$/
const MOST_CONNECTIVES = 4
/** What tells when, where or why it was said, after وذلك. */
const OCCASION = /^(?:في|خلال|علي|عبر|اثناء|عقب|بعد|ردا)$/

/** What a verb is followed by, and the first word that belongs to it or announces it. */
export interface Announced extends Content {
  readonly opens: number
}

/** What is said after a cue: the clause after أن, or what follows a colon or stands in quotation marks. */
export function contentOf(
  passage: Passage,
  cue: Mark,
  later: readonly Mark[],
  sentence: WordSpan,
  words: SpeechWords,
): Announced | undefined {
  const { lexemes } = passage
  if (OBJECT.test(lexemes[cue.to]?.folded ?? '')) return undefined
  const reach = WEAK.test(cue.phrase[0] ?? '') ? WEAK_REACH : REACH
  const last = Math.min(sentence.to, cue.to + reach, later[0]?.from ?? sentence.to)
  for (let at = cue.to; at < last; at++) {
    const before = lexemes[at - 1]?.folded ?? ''
    const quotation = quotationAt(passage, at)
    const colon = hasBefore(passage, at, COLON)
    if (
      quotation &&
      (colon || (!NAMING.test(before) && quotation.to - at > LEAST_QUOTED)) &&
      !namesAgency(passage, quotation)
    )
      return { from: at, to: quotation.to, opens: at, quotation }
    if (colon && at > cue.from) return clause(passage, at, at, later, sentence, words)
    if (quotation && quotation.to - at <= LEAST_QUOTED + 1) {
      at = quotation.to - 1
      continue
    }
    // أعرب عن شكره سائلا الله أن …: a prayer or a demand opens here.
    if (words.turning.has(lexemes[at]?.folded ?? '')) return undefined
    if (words.that.has(lexemes[at]?.folded ?? '') && !NO_SPEECH.test(before))
      return clause(passage, at + 1, at, later, sentence, words)
  }
  return undefined
}

/** Words that a title in quotation marks follows: فيلم «…». */
const NAMING =
  /^[وبل]?(?:ال)?(?:فيلم|افلام|مسلسل|مسلسلات|كتاب|كتابه|روايه|اغنيه|اغنيات|اغاني|البوم|منها|مثل|بعنوان|برنامج|عنوان|شعار|اسم|حمله|مشروع|مبادره|وسم|هاشتاق|مهرجان|مسابقه|ورشه|معرض|مساحه|لعبه|قصيده|تطبيق|مسمي)$/

/** Whether a mark stands before a word. */
const hasBefore = (passage: Passage, at: number, mark: RegExp): boolean =>
  !isSpaced(passage, at) && mark.test(gapBefore(passage, at))

function clause(
  passage: Passage,
  begins: number,
  opens: number,
  later: readonly Mark[],
  sentence: WordSpan,
  words: SpeechWords,
): Announced | undefined {
  const from = THAT.test(passage.lexemes[begins]?.folded ?? '') ? begins + 1 : begins
  const quotation = quotationAt(passage, from)
  // A quotation at the head, and a pause after it: what follows is the paper's.
  if (
    quotation &&
    quotation.to - quotation.from >= LEAST_WHOLE &&
    quotation.to < sentence.to &&
    hasBefore(passage, quotation.to, COMMA)
  )
    return { from, to: quotation.to, opens, quotation }
  const to = endOfClause(passage, from, later, sentence, words)
  if (to - from < LEAST_CLAUSE) return undefined
  const whole = quotation && quotation.to >= to - 1 ? quotation : undefined
  return { from, to: whole ? whole.to : to, opens, quotation: whole }
}

/** A clause goes on to the next verb of saying, to بحسب … or to what is said of it in an aside. */
function endOfClause(
  passage: Passage,
  from: number,
  later: readonly Mark[],
  sentence: WordSpan,
  words: SpeechWords,
): number {
  const { lexemes } = passage
  const limit = Math.min(sentence.to, from + LONGEST_CLAUSE)
  const according = marksOf(passage, 'according')
  let end = limit
  for (let next = firstFrom(according, from + 1); next < according.length; next++) {
    const mark = according[next]
    if (!mark || mark.from >= limit) break
    if (insideSpeech(passage, mark.from) || !hasBefore(passage, mark.from, COMMA)) continue
    if (isParenthesis(passage, mark.to, limit)) continue
    end = mark.from
    break
  }
  for (const cue of later) {
    if (cue.from <= from) continue
    if (cue.from >= end) break
    const opening = openingOf(passage, cue, from)
    if (opening === undefined) continue
    end = opening
    break
  }
  for (let at = from + LEAST_CLAUSE; at < end; at++)
    if (
      (words.turning.has(lexemes[at]?.folded ?? '') ||
        (lexemes[at]?.folded === 'وذلك' && OCCASION.test(lexemes[at + 1]?.folded ?? ''))) &&
      hasBefore(passage, at, COMMA) &&
      !insideSpeech(passage, at)
    )
      return at
  return end
}

/** «…، بحسب الوثيقة، …»: an aside after which the clause goes on. */
function isParenthesis(passage: Passage, from: number, limit: number): boolean {
  for (let at = from + 1; at < Math.min(limit, from + MOST_CONNECTIVES); at++)
    if (hasBefore(passage, at, COMMA)) return true
  return false
}

/** Where the clause of the next verb of saying begins, with its connectives; undefined if it belongs to what was said. */
function openingOf(passage: Passage, cue: Mark, from: number): number | undefined {
  const { lexemes } = passage
  let at = cue.from
  while (
    at > from &&
    cue.from - at < MOST_CONNECTIVES &&
    !hasBefore(passage, at, COMMA) &&
    CONNECTIVE.test(lexemes[at - 1]?.folded ?? '')
  )
    at--
  if (at > from && hasBefore(passage, at, COMMA)) return at
  const before = lexemes[cue.from - 1]?.folded ?? ''
  if (/^(?:الذي|التي|الذين)$/.test(before)) {
    const gaps = gapBefore(passage, cue.from - 1) + gapBefore(passage, cue.from - 2)
    return COMMA.test(gaps) ? cue.from - 1 : undefined
  }
  const joined = cue.meaning.kind === 'saying' && lexemes[cue.from]?.joined === true
  return joined || cue.meaning.kind === 'adding' ? cue.from : undefined
}
