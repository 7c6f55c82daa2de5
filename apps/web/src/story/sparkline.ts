import { messageFrom, board as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import { make } from '../dom/make.ts'

const BARS = 32
/** Fewer reports are seen better one by one. */
const FEWEST = 4

/** How many of the moments fall into each of `bars` equal stretches between the first and the last. */
export function countOverTime(times: readonly number[], bars: number): readonly number[] {
  const first = Math.min(...times)
  const span = Math.max(...times) - first
  const counts = new Array<number>(bars).fill(0)
  for (const time of times) {
    const at = span > 0 ? Math.min(bars - 1, Math.floor(((time - first) / span) * bars)) : 0
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/** A lane for all outlets together: how many reports came when. Nothing for a few reports or a single moment. */
export function makeSparkline(lang: Language, times: readonly number[]): readonly HTMLElement[] {
  if (times.length < FEWEST || Math.min(...times) === Math.max(...times)) return []
  const counts = countOverTime(times, BARS)
  const most = Math.max(...counts)
  return [
    make(
      'div',
      { class: 'lane-all' },
      make('span', { class: 'lane-name' }, messageFrom(words, lang, 'all')),
      make(
        'span',
        { class: 'sparkline' },
        ...counts.map(count => {
          const bar = make('span')
          bar.style.blockSize = `${Math.round((count / most) * 100)}%`
          return bar
        }),
      ),
    ),
  ]
}
