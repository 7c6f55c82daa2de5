import { reconsider } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import type { Regrouping, StoryEvent } from '@shareet/core/stories'
import type { ArticleStore, Clock } from '../ports/index.ts'

/**
 * Second thoughts on stories, once for all tickers. What was merged or split is stored before anything is shown: after
 * a restart its articles are where they were.
 */
export async function regroup(
  ports: { readonly articles: Pick<ArticleStore, 'move'>; readonly clock: Clock },
  newsroom: Newsroom,
): Promise<void> {
  const at = ports.clock.now()
  const regrouped = reconsider(newsroom).filter(isRegrouping)
  if (regrouped.length > 0) await ports.articles.move(regrouped.map(each => ({ ...each, at })))
}

const isRegrouping = (event: StoryEvent): event is Regrouping =>
  event.kind === 'merged' || event.kind === 'split'
