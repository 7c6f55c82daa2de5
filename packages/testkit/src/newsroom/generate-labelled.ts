import { newsroomScript } from './script.ts'

/** A row of a labelled set, as `npm run eval` reads them. */
export interface LabelledRow {
  readonly id: string
  readonly url: string
  readonly source: string
  readonly lang: string
  readonly published: string
  readonly title: string
  readonly text: string
  /** The event it is about; noise has an event of its own. */
  readonly event: string
}

/** The first `count` articles of a script as labelled rows, in order of time; corrections and later revisions left out. */
export function generateLabelled(seed: string, count: number): LabelledRow[] {
  const rows: LabelledRow[] = []
  const seen = new Set<string>()
  const startedAt = Date.UTC(2026, 0, 5, 12)
  for (const { article, publisher, event } of newsroomScript(seed, { startedAt, speed: 1 })) {
    if (rows.length >= count) return rows
    if (seen.has(article.guid)) continue
    seen.add(article.guid)
    rows.push({
      id: article.guid,
      url: article.url,
      source: publisher,
      lang: article.lang,
      published: new Date(article.published).toISOString(),
      title: article.title,
      text: article.content === '' ? article.summary : article.content,
      event,
    })
  }
  return rows
}
