import { kindSet, numberOfSecond } from './lexicon/lexicon.ts'
import type { Entry, KindSet } from './lexicon/lexicon.ts'
import { openLexicon } from './lexicon/open-lexicon.ts'
import { DIGIT, HAN, KANA, LETTER, characterClass } from './character.ts'
import { arabicTerm } from './arabic-term.ts'
import { fold } from './fold.ts'
import { germanTail } from './german-tail.ts'
import { parseFigure } from './parse-figure.ts'
import { hintsOf } from './hints.ts'
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
  /** What texts are compared by: the stem, in Arabic without a preposition that leans on a known word. */
  readonly term: string
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
  /** Phrases of the lexicon that begin with this word, or with the head of a German compound. */
  readonly entries: readonly Entry[]
  /** Those of them that are this word alone, and those that go on; of both only what its capitals allow. */
  readonly alone: readonly Entry[]
  readonly longer: readonly Entry[]
  /** The second words of those that go on, by number, in the same order. */
  readonly longerSeconds: readonly number[]
  /** The kinds of meaning of all its entries, and of those that are one word. */
  readonly kinds: KindSet
  readonly ownKinds: KindSet
  /** The kinds of those that begin with it as it stands, not without its clitics or ending. */
  readonly bareKinds: KindSet
  /** The numbers of the folded word and of its stem among second words of phrases; 0 for a word that is none. */
  readonly second: number
  readonly secondStem: number
  /** Characters of the first of two words that were written as one; 0 for one word. */
  readonly seam: number
  /** What it tells by itself, as bits. See `hintsOf`. */
  readonly hints: number
  /** What finders of names judge of the word by itself, once they are asked: kept here, for it is asked again and again. */
  nameLike: boolean | undefined
  strangeness: number | undefined
  calledAfter: boolean | undefined
  clubName: boolean | undefined
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
  const capital = (first & LETTER) !== 0 && script === 'letters' ? capitalOf(written) : 'none'
  const head = language === 'de' && capital !== 'none' ? germanTail(folded) : undefined
  const entries =
    head === undefined
      ? openLexicon(language).startingWith(forms, stems)
      : openLexicon(language).startingWith([...forms, head], [...stems, stem(head, language)])
  const cased =
    script === 'letters' && (folded !== folded.toUpperCase() || written !== written.toLowerCase())
  const lexeme: Lexeme & { hints: number } = {
    written,
    folded,
    stem: stems[0] ?? folded,
    term: arabic ? arabicTerm(forms, stems, entries) : (stems[0] ?? folded),
    stop: isStopWord(folded, language),
    script,
    capital,
    cased,
    value: script === 'figure' ? parseFigure(folded, language) : undefined,
    forms,
    joined: arabic && folded.startsWith('و') && forms.length > 1,
    entries,
    ...phrasesOf(entries, folded, cased ? capital : 'all'),
    second: numberOfSecond(folded, 'exact'),
    secondStem: numberOfSecond(stems[0] ?? folded, 'stem'),
    seam: arabic && entries.length === 0 ? seamInArabic(written) : 0,
    hints: 0,
    nameLike: undefined,
    strangeness: undefined,
    calledAfter: undefined,
    clubName: undefined,
  }
  lexeme.hints = hintsOf(lexeme, language)
  return lexeme
}

type Phrases = Pick<
  Lexeme,
  'alone' | 'longer' | 'longerSeconds' | 'kinds' | 'ownKinds' | 'bareKinds'
>

const NO_ENTRIES: readonly Entry[] = []
const NO_SECONDS: readonly number[] = []
const NO_KINDS = kindSet([])
const NO_PHRASES: Phrases = {
  alone: NO_ENTRIES,
  longer: NO_ENTRIES,
  longerSeconds: NO_SECONDS,
  kinds: NO_KINDS,
  ownKinds: NO_KINDS,
  bareKinds: NO_KINDS,
}

/** @param capital what the word has; scripts without capitals meet every demand for one */
function phrasesOf(entries: readonly Entry[], folded: string, capital: Lexeme['capital']): Phrases {
  if (entries.length === 0) return NO_PHRASES
  const single = entries.filter(({ words }) => words.length === 1)
  const isWritten = (entry: Entry): boolean =>
    entry.capital === 'any' ||
    capital === 'all' ||
    (entry.capital === 'first' && capital !== 'none')
  const longer = entries.filter(entry => entry.words.length > 1 && isWritten(entry))
  return {
    alone: ifAny(single.filter(isWritten)),
    longer: ifAny(longer),
    longerSeconds: longer.length === 0 ? NO_SECONDS : longer.map(({ second }) => second),
    kinds: kindsOf(entries),
    ownKinds: kindsOf(single),
    bareKinds: kindsOf(entries.filter(({ words }) => words[0] === folded)),
  }
}

const kindsOf = (entries: readonly Entry[]): KindSet =>
  entries.length === 0 ? NO_KINDS : kindSet(entries.map(({ meaning }) => meaning.kind))

const ifAny = (entries: readonly Entry[]): readonly Entry[] =>
  entries.length === 0 ? NO_ENTRIES : entries

function capitalOf(written: string): Lexeme['capital'] {
  const lower = written.toLowerCase()
  if (lower === written || lower.charAt(0) === written.charAt(0)) return 'none'
  return written.length > 1 && written === written.toUpperCase() ? 'all' : 'first'
}
