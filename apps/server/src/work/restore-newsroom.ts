import { openNewsroom, restore } from '@shareet/core'
import type { Newsroom } from '@shareet/core'
import { storiesPolicy } from '@shareet/core/stories'
import type { StoriesPolicy } from '@shareet/core/stories'
import { instant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import type { ArticleStore } from '../ports/index.ts'

/** The newsroom as it was: stored memberships are put back, nothing is judged again. */
export async function restoreNewsroom(
  articles: ArticleStore,
  now: Instant,
  policy: StoriesPolicy = storiesPolicy,
): Promise<Newsroom> {
  const newsroom = openNewsroom(policy)
  for await (const { story, ...report } of articles.loadLive(instant(now - policy.windowMs)))
    restore(newsroom, story, report)
  newsroom.stories.relink()
  return newsroom
}
