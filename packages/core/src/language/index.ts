export { detectLanguage } from './detect-language.ts'
export { arabicVerb, meetsSomebody, standsAlone } from './grammar/arabic-verbs.ts'
export {
  hasArabicAnd,
  hasArabicArticle,
  hasArabicPreposition,
  isArabicCountry,
  isArabicPreposition,
  isArabicTitle,
  isBareNoun,
} from './grammar/arabic-phrases.ts'
export { isArabicName } from './grammar/is-arabic-name.ts'
export { isEnglishBase, isEnglishParticiple, isEnglishVerb } from './grammar/english-verbs.ts'
export { isFiniteVerb } from './grammar/finite-verbs.ts'
export { directionOf } from './direction-of.ts'
export { fold } from './fold.ts'
export type { Genre } from './genre.ts'
export type { LanguageSpan } from './language-spans.ts'
export { languageSpans } from './language-spans.ts'
export {
  CASED,
  COUNT,
  DATE,
  FIGURE,
  KNOWN,
  NUMBER,
  OPENER,
  OWN_NAME,
  SEAM,
  STOP,
  endingOf,
  hintedEnding,
} from './hints.ts'
export type { Lexeme } from './lexeme.ts'
export { lexemesOf } from './lexeme.ts'
export { agencyShortName } from './lexicon/agencies.ts'
export type { Mark } from './lexicon/find-marks.ts'
export { findMarks } from './lexicon/find-marks.ts'
export type { KindSet, Meaning, MeaningKind } from './lexicon/lexicon.ts'
export { MOST_KINDS, kindSet, numberOfKind, shareKinds } from './lexicon/lexicon.ts'
export type { LineWords } from './line-words.ts'
export { LABELS, LINE_WORDS } from './line-words.ts'
export { nameKey, nameLikeness, sameName } from './name-key.ts'
export { isCommonArabic } from './is-common-arabic.ts'
export { foreignness } from './foreignness.ts'
export type { SearchKeys } from './search-keys.ts'
export { ARABIC_PROCLITICS, searchKeysAt, searchKeysOf } from './search-keys.ts'
export { genreOfSection } from './site-sections.ts'
export { stem } from './stem.ts'
export { isStopWord } from './stop-words.ts'
export type { FoldedTimeWords, TimeUnit } from './time-words.ts'
export { timeWordsOf } from './time-words.ts'
export { tokenise } from './tokenise.ts'
export { AND_A_HALF, DEFINITE_NUMERALS, PARTS } from './vocabulary/arabic-counts.ts'
export { DEFINITE_BODIES, TIES } from './vocabulary/arabic-name-ties.ts'
export type { Speech } from './vocabulary/speech.ts'
export { SPEECH } from './vocabulary/speech.ts'
export type { Counted, EventKind } from './vocabulary/vocabulary.ts'
export type { Break, Words } from './words.ts'
export { cutWords } from './words.ts'
export { conceptOf } from './concepts/concept-of.ts'
export { CONCEPTS } from './concepts/tables.ts'
