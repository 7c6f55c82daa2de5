import {
  DIGIT,
  HAN,
  KANA,
  LETTER,
  MARK,
  RIGHT_TO_LEFT,
  STOP,
  UNSPACED,
  characterClass,
  characterTable,
} from './character.ts'

/** How a word is parted from the one before it. */
export type Break = 'none' | 'phrase' | 'sentence'

/** The words of a text in order, each with its place. Columns, not objects: thousands of texts a second are cut. */
export interface Words {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** What parts a word from the one before; the first word opens a sentence. */
  readonly breaks: readonly Break[]
}

/** Longest word kept, in characters: what is longer is no word. */
const LONGEST = 40
/** Longest run given to the segmenter at once, in characters: it is slower on long ones. */
const PIECE = 500

/**
 * Cuts a text into words in one pass over its characters. Letters with their marks are one word; figures keep their
 * points and commas; Han and Hiragana are cut letter by letter (pairs are made where terms are); Thai and its
 * neighbours by dictionary. Punctuation is not kept, but says how strongly two words are parted.
 */
export function cutWords(text: string): Words {
  const table = characterTable()
  const starts: number[] = []
  const ends: number[] = []
  const breaks: Break[] = []
  let gap: Break = 'sentence'
  const push = (start: number, end: number): void => {
    if (end - start <= LONGEST) {
      starts.push(start)
      ends.push(end)
      breaks.push(gap)
    }
    gap = 'none'
  }

  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    let kind = table[code] ?? 0
    let width = 1
    if (code >= 0xd800 && code <= 0xdbff) {
      const point = text.codePointAt(at) ?? code
      if (point > 0xffff) {
        kind = characterClass(point)
        width = 2
      }
    }
    if ((kind & (LETTER | DIGIT)) === 0) {
      if (kind === STOP) gap = 'sentence'
      else if (gap !== 'sentence' && code !== 0x20 && code !== 0xa0 && kind !== MARK) gap = 'phrase'
      at += width
      continue
    }
    if (kind & (HAN | KANA)) {
      push(at, at + width)
      at += width
      continue
    }
    const start = at
    at = kind & UNSPACED ? endOfUnspaced(text, at, table) : endOfWord(text, at + width, kind, table)
    if (kind & UNSPACED) pushSegments(text, start, at, push)
    else {
      push(start, at)
      at = afterEnding(text, start, at, table)
    }
  }
  return { text, starts, ends, breaks }
}

/** A word goes on over letters, marks and digits, and over one point, comma or mark of omission where they join. */
function endOfWord(text: string, from: number, first: number, table: Uint8Array): number {
  let at = from
  let last = first
  let run = 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = table[code] ?? 0
    if (kind & (HAN | KANA | UNSPACED)) break
    if (kind & (LETTER | DIGIT)) {
      // 3bn and 31يوليو are a figure and a word; G20 is one word.
      if (kind & LETTER && first & DIGIT) break
      if (kind & DIGIT && first & RIGHT_TO_LEFT) break
      last = kind
      run++
      at++
    } else if (kind === MARK) at++
    else if (code >= 0xd800 && code <= 0xdbff) {
      const wide = text.codePointAt(at) ?? 0
      if (wide <= 0xffff || (characterClass(wide) & (LETTER | HAN)) !== LETTER) break
      at += 2
    } else {
      const next = table[text.charCodeAt(at + 1)] ?? 0
      if (!joins(code, last, run) || (next & last & (LETTER | DIGIT)) === 0) break
      if (next & (HAN | KANA | UNSPACED)) break
      run = 0
      at++
    }
  }
  return at
}

/** Inside figures . , ٫ ٬; inside abbreviations a point after one letter (U.S.); outside Latin a mark of omission. */
function joins(code: number, last: number, run: number): boolean {
  if (last & DIGIT) return code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c
  return code === 0x2e && run === 1
}

/**
 * Where reading goes on after a Latin word: past an ending written with an apostrophe (Trump's, Ankara'dan), but not
 * past a word that an elision leans on (l'Iran, O'Neill).
 */
function afterEnding(text: string, start: number, end: number, table: Uint8Array): number {
  const mark = text.charCodeAt(end)
  if ((mark !== 0x27 && mark !== 0x2019) || end - start < 3 || text.charCodeAt(start) > 0x24f)
    return end
  let at = end + 1
  while (at - end <= 7 && at < text.length && (table[text.charCodeAt(at)] ?? 0) & (LETTER | MARK))
    at++
  const length = at - end - 1
  if (length > 0 && length <= 3) return at
  return length <= 6 && isUpper(text.charCodeAt(start)) && !isUpper(text.charCodeAt(end + 1))
    ? at
    : end
}

const isUpper = (code: number): boolean => {
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

function endOfUnspaced(text: string, from: number, table: Uint8Array): number {
  let at = from + 1
  while (at < text.length && (table[text.charCodeAt(at)] ?? 0) & (UNSPACED | MARK)) at++
  return at
}

let segmenter: Intl.Segmenter | undefined

function pushSegments(
  text: string,
  from: number,
  to: number,
  push: (start: number, end: number) => void,
): void {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' })
  for (let start = from; start < to; start += PIECE)
    for (const { segment, index, isWordLike } of segmenter.segment(
      text.slice(start, Math.min(to, start + PIECE)),
    ))
      if (isWordLike) push(start + index, start + index + segment.length)
}
