import type { Lexeme } from '../language/index.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

/** Words that tie the parts of a name. */
const TIES: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ال', 'ابو', 'عبد', 'ام'])
/** Words of an office between its title and the name (وزير الدفاع العراقي …), at most. */
const LONGEST_OFFICE = 6
const LONGEST_NAME = 4
const ARTICLE = /^[وفبكل]?ال|^و?لل/
/** Beginnings of verbs of the present and future: a name hardly ever opens with them after an office. */
const VERB = /^(?:سي|ست|ي|ت)[\u0621-\u064a]{3,}$/

/**
 * Names of people after first names and offices, and of bodies after their kind (حزب …, حركة …), as folded keys.
 * Arabic has no capitals, so the words around a name must give it away.
 */
export function* namesInArabic(passage: Passage): Iterable<readonly string[]> {
  let past = 0
  for (const { phrase, from } of marksOf(passage, 'given')) {
    // على is a preposition, whose folded form is the name علي.
    if (from < past || passage.lexemes[from]?.written.endsWith('ى')) continue
    const rest = restOfName(passage, from + 1, true)
    past = from + 1 + rest.length
    if (rest.length > 0) yield [...phrase, ...rest]
  }
  for (const { to } of marksOf(passage, 'title')) {
    const at = afterOffice(passage, to)
    const first = passage.lexemes[at]
    if (!first || !isPlain(passage, at) || VERB.test(first.folded) || isGiven(first)) continue
    const rest = restOfName(passage, at + 1, false)
    if (rest.length > 0) yield [first.folded, ...rest]
  }
  for (const { phrase, from, to } of marksOf(passage, 'body')) {
    const first = passage.lexemes[to]
    if (
      !first ||
      passage.words.breaks[to] === 'sentence' ||
      first.stop ||
      first.script !== 'letters' ||
      VERB.test(first.folded)
    )
      continue
    const second = passage.lexemes[to + 1]
    const longer =
      second &&
      passage.words.breaks[to + 1] === 'none' &&
      second.folded.startsWith('ال') &&
      first.folded.startsWith('ال')
    if (passage.lexemes[from])
      yield longer ? [...phrase, first.folded, second.folded] : [...phrase, first.folded]
  }
}

function afterOffice({ lexemes, words, marks }: Passage, from: number): number {
  let at = from
  while (at < lexemes.length && at - from < LONGEST_OFFICE && words.breaks[at] === 'none') {
    const lexeme = lexemes[at]
    const isOffice =
      lexeme &&
      (ARTICLE.test(lexeme.folded) ||
        marks.some(mark => mark.from === at && OFFICE.has(mark.meaning.kind)))
    if (!isOffice) break
    at++
  }
  return at
}

const OFFICE: ReadonlySet<string> = new Set(['body', 'title', 'country'])

/** The words of a name after its first: ties with what they tie, names of family (ال…), first names, one unknown word. */
function restOfName(passage: Passage, from: number, afterGiven: boolean): string[] {
  const { lexemes } = passage
  const rest: string[] = []
  let unknown = afterGiven ? 1 : 2
  for (let at = from; at < lexemes.length && rest.length < LONGEST_NAME - 1; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || !isPlain(passage, at)) break
    const given = isGiven(lexeme)
    if (TIES.has(lexeme.folded) || given) {
      rest.push(lexeme.folded)
      if (!given) unknown = 1
      continue
    }
    if (VERB.test(lexeme.folded) || lexeme.folded.length < 3) break
    if (lexeme.folded.startsWith('ال')) {
      rest.push(lexeme.folded)
      break
    }
    if (unknown-- <= 0) break
    rest.push(lexeme.folded)
    unknown = 0
  }
  while (TIES.has(rest.at(-1) ?? '')) rest.pop()
  return rest
}

const isGiven = (lexeme: Lexeme): boolean =>
  lexeme.entries.some(entry => entry.meaning.kind === 'given')

/** A word that can be part of a name: parted by nothing, no stop word, nothing else that the lexicon knows. */
function isPlain({ lexemes, words }: Passage, at: number): boolean {
  const lexeme = lexemes[at]
  if (!lexeme || words.breaks[at] !== 'none' || lexeme.script !== 'letters' || lexeme.stop)
    return false
  return lexeme.entries.every(
    ({ meaning, words: phrase }) => meaning.kind === 'given' || phrase.length > 1,
  )
}
