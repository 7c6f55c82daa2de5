import type { Genre } from '../language/index.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'
import type { ReadingPolicy } from './policy.ts'

/** Words at a headline's beginning, or end, where a mark of genre stands: elsewhere the same word is part of the news. */
const EDGE = 1
/** Genres whose words mark them wherever in the headline they stand. */
const ANYWHERE: ReadonlySet<string> = new Set(['horoscope', 'lookback'])
/** One word of these is too common to mark a report unless a colon or bar parts it from the rest. */
const NEEDS_MARK: ReadonlySet<string> = new Set(['opinion', 'live', 'listing', 'promotion'])
/** Genres whose label may end the first part of a headline ("England v Ghana live: …"). */
const ANYWHERE_LABELS: ReadonlySet<string> = new Set(['live'])
const LABEL = /[:：|–—]|\s-\s/

/** What kind of text it is: by its label, by words that open such headlines, or by how much of it is sport. */
export function judgeGenre(title: Passage, text: Passage, policy: ReadingPolicy): Genre {
  const { lexemes, words } = title
  for (const { meaning, from, to } of marksOf(title, 'genre')) {
    const genre = meaning.value as Genre
    if (ANYWHERE.has(genre) || to - from > 1) return genre
    const label = isLabel(title, from, to, genre)
    if (label) return genre
    if (from <= EDGE - 1 && (!NEEDS_MARK.has(genre) || (genre === 'listing' && lexemes.length > 2)))
      return genre
    // "Save 30% on walking boots"
    if (genre === 'promotion' && from === 0 && words.text.includes('%')) return genre
    if (genre === 'analysis' && words.text.trimEnd().endsWith('?')) return genre
  }
  const wanted = text.lexemes.length === 0 ? policy.sportWordsAlone : policy.sportWords
  if (sportShare(title, text, policy) >= wanted) return 'sport'
  if (isObituary(text, policy)) return 'obituary'
  if (isEssay(title, text, policy)) return 'opinion'
  return isQuestion(title) ? 'analysis' : 'report'
}

/** The word is parted from the rest of the headline like a label: "Opinion: …", "… | Live". */
function isLabel({ words, lexemes }: Passage, from: number, to: number, genre: string): boolean {
  if (to <= 2 || ANYWHERE_LABELS.has(genre)) {
    const after = words.text.slice(words.ends[to - 1] ?? 0, words.starts[to] ?? words.text.length)
    if (LABEL.test(after)) return true
  }
  if (from < lexemes.length - 2 || from === 0) return false
  return LABEL.test(words.text.slice(words.ends[from - 1] ?? 0, words.starts[from] ?? 0))
}

/** Different words of sport in headline and lead, those of the headline twice, each by its weight. */
function sportShare(title: Passage, text: Passage, policy: ReadingPolicy): number {
  return 2 * weightOf(title, Infinity) + weightOf(text, policy.leadWords)
}

function weightOf(passage: Passage, end: number): number {
  const weights = new Map<string | undefined, number>()
  for (const { from, meaning } of marksOf(passage, 'sport'))
    if (from < end) weights.set(passage.lexemes[from]?.stem, meaning.weight)
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0)
}

/** A question is asked of what happened, it does not tell it: "Who will replace the minister?", "Dry summer: why …". */
function isQuestion({ words, lexemes, marks }: Passage): boolean {
  if (ASKED.test(words.text)) return true
  return marks.some(
    ({ meaning, from }) =>
      from > 0 &&
      meaning.kind === 'genre' &&
      meaning.value === 'analysis' &&
      lexemes[from]?.cased === true &&
      /[:：]/.test(words.text.slice(words.ends[from - 1], words.starts[from])),
  )
}

const ASKED = /[?؟]["'’”»)\s]*$/

/** A life told after its end: the lead has the death and how old he or she was. */
function isObituary(text: Passage, policy: ReadingPolicy): boolean {
  const { lexemes } = text
  if (
    !marksOf(text, 'event').some(m => m.meaning.value === 'death' && m.from < policy.leadWords * 2)
  )
    return false
  for (let at = 0; at + 2 < Math.min(lexemes.length, policy.leadWords * 2); at++)
    if (lexemes[at + 1]?.folded === 'was' && /^s?he$/.test(lexemes[at]?.folded ?? '')) {
      const age = lexemes[at + 2]?.value ?? 0
      if (Number.isInteger(age) && age >= 20 && age <= 120) return true
    }
  return false
}

/** Words looked at for the voice of a writer, and those within which a report says who or when. */
const VOICE_WORDS = 120
const REPORT_WORDS = 30

/** A writer speaks: words of argument and of the first person outside quotation marks, and nothing reported in the lead. */
function isEssay(title: Passage, text: Passage, policy: ReadingPolicy): boolean {
  for (const kind of ['saying', 'day', 'weekday', 'agency'] as const)
    if (marksOf(text, kind).some(({ from }) => from < REPORT_WORDS)) return false
  const voices = new Set<string>()
  for (const { from, phrase } of marksOf(text, 'voice')) {
    if (from >= VOICE_WORDS) break
    if (!text.quotations.some(quoted => quoted.from <= from && from < quoted.to))
      voices.add(phrase.join(' '))
  }
  const asked = /[?!؟]/.test(title.words.text) ? policy.askedInTitle : 0
  return voices.size > 0 && voices.size + asked >= policy.essayWords
}
