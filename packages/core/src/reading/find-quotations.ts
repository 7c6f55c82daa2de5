import type { Words } from '../language/index.ts'

/** What stands between quotation marks: characters from `start` to `end`, words from `from` to `to`. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Longest quotation, in characters: an opening mark without its closing one must not swallow the report. */
const LONGEST = 1500
/** Least characters of a quotation that was cut off with its text. */
const LEAST_CUT = 12
const CLOSERS: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '“': '”“',
  '”': '“”',
  '„': '“”',
  '‘': '’',
  '‹': '›',
  '"': '"',
  "'": "'",
  '《': '》',
  '「': '」',
  '『': '』',
  '`': "'",
}
/** Marks that only ever open, wherever they stand. */
const OPENS_ALWAYS = '«《「『‹'
const OPENER = /[«»“”„‘‹"'《「『]|``/g
const ARABIC = /[\u0620-\u065f]/
const WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * Quotations in order, one never inside another. Marks that are the same on both sides, and those that some writers use
 * the wrong way round, open before a word and close after one.
 */
export function findQuotations(words: Words): Quotation[] {
  const { text } = words
  const quotations: Quotation[] = []
  const closings = new Map<string, number>()
  let word = 0
  let next = nextOpening(text, 0)
  while (next >= 0) {
    const opener = text.charAt(next)
    const end = opens(text, next, opener) ? closingOf(text, next, opener, closings) : -1
    if (end < 0) {
      next = nextOpening(text, next + 1)
      continue
    }
    while (word < words.starts.length && (words.starts[word] ?? 0) <= next) word++
    const from = word
    while (word < words.ends.length && (words.ends[word] ?? 0) <= end) word++
    if (word > from) quotations.push({ start: next + 1, end, from, to: word })
    next = nextOpening(text, end + 1)
  }
  return quotations
}

function nextOpening(text: string, from: number): number {
  OPENER.lastIndex = from
  return OPENER.exec(text)?.index ?? -1
}

/** What stands after a closing mark, never after an opening one. */
const NEVER_FIRST = /[\s.,،؛;:!?؟)\]]/

function opens(text: string, at: number, opener: string): boolean {
  if (OPENS_ALWAYS.includes(opener) || opener === '`') return true
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if ((WORD.test(before) && !isGlued(before, opener)) || after === '' || NEVER_FIRST.test(after))
    return false
  if (opener !== "'" && opener !== '‘') return true
  // Egypt 's: an ending that was cut off.
  return /\p{L}/u.test(after) && !/^s\b/.test(text.slice(at + 1, at + 3))
}

/** قال لـ"الوطن", إن"الطريق: Arabic is often typed without a space before or after the mark. */
const isGlued = (beside: string, mark: string): boolean => mark === '"' && ARABIC.test(beside)

/** Where the quotation ends, or -1. Each text is scanned once for each kind of closing mark, however many open. */
function closingOf(
  text: string,
  at: number,
  opener: string,
  closings: Map<string, number>,
): number {
  const kinds = CLOSERS[opener] ?? ''
  let end = Math.max(closings.get(opener) ?? 0, at + 1)
  const last = Math.min(text.length, at + LONGEST)
  while (
    end < last &&
    text.charAt(end) !== '\n' &&
    !(kinds.includes(text.charAt(end)) && closes(text, end, opener))
  )
    end++
  closings.set(opener, end)
  if (end - at >= LONGEST) return -1
  if (end < text.length && text.charAt(end) !== '\n') return isOpenTwice(text, at, end) ? -1 : end
  // A quotation goes on in the next paragraph, which opens with its mark again, or was cut off with the text.
  const goesOn = text.slice(end + 1, end + 3).includes(opener)
  return (goesOn || end === text.length) && opener !== "'" && opener !== '‘' && end - at > LEAST_CUT
    ? end
    : -1
}

/** «… وأضاف أن «…»: an opening mark whose closing one was forgotten, and the next one behind a word of speech. */
function isOpenTwice(text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== '«') return false
  const second = text.indexOf('«', at + 1)
  return (
    second > 0 && second < end && SPEECH_BEFORE.test(text.slice(Math.max(0, second - 8), second))
  )
}

const SPEECH_BEFORE = /(?:\s[بف]?[أإا]ن(?:ه|ها|هم)?\s?|:\s?)$/

/** What ends the words before a closing mark that stands apart. */
const STOPPED = /[,.!?؟،]/

function closes(text: string, at: number, opener: string): boolean {
  if (OPENS_ALWAYS.includes(opener)) return true
  // ``…'', as agencies used to type them.
  if (opener === '`') return text.charAt(at + 1) === "'"
  const after = text.charAt(at + 1)
  // “a “b” c”: an opening mark before a word is no end of this one.
  if (
    text.charAt(at) === opener &&
    text.charAt(at - 1) === ' ' &&
    !STOPPED.test(text.charAt(at - 2))
  )
    return false
  return !WORD.test(after) || (isGlued(after, opener) && text.charAt(at - 1) !== ' ')
}
