/** Marks that readers do not read as letters: Arabic vowels and Koranic signs, tatweel, Latin and Hebrew accents, joiners. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u200c\u200d]/g
const CYRILLIC = /[\u0400-\u052f]/
/** й is a letter of its own, so Cyrillic is not taken apart. */
const CYRILLIC_STRESS = /[\u0300\u0301]/g

// prettier-ignore
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ک: 'ك', ی: 'ي', ې: 'ي', ۍ: 'ي', ے: 'ي', ہ: 'ه',
  ھ: 'ه', ە: 'ه', ۀ: 'ه', ۃ: 'ه',
  ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ё: 'е',
}
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
const NEEDS_FOLDING = /[^\u0000-\u007f]/
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g

/**
 * A text as readers compare it: lower case, without accents, vowel marks and tatweel, presentation forms and widths
 * undone, alef, yeh, kaf and taa marbuta in one form, digits as 0–9. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text.toLowerCase()
  return foldPlainArabic(text) ?? foldAny(text)
}

function foldAny(text: string): string {
  if (CYRILLIC.test(text))
    return text.normalize('NFKC').toLowerCase().replace(CYRILLIC_STRESS, '').replaceAll('ё', 'е')
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(FOLDED, letter => LETTERS[letter] ?? letter)
    .replace(FOREIGN_DIGITS, digit => String(valueOfDigit(digit.charCodeAt(0))))
}

/** What each letter of the Arabic block and of ASCII becomes by itself; 0 where a mark or another script needs more care. */
let plain: Uint16Array | undefined

function plainTable(): Uint16Array {
  const table = new Uint16Array(0x6d6)
  for (let code = 0x20; code < table.length; code = code === 0x7e ? 0x620 : code + 1) {
    const folded = foldAny(String.fromCharCode(code))
    if (folded.length === 1) table[code] = folded.charCodeAt(0)
  }
  return table
}

/** Arabic letters written without marks fold one by one; undefined for any other text. */
function foldPlainArabic(text: string): string | undefined {
  plain ??= plainTable()
  let same = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const folded = plain[code] ?? 0
    if (folded === 0) return undefined
    if (folded !== code) same = false
  }
  if (same) return text
  let out = ''
  for (let at = 0; at < text.length; at++)
    out += String.fromCharCode(plain[text.charCodeAt(at)] as number)
  return out
}

const ZEROS = [0xe50, 0x9e6, 0x966, 0x6f0, 0x660] as const

const valueOfDigit = (code: number): number => code - (ZEROS.find(zero => code >= zero) ?? 0x30)
