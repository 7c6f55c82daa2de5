import type { Newsroom } from '@shareet/core'
import { parseQuery } from '@shareet/core/archive'
import { toHitDocument } from '@shareet/core/publish'
import { failure, success } from '@shareet/core/values'
import type { Instant, Result } from '@shareet/core/values'
import type { SearchDocument } from '@shareet/protocol'
import type { Archive, ArchivePlace } from '../ports/index.ts'

/** A question to the archive as it was asked. */
export interface SearchQuestion {
  readonly words: string
  readonly language: string | null
  readonly from: Instant | null
  readonly to: Instant | null
  readonly limit: number
  /** `more` of an earlier answer. */
  readonly cursor: string | null
}

/** Why a question has no answer: which part of it, and what is wanted of that. */
export interface SearchFault {
  readonly parameter: 'q' | 'cursor'
  readonly detail: string
}

/** Looks a question up. `stories` tells which stories are live; none are where nothing runs. */
export async function searchArchive(
  archive: Archive,
  stories: Pick<Newsroom['stories'], 'get'> | undefined,
  { words, cursor, ...bounds }: SearchQuestion,
): Promise<Result<SearchDocument, SearchFault>> {
  const query = parseQuery(words, bounds.language)
  if (!query.ok) return failure({ parameter: 'q', detail: query.error.detail })
  const after = cursor === null ? null : placeOf(cursor)
  if (after === undefined)
    return failure({ parameter: 'cursor', detail: 'what an earlier answer gave as "more"' })
  const { hits, next } = await archive.search({ ...bounds, query: query.value, after })
  return success({
    hits: hits.map(({ article, language, story }) =>
      toHitDocument(article, language, query.value, story, stories?.get(story) !== undefined),
    ),
    more: next && `${next.skip}.${next.newest}`,
  })
}

function placeOf(cursor: string): ArchivePlace | undefined {
  const [, skip, newest] = /^(\d{1,7})\.(\d{1,15})$/.exec(cursor) ?? []
  return skip === undefined ? undefined : { skip: Number(skip), newest: Number(newest) }
}
