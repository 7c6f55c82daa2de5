import type { Lexeme, Mark } from '../../language/index.ts'
import { gapBefore } from '../passage.ts'
import type { Passage, WordSpan } from '../passage.ts'
import {
  ALSO_WORDS,
  FAITH,
  FOREIGN,
  LONGEST_NAME,
  NISBA,
  NO_NAME,
  OWN_WAW,
  PLAIN_ARTICLE,
  STRANGE,
  TIES,
  VERB,
} from './arabic-words.ts'

/** A first name opens a name unless it is a preposition, a common word, or hangs on a clitic and could be either. */
export function opensName(
  { lexemes, words, marksByKind }: Passage,
  at: number,
  given: Mark,
): boolean {
  const lexeme = lexemes[at]
  if (!lexeme || isPreposition(lexeme) || lexeme.stop || NO_NAME.has(lexeme.folded)) return false
  const own = given.phrase[0] ?? ''
  if (!ALSO_WORDS.has(own) && (lexeme.folded === own || lexeme.folded === `و${own}`)) return true
  const next = lexemes[at + 1]
  if (!next || words.breaks[at + 1] !== 'none') return false
  const surname = marksByKind.get('surname')?.some(mark => mark.from === at + 1) ?? false
  return (
    (isGiven(next) && !ALSO_WORDS.has(next.folded)) ||
    NISBA.test(next.folded) ||
    surname ||
    next.folded === 'بن' ||
    (TIES.has(next.folded) && next.folded !== 'ال')
  )
}

/** عبد الفتاح, أبو بكر: where the first name of two words ends. */
export function tiedName({ lexemes, words }: Passage, at: number): number | undefined {
  const tie = lexemes[at]?.folded.replace(/^[ولب](?=عبد$|ابو$|ابن$)/, '')
  const next = lexemes[at + 1]
  if (!next || words.breaks[at + 1] !== 'none' || next.script !== 'letters') return undefined
  if (tie === 'عبد') return /^ال|^ربه$/.test(next.folded) ? at + 2 : undefined
  return (tie === 'ابو' || tie === 'ابن' || tie === 'ابي') &&
    isNameLike(next) &&
    !knownOtherwise(next) &&
    !lexemes[at]?.written.endsWith('ى')
    ? at + 2
    : undefined
}

/** The words of a name after its first: ties with what they tie, first names, the family's name, one unknown word. */
export function restOfName(passage: Passage, from: number, afterGiven: boolean): number {
  const { lexemes, words } = passage
  let unknown = 1
  let strange = !afterGiven
  let at = from
  let tied = false
  while (at < lexemes.length && at - from < LONGEST_NAME - 1) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none' || lexeme.script !== 'letters') break
    const given = isGiven(lexeme)
    if (lexeme.joined && (!given || !OWN_WAW.test(lexeme.folded))) break
    if (TIES.has(lexeme.folded) && at + 1 < lexemes.length && words.breaks[at + 1] === 'none') {
      tied = true
      at++
      continue
    }
    const family = at - from >= (afterGiven ? 1 : 2) - 1 && at > from && NISBA.test(lexeme.folded)
    if (!tied && !given && !family && !isNameLike(lexeme)) break
    const definite = PLAIN_ARTICLE.test(lexeme.folded)
    // After an unknown word a definite one is more often what the person wears, leads or wants than a name.
    if (
      definite &&
      strange &&
      afterGiven &&
      !NISBA.test(lexeme.folded) &&
      !FAITH.test(lexeme.folded)
    )
      break
    if (
      !tied &&
      !given &&
      !definite &&
      unknown-- <= 0 &&
      !(at === from + 1 && endsPhrase(passage, at + 1))
    )
      break
    at++
    if (given || tied) {
      tied = false
      continue
    }
    strange = true
    if (definite) break
  }
  while (at > from && TIES.has(lexemes[at - 1]?.folded ?? '')) at--
  return at
}

/** What follows a third word of a name: a preposition, a comma, the end. */
function endsPhrase({ lexemes, words }: Passage, at: number): boolean {
  const next = lexemes[at]
  return next === undefined || words.breaks[at] !== 'none' || next.stop
}

/** A word that could be part of a name: known for nothing else, no verb, no word that follows names. */
export function isNameLike(lexeme: Lexeme): boolean {
  if (lexeme.script !== 'letters' || lexeme.folded.length < 2) return false
  if (isGiven(lexeme)) return true
  if (lexeme.stop || NO_NAME.has(lexeme.folded) || NO_NAME.has(lexeme.folded.replace(/^و/, '')))
    return false
  if (/^(?:[وف]?[بكل]?ال|لل)/.test(lexeme.folded))
    return PLAIN_ARTICLE.test(lexeme.folded) && !knownOtherwise(lexeme)
  if (VERB.test(lexeme.folded) && !FOREIGN.test(lexeme.folded)) return false
  return !knownOtherwise(lexeme)
}

const BLOCKING: ReadonlySet<string> = new Set([
  'title',
  'saying',
  'adding',
  'country',
  'organisation',
  'body',
  'courtesy',
  'according',
  'quoted',
  'weekday',
  'day',
  'agency',
  'numeral',
  'anonymous',
  'event',
  'sport',
  'counted',
  'month',
])

export const knownOtherwise = (lexeme: Lexeme): boolean =>
  lexeme.entries.some(
    ({ meaning, words }) =>
      words.length === 1 &&
      (BLOCKING.has(meaning.kind) || (meaning.kind === 'city' && words[0] !== lexeme.folded)),
  )

const isGiven = (lexeme: Lexeme): boolean =>
  /^عبدال[\u0621-\u064a]{3}/.test(lexeme.folded) ||
  (!isPreposition(lexeme) && lexeme.entries.some(({ meaning }) => meaning.kind === 'given'))

/** على is a preposition, whose folded form is the name علي. */
export const isPreposition = (lexeme: Lexeme | undefined): boolean =>
  lexeme === undefined ||
  lexeme.folded === 'عبد' ||
  (lexeme.folded.endsWith('علي') && lexeme.written.endsWith('ى')) ||
  (lexeme.folded === 'يحيي' && !lexeme.written.endsWith('ى'))

/** وقال سميث إن, ويقول يحيى بيرت رئيس …: one to three words that nothing else explains between the verb and what is said. */
export function saidBy(
  passage: Passage,
  from: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | undefined {
  const { lexemes, words } = passage
  let at = from
  while (at < lexemes.length && at - from < 4) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none') break
    if (starting.has(at) && !isGiven(lexeme)) break
    if (
      /^(?:ان|انه|انها|بان|لـ|ل|في)$/.test(lexeme.folded) ||
      !isNameLike(lexeme) ||
      (lexeme.joined && !isGiven(lexeme))
    )
      break
    if (PLAIN_ARTICLE.test(lexeme.folded) && !(at > from && NISBA.test(lexeme.folded)))
      return undefined
    if (
      lexeme.entries.some(
        ({ meaning }) =>
          meaning.kind === 'event' || meaning.kind === 'topic' || meaning.kind === 'counted',
      )
    )
      return undefined
    at++
  }
  const next = lexemes[at]
  if (at === from || at - from > 3 || !next) return undefined
  const apposed = at - from === 2 && /^\s*[،,]/.test(gapBefore(passage, at))
  const said =
    apposed ||
    /^(?:ان|انه|انها|بان|بانه)$/.test(next.folded) ||
    /[:«"“]/.test(gapBefore(passage, at))
  const titled =
    starting.get(at)?.some(({ meaning }) => meaning.kind === 'title') === true && at - from > 1
  return said || titled ? { from, to: at } : undefined
}

/** الروسية ناتاليا مولتشانوفا: two words that nothing else explains after a nationality, one of them foreign. */
export function foreignName(
  passage: Passage,
  from: number,
  starting: ReadonlyMap<number, readonly Mark[]>,
): WordSpan | undefined {
  const { lexemes, words } = passage
  for (let at = from; at < from + 2; at++) {
    const lexeme = lexemes[at]
    if (!lexeme || words.breaks[at] !== 'none' || starting.has(at) || !isNameLike(lexeme))
      return undefined
    if (
      lexeme.folded.length < 3 ||
      PLAIN_ARTICLE.test(lexeme.folded) ||
      lexeme.joined ||
      lexeme.entries.some(({ meaning }) => meaning.kind !== 'topic')
    )
      return undefined
  }
  return [from, from + 1].some(at => STRANGE.test(lexemes[at]?.folded ?? ''))
    ? { from, to: from + 2 }
    : undefined
}
