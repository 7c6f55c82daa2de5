import { firstOwnReports, saturate } from './signal.ts'
import type { Signal } from './signal.ts'

/** From how many countries and in how many languages it is reported: the world's news, not one town's. */
export const scope: Signal<'scope'> = {
  name: 'scope',
  read({ voices, languages }, policy) {
    const countries = new Set<string>()
    for (const { own, publisher } of voices)
      if (own && publisher.country !== null) countries.add(publisher.country)
    return {
      value: saturate(
        Math.max(0, countries.size - 1) + (languages.length - 1),
        policy.scopeCountries,
      ),
      facts: { countries: countries.size, languages: languages.length },
    }
  },
  /** The first report from each country, and in each language. */
  moved(evidence) {
    const seen = new Set<string>()
    return firstOwnReports(evidence).filter(({ article, reading }) => {
      const before = seen.size
      if (article.publisher.country !== null) seen.add(article.publisher.country)
      seen.add(reading.language)
      return seen.size > before
    })
  },
}
