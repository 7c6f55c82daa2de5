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
    if (genre === 'analysis' && words.text.trimEnd().endsWith('?')) return genre
  }
  return sportShare(title, text, policy) >= policy.sportWords ? 'sport' : 'report'
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

/** Different words of sport in headline and lead, those of the headline twice. */
function sportShare(title: Passage, text: Passage, policy: ReadingPolicy): number {
  const inTitle = new Set(marksOf(title, 'sport').map(mark => title.lexemes[mark.from]?.stem))
  const inLead = new Set<string | undefined>()
  for (const { from } of marksOf(text, 'sport'))
    if (from < policy.leadWords) inLead.add(text.lexemes[from]?.stem)
  return inTitle.size * 2 + inLead.size
}
