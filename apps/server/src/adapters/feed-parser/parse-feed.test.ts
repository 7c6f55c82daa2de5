import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { feedParserContract } from '../../ports/feed-parser.contract.ts'
import type { FeedFailure, ParsedFeed } from '../../ports/index.ts'
import { feedParser } from './index.ts'
import { parseLimits } from './limits.ts'

const golden = new URL('./golden/', import.meta.url)
const url = 'https://feeds.example/news/rss.xml'

function parse(
  text: string | Uint8Array,
  contentType: string | null = null,
): ParsedFeed | FeedFailure {
  const body = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const parsed = feedParser.parse({ body, contentType, url })
  return parsed.ok ? parsed.value : parsed.error
}

const kindOf = (text: string | Uint8Array): string => {
  const parsed = parse(text)
  return 'kind' in parsed ? parsed.kind : 'feed'
}

const rss = (inside: string): string => `<rss version="2.0"><channel>${inside}</channel></rss>`

for (const expected of readdirSync(golden).filter(name => name.endsWith('.expected.json'))) {
  const name = expected.replace('.expected.json', '')
  test(`golden: ${name}`, () => {
    const file = readdirSync(golden).find(
      other => other !== expected && other.startsWith(`${name}.`),
    )
    const body = readFileSync(new URL(file ?? '', golden))

    assert.deepEqual(parse(body), JSON.parse(readFileSync(new URL(expected, golden), 'utf8')))
  })
}

test('the header’s charset counts before the document’s', () => {
  const title = 'Парламент принял бюджет после долгого заседания'
  const xml = rss(`<title>x</title><item><title>${title}</title></item>`)
  const koi8 = new TextDecoder('koi8-r')
  const byte = new Map(
    Array.from({ length: 256 }, (_, code) => [koi8.decode(Uint8Array.of(code)), code]),
  )
  const body = Uint8Array.from(
    [...`<?xml version="1.0" encoding="windows-1251"?>${xml}`],
    letter => byte.get(letter) ?? 63,
  )

  const parsed = parse(body, 'text/xml; charset="KOI8-R"')

  assert.ok('items' in parsed)
  assert.equal(parsed.items[0]?.title, title)
})

test('what is not a feed is named for what it is', () => {
  const failures = [
    '<!DOCTYPE html><html><head><title>Access &amp; denied</title></head></html>',
    '<html lang="ar"><body>خطأ</body></html>',
    '<opml version="2.0"></opml>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></sitemapindex>',
    '{"error": "not found"}',
    'Service unavailable',
    '\x89PNG\r\n\x1a\n\0\0',
  ].map(text => parse(text))

  for (const failure of failures) assert.ok('kind' in failure && failure.kind === 'not-a-feed')
  assert.match('detail' in failures[0]! ? failures[0].detail : '', /web page, “Access & denied”/)
})

test('nothing, and nothing but space, is empty', () => {
  assert.deepEqual(['', ' \r\n\t', '\ufeff'].map(kindOf), ['empty', 'empty', 'empty'])
})

test('a feed without entries is a feed', () => {
  for (const text of [
    rss('<title>x</title>'),
    '<rss version="2.0"></rss>',
    '<rss></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"/>',
  ]) {
    const parsed = parse(text)
    assert.deepEqual('items' in parsed && parsed.items, [], text)
  }
})

test('a feed cut off before the end of its first entry is truncated', () => {
  assert.deepEqual(
    [
      '<rss version="2.0"><channel><title>x',
      '<rss version="2.0"',
      '<feed><entry><title>x</title>',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id"',
    ].map(kindOf),
    ['truncated', 'truncated', 'truncated', 'truncated'],
  )
})

test('however a feed is cut, the entries that are whole come back and no part of another', () => {
  const whole = `<?xml version="1.0"?>${rss(`<title>t</title>${[1, 2, 3, 4].map(n => `<item><title>Report ${n}</title></item>`).join('\n')}`)}`

  for (let length = 1; length < whole.length; length++) {
    const parsed = parse(whole.slice(0, length))
    const ends = whole.slice(0, length).split('</item>').length - 1
    const titles = 'items' in parsed ? parsed.items.map(({ title }) => title) : []
    assert.deepEqual(
      titles,
      [1, 2, 3, 4].slice(0, ends).map(n => `Report ${n}`),
      `cut at ${length}`,
    )
  }
})

test('entities made of entities, from files, from parameters and of great length are unsafe', () => {
  const bomb =
    '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
  const file = '<!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
  const parameter = '<!DOCTYPE rss [<!ENTITY % d SYSTEM "http://x.example/d.dtd"> %d;]>'
  const long = `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(100)}">]>`
  const endless = `<!DOCTYPE rss [${'<!ELEMENT a ANY>'.repeat(5000)}]>`

  for (const doctype of [bomb, file, parameter, long, endless])
    assert.equal(
      kindOf(`<?xml version="1.0"?>${doctype}${rss('<item><title>&c;</title></item>')}`),
      'unsafe-xml',
    )
})

test('an honest document type is no danger', () => {
  const doctype =
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'

  assert.equal(kindOf(`${doctype}${rss('<item><title>x</title></item>')}`), 'feed')
})

test('elements nested beyond reason are unsafe', () => {
  assert.equal(kindOf(rss('<a>'.repeat(1000) + '</a>'.repeat(1000))), 'unsafe-xml')
})

test('too many bytes are too large, too many entries are cut', () => {
  const many = parse(rss('<item><title>x</title></item>'.repeat(parseLimits.items + 100)))

  assert.equal(kindOf(new Uint8Array(parseLimits.bodyBytes + 1)), 'too-large')
  assert.equal('items' in many && many.items.length, parseLimits.items)
})

test('bytes in no known encoding are told as such', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => 0x80 + ((index * 7919) % 127))

  assert.equal(kindOf(noise), 'bad-encoding')
})

test('documents made to be slow are read or refused in reasonable time', () => {
  const slow = [
    '<'.repeat(1_000_000),
    '<!--'.repeat(500_000),
    `<!DOCTYPE rss [${'<!--'.repeat(500_000)}`,
    `<rss version="2.0"><channel>${'<item>'.repeat(200_000)}`,
    `<rss version="2.0">${'<channel '.repeat(200_000)}`,
    rss(
      `<item><title>${'&lt;b&gt;'.repeat(20_000)}${'&lt;/i&gt;'.repeat(20_000)}</title></item>`.repeat(
        5,
      ),
    ),
    rss(`<item><description>${'&amp;'.repeat(200_000)}</description></item>`),
    `{"version": "https://jsonfeed.org/version/1.1", "items": ${'['.repeat(100_000)}`,
  ]

  for (const text of slow) {
    const begun = performance.now()
    parse(text)
    assert.ok(performance.now() - begun < 2000, `${text.slice(0, 40)} took too long`)
  }
})

feedParserContract('feed parser', feedParser)
