import type { Genre } from '../../reading/index.ts'
import type { Signal } from './signal.ts'

/** How little of an event a genre is. */
const SOFT: Readonly<Record<Genre, number>> = {
  report: 0,
  interview: 0.5,
  obituary: 0.2,
  analysis: 0.6,
  live: 0.4,
  sport: 0.5,
  lookback: 0.8,
  opinion: 1,
  listing: 1,
  horoscope: 1,
  promotion: 1,
}

/** A loss: the share of its reports that are opinion, listing, promotion and the like. */
export const softness: Signal = {
  name: 'softness',
  read({ reports }) {
    let sum = 0
    const counts = new Map<Genre, number>()
    for (const { reading } of reports) {
      sum += SOFT[reading.genre]
      counts.set(reading.genre, (counts.get(reading.genre) ?? 0) + SOFT[reading.genre])
    }
    const genre = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [
      'report',
      0,
    ] as const)[0]
    return { value: reports.length === 0 ? 0 : sum / reports.length, facts: { genre } }
  },
}
