import type { RawItem, Source, Tier } from '@shareet/core/sources'
import { failure, parseIsoInstant, publisherId, sourceId, success } from '@shareet/core/values'
import type { Instant, Result } from '@shareet/core/values'

/** One recorded article: what a source said, and when it reached us. */
export interface RecordedItem {
  readonly id: string
  readonly raw: RawItem
  readonly source: Source
  readonly at: Instant
}

interface Row {
  readonly id?: unknown
  readonly url?: unknown
  readonly source?: unknown
  readonly lang?: unknown
  readonly published?: unknown
  readonly title?: unknown
  readonly text?: unknown
  readonly x_first_seen?: unknown
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

/**
 * One row of a recording (JSON with `title` or `text`, `published`, and where known `id`, `url`, `source`, `lang` and
 * `x_first_seen`). The failure is a sentence that names the field.
 */
export function parseRecordedItem(line: string, number: number): Result<RecordedItem, string> {
  let row: Row
  try {
    row = JSON.parse(line) as Row
  } catch {
    return failure(`line ${number} is not JSON`)
  }
  if (typeof row !== 'object' || row === null) return failure(`line ${number} is not a JSON object`)
  const title = words(row.title)
  const text = words(row.text)
  if (title === undefined && text === undefined)
    return failure(`line ${number} has neither "title" nor "text"`)
  const published = words(row.published)
  const publishedAt = published === undefined ? undefined : parseIsoInstant(published)
  if (publishedAt === undefined)
    return failure(
      `line ${number}: "published" must be a time such as 2026-06-22T12:00:00Z, got ${JSON.stringify(row.published)}`,
    )
  const firstSeen = parseIsoInstant(words(row.x_first_seen) ?? '')
  const url = words(row.url)
  const language = words(row.lang)
  const id = words(row.id) ?? `line-${number}`
  return success({
    id,
    at: firstSeen !== undefined && firstSeen > publishedAt ? firstSeen : publishedAt,
    source: sourceNamed(words(row.source) ?? hostOf(url) ?? 'unknown', language),
    raw: {
      guid: id,
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      ...(text !== undefined && { summary: text }),
      ...(published !== undefined && { published }),
      ...(language !== undefined && { language }),
    },
  })
}

/** Desks and editions in brackets are one publisher: "Gulf Wire (Arabic, society)" is Gulf Wire. */
function sourceNamed(name: string, language: string | undefined): Source {
  const publisher = name.replace(/\s*\([^)]*\)\s*$/, '').trim() || name
  return {
    id: sourceId(name),
    url: '',
    name,
    publisher: {
      id: publisherId(publisher.toLowerCase()),
      name: publisher,
      country: null,
      tier: UNKNOWN_TIER,
    },
    language: language ?? null,
  }
}

/** A recording does not say how far an outlet is trusted. */
const UNKNOWN_TIER: Tier = 2

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
