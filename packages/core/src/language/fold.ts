/** Marks that readers do not read as letters: Arabic vowels and Koranic signs, tatweel, Latin and Hebrew accents. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u200c\u200d]/g

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
}
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')
const NEEDS_FOLDING = /[^\u0000-\u007f]/
const FOREIGN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g

/**
 * A text as readers compare it: lower case, without accents, vowel marks and tatweel, presentation forms and widths
 * undone, alef, yeh, kaf and taa marbuta in one form, digits as 0–9. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(FOLDED, letter => LETTERS[letter] ?? letter)
    .replace(FOREIGN_DIGITS, digit =>
      String((digit.charCodeAt(0) - digitZero(digit.charCodeAt(0))) % 10),
    )
}

const digitZero = (code: number): number => {
  if (code >= 0xff10) return 0xff10
  if (code >= 0x0966) return 0x0966
  return code >= 0x06f0 ? 0x06f0 : 0x0660
}
