import type { Passage } from '../passage.ts'

/** Folded: سيول alone or behind what Arabic writes as one with it. */
const WORD = /^[وفبل]?سيول$/
/** Folded: what is said or done by a capital and not by water. */
const ACTS =
  /^(?:[يت]?علن|اعلنت|تقول|قالت|تتهم|اتهمت|ترد|ردت|تحذر|حذرت|توكد|اكدت|تنفي|نفت|تدين|دانت|ادانت|تطلب|طلبت|تدعو|دعت|ترفض|رفضت|تستدعي|استدعت|تعتزم|تدرس|تفرض|فرضت|توقع|وقعت|تستضيف|استضافت|تعرض|عرضت|تطلق|اطلقت|وواشنطن|وطوكيو|وبكين)$/
const KOREA = /كوري|بيون[غجق]/
/** Characters on either side that are looked at: a long text must not be looked through for each of its floods. */
const AROUND = 200

/** سيول is Seoul where Korea is named, where one goes to it, or where it acts as capitals do; elsewhere it is floods. */
export function isSeoul({ lexemes, words }: Passage, at: number): boolean {
  if (!WORD.test(lexemes[at]?.folded ?? '')) return false
  const [start, end] = [words.starts[at] ?? 0, words.ends[at] ?? 0]
  return (
    KOREA.test(words.text.slice(Math.max(0, start - AROUND), end + AROUND)) ||
    lexemes[at - 1]?.folded === 'الي' ||
    words.text.startsWith(':', end) ||
    ACTS.test(lexemes[at + 1]?.folded ?? '')
  )
}

/** سيول where it is no city. */
export const isFloods = (passage: Passage, at: number): boolean =>
  WORD.test(passage.lexemes[at]?.folded ?? '') && !isSeoul(passage, at)
