/** Scripts that are told apart; each tells something of the language. */
// prettier-ignore
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'kana' | 'hangul' | 'thai' | 'hebrew' | 'greek' | 'armenian' | 'georgian' | 'devanagari' | 'bengali' | 'gurmukhi' | 'gujarati' | 'tamil' | 'telugu' | 'kannada' | 'malayalam' | 'sinhala' | 'lao' | 'burmese' | 'khmer' | 'ethiopic' | 'tibetan'

/** First character of each block, in order; a block ends where the next begins. */
// prettier-ignore
const BLOCKS: readonly (readonly [from: number, script: Script | null])[] = [
  [0x41, 'latin'], [0x5b, null], [0x61, 'latin'], [0x7b, null], [0xc0, 'latin'], [0x2b0, null], [0x370, 'greek'],
  [0x400, 'cyrillic'], [0x530, 'armenian'], [0x590, 'hebrew'], [0x600, 'arabic'], [0x660, null], [0x66e, 'arabic'],
  [0x6f0, null], [0x6fa, 'arabic'], [0x700, null], [0x750, 'arabic'], [0x780, null], [0x8a0, 'arabic'],
  [0x900, 'devanagari'], [0x980, 'bengali'], [0xa00, 'gurmukhi'], [0xa80, 'gujarati'], [0xb00, null], [0xb80, 'tamil'],
  [0xc00, 'telugu'], [0xc80, 'kannada'], [0xd00, 'malayalam'], [0xd80, 'sinhala'], [0xe00, 'thai'], [0xe80, 'lao'],
  [0xf00, 'tibetan'], [0x1000, 'burmese'], [0x10a0, 'georgian'], [0x1100, 'hangul'], [0x1200, 'ethiopic'], [0x13a0, null],
  [0x1780, 'khmer'], [0x1800, null], [0x1e00, 'latin'], [0x1f00, 'greek'], [0x2000, null], [0x3041, 'kana'], [0x30fb, null],
  [0x30fc, 'kana'], [0x3100, null], [0x3400, 'han'], [0xa000, null], [0xac00, 'hangul'], [0xd7b0, null], [0xf900, 'han'],
  [0xfb00, null], [0xfb1d, 'hebrew'], [0xfb50, 'arabic'], [0xfe00, null], [0xfe70, 'arabic'], [0xfeff, null],
]

/** The script of a character, or null for what all scripts share. */
export const scriptOf = (code: number): Script | null => BLOCKS[blockOf(code)]?.[1] ?? null

/** The index of the block that a character lies in; -1 before the first. */
function blockOf(code: number): number {
  let low = -1
  let high = BLOCKS.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((BLOCKS[middle]?.[0] ?? 0) <= code) low = middle
    else high = middle - 1
  }
  return low
}

/** The block of every character of the first plane, from 1; 0 before the first block. Made once. */
let blocks: Uint8Array | undefined

/** How many letters of each script a text has. */
export function countScripts(text: string): Map<Script, number> {
  blocks ??= Uint8Array.from({ length: 0x10000 }, (_, code) => blockOf(code) + 1)
  const counts = new Map<Script, number>()
  let at = 0
  while (at < text.length) {
    const block = blocks[text.charCodeAt(at)] as number
    const from = at
    // A letter mostly stands among others of its block.
    do at++
    while (at < text.length && blocks[text.charCodeAt(at)] === block)
    const script = BLOCKS[block - 1]?.[1] ?? null
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + at - from)
  }
  return counts
}
