import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseQuery } from '@shareet/core/archive'
import { HOUR, instant, storyId } from '@shareet/core/values'
import type { Archive, ArchivePage, ArchiveRequest, ArticleStore, FiledReport } from './index.ts'
import { regrouping } from './article-store.contract.ts'
import { NOON, sampleReport, sampleState } from './sample-report.contract.ts'

interface StoresUnderTest {
  readonly articles: ArticleStore
  readonly archive: Archive
}

const report = (
  number: number,
  language: string,
  title: string,
  text: string,
  hours = 0,
): FiledReport => {
  const sample = sampleReport(number, { title, text, published: instant(NOON + hours * HOUR) })
  return { ...sample, reading: { ...sample.reading, language } }
}

async function search(
  archive: Archive,
  words: string,
  bounds: Partial<ArchiveRequest> = {},
): Promise<ArchivePage> {
  const query = parseQuery(words, bounds.language ?? null)
  assert.ok(query.ok, words)
  return archive.search({
    query: query.value,
    language: null,
    from: null,
    to: null,
    limit: 10,
    after: null,
    ...bounds,
  })
}

const ids = ({ hits }: ArchivePage): readonly string[] => hits.map(({ article }) => article.id)

/** What every archive keeps to. */
export function archiveContract(name: string, open: () => Promise<StoresUnderTest>): void {
  const holding = async (...reports: readonly FiledReport[]): Promise<StoresUnderTest> => {
    const stores = await open()
    await stores.articles.commit({ state: sampleState(), reports })
    return stores
  }
  const BRIDGE = report(1, 'ar', 'افتتاح الجسر الجديد', 'حضر الوزير والاجتماع طويل.')
  const FERRY = report(4, 'en', 'Ferry runs again', 'The ministers opened a bridge at noon.', 1)

  test(`${name}: an article is found by its headline and its text, in any form of the word`, async () => {
    const { archive } = await holding(BRIDGE, FERRY)

    for (const words of ['جسر', 'اجتماع', 'للوزير', 'افتتاح جسر', 'وزير*', '"الجسر الجديد"'])
      assert.deepEqual(ids(await search(archive, words)), ['a1'], words)
    for (const words of ['minister', 'BRIDGES', '"opened a bridge"', 'fer*'])
      assert.deepEqual(ids(await search(archive, words)), ['a4'], words)
    for (const words of ['جسر ferry', '"الجديد الجسر"', 'nothing'])
      assert.deepEqual(ids(await search(archive, words)), [], words)
  })

  test(`${name}: a hit is the article with the language of its text and its story`, async () => {
    const { archive } = await holding(BRIDGE)

    const { hits, next } = await search(archive, 'جسر')

    assert.deepEqual(hits, [{ article: BRIDGE.article, language: 'ar', story: BRIDGE.story }])
    assert.equal(next, null)
  })

  test(`${name}: a headline counts more than a text, and of equals the newer comes first`, async () => {
    const { archive } = await holding(
      report(1, 'en', 'Rain in the north', 'The river rose after the storm.'),
      report(2, 'en', 'River rises again', 'Rain fell in the north all day.', 1),
      report(3, 'en', 'River rises again', 'Rain fell in the north all day.', 2),
    )

    assert.deepEqual(ids(await search(archive, 'river')), ['a3', 'a2', 'a1'])
  })

  test(`${name}: language and time leave out the rest, from the first moment up to before the last`, async () => {
    const { archive } = await holding(BRIDGE, FERRY, report(3, 'de', 'Bridge', '', 2))
    const hour = (hours: number) => instant(NOON + hours * HOUR)

    assert.deepEqual(ids(await search(archive, 'bridge', { language: 'en' })), ['a4'])
    assert.deepEqual(ids(await search(archive, 'bridge', { from: hour(2) })), ['a3'])
    assert.deepEqual(ids(await search(archive, 'bridge', { to: hour(2) })), ['a4'])
    assert.deepEqual(ids(await search(archive, 'bridge', { from: hour(1), to: hour(1) })), [])
  })

  test(`${name}: pages follow each other without gap or repetition, whatever is filed in between`, async () => {
    const reports = Array.from({ length: 7 }, (_, at) => report(at, 'en', 'Same words', '', at))
    const { archive, articles } = await holding(...reports)

    const first = await search(archive, 'words', { limit: 3 })
    await articles.commit({
      state: sampleState(),
      reports: [report(9, 'en', 'Same words', '', 9)],
    })
    const second = await search(archive, 'words', { limit: 3, after: first.next })
    const third = await search(archive, 'words', { limit: 3, after: second.next })

    assert.deepEqual([first, second, third].flatMap(ids), 'a6 a5 a4 a3 a2 a1 a0'.split(' '))
    assert.equal(third.next, null)
  })

  test(`${name}: a revision is found by its new words and no longer by its old ones`, async () => {
    const { archive, articles } = await holding(BRIDGE)
    await articles.commit({
      state: sampleState(),
      reports: [report(1, 'ar', 'إغلاق النفق', 'عاد العمال.')],
    })

    assert.deepEqual(ids(await search(archive, 'نفق')), ['a1'])
    assert.deepEqual(ids(await search(archive, 'جسر')), [])
  })

  test(`${name}: what is pruned is found no more`, async () => {
    const { archive, articles } = await holding(BRIDGE, FERRY)

    await articles.prune(instant(NOON + 2))

    assert.deepEqual(ids(await search(archive, 'جسر')), [])
    assert.deepEqual(ids(await search(archive, 'ferry')), ['a4'])
  })

  test(`${name}: marks of a query language are words like any others`, async () => {
    const { archive } = await holding(BRIDGE, FERRY)

    for (const words of [
      'ferry AND',
      'ferry OR nothing',
      'title:ferry',
      'NEAR(ferry runs)',
      '-ferry^2 {x}',
      "ferry'); DROP TABLE article; --",
      'ferry " OR "',
      '\u0000ferry*"\u0000',
    ])
      await search(archive, words)
    assert.deepEqual(ids(await search(archive, 'ferry')), ['a4'])
    assert.deepEqual(ids(await search(archive, 'ferry OR nothing')), [])
  })

  test(`${name}: a story's reports come in order of filing, each with the likeness by which it joined`, async () => {
    const { archive, articles } = await open()
    const joining = (number: number, joinedScore: number | null): FiledReport => ({
      ...sampleReport(number),
      story: BRIDGE.story,
      joinedScore,
    })
    await articles.commit({
      state: sampleState(),
      reports: [joining(1, null), joining(3, 0.7), joining(2, 0.9), FERRY],
    })
    await articles.commit({ state: sampleState(), reports: [joining(3, null)] })

    const reports = await archive.reportsOf(BRIDGE.story)

    assert.deepEqual(
      reports.map(({ article, joinedScore }) => [article.id, joinedScore]),
      [
        ['a1', null],
        ['a3', 0.7],
        ['a2', 0.9],
      ],
    )
    assert.deepEqual(await archive.reportsOf(storyId('none')), [])
  })

  test(`${name}: a report is found by its id and by its address, in the story it is in now`, async () => {
    const { archive, articles } = await holding(BRIDGE, FERRY)
    await articles.move([regrouping(FERRY.story, BRIDGE.story, [FERRY.article.id])])

    const byId = await archive.reportAt(FERRY.article.id)

    assert.deepEqual([byId?.article, byId?.story], [FERRY.article, BRIDGE.story])
    assert.deepEqual(await archive.reportAt(FERRY.article.url ?? ''), byId)
    assert.equal(await archive.reportAt('none'), undefined)
    assert.deepEqual(
      (await archive.reportsOf(BRIDGE.story)).map(({ article }) => article.id),
      ['a1', 'a4'],
    )
  })

  test(`${name}: both stories of a regrouping know of it, with why, until it is pruned`, async () => {
    const { archive, articles } = await holding(BRIDGE, FERRY)
    const merged = regrouping('s4', 's1', ['a4'])
    const split = {
      ...regrouping('s1', 's9', ['a4'], instant(NOON + HOUR)),
      kind: 'split' as const,
    }
    await articles.move([merged])
    await articles.move([split])

    assert.deepEqual(await archive.regroupingsOf(storyId('s1')), [merged, split])
    assert.deepEqual(await archive.regroupingsOf(storyId('s4')), [merged])
    assert.deepEqual(await archive.regroupingsOf(storyId('s2')), [])

    await articles.prune(instant(NOON + 1))

    assert.deepEqual(await archive.regroupingsOf(storyId('s1')), [split])
  })

  test(`${name}: an archive that has everything takes no more`, async () => {
    const { archive } = await holding(BRIDGE)

    assert.equal(await archive.fill(100), 0)
  })
}
