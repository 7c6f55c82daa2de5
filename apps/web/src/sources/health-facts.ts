import { durationInWords, localeOf, messageFrom, sources as words } from '@shareet/catalogue'
import type { Language } from '@shareet/catalogue'
import type { SourceHealth } from '@shareet/protocol'
import { make } from '../dom/make.ts'

/** Reports a day at which the bar is full: a busy agency. */
const FULL = 400

/** What polling a source has come to: how much it brings, at what pace, what was saved, how far its dates are trusted. */
export function createHealthFacts(lang: Language, health: SourceHealth): HTMLElement {
  const { itemsPerDay, intervalSeconds, bytesSaved, dates, movedTo } = health
  const dated = dates.given + dates.corrected + dates.firstSeen
  const facts: (HTMLElement | null)[] = [
    itemsPerDay === null
      ? null
      : fact(
          messageFrom(words, lang, 'perDay', { count: Math.round(itemsPerDay) }),
          // By its logarithm: between three a day and three hundred lies all that there is.
          Math.log1p(itemsPerDay) / Math.log1p(FULL),
        ),
    dated === 0
      ? null
      : fact(
          messageFrom(words, lang, 'dates', { percent: percent(lang, dates.given / dated) }),
          dates.given / dated,
        ),
    fact(
      messageFrom(words, lang, 'every', { duration: durationInWords(lang, intervalSeconds / 60) }),
    ),
    bytesSaved < 1000
      ? null
      : fact(messageFrom(words, lang, 'saved', { amount: amount(lang, bytesSaved) })),
    movedTo === null
      ? null
      : make(
          'span',
          {},
          messageFrom(words, lang, 'movedTo'),
          ' ',
          make('bdi', { class: 'source-detail', dir: 'ltr' }, movedTo),
        ),
  ]
  return make('p', { class: 'source-facts source-health' }, ...facts.filter(each => each !== null))
}

/** A fact in words, with a bar for those who would rather look. */
function fact(text: string, share?: number): HTMLElement {
  if (share === undefined) return make('span', {}, text)
  const bar = make('span', { class: 'share-bar', 'aria-hidden': 'true' })
  bar.style.setProperty('--share', String(Math.min(1, share)))
  return make('span', { class: 'with-bar' }, bar, text)
}

const percent = (lang: Language, share: number): string =>
  new Intl.NumberFormat(localeOf(lang), { style: 'percent' }).format(share)

const amount = (lang: Language, bytes: number): string =>
  new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit: bytes < 1e6 ? 'kilobyte' : bytes < 1e9 ? 'megabyte' : 'gigabyte',
    maximumFractionDigits: 1,
  }).format(bytes / (bytes < 1e6 ? 1e3 : bytes < 1e9 ? 1e6 : 1e9))
