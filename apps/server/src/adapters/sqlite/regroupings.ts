import type { DatabaseSync } from 'node:sqlite'
import type { Regrouping } from '@shareet/core/stories'
import { articleId, instant, storyId } from '@shareet/core/values'
import type { Instant, StoryId } from '@shareet/core/values'
import type { StoredRegrouping } from '../../ports/index.ts'

/** What merging and splitting did, as rows. Called within transactions and readings of the stores. */
export interface Regroupings {
  add(done: StoredRegrouping): void
  of(story: StoryId): readonly StoredRegrouping[]
  forget(before: Instant): void
}

interface Row {
  readonly at: number
  readonly kind: Regrouping['kind']
  readonly story: string
  readonly from_story: string
  readonly articles: string
  readonly why: string
}

export function prepareRegroupings(database: DatabaseSync): Regroupings {
  const insert = database.prepare(
    'INSERT INTO regrouping (at, kind, story, from_story, articles, why) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const select = database.prepare(
    'SELECT * FROM regrouping WHERE story = :story OR from_story = :story ORDER BY number',
  )
  const drop = database.prepare('DELETE FROM regrouping WHERE at < ?')
  return {
    add: ({ at, kind, story, from, articles, why }) =>
      void insert.run(at, kind, story, from, JSON.stringify(articles), JSON.stringify(why)),
    of: story => (select.all({ story }) as unknown as readonly Row[]).map(regroupingOf),
    forget: before => void drop.run(before),
  }
}

const regroupingOf = ({ at, kind, story, from_story, articles, why }: Row): StoredRegrouping => ({
  kind,
  at: instant(at),
  story: storyId(story),
  from: storyId(from_story),
  articles: (JSON.parse(articles) as string[]).map(articleId),
  why: JSON.parse(why) as StoredRegrouping['why'],
})
