import { fold } from '../../language/index.ts'
import { lineListsOf } from './cuts/line-lists.ts'

/** Longest lead looked at, in characters. */
const LIMIT = 1200
/** Characters of a statement that another one may follow. */
const FEWEST = 40

/**
 * The first sentence of a text: up to its full stop, not one inside quotes, a figure or initials, or to a comma behind
 * which another statement begins.
 */
export function leadSentence(text: string, language: string): string {
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
    const next = line[at + 1]
    const word = /(\S+)$/.exec(line.slice(0, at))?.[1] ?? ''
    const ends = next === undefined || /\s/.test(next)
    // "Mr." and "U.S." end no sentence.
    if (ends && [...word.replace(/[^\p{L}]/gu, '')].length > 2) return line.slice(0, at)
  }
  return line
}

const wordAt = (text: string, at: number): string =>
  fold(/^\s*([\p{L}\p{M}]+)/u.exec(text.slice(at, at + 30))?.[1] ?? '')
