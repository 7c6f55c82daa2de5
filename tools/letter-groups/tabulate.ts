import type { GroupCounts } from './read-lingua.ts'

/** Shares of letter groups by language: group by group, a column a language. */
export interface GroupTable {
  readonly languages: readonly string[]
  readonly groups: readonly string[]
  /** Smoothed by what the group has on average, so that languages with little text are not thought to lack it. */
  readonly shares: Float64Array
}

/** Least share in some language that makes a group worth a row. */
const LEAST_SHARE = 1.5e-5
/** Letters of the average that are added to each language's own. */
const SMOOTHING_LETTERS = 30_000

/** Puts the counts of languages side by side. Reads each language twice, since all of them at once are too many. */
export function tabulate(
  languages: readonly string[],
  read: (language: string) => GroupCounts,
): GroupTable {
  const rows = new Map<string, number>()
  for (const language of languages) {
    const { letters, counts } = read(language)
    for (const [group, count] of counts)
      if (count >= letters * LEAST_SHARE && [...group].length > 1 && !rows.has(group))
        rows.set(group, rows.size)
  }
  const width = languages.length
  const shares = new Float64Array(rows.size * width)
  const letterCounts = languages.map((language, column) => {
    const { letters, counts } = read(language)
    for (const [group, row] of rows)
      shares[row * width + column] = (counts.get(group) ?? 0) / letters
    return letters
  })
  for (let row = 0; row < rows.size; row++) {
    const own = shares.subarray(row * width, (row + 1) * width)
    const mean = own.reduce((sum, share) => sum + share, 0) / width
    for (const [column, letters] of letterCounts.entries())
      own[column] =
        ((own[column] ?? 0) * letters + mean * SMOOTHING_LETTERS) / (letters + SMOOTHING_LETTERS)
  }
  return { languages, groups: [...rows.keys()], shares }
}
