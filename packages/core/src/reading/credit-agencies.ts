import type { Mark } from '../language/index.ts'
import { marksOf } from './passage.ts'
import type { Passage } from './passage.ts'

/** Words at a text's beginning within which a dateline stands, and at its end within which a signature does. */
const DATELINE_WORDS = 14
const SIGNATURE_WORDS = 6
/** Words between an agency and the word of saying that credits it. */
const BEFORE = 3
const AFTER = 2
const DASH_OR_COLON = /[-–—:/|]/
const OPENING = /[([（]/
const CLOSING = /[)\]）]/

/** The agencies that a text credits, in order, by the name of the catalogue in the script in which they are printed. */
export function creditAgencies(passages: readonly Passage[]): string[] {
  const credited = new Set<string>()
  for (const passage of passages) {
    const credits = new Set<number>()
    for (const { from, to } of marksOf(passage, 'credit'))
      for (let at = from; at < to; at++) credits.add(at)
    for (const mark of marksOf(passage, 'agency'))
      if (!credited.has(mark.meaning.value) && isCredit(passage, mark, credits))
        credited.add(mark.meaning.value)
  }
  return [...credited]
}

function isCredit(passage: Passage, mark: Mark, credits: ReadonlySet<number>): boolean {
  if (isBracketed(passage, mark) || isDateline(passage, mark) || isTold(passage, mark)) return true
  // "Egypt's state news agency MENA" says what it is.
  if (
    /^(?:agency|agence|agencia|agência|agentur)$/.test(passage.lexemes[mark.from - 1]?.folded ?? '')
  )
    return true
  // A name that is also a word, or a short one, is believed only where nothing but a credit can stand.
  if (mark.meaning.weight === 0) return false
  // «وكالة …» itself says that it is an agency.
  return mark.to - mark.from > 1 || isSignature(passage, mark) || isSaidBy(passage, mark, credits)
}

/** قال لرويترز, told dpa: the one who was told carried it. */
function isTold({ lexemes }: Passage, { from, phrase }: Mark): boolean {
  const folded = lexemes[from]?.folded ?? ''
  if (folded.startsWith('ل') && folded !== phrase[0] && folded.slice(1) === phrase[0]) return true
  const before = lexemes[from - 1]?.folded
  return before === 'told' || (before === 'the' && lexemes[from - 2]?.folded === 'told')
}

function isBracketed({ words }: Passage, { from, to }: Mark): boolean {
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? 0
  const before = words.text.slice(Math.max(0, start - 40), start)
  const after = words.text.slice(end, end + 40)
  const opens = lastIndex(before, OPENING)
  const closes = after.search(CLOSING)
  return opens > lastIndex(before, CLOSING) && closes >= 0 && !OPENING.test(after.slice(0, closes))
}

const lastIndex = (text: string, wanted: RegExp): number => {
  for (let at = text.length - 1; at >= 0; at--) if (wanted.test(text.charAt(at))) return at
  return -1
}

/** موسكو – رويترز: …, LONDON, June 5 (Reuters) - …: near the beginning, followed by a dash or colon. */
function isDateline({ words }: Passage, { from, to }: Mark): boolean {
  if (to > DATELINE_WORDS) return false
  const after = words.text.slice(words.ends[to - 1] ?? 0, words.starts[to] ?? words.text.length)
  const before =
    from === 0 ? '' : words.text.slice(words.ends[from - 1] ?? 0, words.starts[from] ?? 0)
  return (
    DASH_OR_COLON.test(after) && (from === 0 || DASH_OR_COLON.test(before) || /[,،]/.test(before))
  )
}

function isSignature({ words, lexemes }: Passage, { from }: Mark): boolean {
  if (from < lexemes.length - SIGNATURE_WORDS || from === 0) return false
  const before = words.text.slice(words.ends[from - 1] ?? 0, words.starts[from] ?? 0)
  return DASH_OR_COLON.test(before) || words.breaks[from] === 'sentence'
}

function isSaidBy({ words }: Passage, { from, to }: Mark, credits: ReadonlySet<number>): boolean {
  for (
    let at = from - 1;
    at >= 0 && at >= from - BEFORE && words.breaks[at + 1] !== 'sentence';
    at--
  )
    if (credits.has(at)) return true
  for (let at = to; at < to + AFTER && words.breaks[at] !== 'sentence'; at++)
    if (credits.has(at)) return true
  return false
}
