import type { Direction } from '@shareet/protocol'
import { LETTER, RIGHT_TO_LEFT, characterClass, characterTable } from './character.ts'

/** Characters looked at: enough to tell, however long the text. */
const SAMPLE = 400

const RTL_LANGUAGES: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'ur',
  'he',
  'ps',
  'ckb',
  'ku',
  'ug',
  'sd',
  'yi',
  'dv',
])

/**
 * The direction in which a text reads: that of most of its letters, so that an Arabic line that opens with a Latin name
 * stays Arabic; the first letter decides a tie. `fallback` (a language tag) decides for texts without letters; left to
 * right without it.
 */
export function directionOf(text: string, fallback?: string): Direction {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text
  let balance = 0
  let first = 0
  const table = characterTable()
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    let kind = table[code] as number
    if (code >= 0xd800 && code <= 0xdbff) {
      const wide = sample.codePointAt(at) ?? code
      if (wide > 0xffff) {
        kind = characterClass(wide)
        at++
      }
    }
    if ((kind & LETTER) === 0) continue
    const side = kind & RIGHT_TO_LEFT ? 1 : -1
    if (first === 0) first = side
    balance += side
  }
  if (first === 0) return RTL_LANGUAGES.has((fallback ?? '').split('-')[0] ?? '') ? 'rtl' : 'ltr'
  return (balance === 0 ? first : balance) > 0 ? 'rtl' : 'ltr'
}
