/** What a character is to a reader of words; bits, so that one look-up answers. */
export const LETTER = 1
export const MARK = 2
export const DIGIT = 4
/** A letter of a script whose words are not parted by spaces and are read letter by letter (Han, Hiragana). */
export const HAN = 8
export const KANA = 16
/** A letter of a script whose words are not parted by spaces and need a dictionary (Thai, Lao, Khmer, Burmese). */
export const UNSPACED = 32
/** A letter of a script written from right to left. */
export const RIGHT_TO_LEFT = 64
/** Ends a sentence, a line or a heading. */
export const STOP = 128

const HAN_RANGES = [0x3005, 0x3007, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff] as const
const HIRAGANA_RANGES = [0x3041, 0x3096] as const
const UNSPACED_RANGES = [0x0e01, 0x0edf, 0x1000, 0x109f, 0x1780, 0x17d3] as const
const RTL_RANGES = [0x0590, 0x08ff, 0xfb1d, 0xfdff, 0xfe70, 0xfefc] as const
/** A full stop in the middle of a word or figure is decided where words are cut. */
const STOPS = '.!?؟۔。！？…\n\r:;؛|।'

let table: Uint8Array | undefined

/** The bits of a code point. Made once, from the Unicode data of the runtime. */
export function characterClass(code: number): number {
  table ??= buildTable()
  if (code <= 0xffff) return table[code] ?? 0
  if (code >= 0x20000 && code <= 0x3ffff) return LETTER | HAN
  if (!/[\p{L}\p{N}]/u.test(String.fromCodePoint(code))) return 0
  const rtl = (code >= 0x10800 && code <= 0x10fff) || (code >= 0x1e800 && code <= 0x1efff)
  return rtl ? LETTER | RIGHT_TO_LEFT : LETTER
}

/** The table for the first plane, for loops that cannot afford a call a character. */
export const characterTable = (): Uint8Array => (table ??= buildTable())

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code)
    if (/\p{L}/u.test(character)) classes[code] = LETTER
    else if (/[\p{M}\u0640\u200c\u200d]/u.test(character)) classes[code] = MARK
    else if (/\p{Nd}/u.test(character)) classes[code] = DIGIT
    else if (/\p{N}/u.test(character)) classes[code] = LETTER
  }
  classes[0x0640] = MARK
  add(classes, HAN_RANGES, LETTER | HAN)
  add(classes, HIRAGANA_RANGES, LETTER | KANA)
  add(classes, UNSPACED_RANGES, UNSPACED)
  add(classes, RTL_RANGES, RIGHT_TO_LEFT)
  for (const stop of STOPS) classes[stop.charCodeAt(0)] = STOP
  return classes
}

function add(classes: Uint8Array, ranges: readonly number[], bits: number): void {
  for (let at = 0; at < ranges.length; at += 2)
    for (let code = ranges[at] ?? 0; code <= (ranges[at + 1] ?? 0); code++) {
      const present = classes[code] ?? 0
      // Marks and digits of a script stay what they are; only its letters gain the bit.
      if (present === 0 || present & LETTER || bits === UNSPACED)
        classes[code] = present === 0 ? 0 : present | bits
    }
}
