import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

/** A number as a text writes it: the words from `from` up to and without `to`. */
export interface Figure {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** الجولة الخامسة عشرة: a rank, no number. */
const ORDINAL = /^[وبل]?ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/

/** Figures and number words, multiplied by the scale that follows them (3 million, ٥ آلاف). */
export function findFigures(passage: Passage): Figure[] {
  const { lexemes, words } = passage
  const scales = new Map(marksOf(passage, 'scale').map(mark => [mark.from, mark]))
  const numerals = new Map(marksOf(passage, 'numeral').map(mark => [mark.from, mark]))
  const figures: Figure[] = []
  for (let at = 0; at < lexemes.length; at++) {
    const numeral = ORDINAL.test(lexemes[at - 1]?.folded ?? '') ? undefined : numerals.get(at)
    let value = lexemes[at]?.value ?? (numeral ? Number(numeral.meaning.value) : undefined)
    if (value === undefined) continue
    const from = at
    if (numeral && lexemes[at]?.value === undefined) {
      at = numeral.to - 1
      const rest = numerals.get(at + 1)
      const sum =
        rest && words.breaks[at + 1] !== 'sentence'
          ? addNumeral(value, Number(rest.meaning.value))
          : undefined
      if (rest && sum !== undefined) {
        value = sum
        at = rest.to - 1
      }
    }
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

/** Ninety-two, خمسة وعشرون: tens and ones in either order; other neighbours are figures of their own. */
function addNumeral(first: number, second: number): number | undefined {
  const [ones, tens] = first < second ? [first, second] : [second, first]
  return ones > 0 && ones < 10 && tens >= 20 && tens < 100 && tens % 10 === 0
    ? ones + tens
    : undefined
}

const isOneSpace = (text: string, end = 0, start = 0): boolean =>
  start - end === 1 && /[ \u00a0\u202f]/.test(text.charAt(end))
