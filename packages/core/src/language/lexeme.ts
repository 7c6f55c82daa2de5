import type { Entry } from './lexicon/lexicon.ts'
import { openLexicon } from './lexicon/open-lexicon.ts'
import { DIGIT, HAN, KANA, LETTER, characterClass } from './character.ts'
import { fold } from './fold.ts'
import { parseFigure } from './parse-figure.ts'
import { arabicForms, stemArabic } from './stem-arabic.ts'
import { seamInArabic } from './seam-in-arabic.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { createWordMemory } from './word-memory.ts'
import type { WordMemory } from './word-memory.ts'

/** What is known of a word as it is written, in one language, without its neighbours. */
export interface Lexeme {
  readonly written: string
  readonly folded: string
  /** What it is compared by; equals `folded` where the language has no stemmer. */
  readonly stem: string
  /** It carries no meaning of its own. */
  readonly stop: boolean
  readonly script: 'letters' | 'figure' | 'han' | 'kana'
  readonly capital: 'none' | 'first' | 'all'
  /** Its script has capitals. */
  readonly cased: boolean
  /** Of a figure; undefined for a word. */
  readonly value: number | undefined
  /** The folded words that it may be without clitics, itself first: وبالعراق is also بالعراق and العراق. */
  readonly forms: readonly string[]
  /** It carries a conjunction of its own (و in Arabic). */
  readonly joined: boolean
  /** Phrases of the lexicon that begin with this word. */
  readonly entries: readonly Entry[]
  /** Characters of the first of two words that were written as one; 0 for one word. */
  readonly seam: number
}

/** Words remembered in each of two generations of a language; the older one is dropped when the younger is full. */
export const LEXEME_MEMORY = 60_000
/** Languages whose words are remembered at the same time; one more empties the memory. */
const LEXEME_LANGUAGES = 16

const memories = new Map<string, WordMemory<Lexeme>>()

/**
 * The words of one language, looked up by their place in a text. Words are remembered, within bounds: news repeats its
 * words, and knowing one costs far more than finding it again. Memory changes speed, never the answer.
 */
export function lexemesOf(language: string): WordMemory<Lexeme> {
  let memory = memories.get(language)
  if (!memory) {
    if (memories.size >= LEXEME_LANGUAGES) memories.clear()
    memories.set(
      language,
      (memory = createWordMemory(LEXEME_MEMORY, written => know(written, language))),
    )
  }
  return memory
}

function know(written: string, language: string): Lexeme {
  const folded = fold(written)
  const first = characterClass(written.codePointAt(0) ?? 0)
  const script =
    first & (HAN | KANA) ? (first & HAN ? 'han' : 'kana') : first & DIGIT ? 'figure' : 'letters'
  const arabic = language === 'ar' && script === 'letters'
  const forms = arabic ? arabicForms(folded) : [folded]
  const stems = arabic ? forms.map(stemArabic) : [stem(written, language)]
  const entries = openLexicon(language).startingWith(forms, stems)
  return {
    written,
    folded,
    stem: stems[0] ?? folded,
    stop: isStopWord(folded, language),
    script,
    capital: (first & LETTER) !== 0 && script === 'letters' ? capitalOf(written) : 'none',
    cased:
      script === 'letters' &&
      (folded !== folded.toUpperCase() || written !== written.toLowerCase()),
    value: script === 'figure' ? parseFigure(folded, language) : undefined,
    forms,
    joined: arabic && folded.startsWith('و') && forms.length > 1,
    entries,
    seam: arabic && entries.length === 0 ? seamInArabic(written) : 0,
  }
}

function capitalOf(written: string): Lexeme['capital'] {
  const lower = written.toLowerCase()
  if (lower === written || lower.charAt(0) === written.charAt(0)) return 'none'
  return written.length > 1 && written === written.toUpperCase() ? 'all' : 'first'
}
