import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { serveSite } from '../../adapters/http-fetch/sample-site.contract.ts'
import { readOpml } from '../../adapters/opml/index.ts'
import { parseConfig } from '../../config/index.ts'
import { starterSources } from '../../config/starter-sources.ts'
import { parseOptions } from '../options.ts'
import { loadPacks } from './packs.ts'
import { SOURCES_OPTIONS, sources } from './sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'shareet-sources-'))
const { signal } = new AbortController()

/** A site with a home page that names two feeds. */
const site = await serveSite((request, response) => {
  const feed = (title: string): string =>
    `<rss version="2.0"><channel><title>${title}</title><language>ar</language><item><guid>1</guid><title>خبر</title><description>متن</description><link>http://x.example/1</link><pubDate>${new Date().toUTCString()}</pubDate></item><item><title>بلا تاريخ</title></item></channel></rss>`
  const pages: Record<string, string> = {
    '/': `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"><link href='/sport.xml' type='application/rss+xml' rel='alternate'><link rel="stylesheet" href="/x.css"></head></html>`,
    '/silent/': '<!doctype html><html><head></head></html>',
    '/news.xml': feed('المرفأ'),
    '/sport.xml': feed('المرفأ: رياضة'),
  }
  const page = pages[request.url ?? '']
  if (page === undefined) response.writeHead(404)
  response.end(page)
})

function configFile(): string {
  const file = join(mkdtempSync(join(folder, 'c-')), 'shareet.config.yaml')
  writeFileSync(
    file,
    `# Ours, do not touch.\nnetwork:\n  allowHosts: ["${site}"]\nsources:\n  # the first one\n  - url: https://first.example/rss\n    name: First\n`,
  )
  return file
}

async function run(
  args: readonly string[],
  answer?: string,
): Promise<{ code: number; out: string; notes: string }> {
  const out: string[] = []
  const notes: string[] = []
  const options = parseOptions(args, SOURCES_OPTIONS)
  assert.ok(options.ok)
  const code = await sources(
    options.value,
    {
      print: text => void out.push(text),
      note: text => void notes.push(text),
      refuse: text => {
        notes.push(text)
        return 2
      },
      errorIsTty: false,
      colours: false,
      ...(answer !== undefined && { ask: () => Promise.resolve(answer) }),
    },
    signal,
  )
  return { code, out: out.join(''), notes: notes.join('\n') }
}

const urlsIn = (file: string): string[] => {
  const config = parseConfig(readFileSync(file, 'utf8'))
  return config.ok ? config.value.sources.map(({ source }) => source.url) : []
}

test('the feeds that a home page names are shown, and the chosen one is added without touching comments', async () => {
  const file = configFile()
  const { code, out } = await run(['add', `http://${site}/`, '--config', file, '--tier', '1'], '1')

  assert.equal(code, 0)
  assert.match(out, /1\. المرفأ[\s\S]*2\. المرفأ: رياضة/)
  assert.deepEqual(urlsIn(file), ['https://first.example/rss', `http://${site}/news.xml`])
  const text = readFileSync(file, 'utf8')
  assert.match(text, /^# Ours, do not touch\./)
  assert.match(text, /# the first one/)
  assert.match(text, /name: المرفأ\n\s+language: ar\n\s+tier: 1/)
})

test('where nobody can be asked and several are found, none is added', async () => {
  const file = configFile()
  const { code, notes } = await run(['add', `http://${site}/`, '--config', file])

  assert.equal(code, 2)
  assert.match(notes, /--yes to take them all/)
  assert.equal(urlsIn(file).length, 1)
})

test('a source that is there already is not added twice', async () => {
  const file = configFile()
  await run(['add', `http://${site}/news.xml`, '--config', file, '--yes'])
  const { out } = await run(['add', `http://${site}/news.xml`, '--config', file, '--yes'])

  assert.match(out, /0 added .* 1 there already/)
  assert.equal(urlsIn(file).length, 2)
})

test('a page without feeds, and a local address that is not allowed, are refused with the reason', async () => {
  const file = configFile()
  const page = await run(['add', `http://${site}/silent/`, '--config', file])
  const local = await run(['add', 'http://127.0.0.1:9/rss', '--config', file])

  assert.equal(page.code, 2)
  assert.match(page.notes, /web page.* No feed was found/)
  assert.equal(local.code, 2)
  assert.match(local.notes, /network\.allowHosts/)
  assert.equal(urlsIn(file).length, 1)
})

test('a test of a source tells its entries, its dates, its faults and how often it would be asked', async () => {
  const file = configFile()
  const { code, out } = await run(['test', `http://${site}/news.xml`, '--config', file])
  const json = await run(['test', `http://${site}/news.xml`, '--config', file, '--json'])

  assert.equal(code, 0)
  assert.match(out, /rss, utf-8, language ar, 2 entries/)
  assert.match(out, /! 1 of its entries have no date/)
  assert.match(out, /would be asked every/)
  assert.equal((JSON.parse(json.out) as { items: number }).items, 2)
})

test('what is exported can be imported, and what is refused is named', async () => {
  const [from, to] = [configFile(), configFile()]
  const opml = join(folder, 'all.opml')
  await run(['add', `http://${site}/news.xml`, '--config', from, '--yes'])
  await run(['export', opml, '--config', from])
  const { out } = await run(['import', opml, '--config', to])
  writeFileSync(
    opml,
    '<opml version="2.0"><body><outline text="Papers"><outline text="Bad" type="rss" xmlUrl="javascript:alert(1)"/><outline text="New &lt;b&gt;" type="rss" xmlUrl="https://new.example/rss" language="xx-none"/></outline></body></opml>',
  )
  const mixed = await run(['import', opml, '--config', to])

  assert.match(out, /1 added .* 1 there already, 0 refused/)
  assert.match(mixed.out, /1 added .* 0 there already, 1 refused/)
  assert.match(mixed.notes, /Bad: “javascript:alert\(1\)” is not an http or https address/)
  assert.equal(urlsIn(to).length, 3)
})

test('a list that is no OPML is refused and changes nothing', async () => {
  const file = configFile()
  const path = join(folder, 'no.opml')
  writeFileSync(path, '<rss/>')
  const { code, notes } = await run(['import', path, '--config', file])

  assert.equal(code, 2)
  assert.match(notes, /it is <rss>, not OPML/)
})

test('a source is taken out by its id, but never the last one', async () => {
  const file = configFile()
  await run(['add', `http://${site}/news.xml`, '--config', file, '--yes'])
  const one = await run(['remove', 'first-example-rss', '--config', file])
  const last = await run(['remove', urlsIn(file)[0] ?? '', '--config', file])

  assert.equal(one.code, 0)
  assert.equal(last.code, 2)
  assert.equal(urlsIn(file).length, 1)
})

test('every starter pack can be added, and together they hold every starter source', async () => {
  const packs = loadPacks()
  assert.equal(packs.length, readdirSync(new URL('../../../../../packs/', import.meta.url)).length)
  for (const { name, feeds } of packs) {
    assert.equal(new Set(feeds.map(({ url }) => url)).size, feeds.length, name)
    const file = configFile()
    const { out, code } = await run(['packs', name, '--config', file])
    assert.equal(code, 0, name)
    assert.match(out, new RegExp(`^${feeds.length} added`), name)
    assert.equal(urlsIn(file).length, feeds.length + 1, name)
  }
  const inPacks = new Set(packs.flatMap(({ feeds }) => feeds.map(({ url }) => url)))
  assert.deepEqual(
    starterSources.map(({ url }) => url).filter(url => !inPacks.has(url)),
    [],
  )
})

test('an OPML bomb and a list of great length end within their limits', () => {
  const bomb = '<!DOCTYPE opml [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><opml><body/></opml>'
  const long = `<opml><body>${'<outline xmlUrl="https://x.example/1"/>'.repeat(30_000)}</body></opml>`
  const list = readOpml(new TextEncoder().encode(long))

  assert.equal(readOpml(new TextEncoder().encode(bomb)).ok, false)
  assert.ok(!list.ok || list.value.feeds.length === 1)
})
