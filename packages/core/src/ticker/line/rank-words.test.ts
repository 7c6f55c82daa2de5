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

test('what somebody says of the event gives no line where the event is told', () => {
  const line = words(
    report('Minister resigns over the bridge', 10),
    report('Mayor criticises minister who resigns over the bridge', 20),
  )

  assert.equal(line, 'Minister resigns over the bridge')
})

test('a film or a day of a running affair gives no line where a report is', () => {
  const line = words(
    report('Watch minister resigns over the bridge', 20),
    report('Bridge affair day 11: minister resigns', 20),
    report('Minister resigns over the bridge', 12),
  )

  assert.equal(line, 'Minister resigns over the bridge')
})

const hurt = (
  title: string,
  hours: number,
  ...numbers: Report['reading']['numbers'][number][]
): Report => {
  const plain = report(title, hours)
  return { ...plain, reading: { ...plain.reading, numbers } }
}

test('a headline with fewer dead than two others tell of is outdated', () => {
  const line = words(
    hurt('Blast at the harbour kills 3', 20, { value: 3, role: 'killed' }),
    hurt('Blast at the harbour injures 40', 20, { value: 40, role: 'injured' }),
    hurt('Blast at the harbour kills 13', 18, { value: 13, role: 'killed' }),
    hurt('Harbour blast leaves 13 dead', 17, { value: 13, role: 'killed' }),
  )

  assert.match(line ?? '', /13/)
})

test('where nobody died, one with fewer injured is', () => {
  const line = words(
    hurt('Blast at the harbour injures 3', 20, { value: 3, role: 'injured' }),
    hurt('Blast at the harbour injures 40', 18, { value: 40, role: 'injured' }),
    hurt('Harbour blast leaves 40 hurt', 17, { value: 40, role: 'injured' }),
  )

  assert.match(line ?? '', /40/)
})

test('what was expected gives no line once it has happened, nor what was said two days ago', () => {
  const expected = report('Minister expected to resign over the bridge', 18)
  const line = words(
    { ...expected, reading: { ...expected.reading, certainty: 'planned' } },
    report('Minister resigns over the bridge', 17),
    report('Minister resigns over fallen bridge', 16),
  )
  const late = words(
    report('Minister may resign over the bridge', -40),
    report('Minister resigns over fallen bridge in the north', 20),
  )

  assert.equal(line, 'Minister resigns over the bridge')
  assert.equal(late, 'Minister resigns over fallen bridge in the north')
})

test('an opinion gives no line where there is a report', () => {
  const line = words(
    report('Minister resigns over the bridge', 20, 'opinion'),
    report('Bridge minister steps down from office', 19),
  )

  assert.equal(line, 'Bridge minister steps down from office')
})
