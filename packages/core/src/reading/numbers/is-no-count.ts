import { gapBefore, markAt } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import type { Figure } from './find-figures.ts'
import { thingAfter } from './thing-after.ts'

const YEAR = /^(?:19|20)\d\d$/
const HIJRI_YEAR = /^1[34]\d\d$/
/** 61 للهجرة: a year of an era. */
const OF_ERA = /^(?:لل|ال)?(?:هجر[يه]ه?|ميلادي?ه?)$/
/** After a clock time: 7 p.m., 2248 GMT, 8 مساء. */
const CLOCK =
  /^(?:am|pm|a\.m|p\.m|gmt|utc|est|edt|et|pst|cet|bst|ist|o|uhr|صباحا|مساء|ظهرا|فجرا|عصرا|ليلا|صباح)$/
const CLOCK_BEFORE = /^(?:[بل]?الساعه|للساعه)$/
const SIGN = /^[%٪$€£]$/
const DASH = /^\s?[-–—]\s?$/
/** Figures so long without marks are of a telephone, an account, an address. */
const LONGEST = 9

/** A figure that counts nothing: year, clock time, day of a month, score, or part of a name (F-16, Article 5, No. 7). */
export function isNoCount(passage: Passage, figure: Figure, thing: WordSpan | null): boolean {
  const { lexemes } = passage
  const first = lexemes[figure.from]
  if (!first) return true
  // "One" counts only where the thing is told; else it stands for somebody.
  if (first.value === undefined) return figure.value === 1 && thing === null
  const plain = figure.to - figure.from === 1
  if (!plain) return false
  const { folded } = first
  if (YEAR.test(folded) && !(folded === '2000' && thing)) return true
  if (HIJRI_YEAR.test(folded) && /^ه/.test(lexemes[figure.to]?.folded ?? '')) return true
  if (OF_ERA.test(lexemes[figure.to]?.folded ?? '')) return true
  if (/^0\d/.test(folded) || (/^\d+$/.test(folded) && folded.length > LONGEST)) return true
  const { to } = figure
  if (CODE.test(lexemes[to]?.folded ?? '') && gapBefore(passage, to) === '') return true
  return (
    isClockOrDate(passage, figure) ||
    isScore(passage, figure, thing) ||
    isName(passage, figure, thing)
  )
}

/** 3G, 1080p: a letter that hangs on the figure makes a name of it, if it is no unit. */
const CODE = /^[gdpks]$/

/** 10:30, 7 p.m., الساعة 8, 5 June, 12/10. */
function isClockOrDate(passage: Passage, { value, from, to }: Figure): boolean {
  if (value > 2400) return false
  const { text, starts, ends } = passage.words
  const [before, after] = [wordAt(passage, from - 1), wordAt(passage, to)]
  if (CLOCK.test(after) || CLOCK_BEFORE.test(before)) return true
  if (/^[ap]$/.test(after) && wordAt(passage, to + 1) === 'm') return true
  if (value <= 31 && Number.isInteger(value) && isBesideMonth(passage, from, to)) return true
  const left = text.slice(Math.max(0, (starts[from] ?? 0) - 4), starts[from] ?? 0)
  const right = text.slice(ends[to - 1] ?? 0, (ends[to - 1] ?? 0) + 4)
  return /\d\s?[:/]\s?$/.test(left) || /^\s?[:/]\s?\d/.test(right)
}

const isBesideMonth = (passage: Passage, from: number, to: number): boolean =>
  markAt(passage, 'month', to) !== undefined ||
  markAt(passage, 'month', from - 1)?.to === from ||
  markAt(passage, 'month', from - 2)?.to === from

/** 2-1, 91–73: two figures parted by a dash with nothing counted. */
function isScore(passage: Passage, { from, to }: Figure, thing: WordSpan | null): boolean {
  const { lexemes } = passage
  const second = lexemes[to]?.value
  if (second !== undefined && DASH.test(gapBefore(passage, to)))
    return thingAfter(passage, { value: second, clitic: 0, from: to, to: to + 1 }) === null
  return (
    thing === null && lexemes[from - 1]?.value !== undefined && DASH.test(gapBefore(passage, from))
  )
}

/** F-16, Article 5, المادة 5, Channel 4: the figure is part of a name. */
function isName(passage: Passage, { value, from }: Figure, thing: WordSpan | null): boolean {
  const before = passage.lexemes[from - 1]
  if (!before) return false
  const gap = gapBefore(passage, from)
  if (before.script === 'letters' && /^[-_/#&]$/.test(gap)) return true
  if (thing !== null) return false
  if (markAt(passage, 'label', from - 1)) return true
  return (
    Number.isInteger(value) &&
    gap === ' ' &&
    before.cased &&
    before.capital !== 'none' &&
    !before.stop &&
    passage.words.breaks[from - 1] !== 'sentence' &&
    !SIGN.test(passage.words.text.charAt(passage.words.ends[from] ?? 0))
  )
}

const wordAt = ({ lexemes }: Passage, at: number): string => lexemes[at]?.folded ?? ''
