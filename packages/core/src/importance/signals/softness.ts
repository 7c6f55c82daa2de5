import type { Genre, Reading } from '../../reading/index.ts'
import type { Signal } from './signal.ts'

/** How little of an event a genre is. */
const SOFT: Readonly<Record<Genre, number>> = {
  report: 0,
  interview: 0.5,
  obituary: 0.2,
  analysis: 0.6,
  live: 0.6,
  sport: 0.7,
  lookback: 0.8,
  opinion: 1,
  listing: 1,
  horoscope: 1,
  promotion: 1,
}

/** Matters that are soft whatever the genre: sport; arts and entertainment; human interest; leisure. */
const SOFT_TOPICS: Readonly<Record<string, readonly [softness: number, as: Genre]>> = {
  'medtop:15000000': [0.7, 'sport'],
  'medtop:01000000': [0.4, 'report'],
  'medtop:08000000': [0.4, 'report'],
  'medtop:10000000': [0.5, 'report'],
}

/** A loss: the share of its reports that are opinion, listing, promotion, sport and the like. */
export const softness: Signal<'softness'> = {
  name: 'softness',
  read({ reports }) {
    let sum = 0
    const counts = new Map<Genre, number>()
    for (const { reading } of reports) {
      const [soft, genre] = softnessOf(reading)
      sum += soft
      counts.set(genre, (counts.get(genre) ?? 0) + soft)
    }
    const genre = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [
      'report',
      0,
    ] as const)[0]
    return { value: reports.length === 0 ? 0 : sum / reports.length, facts: { genre } }
  },
  moved: ({ reports }) =>
    reports
      .filter(({ reading }) => softnessOf(reading)[0] > 0)
      .toSorted((a, b) => softnessOf(b.reading)[0] - softnessOf(a.reading)[0]),
}

function softnessOf({ genre, topics }: Reading): readonly [number, Genre] {
  const [soft, as] = SOFT_TOPICS[topics[0] ?? ''] ?? [0, genre]
  return soft > SOFT[genre] ? [soft, as] : [SOFT[genre], genre]
}
