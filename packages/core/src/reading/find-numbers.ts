import type { Lexeme, Mark } from '../language/index.ts'
import { findFigures } from './find-figures.ts'
import type { Figure } from './find-figures.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'
import type { NumberMention } from './reading.ts'

/** Words between a figure and what it counts, at most. */
const REACH = 5
/** A word of "and" between them weighs like this many words: it usually opens the next count. */
const AND = 2
/** So does a comma, less surely. */
const COMMA = 1
const MONEY_SIGNS = '$€£¥₽₺﷼'
const PERCENT_SIGNS = '%٪％'

/** A figure of a text, with its place. */
export interface PlacedNumber extends NumberMention {
  readonly from: number
  readonly to: number
}

/** The figures of a text with what they count; dates, clock times and years that count nothing are left out. */
export function findNumbers(passage: Passage, policy: ReadingPolicy): PlacedNumber[] {
  const counted = marksOf(passage, 'counted')
  const figures = findFigures(passage)
  const months = new Set<number>()
  for (const { from, to } of marksOf(passage, 'month')) months.add(from).add(to)
  const found: PlacedNumber[] = []
  for (const [index, figure] of figures.entries()) {
    if (found.length >= policy.numbers) break
    const before = figures[index - 1]
    const after = figures[index + 1]
    if (isDate(passage, figure, months)) continue
    const role =
      signRole(passage, figure) ?? wordRole(passage, figure, counted, before, after, policy)
    found.push({ value: figure.value, role, from: figure.from, to: figure.to })
  }
  for (const { meaning, from, to } of marksOf(passage, 'dual'))
    found.push({ value: 2, role: meaning.value, from, to })
  return found
}

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
  policy: ReadingPolicy,
): string | null {
  let role: string | null = null
  let nearest = REACH + 1
  for (const { meaning, from, to } of counted) {
    const follows = from >= figure.to
    const [open, close] = follows ? [figure.to, from] : [to, figure.from]
    let distance = close - open + 1
    if (distance <= 0 || distance > REACH) continue
    if (follows ? after && after.from < from : before && before.from >= to) continue
    // Money, percent and magnitude stand beside their figure; those killed may be told further on.
    const lives = LIVES.has(meaning.value)
    if (lives ? figure.value > policy.mostCasualties : distance > 2) continue
    for (let at = open; at <= close; at++) {
      if (words.breaks[at] === 'sentence') distance = REACH + 1
      else if (words.breaks[at] === 'phrase') distance += COMMA
      if (isAnd(lexemes[at])) distance += AND
    }
    if (distance > nearest || (distance === nearest && !follows)) continue
    nearest = distance
    role = meaning.value
  }
  return nearest <= REACH ? role : null
}

const LIVES: ReadonlySet<string> = new Set(['killed', 'injured', 'missing'])
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

/** A year, a day beside a month, or part of a date or clock time: 2015, 5 June, 10:30, 12/10. */
function isDate(
  { words }: Passage,
  { value, from, to }: Figure,
  months: ReadonlySet<number>,
): boolean {
  if (!Number.isInteger(value) || value > 2100) return false
  if (value >= 1900 || (value <= 31 && (months.has(from) || months.has(to)))) return true
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? 0
  return (
    (/[:/]/.test(words.text.charAt(start - 1)) && /\d/.test(words.text.charAt(start - 2))) ||
    (/[:/]/.test(words.text.charAt(end)) && /\d/.test(words.text.charAt(end + 1)))
  )
}
