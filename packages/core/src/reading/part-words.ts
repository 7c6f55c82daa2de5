import type { Lexeme, Words } from '../language/index.ts'

/** The words of a text, looked up. */
interface KnownWords {
  readonly words: Words
  readonly lexemes: readonly Lexeme[]
  readonly hints: Int32Array
}

/** Parts words that were written as one, with nothing between them. */
export function partWords(
  known: KnownWords,
  lookUp: (text: string, start: number, end: number) => Lexeme,
): KnownWords {
  const { text, starts, ends, breaks } = known.words
  const parted = { text, starts: [...starts], ends: [...ends], breaks: [...breaks] }
  const lexemes = [...known.lexemes]
  for (let at = 0; at < lexemes.length; at++) {
    const seam = lexemes[at]?.seam ?? 0
    if (seam === 0) continue
    const [start, end] = [parted.starts[at] ?? 0, parted.ends[at] ?? 0]
    const middle = start + seam
    parted.starts.splice(at + 1, 0, middle)
    parted.ends.splice(at, 1, middle, end)
    parted.breaks.splice(at + 1, 0, 'none')
    lexemes.splice(at, 1, lookUp(text, start, middle), lookUp(text, middle, end))
    // The second one may have a seam of its own; the first one has not.
  }
  return { words: parted, lexemes, hints: Int32Array.from(lexemes, ({ hints }) => hints) }
}
