import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOON, aReading, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import type { Genre } from '../../language/index.ts'
import type { Report } from '../../stories/index.ts'
import { HOUR, articleId, instant } from '../../values/index.ts'
import { rankWords } from './rank-words.ts'

const report = (title: string, hours: number, genre: Genre = 'report'): Report =>
  aReport({
    article: anArticle({ id: articleId(title), title, published: instant(NOON + hours * HOUR) }),
    reading: aReading({ titleTerms: title.toLowerCase().split(' '), genre }),
  })

const words = (...reports: Report[]): string | undefined =>
  rankWords(
    aStory({ reports, firstReport: NOON, lastReport: instant(NOON + 20 * HOUR) }),
    90,
    undefined,
  )[0]?.text

test('the line of a long story is one that was written lately', () => {
  const line = words(
    report('Minister resigns over the bridge', 0),
    report('Minister leaves office over the bridge', 20),
  )

  assert.equal(line, 'Minister leaves office over the bridge')
})

test('the line says what most reports say, not what one of them adds', () => {
  const line = words(
    report('Minister resigns over the bridge', 19),
    report('Minister resigns after bridge falls', 19),
    report('Mixed record of an engineer in office', 20),
  )

  assert.match(line ?? '', /resigns/)
})

test('an opinion gives no line where there is a report', () => {
  const line = words(
    report('Minister resigns over the bridge', 20, 'opinion'),
    report('Bridge minister steps down from office', 19),
  )

  assert.equal(line, 'Bridge minister steps down from office')
})
