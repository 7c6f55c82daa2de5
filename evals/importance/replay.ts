import { readFileSync } from 'node:fs'
import { file, openNewsroom, reconsider, takeIn } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import type { Article } from '@shareet/core/articles'
import { keysOf } from '@shareet/core/articles'
import type { RawItem, Source } from '@shareet/core/sources'
import { digest, instant, publisherId, sourceId } from '@shareet/core/values'
import type { ArticleId, Instant } from '@shareet/core/values'
import { outletOf } from './outlets.ts'

/** A report as it came from its outlet's feed. */
export interface ReplayRow {
  readonly id: string
  readonly url?: string
  readonly source: string
  readonly lang: string
  readonly published: string
  readonly title: string
  readonly text?: string
  readonly x_first_seen?: string
}

/** A newsroom at one moment of its replay. */
export interface Moment {
  readonly at: Instant
  readonly newsroom: Newsroom
  /** The rows that became an article. */
  readonly rowsOf: (article: ArticleId) => readonly string[]
}

/** The rows of a file in the order in which they were seen, equal times by id. */
export function loadReplay(path: string): ReplayRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as ReplayRow)
    .sort((a, b) => seenAt(a) - seenAt(b) || (a.id < b.id ? -1 : 1))
}

/** Takes the rows in as their feeds brought them, and stops at each of the moments (in order of time). */
export function* replay(
  rows: readonly ReplayRow[],
  moments: readonly Instant[],
): Generator<Moment> {
  const newsroom = openNewsroom()
  const articles = new Map<string, Article>()
  const rowsOf = new Map<ArticleId, string[]>()
  let next = 0
  for (const at of moments) {
    for (; next < rows.length && seenAt(rows[next] as ReplayRow) <= at; next++)
      takeRow(newsroom, rows[next] as ReplayRow, articles, rowsOf)
    reconsider(newsroom)
    yield { at, newsroom, rowsOf: article => rowsOf.get(article) ?? [] }
  }
}

function takeRow(
  newsroom: Newsroom,
  row: ReplayRow,
  articles: Map<string, Article>,
  rowsOf: Map<ArticleId, string[]>,
): void {
  const raw: RawItem = {
    guid: row.id,
    title: row.title,
    published: row.published,
    language: row.lang,
    ...(row.url !== undefined && { url: row.url }),
    ...(row.text !== undefined && { content: row.text }),
  }
  const now = seenAt(row)
  const key = keysOf(raw).url ?? row.id
  const filing = file(raw, sourceOf(row.source), articles.get(key), now)
  if (filing.kind === 'dropped') return
  articles.set(key, filing.article)
  rowsOf.set(filing.article.id, [...(rowsOf.get(filing.article.id) ?? []), row.id])
  if (filing.kind === 'new' || filing.kind === 'revised') takeIn(newsroom, filing.article, now)
}

/** A source as an operator would have listed it. */
export function sourceOf(name: string): Source {
  const { publisher, country, tier } = outletOf(name)
  const id = digest(publisher)
  return {
    id: sourceId(digest(name)),
    url: `https://${id}.invalid/`,
    name,
    publisher: { id: publisherId(id), name: publisher, country, tier },
    language: null,
  }
}

const seenAt = (row: ReplayRow): Instant => instant(Date.parse(row.x_first_seen ?? row.published))
