import type { Rundown } from '@shareet/core/ticker'
import { isoInstant } from '@shareet/core/values'
import type { Pick } from './picks.ts'

/** A rundown as a person judges it: the lines with score, the editor's gain and the reasons, then what is missing. */
export function showRundown(
  title: string,
  { at, items }: Rundown,
  found: readonly (Pick | undefined)[],
  missing: readonly Pick[],
): string {
  return [
    `\n${title} ${isoInstant(at)}`,
    ...items.map(({ weighed, publishers, line }, index) => {
      const reasons = weighed.signals.map(
        ({ signal, contribution }) => `${signal} ${contribution > 0 ? '+' : ''}${contribution}`,
      )
      const head = `${String(index + 1).padStart(2)}. ${weighed.score.toFixed(1).padStart(5)}`
      return `${head} gain ${found[index]?.gain ?? '–'} ${publishers.length} publishers | ${line.text}\n      ${reasons.join(', ')}`
    }),
    ...missing.map(({ gain, label }) => `    missing: gain ${gain} | ${label}`),
  ].join('\n')
}
