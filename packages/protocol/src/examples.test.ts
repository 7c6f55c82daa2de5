import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import changeFrame from '../examples/frame-change.json' with { type: 'json' }
import snapshotFrame from '../examples/frame-snapshot.json' with { type: 'json' }
import sourcesFrame from '../examples/frame-sources.json' with { type: 'json' }
import desk from '../examples/desk.json' with { type: 'json' }
import comparison from '../examples/comparison.json' with { type: 'json' }
import history from '../examples/history.json' with { type: 'json' }
import search from '../examples/search.json' with { type: 'json' }
import sources from '../examples/sources.json' with { type: 'json' }
import story from '../examples/story.json' with { type: 'json' }
import ticker from '../examples/ticker.json' with { type: 'json' }
import why from '../examples/why.json' with { type: 'json' }
import tickers from '../examples/tickers.json' with { type: 'json' }
import type {
  ChangeFrame,
  ComparedDocument,
  ComparisonDocument,
  DeskDocument,
  HistoryDocument,
  SearchDocument,
  SnapshotFrame,
  SourcesDocument,
  SourcesFrame,
  StoryDocument,
  TickerDocument,
  WhyDocument,
  TickersDocument,
} from './index.ts'

/**
 * A type as imported JSON can meet it: words of a closed set are read as any string, numbers as any number.
 * The closed sets are checked by the tests below.
 */
type AsJson<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean | null
      ? T
      : { readonly [K in keyof T]: AsJson<T[K]> }

const tickerExample: AsJson<TickerDocument> = ticker
const tickersExample: AsJson<TickersDocument> = tickers
const storyExample: AsJson<StoryDocument> = story
const historyExample: AsJson<HistoryDocument> = history
const {
  learned,
  ...deskExample
}: AsJson<Omit<DeskDocument, 'learned'>> & { readonly learned: object } = desk
const whyExample: AsJson<WhyDocument> = why
const sourcesExample: AsJson<SourcesDocument> = sources
const searchExample: AsJson<SearchDocument> = search
const {
  reports: compared,
  ...comparisonExample
}: AsJson<Omit<ComparisonDocument, 'reports'>> & {
  reports: readonly AsJson<ComparedDocument>[]
} = comparison
const change: AsJson<ChangeFrame> = changeFrame
const snapshot: AsJson<SnapshotFrame> = snapshotFrame
const summary: AsJson<SourcesFrame> = sourcesFrame

const items = [...tickerExample.items, ...change.put]

test('importance of every example is the sum of its reasons', () => {
  for (const each of [...items, storyExample]) {
    const sum = each.why.reduce((total, reason) => total + reason.contribution, 0)
    assert.ok(Math.abs(sum - each.importance) < 0.1, `${each.id}: ${sum} ≠ ${each.importance}`)
  }
})

test('the rundown of the examples runs from the most important down', () => {
  const scores = tickerExample.items.map(item => item.importance)

  assert.deepEqual(
    scores,
    scores.toSorted((a, b) => b - a),
  )
})

test('the list of tickers tells of the one in the rundown of the examples', () => {
  const [first, ...others] = tickersExample.tickers
  const { ticker: head, seq, items: lines } = tickerExample

  assert.deepEqual(first, { ...head, seq, at: tickerExample.at, items: lines.length })
  assert.ok(others.length > 0)
})

test('words of the examples have a known direction, sources a known state, reports a known role', () => {
  for (const { line } of items) assert.match(line.dir, /^(rtl|ltr)$/)
  for (const { state } of sourcesExample.sources) assert.match(state, /^(ok|failing|waiting)$/)
  for (const { role, publishedTrust } of storyExample.reports) {
    assert.match(role, /^(own|copy)$/)
    assert.match(publishedTrust, /^(given|corrected|first-seen)$/)
  }
})

test('an alert of the examples stands where its item is breaking, and is dated where there is one', () => {
  for (const { id, breaking, alert } of items) {
    assert.match(alert.state, /^(candidate|unconfirmed|breaking|developing|sustained|faded)$/)
    assert.equal(/^(unconfirmed|breaking)$/.test(alert.state), breaking, id)
    assert.equal(alert.at === null, alert.state === 'candidate', id)
  }
})

test('every reason of the examples names a report, and the reasons add up', () => {
  const sum = whyExample.why.reduce((total, { contribution }) => total + contribution, 0)
  const known = new Set(whyExample.reports.map(({ id }) => id))

  assert.ok(Math.abs(sum - whyExample.importance) < 0.1)
  for (const { signal, reports, reportCount } of whyExample.why) {
    assert.ok(reports.length > 0 && reports.length <= reportCount, signal)
    for (const id of reports) assert.ok(known.has(id), id)
  }
  assert.match(whyExample.leaves.reason, /^(expired|unimportant|displaced|same-event)$/)
})

test('a story of the examples has its places in order of time, its course ends with what it weighs', () => {
  for (const { places, peak, highest } of historyExample.stories) {
    const times = places.map(({ at }) => at)
    assert.deepEqual(times, times.toSorted())
    assert.ok(times.every(at => at >= historyExample.from && at < historyExample.to))
    assert.equal(peak, Math.min(...places.map(({ rank }) => rank ?? Infinity)))
    assert.equal(highest, Math.max(...places.map(({ score }) => score)))
  }
  assert.equal(storyExample.scores.at(-1)?.score, storyExample.importance)
})

test('every frame names its kind, and the snapshot carries the rundown', () => {
  assert.deepEqual([snapshot.kind, change.kind, summary.kind], ['snapshot', 'change', 'sources'])
  assert.deepEqual(snapshot.document, tickerExample)
})

test('the change follows the snapshot, and brings every item that it newly orders', () => {
  const known = new Set([...tickerExample.items, ...change.put].map(item => item.id))

  assert.equal(change.seq, tickerExample.seq + 1)
  for (const id of change.order) assert.ok(known.has(id), id)
})

test('the summary counts the sources', () => {
  const count = (state: string): number =>
    sourcesExample.sources.filter(source => source.state === state).length

  assert.deepEqual(sourcesExample.summary, summary.summary)
  assert.equal(summary.summary.total, sourcesExample.sources.length)
  assert.equal(summary.summary.ok, count('ok'))
  assert.equal(summary.summary.failing, count('failing'))
  assert.equal(summary.summary.waiting, count('waiting'))
})

test('what was found lies in the words of a hit, in order and apart from each other', () => {
  for (const { title, snippet } of searchExample.hits)
    for (const { text, found } of [title, snippet]) {
      const edges = found.flatMap(({ start, end }) => [start, end])
      assert.deepEqual(
        edges,
        [...new Set(edges)].toSorted((a, b) => a - b),
      )
      for (const { start, end } of found) assert.match(text.slice(start, end), /^\p{L}+$/u)
    }
})

test('reports of a story come oldest first and lie between its first and last report', () => {
  const dates = storyExample.reports.map(report => report.published)

  assert.deepEqual(dates, dates.toSorted())
  assert.equal(dates[0], storyExample.firstReport)
  assert.equal(dates.at(-1), storyExample.lastReport)
})

test('what is explained by the examples adds up, and is of another language or of the story', () => {
  for (const { why } of [...storyExample.linked, ...storyExample.regroupings, comparisonExample]) {
    const sum = why.evidence.reduce((all, { contribution }) => all + contribution, why.bias)
    assert.ok(Math.abs(sum - why.score) < 0.1, `${sum} ≠ ${why.score}`)
  }
  for (const { line } of storyExample.linked)
    assert.notEqual(line.lang, storyExample.reports[0]?.title.lang)
  assert.equal(compared.length, 2)
  for (const { kind, story } of storyExample.regroupings) {
    assert.match(kind, /^(merged|split)$/)
    assert.equal(story, storyExample.id)
  }
})

test('the first report of a story adds to none, and copies name a report of the story', () => {
  const ids = new Set(storyExample.reports.map(({ id }) => id))

  for (const [index, { adds, copyOf, role, joined }] of storyExample.reports.entries()) {
    assert.equal(adds === null, index === 0)
    assert.deepEqual([joined.began, joined.score === null], [index === 0, index === 0])
    assert.equal(copyOf !== null && ids.has(copyOf), role === 'copy')
  }
})

test('every example address is one that can never be registered', async () => {
  for (const name of [
    'ticker',
    'story',
    'sources',
    'frame-change',
    'search',
    'comparison',
    'why',
    'history',
    'desk',
  ]) {
    const text = await readFile(new URL(`../examples/${name}.json`, import.meta.url), 'utf8')

    for (const [, host] of text.matchAll(/https?:\/\/([^/"]+)/g))
      assert.match(host ?? '', /\.example$/)
  }
})

test('what stands ordered was decided, and factors stay near 1', () => {
  for (const { story, verb, at } of deskExample.orders)
    assert.ok(
      deskExample.decisions.some(
        each => each.story === story && each.verb === verb && each.at === at,
      ),
    )
  for (const { verb } of deskExample.decisions)
    assert.match(verb, /^(pin|raise|lower|kill|release|forget)$/)
  const { factors, decisions, needed }: DeskDocument['learned'] = desk.learned
  for (const factor of Object.values(factors)) assert.ok(factor >= 0.8 && factor <= 1.2)
  assert.ok(decisions >= needed)
  assert.ok(learned)
})
