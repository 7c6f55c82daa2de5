import type { Genre } from '../reading/index.ts'
import type { Story } from '../stories/index.ts'

/** A slow day is no reason to show these. */
const NO_NEWS: ReadonlySet<Genre> = new Set(['horoscope', 'promotion', 'listing'])

/** Are most reports of a story horoscopes, advertising or lists, in which nothing happens? */
export function isNoNews({ reports }: Story): boolean {
  const none = reports.filter(({ reading }) => NO_NEWS.has(reading.genre)).length
  return none * 2 > reports.length
}
