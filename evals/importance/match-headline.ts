import type { Story } from '@shareet/core/stories'

/** Words that two headlines must share at least, and the share of the shorter one's. */
const FEWEST_SHARED = 3
const LEAST_SHARE = 0.6

/**
 * Finds the story that a headline from elsewhere is about, by the words it shares with the reports' headlines;
 * undefined where none shares enough.
 */
export function headlineMatcher(
  stories: Iterable<Story>,
): (terms: readonly string[]) => Story | undefined {
  const titles: { readonly story: Story; readonly size: number }[] = []
  const byTerm = new Map<string, number[]>()
  for (const story of stories)
    for (const { reading } of story.reports) {
      const terms = new Set(reading.titleTerms)
      const at = titles.push({ story, size: terms.size }) - 1
      for (const term of terms) {
        const known = byTerm.get(term)
        if (known) known.push(at)
        else byTerm.set(term, [at])
      }
    }
  return terms => {
    const wanted = new Set(terms)
    const shared = new Map<number, number>()
    for (const term of wanted)
      for (const at of byTerm.get(term) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let best: { story: Story; share: number } | undefined
    for (const [at, count] of shared) {
      const { story, size } = titles[at] as (typeof titles)[number]
      const share = count / Math.min(size, wanted.size)
      if (count >= FEWEST_SHARED && share >= LEAST_SHARE && share > (best?.share ?? 0))
        best = { story, share }
    }
    return best?.story
  }
}
