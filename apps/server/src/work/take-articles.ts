import type { Newsroom } from '@shareet/core'
import type { DropReason, Filing } from '@shareet/core/articles'
import { planNextPoll, pollPolicy } from '@shareet/core/sources'
import type { RawItem, SourceState } from '@shareet/core/sources'
import { DAY, digest, failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { ConfiguredSource } from '../config/index.ts'
import { filePoll } from './file-poll.ts'
import type { PollPorts } from './poll-source.ts'

/** What became of one article that was handed in. */
export interface TakenArticle {
  /** Null where it was dropped. */
  readonly id: string | null
  readonly outcome: Filing['kind']
  readonly reason: DropReason | null
}

export interface Taken {
  readonly results: readonly TakenArticle[]
  /** It was handed in before under the same key: nothing was done again. */
  readonly repeated: boolean
  /** The source's state now. */
  readonly state: SourceState
  readonly changed: boolean
}

/**
 * Files articles that were handed in. When this resolves they are stored, together with the answer under `key`: the
 * same key with the same articles gives the same answer within a day, with others it is a conflict.
 */
export function takeArticles(
  ports: Pick<PollPorts, 'articles' | 'clock' | 'events' | 'inTurn'>,
  newsroom: Newsroom,
  { source }: ConfiguredSource,
  items: readonly RawItem[],
  key: string | null,
  stateNow: () => SourceState,
): Promise<Result<Taken, 'conflict'>> {
  const said = digest(JSON.stringify([source.id, items]))
  const { articles, clock, events } = ports
  return ports.inTurn(async () => {
    const now = clock.now()
    const before = key === null ? undefined : await articles.answerTo(key)
    if (before && now - before.at < DAY) {
      if (before.said !== said) return failure('conflict')
      const results = JSON.parse(before.answer) as readonly TakenArticle[]
      return success({ results, repeated: true, state: stateNow(), changed: false })
    }
    const state = stateNow()
    const filed = await filePoll(
      articles,
      newsroom,
      source,
      items,
      state,
      (count, told) =>
        planNextPoll(
          state,
          {
            kind: 'success',
            filed: count,
            etag: null,
            lastModified: null,
            bodyDigest: null,
            told: { ...told, gapMs: null, recent: [], vanished: 0 },
          },
          pollPolicy,
          now,
        ),
      now,
      filings =>
        key === null
          ? undefined
          : { key, said, at: now, answer: JSON.stringify(filings.map(takenOf)) },
    )
    events.sourcePolled({ source: source.id, ...filed.counts, ms: clock.now() - now })
    return success({
      results: filed.filings.map(takenOf),
      repeated: false,
      state: filed.state,
      changed: filed.counts.filed + filed.counts.revised > 0,
    })
  })
}

const takenOf = (filing: Filing): TakenArticle =>
  filing.kind === 'dropped'
    ? { id: null, outcome: 'dropped', reason: filing.reason }
    : { id: filing.article.id, outcome: filing.kind, reason: null }
