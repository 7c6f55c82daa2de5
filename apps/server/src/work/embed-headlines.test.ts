import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStoryIndex, storiesPolicyWithMeaning } from '@shareet/core/stories'
import type { StoryIndex } from '@shareet/core/stories'
import { readArticle } from '@shareet/core/reading'
import { articleId, failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import { NOON, anArticle } from '@shareet/testkit/builders'
import { systemClock } from '../adapters/system-clock/index.ts'
import type { ServiceFailure } from '../ports/index.ts'
import { createEmbeddings } from './embed-headlines.ts'

type Answer = Result<readonly (readonly number[])[], ServiceFailure>

function storiesOf(...titles: readonly string[]): StoryIndex {
  const stories = createStoryIndex(storiesPolicyWithMeaning)
  for (const [at, title] of titles.entries()) place(stories, title, `${at} ${title}`)
  return stories
}

function place(stories: StoryIndex, title: string, id = title): void {
  const article = anArticle({ id: articleId(id), title, text: '' })
  stories.place(article, readArticle(article), null, NOON)
}

interface Work {
  readonly asked: (readonly string[])[]
  readonly waits: number[]
  readonly failed: { kind: string; headlines: number }[]
  readonly arrived: number
}

/** Works until the service was asked so often and has answered, or there is nothing to ask for. */
async function work(
  stories: StoryIndex,
  times: number,
  answer: (texts: readonly string[], time: number) => Answer | Promise<Answer>,
): Promise<Work> {
  const done = { asked: [], waits: [], failed: [], arrived: 0 } as {
    -readonly [key in keyof Work]: Work[key]
  }
  const stop = new AbortController()
  const embedder = {
    async embed(texts: readonly string[]) {
      done.asked.push(texts)
      if (done.asked.length === times) setImmediate(() => stop.abort())
      return await answer(texts, done.asked.length)
    },
  }
  const clock = {
    ...systemClock,
    sleep: (ms: number) => {
      done.waits.push(ms)
      return new Promise<void>(resolve => setImmediate(resolve))
    },
  }
  const events = {
    embeddingFailed: (fields: Work['failed'][number]) => void done.failed.push(fields),
  }
  await createEmbeddings(embedder, stories, { clock, events }).run(
    () => void done.arrived++,
    stop.signal,
  )
  return done
}

const meant = (texts: readonly string[]): Answer => success(texts.map(text => [text.length, 1]))
const away: Answer = failure({ kind: 'unavailable', detail: 'x' })

test('headlines are asked for in batches, the latest first, each wording once', async () => {
  const titles = Array.from({ length: 40 }, (_, at) => `Headline number ${at}`)
  const stories = storiesOf('The very same words', ...titles, 'The very same words')

  const { asked, arrived } = await work(stories, 2, meant)

  assert.deepEqual(
    asked.map(({ length }) => length),
    [32, 10],
  )
  assert.equal(asked[0]?.[0], 'The very same words')
  assert.equal(asked[0][1], 'Headline number 39')
  assert.equal(arrived, 2)
  assert.deepEqual(stories.wantedMeanings(9), [])
})

test('a service that is away is asked again, later each time, and nothing is lost', async () => {
  const stories = storiesOf('Quake', 'Flood')

  const { asked, waits, failed, arrived } = await work(stories, 4, (texts, time) =>
    time < 4 ? away : meant(texts),
  )

  assert.deepEqual(asked, Array(4).fill(['Flood', 'Quake']))
  assert.deepEqual(waits, [10_000, 20_000, 40_000])
  assert.equal(failed.length, 3)
  assert.equal(arrived, 1)
  assert.deepEqual(stories.wantedMeanings(9), [])
})

test('what the service will not take is not asked for again, and others are, after a wait', async () => {
  const stories = storiesOf('Quake')

  const { asked, waits, failed } = await work(stories, 2, texts => {
    if (!texts.includes('Quake')) return meant(texts)
    place(stories, 'Flood')
    return failure({ kind: 'refused', detail: 'x' })
  })

  assert.deepEqual(asked, [['Quake'], ['Flood']])
  assert.deepEqual(waits, [10_000])
  assert.deepEqual(
    failed.map(({ kind, headlines }) => ({ kind, headlines })),
    [{ kind: 'refused', headlines: 1 }],
  )
})

test('an answer to a headline that was revised meanwhile is not taken for the new one', async () => {
  const stories = storiesOf()
  place(stories, 'Quake', 'a')

  const { asked } = await work(stories, 2, texts => {
    if (texts.includes('Quake')) place(stories, 'Quake kills twelve', 'a')
    return meant(texts)
  })

  assert.deepEqual(asked, [['Quake'], ['Quake kills twelve']])
})

test('while an answer is on its way, stories are placed and reconsidered as ever', async () => {
  const stories = storiesOf('Quake')

  await work(stories, 1, async texts => {
    place(stories, 'Flood')
    assert.deepEqual(stories.repair(), [])
    await new Promise(resolve => setImmediate(resolve))
    return meant(texts)
  })

  assert.deepEqual(
    stories.wantedMeanings(9).map(({ text }) => text),
    ['Flood'],
  )
})

test('a headline that never ends is cut', async () => {
  const { asked } = await work(storiesOf('x'.repeat(5000)), 1, meant)

  assert.equal(asked[0]?.[0]?.length, 400)
})

test('when there is nothing to ask for it sleeps until it is woken', async () => {
  const stories = storiesOf()
  const stop = new AbortController()
  const asked: (readonly string[])[] = []
  const embedder = {
    embed(texts: readonly string[]) {
      asked.push(texts)
      return Promise.resolve(meant(texts))
    },
  }
  const events = { embeddingFailed: () => undefined }
  const embeddings = createEmbeddings(embedder, stories, { clock: systemClock, events })
  const running = embeddings.run(() => stop.abort(), stop.signal)

  embeddings.wake()
  await new Promise(resolve => setImmediate(resolve))
  assert.deepEqual(asked, [])
  place(stories, 'Quake')
  embeddings.wake()
  await running

  assert.deepEqual(asked, [['Quake']])
})
