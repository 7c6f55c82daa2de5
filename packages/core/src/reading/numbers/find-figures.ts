import { AND_A_HALF, NUMBER } from '../../language/index.ts'
import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore, marksOf } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'

/** A number as a text writes it: the words from `from` up to and without `to`. */
export interface Figure extends WordSpan {
  readonly value: number
  /** Letters of its first word that lean on it: و of وثلاثة. */
  readonly clitic: number
}

/** الجولة الخامسة عشرة: a rank, no number. */
const ORDINAL = /^[وبل]?ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ه?$/
/** 29th, 1er: a rank too. */
const ORDINAL_ENDING = /^(?:st|nd|rd|th|er|e|º|ª)$/

/** ثلاثة ملايين ونصف المليون: the unit before may be named again. */
const OF_UNIT = /^ال(?:مليون|مليار|الف|ساعه|تريليون)$/

/** Figures and number words, multiplied by the scale that follows them (3 million, ٥ آلاف) and added up. */
export function findFigures(passage: Passage): Figure[] {
  const { lexemes, hints, hinted } = passage
  if ((hinted & NUMBER) === 0) return []
  const reader: Reader = {
    passage,
    scales: new Map(marksOf(passage, 'scale').map(mark => [mark.from, mark])),
    numerals: new Map(marksOf(passage, 'numeral').map(mark => [mark.from, mark])),
  }
  const figures: Figure[] = []
  for (let at = 0; at < lexemes.length; at++) {
    if (((hints[at] as number) & NUMBER) === 0) continue
    if (lexemes[at]?.value === undefined && !reader.numerals.has(at)) continue
    let figure = figureAt(reader, at)
    if (!figure) continue
    for (;;) {
      const added = addend(reader, figure)
      if (!added) break
      figure = added
    }
    at = figure.to - 1
    figures.push(figure)
  }
  return figures
}

interface Reader {
  readonly passage: Passage
  readonly scales: ReadonlyMap<number, Mark>
  readonly numerals: ReadonlyMap<number, Mark>
}

/** One figure or number word with its scale. */
function figureAt({ passage, scales, numerals }: Reader, from: number): Figure | undefined {
  const { lexemes, words } = passage
  let value = lexemes[from]?.value
  let to = from + 1
  let clitic = 0
  if (value === undefined) {
    const numeral = ORDINAL.test(lexemes[from - 1]?.folded ?? '') ? undefined : numerals.get(from)
    if (!numeral) return undefined
    value = Number(numeral.meaning.value)
    to = numeral.to
    clitic = cliticOf(lexemes[from], numeral)
  } else if (ORDINAL_ENDING.test(lexemes[to]?.folded ?? '') && gapBefore(passage, to) === '')
    return undefined
  // 12 000, and 12 , 000 where marks stand apart: groups of thousands.
  while (
    /^\d{3}$/.test(lexemes[to]?.folded ?? '') &&
    value < 1e9 &&
    Number.isInteger(value) &&
    value > 0 &&
    /^(?:[ \u00a0\u202f]| , )$/.test(gapBefore(passage, to))
  )
    value = value * 1000 + (lexemes[to++]?.value ?? 0)
  let unit = numerals.get(from) && value >= 1e6 ? value : 1
  for (;;) {
    const scale = scales.get(to)
    // 500 وألف are two numbers.
    if (!scale || words.breaks[to] === 'sentence' || isAdded(lexemes[to])) break
    if (!/^[\s)]*-?\s?$/.test(gapBefore(passage, to))) break
    unit = Number(scale.meaning.value)
    value *= unit
    to = scale.to
  }
  if (lexemes[to]?.folded === AND_A_HALF) {
    value += unit / 2
    to += OF_UNIT.test(lexemes[to + 1]?.folded ?? '') ? 2 : 1
  }
  return { value, clitic, from, to }
}

/** Ninety-two, خمسة وعشرون, ثلاثة آلاف وخمسمئة: with what is added to the number; other neighbours are their own. */
function addend(reader: Reader, first: Figure): Figure | undefined {
  const { passage, numerals } = reader
  const { lexemes, words } = passage
  // مليون و170 ألفا: digits are added to what is written in words.
  if (lexemes[first.to]?.folded === 'و' && endsInScale(reader, first))
    return sumWith(reader, first, first.to + 1)
  const at = lexemes[first.to]?.folded === 'and' && first.value >= 100 ? first.to + 1 : first.to
  if (!numerals.has(at) || lexemes[at]?.value !== undefined) return undefined
  if (words.breaks[at] === 'sentence' || !/^[\s-]$/.test(gapBefore(passage, at))) return undefined
  if (passage.language === 'ar' && !isAdded(lexemes[at])) return undefined
  return sumWith(reader, first, at)
}

/** Two parts of one number, the second of which begins there; undefined where they are none. */
function sumWith(reader: Reader, first: Figure, at: number): Figure | undefined {
  const second = figureAt(reader, at)
  const value = second && sumOf(first.value, second.value)
  return value === undefined ? undefined : { ...first, value, to: second?.to ?? at }
}

const endsInScale = ({ passage, scales }: Reader, { from, to }: Figure): boolean =>
  passage.lexemes[to - 1]?.value === undefined &&
  (to - from === 1 || scales.get(to - 1) !== undefined)

/** The sum of two parts of one number: ones and tens in either order, else the smaller one after the larger one. */
function sumOf(first: number, second: number): number | undefined {
  const [ones, tens] = first < second ? [first, second] : [second, first]
  if (ones > 0 && ones < 10 && tens >= 20 && tens < 100 && tens % 10 === 0) return ones + tens
  if (first < 100 || second >= first) return undefined
  const step = first % 1000 === 0 ? (first % 1_000_000 === 0 ? 1_000_000 : 1000) : 100
  return first % step === 0 && second < step ? first + second : undefined
}

/** How many letters of a word stand before the phrase that was found in it. */
export const cliticOf = (lexeme: Lexeme | undefined, { phrase }: Mark): number =>
  Math.max(0, (lexeme?.folded.length ?? 0) - (phrase[0]?.length ?? 0))

/** The Arabic word carries an "and" of its own. */
const isAdded = (lexeme: Lexeme | undefined): boolean => lexeme?.joined === true
