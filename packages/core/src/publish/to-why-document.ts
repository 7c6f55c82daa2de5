import type { MovedSignalDocument, MovingReportDocument, WhyDocument } from '@shareet/protocol'
import { directionOf } from '../language/index.ts'
import type { Report } from '../stories/index.ts'
import type { Stay, TickerPolicy } from '../ticker/index.ts'
import { instant, isoInstant } from '../values/index.ts'
import type { TickerId } from '../values/index.ts'
import { toAlertDocument, toLineDocuments } from './to-ticker-document.ts'

/** Reports that are named of a reason; the rest are a number. */
const NAMED = 8

/** Why an item is on air. `moved` has the reports behind each signal, the one that says most first. */
export function toWhyDocument(
  { item, weighed, at, bar, held, leaves, newcomers }: Stay,
  moved: ReadonlyMap<string, readonly Report[]>,
  ticker: TickerId,
  policy: TickerPolicy,
): WhyDocument {
  const reports = new Map<string, MovingReportDocument>()
  const why = weighed.signals.map((signal): MovedSignalDocument => {
    const behind = moved.get(signal.signal) ?? []
    const named = behind.slice(0, NAMED)
    for (const report of named) reports.set(report.article.id, toMovingReport(report))
    return {
      ...signal,
      reports: named.map(({ article }) => article.id),
      reportCount: behind.length,
    }
  })
  return {
    ticker,
    item: item.id,
    story: item.story,
    line: toLineDocuments(item.line).line,
    at: isoInstant(at),
    importance: weighed.score,
    why,
    reports: [...reports.values()],
    alert: toAlertDocument(item.weighed),
    since: isoInstant(item.since),
    entered: item.entered
      ? { ...item.entered, slowDay: item.entered.bar < policy.enterScore }
      : null,
    bar,
    held,
    heldUntil: isoInstant(instant(item.since + policy.minimumOnAirMs)),
    margin: policy.margin,
    leaves: { at: isoInstant(leaves.at), reason: leaves.reason, bar: leaves.leaveBar },
    newcomers,
  }
}

function toMovingReport({ article, reading }: Report): MovingReportDocument {
  const words = article.title === '' ? article.text.slice(0, 140) : article.title
  return {
    id: article.id,
    title: { text: words, lang: reading.language, dir: directionOf(words) },
    publisher: article.publisher.name,
    url: article.url,
    published: isoInstant(article.published),
  }
}
