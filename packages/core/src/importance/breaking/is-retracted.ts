import type { Report } from '../../stories/index.ts'
import type { PublisherId } from '../../values/index.ts'

/**
 * What was told is denied by now: the first report told it as so, and of the publishers at least this share said last
 * that it is not. A denial that is itself the news was never told otherwise.
 */
export function isRetracted(reports: readonly Report[], share: number): boolean {
  const last = new Map<PublisherId, Report>()
  let first: Report | undefined
  for (const report of reports) {
    const { publisher, published } = report.article
    if (!first || published < first.article.published) first = report
    const before = last.get(publisher.id)
    if (!before || published >= before.article.published) last.set(publisher.id, report)
  }
  if (!first || last.size === 0) return false
  const denials = [...last.values()].filter(denies).length
  // One publisher that corrects its own report under the same address leaves nothing that told it as so.
  const toldAsSo = !denies(first) || first.article.revision > 0
  return toldAsSo && denials >= last.size * share
}

const denies = ({ reading }: Report): boolean => reading.certainty === 'denied'
