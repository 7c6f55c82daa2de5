import type { Lexeme } from '../language/index.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

/** Lower-case words that a name may hold (Osama bin Laden, Rio de Janeiro). */
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'ibn',
  'ben',
  'abu',
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'el',
])
/** Share of the longer words of a headline that have capitals, above which capitals tell nothing. */
const TITLE_CASE = 0.6
const LONGER_WORD = 4
const LONGEST_NAME = 4

/** Runs of words with capitals, as folded keys; a lone word that opens a sentence is no name by its capital. */
export function* namesByCapitals(
  passage: Passage,
  nounsHaveCapitals: boolean,
): Iterable<readonly string[]> {
  if (isTitleCase(passage.lexemes)) return
  const { lexemes, words } = passage
  const known = knownWords(passage)
  for (let at = 0; at < lexemes.length; at++) {
    const from = at
    while (
      isNameWord(lexemes[at], known.has(at)) &&
      at - from < LONGEST_NAME &&
      (at === from || words.breaks[at] === 'none')
    ) {
      at++
      const next = lexemes[at]
      const joins =
        next !== undefined &&
        words.breaks[at] === 'none' &&
        PARTICLES.has(next.folded) &&
        isNameWord(lexemes[at + 1], known.has(at + 1)) &&
        words.breaks[at + 1] === 'none'
      if (joins) at++
    }
    if (at === from) continue
    let start = from
    if (words.breaks[start] === 'sentence' && lexemes[start]?.stop) start++
    const length = at - start
    at--
    const lone =
      length === 1 &&
      (words.breaks[start] === 'sentence' ||
        nounsHaveCapitals ||
        (lexemes[start]?.folded.length ?? 0) < 3)
    if (length > 0 && !lone) yield lexemes.slice(start, start + length).map(lexeme => lexeme.folded)
  }
}

/** Words that the lexicon knows as an office, a country or an agency are no part of a name. */
function knownWords(passage: Passage): ReadonlySet<number> {
  const known = new Set<number>()
  for (const kind of ['title', 'courtesy', 'country', 'agency', 'urgent'] as const)
    for (const { from, to } of marksOf(passage, kind))
      for (let at = from; at < to; at++) known.add(at)
  return known
}

const isNameWord = (lexeme: Lexeme | undefined, known: boolean): boolean =>
  lexeme !== undefined &&
  !known &&
  lexeme.capital !== 'none' &&
  (!lexeme.stop || lexeme.capital === 'all')

function isTitleCase(lexemes: readonly Lexeme[]): boolean {
  const longer = lexemes.filter(lexeme => lexeme.cased && lexeme.folded.length >= LONGER_WORD)
  const capitals = longer.filter(lexeme => lexeme.capital !== 'none').length
  return longer.length > 2 && capitals > longer.length * TITLE_CASE
}
