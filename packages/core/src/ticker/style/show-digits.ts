import type { HouseStyle } from './house-style.ts'

const ARABIC = '٠١٢٣٤٥٦٧٨٩'
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹'
/** A run of figures with no letters beside it: what stands in a name (F-16, G20, كوفيد-19) is part of a word. */
const FIGURES =
  /(?<![\p{L}\p{M}\p{Nd}]|\p{L}[-–.])[\p{Nd}](?:[\p{Nd}.,٫٬:/-]*[\p{Nd}])?(?![\p{L}\p{M}]|[-–.]\p{L})/gu
/** Languages in Arabic script that have the Persian shapes of figures. */
const WITH_PERSIAN: ReadonlySet<string> = new Set(['fa', 'ur', 'ps', 'ckb', 'sd', 'ug'])

/** A text with its figures in the digits of the house. Words, and figures that are part of a name, stay as they are. */
export function showDigits(
  text: string,
  line: { readonly language: string; readonly direction: 'rtl' | 'ltr' },
  digits: HouseStyle['digits'],
): string {
  if (digits === 'printed') return text
  if (digits === 'arabic' && (line.direction === 'ltr' || line.language === 'he')) return text
  const shapes = WITH_PERSIAN.has(line.language) ? PERSIAN : ARABIC
  return text.replace(FIGURES, run =>
    run.replace(/[0-9٠-٩۰-۹]/g, digit => {
      const value = valueOf(digit)
      return digits === 'western' ? String(value) : (shapes[value] ?? digit)
    }),
  )
}

function valueOf(digit: string): number {
  const found = ARABIC.indexOf(digit)
  return found >= 0 ? found : PERSIAN.includes(digit) ? PERSIAN.indexOf(digit) : Number(digit)
}
