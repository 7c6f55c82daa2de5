/** A part of a question. */
export interface QueryPart {
  readonly words: string
  /** It stands in quotes. */
  readonly phrase: boolean
  /** It ends with `*`. */
  readonly prefix: boolean
}

const QUOTES = '"“”„«»'
const SPACE = /\s/

/**
 * Cuts a question at its spaces and quotes, in one pass. A quote opens before a word and closes after one, so that an
 * abbreviation's mark (צה"ל) is none; what is not closed goes on to the end.
 */
export function cutQuery(text: string): readonly QueryPart[] {
  const parts: QueryPart[] = []
  let at = 0
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) at++
    else if (QUOTES.includes(text.charAt(at))) {
      const end = endOfQuote(text, at + 1)
      parts.push({ words: text.slice(at + 1, end), phrase: true, prefix: false })
      at = end + 1
    } else {
      const start = at
      while (at < text.length && !SPACE.test(text.charAt(at))) at++
      const words = text.slice(start, at)
      parts.push({ words, phrase: false, prefix: words.endsWith('*') })
    }
  }
  return parts
}

function endOfQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const next = text.charAt(at + 1)
    if (QUOTES.includes(text.charAt(at)) && (next === '' || SPACE.test(next))) return at
  }
  return text.length
}
