/** A piece of a sentence between commas, and the mark before it (empty for the first). */
export interface Clause {
  readonly text: string
  readonly before: string
}

const OPEN = '«“„([{'
const CLOSE = '»”)]}'

/** Parts a sentence at its commas and dashes, not inside quotes or brackets. Joined again it is the sentence. */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = []
  let depth = 0
  let quoted = false
  let start = 0
  let before = ''
  for (let at = 0; at < sentence.length; at++) {
    const mark = sentence[at] as string
    if (mark === '"') quoted = !quoted
    else if (OPEN.includes(mark)) depth++
    else if (CLOSE.includes(mark)) depth = Math.max(0, depth - 1)
    if (depth > 0 || quoted || !parts(sentence, at)) continue
    clauses.push({ text: sentence.slice(start, at).trim(), before })
    before = mark
    start = at + 1
  }
  clauses.push({ text: sentence.slice(start).trim(), before })
  return clauses.filter(({ text }, index) => text !== '' || index === 0)
}

/** A comma between digits parts nothing, nor does a dash inside a word. */
function parts(sentence: string, at: number): boolean {
  const mark = sentence[at] as string
  if ('،؛;，；'.includes(mark)) return true
  if (mark === ',') return !/\d/.test(sentence[at + 1] ?? '')
  return '–—'.includes(mark) && sentence[at - 1] === ' ' && sentence[at + 1] === ' '
}

export const joinClauses = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ text, before }, index) =>
      index === 0
        ? text
        : before === '' || '–—'.includes(before)
          ? ` ${before}${before === '' ? '' : ' '}${text}`
          : `${before} ${text}`,
    )
    .join('')
