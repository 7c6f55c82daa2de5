import { parseFeed as parseRowan } from '@rowanmanning/feed-parser'
import { parseFeed as parseFeedsmith } from 'feedsmith'
import RssParser from 'rss-parser'
import { feedParser } from '../apps/server/src/adapters/feed-parser/index.ts'
import type { Report } from '../evals/report.ts'

/** Entries of a feed as most outlets have them, and of the shortest that are polled. */
const SIZES = { 'two-entries': 2, 'thirty-entries': 30 } as const
const LEAST_MS = 1500

/** Feed documents read a second on one core, from bytes to items, beside published parsers that get text. */
export async function benchParsing(): Promise<Report> {
  const figures: Record<string, number> = {}
  const baselines: Record<string, Record<string, number>> = {}
  const rss = new RssParser()
  const methods: Readonly<Record<string, (body: Uint8Array, text: string) => unknown>> = {
    ours: body => feedParser.parse({ body, contentType: null, url: 'https://x.example/rss' }),
    feedsmith: (_, text) => parseFeedsmith(text),
    'rss-parser': (_, text) => rss.parseString(text),
    'feed-parser': (_, text) => parseRowan(text),
  }
  for (const [size, entries] of Object.entries(SIZES)) {
    const text = feedOf(entries)
    const body = new TextEncoder().encode(text)
    figures[`${size}.bytes`] = body.length
    for (const [method, parse] of Object.entries(methods)) {
      for (let round = 0; round < 200 / entries; round++) await parse(body, text)
      const begun = performance.now()
      let documents = 0
      while (performance.now() - begun < LEAST_MS) {
        await parse(body, text)
        documents++
      }
      const rate = (documents / (performance.now() - begun)) * 1000
      if (method === 'ours') figures[`${size}.documents.per.second`] = rate
      else (baselines[method] ??= {})[`${size}.documents.per.second`] = rate
    }
  }
  return { name: 'parsing', figures, baselines, floors: {}, skipped: [] }
}

/** A feed of Arabic reports with a lead of some length and the modules that outlets use. */
const feedOf = (entries: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>المرفأ</title><link>https://marfa.example/</link><language>ar</language><ttl>10</ttl>${Array.from(
    { length: entries },
    (_, n) =>
      `<item><title>افتتاح الجسر رقم ${n} بعد عامين من العمل &amp; الانتظار</title><link>https://marfa.example/news/${n}</link><guid isPermaLink="false">marfa-${n}</guid><pubDate>Mon, 22 Jun 2026 ${String(n % 24).padStart(2, '0')}:00:00 +0300</pubDate><dc:creator>ليلى الحداد</dc:creator><description><![CDATA[<p>${'افتتح وزير النقل الجسر بحضور مئات من سكان المدينة. '.repeat(6)}</p>]]></description><media:content url="https://marfa.example/${n}.jpg" medium="image"/></item>`,
  ).join('')}</channel></rss>`
