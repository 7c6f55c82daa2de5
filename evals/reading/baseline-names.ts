import { findMarks, lexemesOf } from '@shareet/core/language'

/**
 * What the gazetteer alone finds, word by word: states and cities as places, known bodies, first names with the word
 * after them as people. No context, no rule.
 */
export function readPassage(
  tokens: readonly string[],
): { kind: 'PER' | 'ORG' | 'LOC'; from: number; to: number }[] {
  const lexemes = tokens.map(lexemesOf('ar').of)
  const spans: { kind: 'PER' | 'ORG' | 'LOC'; from: number; to: number }[] = []
  const hints = Int32Array.from(lexemes, lexeme => lexeme.hints)
  const marks = findMarks(
    { lexemes, hints },
    tokens.map(() => 'none'),
  )
  for (const { meaning, from, to } of marks) {
    if (
      meaning.kind === 'city' ||
      (meaning.kind === 'country' && !/ي$|ية$/.test(tokens[from] ?? ''))
    )
      spans.push({ kind: 'LOC', from, to })
    if (meaning.kind === 'organisation') spans.push({ kind: 'ORG', from, to })
    if (meaning.kind === 'given' && to < tokens.length)
      spans.push({ kind: 'PER', from, to: to + 1 })
  }
  return spans
}
