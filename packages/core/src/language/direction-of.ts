import type { Direction } from '@shareet/protocol'

/** Scripts written from right to left. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const LETTER = /\p{L}/u

/** Letters looked at: enough to tell, however long the text. */
const SAMPLE = 400

/**
 * The direction in which a text reads: that of most of its letters, so that an Arabic line that opens with a Latin name
 * stays Arabic. `fallback` (a language tag) decides for texts without letters; left to right without it.
 */
export function directionOf(text: string, fallback?: string): Direction {
  let rtl = 0
  let ltr = 0
  let seen = 0
  for (const letter of text) {
    if (++seen > SAMPLE) break
    if (!LETTER.test(letter)) continue
    if (RTL.test(letter)) rtl++
    else ltr++
  }
  if (rtl === ltr)
    return rtl === 0 ? (RTL_LANGUAGES.has(fallback ?? '') ? 'rtl' : 'ltr') : firstStrong(text)
  return rtl > ltr ? 'rtl' : 'ltr'
}

function firstStrong(text: string): Direction {
  for (const letter of text) if (LETTER.test(letter)) return RTL.test(letter) ? 'rtl' : 'ltr'
  return 'ltr'
}

const RTL_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'ur',
  'he',
  'ps',
  'ckb',
  'ug',
  'sd',
  'yi',
  'dv',
])
