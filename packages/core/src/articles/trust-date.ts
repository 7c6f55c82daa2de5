import { HOUR, instant } from '../values/index.ts'
import type { Instant } from '../values/index.ts'
import type { PublishedTrust } from './article.ts'
import { parseDate } from './parse-date.ts'
import type { ArticlePolicy } from './policy.ts'

/**
 * When an article was published, and how far that can be trusted. No later than `firstSeen`: what we have seen has been
 * published. Dates ahead by whole hours are wrong zones and lose those hours; what cannot be mended is first seen.
 */
export function trustDate(
  raw: string | undefined,
  firstSeen: Instant,
  policy: ArticlePolicy,
): { readonly published: Instant; readonly publishedTrust: PublishedTrust } {
  const given = raw === undefined ? undefined : parseDate(raw)
  if (given === undefined || given <= 0)
    return { published: firstSeen, publishedTrust: 'first-seen' }
  if (given <= firstSeen) return { published: given, publishedTrust: 'given' }
  const ahead = given - firstSeen
  if (ahead <= policy.clockSkewMs) return { published: firstSeen, publishedTrust: 'corrected' }
  const hours = Math.ceil((ahead - policy.clockSkewMs) / HOUR)
  if (hours > policy.zoneFaultHours) return { published: firstSeen, publishedTrust: 'first-seen' }
  return {
    published: instant(Math.min(firstSeen, given - hours * HOUR)),
    publishedTrust: 'corrected',
  }
}
