import { localeOf, ticker as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'

/** Says for how long the server has been away, in minutes and later in hours. `since` in milliseconds since 1970. */
export function awayWords(since: number, lang: Language): string {
  const minutes = Math.round((Date.now() - since) / 60_000)
  const isLong = minutes > 90
  const age = new Intl.RelativeTimeFormat(localeOf(lang), { numeric: 'auto' }).format(
    isLong ? -Math.round(minutes / 60) : -minutes,
    isLong ? 'hour' : 'minute',
  )
  return words.texts.away[lang].replace('{age}', age)
}
