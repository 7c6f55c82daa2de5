import { DEFINITE_NUMERALS } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** A known number of things that were told before: الدول الأربع, مدن القناة الثلاث. */
export interface DefiniteCount extends WordSpan {
  readonly value: number
  /** Letters before its first word that are not of it: و of والدول. */
  readonly clitic: number
  /** Nothing but words tells what is counted. */
  readonly role: null
}

const DEFINITE = /^[وفبك]?ال[\u0621-\u064a]{3}|^و?لل[\u0621-\u064a]{3}/
const BESIDE = /^\s$/

/** The count whose numeral, at a word of an Arabic text, follows a definite noun as its adjective. */
export function definiteCountAt(passage: Passage, at: number): DefiniteCount | undefined {
  const folded = passage.lexemes[at]?.folded ?? ''
  const value = DEFINITE_NUMERALS.get(folded)
  const noun = passage.lexemes[at - 1]
  if (value === undefined || !noun || noun.stop || !DEFINITE.test(noun.folded)) return undefined
  if (!BESIDE.test(gapBefore(passage, at))) return undefined
  const from = isOfName(passage, at - 1) ? at - 2 : at - 1
  const first = passage.lexemes[from]
  const leans = first?.joined === true || /^[وفبك]ال/.test(first?.folded ?? '')
  return { value, clitic: leans ? 1 : 0, role: null, from, to: at + 1 }
}

/** Verbs, and words for the whole of what is counted. */
const PARTED =
  /^[يت]|[اتو]$|^[وفبكل]?(?:جميع|كل|احد|احدي|بقيه|سائر|ساير|معظم|كافه|كامل|طوال|خلال|غالبيه|اغلب|مختلف|باقي|نفس|تلك|هذه)$/
const ADJECTIVE = /(?:يه|كبري|عظمي|ين|اخيره)$/

/** مدن القناة الثلاث: what is counted stands before the last word beside the numeral. */
function isOfName(passage: Passage, at: number): boolean {
  const head = passage.lexemes[at - 1]
  if (!head || head.stop || !BESIDE.test(gapBefore(passage, at))) return false
  // القوى الكبرى الخمس, المدن المصرية الثلاث: an adjective stands between.
  if (DEFINITE.test(head.folded)) return ADJECTIVE.test(passage.lexemes[at]?.folded ?? '')
  return (
    !PARTED.test(head.folded) &&
    !head.entries.some(({ meaning }) => meaning.kind === 'saying' || meaning.kind === 'event')
  )
}
