import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { RawItem, Source } from '../sources/index.ts'
import { DAY, HOUR, instant, isoInstant, publisherId, sourceId } from '../values/index.ts'
import { articlePolicy, canonicalUrl, fileItem, plainText } from './index.ts'
import type { Article, Filing } from './index.ts'

const now = instant(Date.UTC(2026, 5, 22, 12))
const source: Source = {
  id: sourceId('gulf-wire'),
  url: 'https://gulf-wire.example/rss',
  name: 'Gulf Wire',
  publisher: { id: publisherId('gulf-wire'), name: 'Gulf Wire', country: 'AE', tier: 1 },
  language: 'ar',
}
const entry: RawItem = {
  guid: 'a-1',
  url: 'https://gulf-wire.example/a-1?utm_source=rss',
  title: 'افتتاح ميناء جديد في صلالة',
  summary: 'افتتح وزير النقل ميناء جديدا.',
  published: 'Mon, 22 Jun 2026 14:30:00 +0300',
}

const file = (raw: RawItem, known?: Article, from = source): Filing =>
  fileItem(raw, from, known, articlePolicy, now)

function filed(raw: RawItem): Article {
  const filing = file(raw)
  assert.equal(filing.kind, 'new')
  return (filing as { article: Article }).article
}

test('an entry becomes an article with its canonical address and its own date', () => {
  const article = filed(entry)

  assert.equal(article.url, 'https://gulf-wire.example/a-1')
  assert.equal(isoInstant(article.published), '2026-06-22T11:30:00.000Z')
  assert.equal(article.publishedTrust, 'given')
})

test('a changed headline is a revision of the same article', () => {
  const before = filed(entry)

  const filing = file({ ...entry, title: 'تصحيح: تأجيل افتتاح الميناء' }, before)

  assert.equal(filing.kind, 'revised')
  assert.ok(filing.kind === 'revised' && filing.article.id === before.id)
  assert.ok(filing.kind === 'revised' && filing.article.revision === 1)
})

test('the same words again are unchanged, whatever tracking the address carries', () => {
  const before = filed(entry)

  const filing = file({ ...entry, url: `${entry.url}&utm_medium=social` }, before)

  assert.equal(filing.kind, 'unchanged')
})

test('through another feed it is the same article, from two sources, and that feed does not revise it', () => {
  const before = filed(entry)
  const aggregator = { ...source, id: sourceId('aggregator') }

  const first = file({ ...entry, title: 'Other words' }, before, aggregator)
  const again = first.kind === 'joined' ? file(entry, first.article, aggregator) : first

  assert.equal(first.kind, 'joined')
  assert.ok(first.kind === 'joined' && first.article.title === before.title)
  assert.deepEqual(first.kind === 'joined' && first.article.alsoFrom, ['aggregator'])
  assert.equal(again.kind, 'unchanged')
})

test('an article remembers no more than so many other sources', () => {
  let article = filed(entry)
  for (let count = 0; count < 50; count++) {
    const filing = file(entry, article, { ...source, id: sourceId(`feed-${count}`) })
    if (filing.kind === 'joined') article = filing.article
  }

  assert.equal(article.alsoFrom?.length, articlePolicy.alsoFromLimit)
})

test('what is withdrawn, under embargo or past its end is not filed', () => {
  const reasons = [
    { ...entry, withdrawn: true },
    { ...entry, notBefore: '2026-06-22T15:00:00Z' },
    { ...entry, expires: '2026-06-22T11:00:00Z' },
  ].map(raw => file(raw))

  assert.deepEqual(
    reasons.map(filing => filing.kind === 'dropped' && filing.reason),
    ['withdrawn', 'embargoed', 'expired'],
  )
  assert.equal(file({ ...entry, notBefore: '2026-06-22T11:00:00Z' }).kind, 'new')
})

test('the date of the last change stands in where no other is given', () => {
  const { published: _none, ...undated } = entry
  const article = filed({ ...undated, updated: '2026-06-22T10:00:00Z' })

  assert.equal(isoInstant(article.published), '2026-06-22T10:00:00.000Z')
  assert.equal(article.publishedTrust, 'given')
})

test('what a source says besides the words is kept', () => {
  const { details } = filed({ ...entry, keywords: ['نقل'], urgency: 1 })

  assert.deepEqual(details, { keywords: ['نقل'], urgency: 1 })
})

test('an entry without words is dropped, and so is an archive', () => {
  assert.deepEqual(file({ url: 'https://gulf-wire.example/x' }), {
    kind: 'dropped',
    reason: 'no-words',
  })
  assert.deepEqual(file({ ...entry, published: '2020-01-01' }), {
    kind: 'dropped',
    reason: 'too-old',
  })
})

test('a date three hours ahead is a wrong zone and is taken back; one far ahead is not believed', () => {
  const ahead = filed({ ...entry, published: isoInstant(instant(now + 3 * HOUR - 60_000)) })
  const absurd = filed({ ...entry, published: isoInstant(instant(now + 300 * DAY)) })
  const missing = filed({ guid: 'b', title: 'بلا تاريخ' })

  assert.equal(ahead.publishedTrust, 'corrected')
  assert.ok(ahead.published <= now && ahead.published > now - HOUR)
  assert.deepEqual([absurd.published, absurd.publishedTrust], [now, 'first-seen'])
  assert.deepEqual([missing.published, missing.publishedTrust], [now, 'first-seen'])
})

test('no article is published after it was first seen, whatever the date says', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map(d => d.toISOString()),
      ),
      published => {
        const filing = file({ ...entry, published })

        return (
          filing.kind === 'dropped' || (filing.kind === 'new' && filing.article.published <= now)
        )
      },
    ),
    { seed: 7, numRuns: 500 },
  )
})

test('plain text has no controls, no direction marks and no broken characters, and is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), raw => {
      const once = plainText(raw, 100)

      assert.ok(once.length <= 100 && once.isWellFormed())
      assert.ok(!/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/.test(once))
    }),
    { seed: 7, numRuns: 500 },
  )
})

test('only web addresses are addresses', () => {
  assert.equal(canonicalUrl('javascript:alert(1)'), null)
  assert.equal(canonicalUrl('/relative'), null)
  assert.equal(
    canonicalUrl('HTTPS://News.Example:443/a/?b=2&a=1&fbclid=x#top'),
    'https://news.example/a?a=1&b=2',
  )
})
