import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalUrl, urlKey } from './canonical-url.ts'

const key = (url: string): string => urlKey(canonicalUrl(url) ?? '')

test('the desktop, mobile and AMP forms of a page have one key', () => {
  const forms = [
    'https://www.marfa.example/news/12-bridge/?utm_source=rss#top',
    'http://marfa.example/news/12-bridge',
    'https://m.marfa.example/news/12-bridge',
    'https://amp.marfa.example/news/12-bridge?fbclid=x',
    'https://www.marfa.example/news/12-bridge/amp/',
    'https://www.marfa.example/amp/news/12-bridge',
    'https://www.marfa.example/news/12-bridge?outputType=amp',
    'https://www-marfa-example.cdn.ampproject.org/c/s/www.marfa.example/news/12-bridge/amp',
    'https://www.google.com/amp/s/www.marfa.example/news/12-bridge/amp',
    'https://www.google.com/url?rct=j&url=https%3A%2F%2Fwww.marfa.example%2Fnews%2F12-bridge&ct=ga',
    'https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fwww.marfa.example%2fnews%2f12-bridge',
  ]

  assert.deepEqual([...new Set(forms.map(key))], ['marfa.example/news/12-bridge'])
})

test('pages that differ keep keys that differ', () => {
  const pages = [
    'https://marfa.example/news?id=1',
    'https://marfa.example/news?id=2',
    'https://marfa.example/m.html',
    'https://marfa.example/amplifier',
    'https://news.marfa.example/m',
    'https://m.example/x',
  ]

  assert.equal(new Set(pages.map(key)).size, pages.length)
})

test('a Google News address gives the page it holds, and itself where it holds none', () => {
  const held = btoa('\x08\x13"\x23https://marfa.example/news/12-bridge\xd2\x01\x00')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
  const opaque = 'https://news.google.com/rss/articles/CBMiAAAA'

  assert.equal(
    canonicalUrl(`https://news.google.com/rss/articles/${held}?oc=5`),
    'https://marfa.example/news/12-bridge',
  )
  assert.equal(canonicalUrl(opaque), opaque)
})

test('a wrapper around no address, or around itself, ends', () => {
  assert.equal(
    canonicalUrl('https://www.google.com/url?url=javascript:alert(1)'),
    'https://www.google.com/url?url=javascript%3Aalert%281%29',
  )
  assert.ok(
    canonicalUrl('https://www.google.com/url?url=https%3A%2F%2Fwww.google.com%2Furl%3Furl%3Dx'),
  )
})

test('a canonical address is canonical already, and its key does not change', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), url => {
      const once = canonicalUrl(url)
      if (once === null) return
      assert.equal(canonicalUrl(once), once)
      assert.equal(key(once), key(url))
    }),
    { seed: 7, numRuns: 500 },
  )
})
