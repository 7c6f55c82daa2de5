import type { Lexeme } from '../language/index.ts'

const FUTURE = /^[وف]?س[يتن][\u0621-\u064a]{3,}$|^سوف$/
/** Nouns whose first letter is their own: سنوات, سيارة, سياسة, سيطرة, سينما, سندات. */
const NOUN =
  /^[وف]?(?:سنو(?:ات|ي)|سنت(?:ين|ان|ات|يم|رال)|سند(?:ات|ا|ه|ان)$|سنجاب|سنديان|سيا(?:ر|س|ح|د|ق|ج)|سيطر(?:ت|ه|وا|نا)?(?:ه|ها|هم)?$|سينما|سينات|سيناري|سيناء?$|سيول|سيد(?:ه|ات|تان|تين|ي|نا)$|سير(?:ت|ك|ا)?(?:ه|ها|هم)$|سيمفون|سيكولوج|سيليكون|سيراميك|سيجار|ستار|ستاد|ستير|ستين|ستاير|ستوديو)/
/** Beginnings of foreign names and brands that look like such a verb. */
const FOREIGN =
  /^[وف]?(?:ستا(?:ند|نل|مب|لين|تن|ف)|ستي|ستري|سترل|سترايك|ستراسب|ستوك|ستون|ستورم|سيلف|سيلا$|سيلان|سيسي|سيسك|سيرخ|سيرج|سيرين|سيفا|سيفي|سيكوي|سيكور|سيمون|سيميوني|سيمنز|سينوب|سيباست|سيبيري|سيدني|سيشل|سيتي|سنحاري|سنغاف|سنتر)/

/** سيعقد, ستنطلق, سوف: a verb of the future, and no noun or name that begins like one. */
export const isArabicFuture = ({ folded, entries }: Lexeme): boolean =>
  FUTURE.test(folded) &&
  !NOUN.test(folded) &&
  !FOREIGN.test(folded) &&
  entries.every(
    ({ meaning }) =>
      meaning.kind !== 'given' && meaning.kind !== 'country' && meaning.kind !== 'city',
  )
