import { arabicVerb, fold, hasArabicAnd } from '../../language/index.ts'
import { isWhole } from './cuts/is-whole.ts'
import { lineListsOf } from './cuts/line-lists.ts'
import { opensClause, readSentence } from './cuts/sentence.ts'

/** Longest lead looked at, in characters. */
const LIMIT = 1200
/** Characters of a statement that another one may follow. */
const FEWEST = 40

/** A sentence of so many characters is a line as it is. */
const SHORT = 140

/**
 * The first sentence of a text: up to its full stop, not one inside quotes, a figure or initials, or to a comma behind
 * which another statement begins; of a long Arabic sentence, which has commas for full stops, the first statement.
 */
export function leadSentence(text: string, language: string): string {
  const sentence = upToFullStop(text, language)
  return language === 'ar' && sentence.length > SHORT ? firstStatement(sentence) : sentence
}

/** Up to a comma behind which the same subject does something else, or something else is told, if that is a whole. */
function firstStatement(text: string): string {
  const sentence = readSentence(text)
  const { words, ends, depths } = sentence
  const lists = lineListsOf('ar')
  for (let at = 2; at < words.length; at++) {
    const word = words[at] ?? ''
    if ((ends[at - 1] ?? 0) < FEWEST || (depths[at] ?? 0) > 0 || !opensClause(sentence, at))
      continue
    const goesOn = hasArabicAnd(word) && arabicVerb(word.slice(1)) !== undefined
    if ((goesOn || ELSE.test(word)) && isWhole(sentence, at - 1, lists))
      return text.slice(0, ends[at - 1])
  }
  return text
}

const ELSE = /^(?:حيث|فيما|بينما|وذلك|وهذا|كما)$/

function upToFullStop(text: string, language: string): string {
  const { statements } = lineListsOf(language)
  const [line = ''] = text.trimStart().slice(0, LIMIT).split('\n')
  let quoted = 0
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] as string
    if ('«“'.includes(mark)) quoted++
    else if ('»”'.includes(mark)) quoted = Math.max(0, quoted - 1)
    if ('。！？'.includes(mark) && quoted === 0) return line.slice(0, at)
    if (mark === '،' && quoted === 0 && at > FEWEST && statements.has(wordAt(line, at + 1)))
      return line.slice(0, at)
    if (!'.!?؟'.includes(mark) || quoted > 0) continue
    if (endsSentence(line, at)) return line.slice(0, at)
  }
  return line
}

const wordAt = (text: string, at: number): string =>
  fold(/^\s*([\p{L}\p{M}]+)/u.exec(text.slice(at, at + 30))?.[1] ?? '')

/** "Mr.", "U.S." and "Gov." end no sentence; a mark behind a space does, and one that a capital is written against. */
function endsSentence(line: string, at: number): boolean {
  const next = line[at + 1]
  const word = /(\S*)$/.exec(line.slice(0, at))?.[1] ?? ''
  if (next !== undefined && !/\s/.test(next))
    return /\p{Ll}{3}$/u.test(word) && /\p{Lu}/u.test(next)
  if (word === '' || word.endsWith('.')) return at > FEWEST
  return (
    !INITIALS.test(word) &&
    !ABBREVIATED.test(word) &&
    [...word.replace(/[^\p{L}\p{N}]/gu, '')].length > 2
  )
}

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u
const ABBREVIATED =
  /^(?:gov|sen|rep|gen|col|capt|sgt|rev|prof|mrs|inc|corp|ltd|jan|feb|aug|sept|oct|nov|dec|dept|univ|nr|bzw|usw|mme|sra|srta|dra|тыс|млн|млрд|руб)$/i
