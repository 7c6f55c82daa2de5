import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { FeedParser } from './index.ts'

const url = 'https://feeds.example/latest'
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** One report in each format. */
const samples = {
  rss: `<rss version="2.0"><channel><title>Pier</title><item><guid>https://pier.example/1</guid><title>Ships &amp; sails</title></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Pier</title><entry><id>https://pier.example/1</id><title>Ships &amp; sails</title></entry></feed>`,
  rdf: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>Pier</title></channel><item rdf:about="https://pier.example/1"><title>Ships &amp; sails</title></item></rdf:RDF>`,
  json: `{"version":"https://jsonfeed.org/version/1.1","title":"Pier","items":[{"id":"https://pier.example/1","url":"https://pier.example/1","title":"Ships & sails"}]}`,
}

const failures = {
  'not-a-feed': '<!doctype html><html><body>Hello</body></html>',
  empty: ' \n ',
  truncated: samples.rss.slice(0, 90),
  'unsafe-xml': `<!DOCTYPE rss [<!ENTITY a "&b;">]>${samples.rss}`,
}

/** What every feed parser keeps to. */
export function feedParserContract(name: string, parser: FeedParser): void {
  for (const [format, text] of Object.entries(samples))
    test(`${name}: a report in ${format} is read`, () => {
      const parsed = parser.parse({ body: encode(text), contentType: null, url })

      assert.ok(parsed.ok)
      assert.equal(parsed.value.format, format)
      assert.equal(parsed.value.title, 'Pier')
      assert.equal(parsed.value.damaged, false)
      assert.deepEqual(parsed.value.items, [
        { guid: 'https://pier.example/1', url: 'https://pier.example/1', title: 'Ships & sails' },
      ])
    })

  for (const [kind, text] of Object.entries(failures))
    test(`${name}: what is ${kind} is a failure of that kind with a sentence`, () => {
      const parsed = parser.parse({ body: encode(text), contentType: null, url })

      assert.equal(parsed.ok ? 'feed' : parsed.error.kind, kind)
      assert.ok(!parsed.ok && parsed.error.detail.length > 10)
    })

  test(`${name}: no bytes at all make it throw`, () => {
    const feed = encode(Object.values(samples).join(''))
    const spoil = fc.array(fc.tuple(fc.nat(feed.length - 1), fc.nat(255)), { maxLength: 20 })
    const seeded = { seed: 20260622, numRuns: 200 }

    fc.assert(
      fc.property(fc.nat(feed.length), spoil, (start, changes) => {
        const body = Uint8Array.from(feed)
        for (const [at, byte] of changes) body[at] = byte
        parser.parse({ body: body.subarray(start), contentType: null, url })
      }),
      seeded,
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (body, contentType) => {
        parser.parse({ body, contentType, url })
      }),
      seeded,
    )
  })
}
