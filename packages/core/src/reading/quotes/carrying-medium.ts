import type { Mark } from '../../language/index.ts'
import { markAt, marksOf, printed } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import { mediumIn } from './medium.ts'
import { within } from './within.ts'

/** Words within which a medium is named after the word that leads to it. */
const REACH = 6
const LONGEST_NAME = 3
/** نقلت رويترز عن …, أفادت قناة … بأن: the medium stands after the verb. */
const CARRIES = /^و?(?:ما)?(?:نقل|نقلت|نقلته|نقله|نقلا|افادت|ذكرت|ابلغ|ابلغت)$/
/** في تصريح لـ…, في مقابلة مع …: the medium stands after what it was told in. */
const TOLD_IN =
  /^[وبف]?(?:ال)?(?:تصريح|تصريحات|حديث|حديثه|حديثها|مقابله|حوار|لقاء|اتصال|مداخله|بيان|تقرير)$/

/** Through whom something came: the one who was told, the agency that carried it, or بحسب … at the end. */
export function carryingMedium(
  passage: Passage,
  tail: WordSpan,
  cue: Mark,
  sentence: WordSpan,
): string | null {
  const told = mediumTold(passage, tail)
  if (told !== undefined) return told
  for (const mark of within(marksOf(passage, 'according'), sentence.from, sentence.to)) {
    const medium = mediumIn(passage, { from: mark.to, to: Math.min(sentence.to, mark.to + REACH) })
    if (medium !== null) return medium
  }
  const last = cue.meaning.kind === 'quoted' ? cue.from : cue.from - 1
  for (let at = sentence.from; at <= last; at++) {
    const folded = passage.lexemes[at]?.folded ?? ''
    if (!CARRIES.test(folded) && !TOLD_IN.test(folded)) continue
    const to = at === cue.from ? tail.to : cue.from
    const medium = mediumIn(passage, { from: at + 1, to: Math.min(to, at + 1 + REACH) })
    if (medium !== null) return medium
  }
  return null
}

/** What is told to a medium, or in an interview with it, between the speaker and the words. */
function mediumTold(passage: Passage, { from, to }: WordSpan): string | null | undefined {
  for (let at = from; at < to; at++) {
    const folded = passage.lexemes[at]?.folded ?? ''
    const told =
      isRecipient(passage, at) ||
      (folded.startsWith('ل') && within(passage.quotations, at + 1, at + 2).length > 0) ||
      READ_BY.test(folded) ||
      (folded === 'مع' && namesMedium(passage, at + 1))
    if (!told) continue
    const medium = mediumIn(passage, { from: at, to: Math.min(to, at + REACH) })
    return medium ?? (folded === 'ل' ? named(passage, at + 1, to) : null)
  }
  return undefined
}

/** لـ المدينة: a paper's name without its marks, before what it was told. */
const named = (passage: Passage, from: number, to: number): string | null =>
  to > from && to - from <= LONGEST_NAME ? printed(passage, { from, to }) : null

/** بيان اطلعت عليه وكالة …, تلقت صحيفة … نسخة منه: the paper says how it came to read it. */
const READ_BY =
  /^(?:اطلعت|اطلع|تلقت|تلقته|تسلمت|تسلمته|وصل|حصلت|نشرته|نشرتها|نشره|بثته|اوردته|نقلته)$/

/** لوكالة, لرويترز, للصحفيين, لـ«عكاظ». */
export function isRecipient(passage: Passage, at: number): boolean {
  const folded = passage.lexemes[at]?.folded ?? ''
  if (!folded.startsWith('ل')) return false
  if (folded === 'ل' || /^لل(?:صح|اعلام|وكال|قنا|جريد|تلفز|اذاع)/.test(folded)) return true
  return namesMedium(passage, at)
}

const namesMedium = (passage: Passage, at: number): boolean =>
  (['agency', 'media'] as const).some(kind => markAt(passage, kind, at) !== undefined)
