import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleId, instant, sourceId, storyId } from '@shareet/core/values'
import type { ArticleStore, SourceStateStore, StoredRegrouping, StoredReport } from './index.ts'
import { collect } from './collect.contract.ts'
import { NOON, WIRE, sampleReport, sampleState } from './sample-report.contract.ts'

interface StoresUnderTest {
  readonly articles: ArticleStore
  readonly sourceStates: SourceStateStore
}

/** What merging one story into another did. */
export const regrouping = (
  from: string,
  story: string,
  articles: readonly string[],
  at = NOON,
): StoredRegrouping => ({
  kind: 'merged',
  at,
  story: storyId(story),
  from: storyId(from),
  articles: articles.map(articleId),
  why: {
    score: 1.5,
    needed: -0.2,
    bias: -1,
    evidence: [{ kind: 'wholes', value: 0.5, contribution: 2.5 }],
  },
})

const early = instant(0)
const all = async (store: ArticleStore, since = early): Promise<readonly StoredReport[]> =>
  collect(store.loadLive(since))

/** What every store of articles and source states keeps to. */
export function articleStoreContract(name: string, open: () => Promise<StoresUnderTest>): void {
  test(`${name}: a filed report comes back as it was, with its story and its place in the order`, async () => {
    const { articles } = await open()
    const { keys, ...report } = sampleReport(1)
    const copy = { ...sampleReport(2), copyOf: report.article.id, story: report.story }

    await articles.commit({ state: sampleState(), reports: [{ ...report, keys }, copy] })
    const [first, second] = await all(articles)

    assert.deepEqual(first, { ...report, order: first?.order })
    assert.equal(second?.copyOf, report.article.id)
    assert.equal(second?.story, report.story)
    assert.ok((first?.order ?? 0) < (second?.order ?? 0))
  })

  test(`${name}: nulls and empty texts stay what they are`, async () => {
    const { articles } = await open()
    const bare = sampleReport(1, { url: null, title: '', text: '', declaredLanguage: null })

    await articles.commit({
      state: sampleState(),
      reports: [{ ...bare, keys: { url: null, guid: null } }],
    })

    assert.deepEqual(await articles.get(bare.article.id), bare.article)
  })

  test(`${name}: an article is found by its address from any source, by its guid from its own only`, async () => {
    const { articles } = await open()
    const { article, keys } = sampleReport(1)
    await articles.commit({ state: sampleState(), reports: [sampleReport(1), sampleReport(2)] })

    const own = await articles.find(WIRE, [
      { url: null, guid: keys.guid },
      { url: 'https://wire.example/none', guid: 'none' },
      { url: keys.url, guid: 'g2' },
      { url: null, guid: null },
    ])
    const others = await articles.find(sourceId('other'), [
      { url: keys.url, guid: null },
      { url: null, guid: keys.guid },
    ])

    assert.deepEqual(own, [article, undefined, article, undefined])
    assert.deepEqual(others, [article, undefined])
  })

  test(`${name}: a key that is taken stays with the article that had it first`, async () => {
    const { articles } = await open()
    const { article, keys } = sampleReport(1)
    await articles.commit({ state: sampleState(), reports: [sampleReport(1)] })

    await articles.commit({ state: sampleState(), reports: [{ ...sampleReport(2), keys }] })

    assert.deepEqual(await articles.find(WIRE, [keys]), [article])
  })

  test(`${name}: a revision takes the article's place in the order and adds names to it`, async () => {
    const { articles } = await open()
    await articles.commit({ state: sampleState(), reports: [sampleReport(1), sampleReport(2)] })
    const revised = sampleReport(1, { title: 'Corrected', revision: 1, digest: 'new' })

    const keys = { url: 'https://wire.example/moved', guid: 'g1' }
    await articles.commit({
      state: sampleState(),
      reports: [{ ...revised, story: storyId('s9'), keys }],
    })

    const stored = await all(articles)
    assert.deepEqual(
      stored.map(({ article, story }) => [article.title, story]),
      [
        ['Corrected', 's9'],
        [sampleReport(2).article.title, 's2'],
      ],
    )
    const found = await articles.find(WIRE, [keys, sampleReport(1).keys])
    assert.deepEqual(found, [revised.article, revised.article])
  })

  test(`${name}: articles that were moved come back in their new story, each in its place in the order`, async () => {
    const { articles } = await open()
    await articles.commit({ state: sampleState(), reports: [1, 2, 3].map(n => sampleReport(n)) })

    await articles.move([regrouping('s2', 's1', ['a2', 'gone'])])

    const stored = await all(articles)
    assert.deepEqual(
      stored.map(({ article, story }) => [article.id, story]),
      [
        ['a1', 's1'],
        ['a2', 's1'],
        ['a3', 's3'],
      ],
    )
    assert.deepEqual(stored[1]?.reading, sampleReport(2).reading)
  })

  test(`${name}: reports come back in order of filing, from the asked time on`, async () => {
    const { articles } = await open()
    const at = (number: number, hours: number) =>
      sampleReport(number, { firstSeen: instant(NOON + hours * 3_600_000) })
    await articles.commit({ state: sampleState(), reports: [at(3, 0), at(1, 2)] })
    await articles.commit({ state: sampleState(), reports: [at(2, 1)] })

    const since = await all(articles, instant(NOON + 3_600_000))

    assert.deepEqual(
      since.map(({ article }) => article.id),
      ['a1', 'a2'],
    )
    assert.equal((await all(articles)).length, 3)
  })

  test(`${name}: loading goes on over many pages`, async () => {
    const { articles } = await open()
    const reports = Array.from({ length: 4100 }, (_, number) => sampleReport(number))
    await articles.commit({ state: sampleState(), reports })

    const stored = await all(articles)

    assert.deepEqual(
      stored.map(({ article }) => article.id),
      reports.map(({ article }) => article.id),
    )
  })

  test(`${name}: articles are moved in the order of what was done`, async () => {
    const { articles } = await open()
    await articles.commit({ state: sampleState(), reports: [1, 2, 3].map(n => sampleReport(n)) })

    await articles.move([regrouping('s3', 's2', ['a3'])])
    await articles.move([regrouping('s2', 's1', ['a2', 'a3']), regrouping('s1', 's3', ['a3'])])

    const stored = await all(articles)
    assert.deepEqual(
      stored.map(({ story }) => story),
      ['s1', 's1', 's3'],
    )
  })

  test(`${name}: pruning forgets old articles and their names, and no others`, async () => {
    const { articles } = await open()
    await articles.commit({ state: sampleState(), reports: [1, 2, 3].map(n => sampleReport(n)) })

    const pruned = await articles.prune(instant(NOON + 3))

    assert.equal(pruned, 2)
    const keys = [1, 2, 3].map(number => sampleReport(number).keys)
    assert.deepEqual(await articles.find(WIRE, keys), [
      undefined,
      undefined,
      sampleReport(3).article,
    ])
    assert.equal(await articles.get(articleId('a1')), undefined)
    assert.equal(await articles.prune(instant(NOON + 3)), 0)
  })

  test(`${name}: a pruned article's place in the order is not given again`, async () => {
    const { articles } = await open()
    await articles.commit({ state: sampleState(), reports: [sampleReport(1)] })
    const [before] = await all(articles)
    await articles.prune(instant(NOON + 10))

    await articles.commit({ state: sampleState(), reports: [sampleReport(2)] })

    const [after] = await all(articles)
    assert.ok((after?.order ?? 0) > (before?.order ?? 0))
  })

  test(`${name}: one call of prune forgets at most ten thousand articles`, async () => {
    const { articles } = await open()
    const reports = Array.from({ length: 10_020 }, (_, number) => sampleReport(number))
    await articles.commit({ state: sampleState(), reports })

    const far = instant(NOON + 1e9)

    assert.deepEqual([await articles.prune(far), await articles.prune(far)], [10_000, 20])
  })

  test(`${name}: a source's state is the one of its last poll`, async () => {
    const { articles, sourceStates } = await open()
    const failed = sampleState({
      failures: 2,
      lastFailure: { kind: 'timeout', detail: 'no answer within 20 s', at: NOON },
    })
    const other = sampleState({ source: sourceId('another'), etag: null, lastSuccess: null })

    for (const state of [sampleState(), other, failed])
      await articles.commit({ state, reports: [] })

    assert.deepEqual(await sourceStates.all(), [other, failed])
  })
}
