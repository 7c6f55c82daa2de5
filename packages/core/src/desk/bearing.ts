/** What a decision is about, as points by signal: of the story, and in the mean of the others on air. */
export interface Bearing {
  readonly own: Points
  readonly others: Points
}

/** Contributions by the name of their signal; 0 where nothing is said. */
export type Points = Readonly<Record<string, number>>

interface Contributions {
  readonly signals: readonly { readonly signal: string; readonly contribution: number }[]
}

/** What speaks for a story beside what speaks for others. */
export const bearingOf = (story: Contributions, others: readonly Contributions[]): Bearing => ({
  own: meanOf([story]),
  others: meanOf(others),
})

function meanOf(weighed: readonly Contributions[]): Points {
  const sums: Record<string, number> = {}
  for (const { signals } of weighed)
    for (const { signal, contribution } of signals)
      sums[signal] = (sums[signal] ?? 0) + contribution / weighed.length
  return Object.fromEntries(
    Object.entries(sums).map(([signal, points]) => [signal, Math.round(points * 100) / 100]),
  )
}
