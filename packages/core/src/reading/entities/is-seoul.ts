import type { Passage } from '../passage.ts'

/** Folded: سيول alone or behind what Arabic writes as one with it. */
const WORD = /^[وفبل]?سيول$/
/** Folded: what is said or done by a capital and not by water. */
const ACTS =
  /^(?:[يت]?علن|اعلنت|تقول|قالت|تتهم|اتهمت|ترد|ردت|تحذر|حذرت|توكد|اكدت|تنفي|نفت|تدين|دانت|ادانت|تطلب|طلبت|تدعو|دعت|ترفض|رفضت|تستدعي|استدعت|تعتزم|تدرس|تفرض|فرضت|توقع|وقعت|تستضيف|استضافت|تعرض|عرضت|تطلق|اطلقت|وواشنطن|وطوكيو|وبكين)$/
const KOREA = /كوري|بيون[غجق]/

/** سيول is Seoul where Korea is named, where one goes to it, or where it acts as capitals do; elsewhere it is floods. */
export function isSeoul({ lexemes, words }: Passage, at: number): boolean {
  if (!WORD.test(lexemes[at]?.folded ?? '')) return false
  return (
    KOREA.test(words.text) ||
    lexemes[at - 1]?.folded === 'الي' ||
    words.text.startsWith(':', words.ends[at] ?? 0) ||
    ACTS.test(lexemes[at + 1]?.folded ?? '')
  )
}

/** سيول where it is no city. */
export const isFloods = (passage: Passage, at: number): boolean =>
  WORD.test(passage.lexemes[at]?.folded ?? '') && !isSeoul(passage, at)
