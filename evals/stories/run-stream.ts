import type { Article } from '@shareet/core/articles'
import { createNameMemory, readArticle } from '@shareet/core/reading'
import type { Reading } from '@shareet/core/reading'
import { createCopyIndex, createStoryIndex, storiesPolicy } from '@shareet/core/stories'
import type { StoriesPolicy, Story, StoryIndex } from '@shareet/core/stories'
import type { ArticleId } from '@shareet/core/values'
import type { LabelledRow } from '../load-rows.ts'
import { articleOf } from './labelled-article.ts'

/** A labelled row, read. */
export interface StreamItem {
  readonly row: LabelledRow
  readonly article: Article
  readonly reading: Reading
  /** What it should be grouped with: a story has one language. */
  readonly wanted: string
}

/** Reads rows in order, as the program does: names of earlier ones help with later ones. */
export function readRows(rows: readonly LabelledRow[]): StreamItem[] {
  const names = createNameMemory()
  return rows.map(row => {
    const article = articleOf(row)
    const reading = readArticle(article, names)
    names.learn(reading, article.firstSeen)
    return { row, article, reading, wanted: `${row.lang} ${row.event}` }
  })
}

export interface StreamWatcher {
  /** Called before an item is placed; `copy` if it is one, so that nothing is judged. */
  place?(item: StreamItem, stories: StoryIndex, copy: boolean): void
  /** Called before stories are repaired. */
  repair?(stories: StoryIndex): void
}

export interface Grouped {
  /** The story of each item when its story left the live window. */
  readonly stories: readonly string[]
  /** Stories that were linked then, each pair once. */
  readonly links: readonly (readonly [string, string])[]
}

/**
 * Groups a stream as the program does, one index for all languages. Before item `restartAt` everything is put back from
 * what a store would have, as after a restart.
 */
export function runStream(
  items: readonly StreamItem[],
  policy: StoriesPolicy = storiesPolicy,
  watcher: StreamWatcher = {},
  restartAt = -1,
): Grouped {
  let stories = createStoryIndex(policy)
  const copies = createCopyIndex(policy)
  const placed: { readonly item: StreamItem; readonly copyOf: ArticleId | null }[] = []
  const last = new Map<string, string>()
  const links = new Map<string, readonly [string, string]>()
  let repaired = 0
  const repair = (): void => {
    watcher.repair?.(stories)
    stories.repair(Infinity)
  }
  const record = (story: Story): void => {
    for (const { article } of story.reports) last.set(article.id, story.id)
    for (const { id } of stories.linked(story.id)) {
      const pair = story.id < id ? ([story.id, id] as const) : ([id, story.id] as const)
      links.set(pair.join(' '), pair)
    }
  }
  const restart = (): void => {
    const before = stories
    stories = createStoryIndex(policy)
    for (const { item, copyOf } of placed) {
      const story = before.storyOf(item.article.id)
      if (story) stories.restore(story.id, { ...item, copyOf })
    }
  }
  for (const [at, item] of items.entries()) {
    if (at === restartAt) restart()
    const { article, reading } = item
    const now = article.firstSeen
    if (now - repaired >= policy.repairEveryMs) {
      repair()
      for (const story of stories.live())
        if (now - story.lastReport > policy.windowMs) record(story)
      stories.expire(now)
      repaired = now
    }
    const copyOf = copies.find(article, reading, now)
    watcher.place?.(item, stories, copyOf !== null)
    stories.place(article, reading, copyOf, now)
    placed.push({ item, copyOf })
  }
  repair()
  for (const story of stories.live()) record(story)
  return {
    stories: items.map(({ article }) => last.get(article.id) ?? article.id),
    links: [...links.values()],
  }
}
