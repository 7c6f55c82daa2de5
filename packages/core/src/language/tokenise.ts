/** Scripts that do not part words with spaces. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu

/** Longest word kept, in characters: what is longer is no word. */
const LONGEST = 40

let segmenter: Intl.Segmenter | undefined

/** The words of a text in order, as written, without punctuation. Figures keep their point or comma. */
export function tokenise(text: string): string[] {
  const words: string[] = []
  for (const [run] of text.matchAll(WORD)) {
    if (UNSPACED.test(run)) words.push(...segment(run))
    else if (run.length <= LONGEST) words.push(run)
  }
  return words
}

/** Longest run given to the segmenter at once, in characters: it is slower on long ones. */
const PIECE = 500

function segment(run: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const words: string[] = []
  for (let start = 0; start < run.length; start += PIECE)
    for (const { segment: word, isWordLike } of segmenter.segment(run.slice(start, start + PIECE)))
      if (isWordLike && word.length <= LONGEST) words.push(word)
  return words
}
