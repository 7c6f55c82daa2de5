import type { Report } from '../stories/index.ts'

/** The source's own mark on a report: a word in the headline, or IPTC urgency 1 (flash) and 2. */
export function isUrgent({ article, reading }: Report): boolean {
  const urgency = article.details?.urgency
  return reading.urgentMark || (urgency !== undefined && urgency >= 1 && urgency <= 2)
}
