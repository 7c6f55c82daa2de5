import type { Lexeme, Mark } from '../language/index.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'
import type { NumberMention } from './reading.ts'

/** Words between a figure and what it counts, at most. */
const REACH = 5
/** A word of "and" between them weighs like this many words: it usually opens the next count. */
const AND = 2
const MONEY_SIGNS = '$€£¥₽₺﷼'
const PERCENT_SIGNS = '%٪％'

interface Figure {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** A figure of a text, with its place. */
export interface PlacedNumber extends NumberMention {
  readonly from: number
}

/** The figures of a text with what they count; dates, clock times and years that count nothing are left out. */
export function findNumbers(passage: Passage, policy: ReadingPolicy): PlacedNumber[] {
  const counted = marksOf(passage, 'counted')
  const figures = findFigures(passage)
  const found: PlacedNumber[] = []
  for (const [index, figure] of figures.entries()) {
    if (found.length >= policy.numbers) break
    const before = figures[index - 1]
    const after = figures[index + 1]
    const role = signRole(passage, figure) ?? wordRole(passage, figure, counted, before, after)
    if (role !== null || !isDate(passage, figure))
      found.push({ value: figure.value, role, from: figure.from })
  }
  for (const { meaning, from } of marksOf(passage, 'dual'))
    found.push({ value: 2, role: meaning.value, from })
  return found
}

/** Figures and number words, multiplied by the scale that follows them (3 million, ٥ آلاف). */
function findFigures(passage: Passage): Figure[] {
  const { lexemes, words } = passage
  const scales = new Map(marksOf(passage, 'scale').map(mark => [mark.from, mark]))
  const numerals = new Map(marksOf(passage, 'numeral').map(mark => [mark.from, mark]))
  const figures: Figure[] = []
  for (let at = 0; at < lexemes.length; at++) {
    const numeral = numerals.get(at)
    let value = lexemes[at]?.value ?? (numeral ? Number(numeral.meaning.value) : undefined)
    if (value === undefined) continue
    const from = at
    if (numeral && lexemes[at]?.value === undefined) at = numeral.to - 1
    // 12 000: groups parted by a space
    while (
      /^\d{3}$/.test(lexemes[at + 1]?.folded ?? '') &&
      value < 1e9 &&
      Number.isInteger(value) &&
      value > 0 &&
      isOneSpace(words.text, words.ends[at], words.starts[at + 1])
    )
      value = value * 1000 + (lexemes[++at]?.value ?? 0)
    const scale = scales.get(at + 1)
    if (scale && words.breaks[at + 1] === 'none') {
      value *= Number(scale.meaning.value)
      at = scale.to - 1
    }
    figures.push({ value, from, to: at + 1 })
  }
  return figures
}

const isOneSpace = (text: string, end = 0, start = 0): boolean =>
  start - end === 1 && /[ \u00a0\u202f]/.test(text.charAt(end))

function signRole({ words }: Passage, { from, to }: Figure): string | null {
  const { text } = words
  const start = words.starts[from] ?? 0
  const before = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1)
  if (before !== '' && MONEY_SIGNS.includes(before)) return 'money'
  if (before !== '' && PERCENT_SIGNS.includes(before)) return 'percent'
  const end = words.ends[to - 1] ?? 0
  const after =
    text.charAt(end) === ' ' || text.charAt(end) === '\u00a0'
      ? text.charAt(end + 1)
      : text.charAt(end)
  if (after !== '' && PERCENT_SIGNS.includes(after)) return 'percent'
  return after !== '' && MONEY_SIGNS.includes(after) ? 'money' : null
}

/** What is counted by the nearest word for it in the same sentence with no other figure between. */
function wordRole(
  { words, lexemes }: Passage,
  figure: Figure,
  counted: readonly Mark[],
  before: Figure | undefined,
  after: Figure | undefined,
): string | null {
  let role: string | null = null
  let nearest = REACH + 1
  for (const mark of counted) {
    const follows = mark.from >= figure.to
    const [from, to] = follows ? [figure.to, mark.from] : [mark.to, figure.from]
    let distance = to - from + 1
    if (distance <= 0 || distance > REACH) continue
    if (follows ? after && after.from < mark.from : before && before.from >= mark.to) continue
    // Money, percent and magnitude stand beside their figure; killed may be further.
    if (
      distance > 2 &&
      mark.meaning.value !== 'killed' &&
      mark.meaning.value !== 'injured' &&
      mark.meaning.value !== 'missing'
    )
      continue
    const last = follows ? mark.from : figure.from
    for (let at = from; at <= last; at++) {
      if (at > from - (follows ? 0 : 1) && words.breaks[at] === 'sentence') distance = REACH + 1
      if (isAnd(lexemes[at])) distance += AND
    }
    if (distance < nearest || (distance === nearest && follows)) {
      nearest = distance
      role = mark.meaning.value
    }
  }
  return role
}

const ANDS: ReadonlySet<string> = new Set([
  'and',
  'et',
  'und',
  'y',
  'e',
  've',
  'и',
  'while',
  'plus',
])

/** A word of "and"; in Arabic it is written as one with the next word. */
const isAnd = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (lexeme.joined || ANDS.has(lexeme.folded))

/** A year, or part of a date or clock time: 2015, 10:30, 12/10. */
function isDate({ words }: Passage, { value, from, to }: Figure): boolean {
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return true
  const before = words.text.charAt((words.starts[from] ?? 0) - 1)
  const after = words.text.charAt(words.ends[to - 1] ?? 0)
  return (
    ':/'.includes(before || ' ') ||
    (':/'.includes(after || ' ') && /\d/.test(words.text.charAt((words.ends[to - 1] ?? 0) + 1)))
  )
}
