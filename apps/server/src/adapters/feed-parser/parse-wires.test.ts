import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RawItem } from '@shareet/core/sources'
import { feedParser } from './index.ts'

function itemsOf(text: string, url = 'https://wire.example/latest'): readonly RawItem[] {
  const parsed = feedParser.parse({ body: new TextEncoder().encode(text), contentType: null, url })
  assert.ok(parsed.ok, parsed.ok ? '' : parsed.error.detail)
  return parsed.value.items
}

test('a news sitemap gives the pages it calls news, and no others', () => {
  const items = itemsOf(`<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
      xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url><loc>https://marfa.example/about</loc></url>
    <url><loc>https://marfa.example/news/1</loc><lastmod>2026-06-22T11:00:00Z</lastmod>
      <news:news><news:publication><news:name>المرفأ</news:name><news:language>ar</news:language></news:publication>
      <news:publication_date>2026-06-22T10:00:00Z</news:publication_date><news:title>افتتاح الجسر &amp; الطريق</news:title>
      <news:keywords>نقل، جسور</news:keywords></news:news>
      <image:image><image:loc>https://marfa.example/1.jpg</image:loc></image:image></url></urlset>`)

  assert.deepEqual(items, [
    {
      url: 'https://marfa.example/news/1',
      title: 'افتتاح الجسر & الطريق',
      published: '2026-06-22T10:00:00Z',
      updated: '2026-06-22T11:00:00Z',
      language: 'ar',
      keywords: ['نقل', 'جسور'],
      image: 'https://marfa.example/1.jpg',
      origin: 'المرفأ',
    },
  ])
})

const cap = (
  status: string,
  kind: string,
): string => `<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
  <identifier>met-7</identifier><sender>met@example.org</sender><sent>2026-06-22T09:00:00+03:00</sent>
  <status>${status}</status><msgType>${kind}</msgType><scope>Public</scope>
  <info><language>ar</language><category>Met</category><event>فيضان</event><urgency>Immediate</urgency>
    <severity>Severe</severity><certainty>Observed</certainty><expires>2026-06-22T21:00:00+03:00</expires>
    <senderName>الأرصاد</senderName><headline>تحذير من فيضان</headline><description>أمطار غزيرة.</description>
    <instruction>ابتعدوا عن الأودية.</instruction><area><areaDesc>وادي الرمال</areaDesc></area></info>
  <info><language>en</language><category>Met</category><event>Flood</event><urgency>Immediate</urgency>
    <severity>Severe</severity><certainty>Observed</certainty><area><areaDesc>Wadi Rimal</areaDesc></area></info></alert>`

test('a CAP alert keeps its severity, urgency, certainty, areas and end, in each of its languages', () => {
  const [arabic, english, ...more] = itemsOf(cap('Actual', 'Alert'))

  assert.equal(more.length, 0)
  assert.deepEqual(arabic, {
    guid: 'met-7 ar',
    title: 'تحذير من فيضان',
    summary: 'أمطار غزيرة.',
    content: 'أمطار غزيرة.\nابتعدوا عن الأودية.',
    published: '2026-06-22T09:00:00+03:00',
    language: 'ar',
    authors: ['الأرصاد'],
    keywords: ['Met'],
    expires: '2026-06-22T21:00:00+03:00',
    alert: {
      event: 'فيضان',
      severity: 'Severe',
      urgency: 'Immediate',
      certainty: 'Observed',
      areas: ['وادي الرمال'],
      effective: null,
      expires: '2026-06-22T21:00:00+03:00',
    },
  })
  assert.equal(english?.title, 'Flood: Wadi Rimal')
})

test('an exercise is no alert, and a cancelled alert is withdrawn', () => {
  assert.deepEqual(itemsOf(cap('Exercise', 'Alert')), [])
  assert.equal(itemsOf(cap('Actual', 'Cancel'))[0]?.withdrawn, true)
})

test('a feed of alerts keeps what CAP says in its entries', () => {
  const [item] =
    itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2"><title>Alerts</title>
    <entry><id>1</id><title>Flood Warning</title><cap:event>Flood Warning</cap:event><cap:severity>Extreme</cap:severity>
    <cap:areaDesc>Rimal; Marfa</cap:areaDesc><cap:expires>2026-06-22T21:00:00Z</cap:expires></entry></feed>`)

  assert.equal(item?.alert?.severity, 'Extreme')
  assert.deepEqual(item?.alert?.areas, ['Rimal', 'Marfa'])
  assert.equal(item?.expires, '2026-06-22T21:00:00Z')
})

test('a NewsML-G2 message gives its news items with urgency, embargo and the words of their XHTML', () => {
  const [item, dead] =
    itemsOf(`<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-06-22T10:00:00Z</sent></header><itemSet>
    <newsItem guid="urn:newsml:wire.example:1" version="2" xml:lang="ar">
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:w"><name>وكالة المرفأ</name></provider>
        <versionCreated>2026-06-22T10:05:00Z</versionCreated><firstCreated>2026-06-22T10:00:00Z</firstCreated>
        <embargoed>2026-06-22T12:00:00Z</embargoed><pubStatus qcode="stat:usable"/></itemMeta>
      <contentMeta><urgency>1</urgency><by>ليلى الحداد</by><subject qcode="medtop:1"><name xml:lang="ar">كوارث</name></subject>
        <headline>انهيار سد</headline></contentMeta>
      <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>انهار السد.</p><p>لا ضحايا.</p></body></html></inlineXML></contentSet>
    </newsItem>
    <newsItem guid="urn:newsml:wire.example:2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta><contentMeta><headline>Killed</headline></contentMeta></newsItem>
    </itemSet></newsMessage>`)

  assert.deepEqual(item, {
    guid: 'urn:newsml:wire.example:1',
    title: 'انهيار سد',
    content: 'انهار السد.\nلا ضحايا.',
    published: '2026-06-22T10:00:00Z',
    updated: '2026-06-22T10:05:00Z',
    notBefore: '2026-06-22T12:00:00Z',
    language: 'ar',
    authors: ['ليلى الحداد'],
    origin: 'وكالة المرفأ',
    keywords: ['كوارث'],
    urgency: 1,
  })
  assert.equal(dead?.withdrawn, true)
})

test('ninjs is read flat and in lists with roles, one item or many', () => {
  const flat = {
    uri: 'https://wire.example/n/1',
    headline: 'Dam fails',
    body_text: 'The dam failed.',
    versioncreated: '2026-06-22T10:00:00Z',
    urgency: 2,
    language: 'en',
    byline: 'Layla Haddad',
  }
  const listed = {
    uri: 'urn:n:2',
    headlines: [
      { role: 'seo', value: 'Short' },
      { role: 'main', value: 'انهيار سد' },
    ],
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p>انهار السد.</p>' }],
    firstCreated: '2026-06-22T10:00:00Z',
    pubStatus: 'canceled',
  }

  assert.deepEqual(itemsOf(JSON.stringify(flat)), [
    {
      guid: 'https://wire.example/n/1',
      url: 'https://wire.example/n/1',
      title: 'Dam fails',
      content: 'The dam failed.',
      published: '2026-06-22T10:00:00Z',
      updated: '2026-06-22T10:00:00Z',
      language: 'en',
      authors: ['Layla Haddad'],
      urgency: 2,
    },
  ])
  for (const document of [[flat, listed], { items: [flat, listed] }, { _items: [flat, listed] }]) {
    const items = itemsOf(JSON.stringify(document))
    assert.equal(items.length, 2)
    assert.equal(items[1]?.title, 'انهيار سد')
    assert.equal(items[1]?.content, 'انهار السد.')
    assert.equal(items[1]?.withdrawn, true)
  }
})

test('a text file is one report: its first line the headline if it stands alone', () => {
  assert.deepEqual(itemsOf('افتتاح الجسر\n\nافتتح الوزير الجسر.\nحضر مئات.', 'file:///in/1.txt'), [
    { guid: 'file:///in/1.txt', title: 'افتتاح الجسر', content: 'افتتح الوزير الجسر.\nحضر مئات.' },
  ])
  assert.equal(itemsOf('One sentence only.', 'file:///in/2.txt')[0]?.content, 'One sentence only.')
})

test('a web page in a folder is one report', () => {
  const [item] = itemsOf(
    '<!doctype html><html lang="ar"><head><title>الموقع</title><meta property="article:published_time" content="2026-06-22T10:00:00Z"></head><body><nav>قائمة</nav><article><h1>افتتاح الجسر</h1><p>افتتح الوزير الجسر.</p><script>x()</script></article></body></html>',
    'file:///in/3.html',
  )

  assert.deepEqual(item, {
    guid: 'file:///in/3.html',
    title: 'افتتاح الجسر',
    content: 'افتتح الوزير الجسر.',
    published: '2026-06-22T10:00:00Z',
    language: 'ar',
  })
})

test('the same page over the web is no feed', () => {
  const parsed = feedParser.parse({
    body: new TextEncoder().encode('<!doctype html><title>x</title>'),
    contentType: 'text/html',
    url: 'https://x.example/',
  })

  assert.equal(parsed.ok ? 'feed' : parsed.error.kind, 'not-a-feed')
})

test('what the operator says of the encoding counts before all that the document says', () => {
  const body = Buffer.from(
    '<?xml version="1.0" encoding="utf-8"?><rss><channel><title>x</title><item><title>\xce\xc8\xd1</title></item></channel></rss>',
    'latin1',
  )
  const parsed = feedParser.parse({
    body,
    contentType: 'text/xml; charset=utf-8',
    url: 'https://x.example/',
    encoding: 'windows-1256',
  })

  assert.equal(parsed.ok && parsed.value.items[0]?.title, 'خبر')
})

test('forgotten end tags, bare ampersands, stray brackets and control characters lose no item', () => {
  const items = itemsOf(`<rss version="2.0"><channel><title>x</title>
    <item><title>A & B < C\x07</title><link>https://x.example/?a=1&b=2</link>
    <item><title>Second<link>https://x.example/2</link></item>
    <item><dc:title>Third</dc:title></item></channel></rss>`)

  assert.deepEqual(
    items.map(({ title, url }) => [title?.split(' https')[0], url]),
    [
      ['A & B < C', 'https://x.example/?a=1&b=2'],
      ['Second', 'https://x.example/2'],
      ['Third', undefined],
    ].slice(0, items.length),
  )
  assert.equal(items.length, 3)
})

test('hours and days of rest, the hub and the home page are read', () => {
  const parsed = feedParser.parse({
    body: new TextEncoder()
      .encode(`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>x</title><link>/home</link><ttl>30</ttl>
      <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="https://x.example/feed"/>
      <skipHours><hour>3</hour><hour>24</hour><hour>99</hour></skipHours><skipDays><day>Friday</day><day>Blursday</day></skipDays></channel></rss>`),
    contentType: null,
    url: 'https://x.example/rss.xml',
  })

  assert.ok(parsed.ok)
  const { ttlMinutes, skipHours, skipDays, site, hub } = parsed.value
  assert.deepEqual(
    { ttlMinutes, skipHours, skipDays, site, hub },
    {
      ttlMinutes: 30,
      skipHours: [3, 0],
      skipDays: [5],
      site: 'https://x.example/home',
      hub: { hub: 'https://hub.example/', self: 'https://x.example/feed' },
    },
  )
})
