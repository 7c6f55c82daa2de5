import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { describeFaults, loadConfig, parseConfig } from './index.ts'
import type { Config, ConfigFault } from './index.ts'

const SOURCES = 'sources:\n  - url: https://x.example/feed\n    name: X\n'

function config(
  text: string,
  ...rest: [Parameters<typeof parseConfig>[1]?, Parameters<typeof parseConfig>[2]?]
): Config {
  const loaded = parseConfig(text, ...rest)
  if (!loaded.ok) throw new Error(describeFaults(loaded.error, 'test'))
  return loaded.value
}

function faults(
  text: string,
  ...rest: [Parameters<typeof parseConfig>[1]?, Parameters<typeof parseConfig>[2]?]
): readonly ConfigFault[] {
  const loaded = parseConfig(text, ...rest)
  return loaded.ok ? [] : loaded.error
}

test('a file with one source has defaults for all the rest', () => {
  const { server, tickers, network, sources } = config(SOURCES)

  assert.deepEqual(server, { host: '127.0.0.1', port: 4747, publicUrl: null })
  assert.deepEqual(tickers, [{ id: 'main', name: 'شريط', language: 'ar', policy: {} }])
  assert.deepEqual(network, { contact: null, allowHosts: [], proxy: null })
  assert.deepEqual(sources, [
    {
      source: {
        id: 'x-example-feed',
        url: 'https://x.example/feed',
        name: 'X',
        language: null,
        publisher: { id: 'x', name: 'X', country: null, tier: 3 },
      },
      kind: 'feed',
      everyMs: null,
      fullText: false,
      encoding: null,
    },
  ])
})

test('settings arrive in the units of the newsroom', () => {
  const {
    tickers: [ticker],
    sources,
  } = config(`
ticker: { items: 8, minimumSecondsOnAir: 30, expiryHours: 6, lineLength: 60, language: AR-jo }
sources:
  - { url: https://x.example/feed, name: X عربي, publisher: X News, country: jo, language: ar, tier: 1, everyMinutes: 5 }
`)

  assert.deepEqual(ticker?.policy, {
    items: 8,
    minimumOnAirMs: 30_000,
    expiryMs: 21_600_000,
    lineGraphemes: 60,
  })
  assert.equal(ticker?.language, 'ar-JO')
  assert.deepEqual(sources[0]?.source.publisher, {
    id: 'x-news',
    name: 'X عربي',
    country: 'JO',
    tier: 1,
  })
  assert.equal(sources[0].everyMs, 300_000)
})

test('editions of one publisher share its id, whatever they are called', () => {
  const { sources } = config(`
sources:
  - { url: https://x.example/ar, name: إكس, publisher: X News }
  - { url: https://x.example/en, name: X English, publisher: X  NEWS }
`)

  assert.equal(sources[0]?.source.publisher.id, sources[1]?.source.publisher.id)
})

test('all faults come at once, each with its place, what was given, what is allowed and an example', () => {
  const found = faults(`server:
  port: "abc"
ticker:
  itmes: 12
sources:
  - url: ftp://x.example
    name: A
  - url: https://x.example/feed
`)

  assert.deepEqual(
    found.map(({ line, column, path }) => [line, column, path]),
    [
      [2, 9, 'server.port'],
      [4, 3, 'ticker.itmes'],
      [6, 10, 'sources[0].url'],
      [8, 5, 'sources[1].name'],
    ],
  )
  assert.deepEqual(
    found.map(({ given }) => given),
    ['"abc"', 'itmes', '"ftp://x.example"', null],
  )
  assert.match(found[1]?.message ?? '', /did you mean “items”/)
  for (const fault of found) assert.ok(fault.allowed && fault.example, fault.path)
})

test('sources that are there twice are faults, by address and by id', () => {
  const found = faults(`sources:
  - { url: https://x.example/a, name: A, id: same }
  - { url: "https://X.example:443/a", name: B }
  - { url: https://x.example/c, name: C, id: same }
`)

  assert.deepEqual(
    found.map(({ line, path }) => [line, path]),
    [
      [3, 'sources[1].url'],
      [4, 'sources[2].id'],
    ],
  )
  assert.match(found[0]?.message ?? '', /sources\[0\]/)
})

test('several tickers stand in the order of the file, each with its own settings', () => {
  const { tickers } = config(`${SOURCES}tickers:
  - { id: main, name: شريط, language: ar }
  - { id: world, name: World, language: EN-gb, items: 8 }
`)

  assert.deepEqual(tickers, [
    { id: 'main', name: 'شريط', language: 'ar', policy: {} },
    { id: 'world', name: 'World', language: 'en-GB', policy: { items: 8 } },
  ])
})

test('a ticker is for whom the file says, looks at the sources that fit, and weighs as it is told', () => {
  const { tickers } = config(`
sources:
  - { id: a, url: https://a.example/f, name: إيه, publisher: Agency A, country: JO, language: ar-JO, tier: 1 }
  - { id: b, url: https://b.example/f, name: B, publisher: B, country: GB, language: en, tier: 2 }
ticker:
  for: { countries: [jo], topics: [economy], words: ["مجلس الأمن", Floods] }
  takes: { publishers: [agency a], languages: [ar], tiers: [1] }
  weights: { gravity: 2 }
  lineLanguages: [ar]
`)
  const { audience } = tickers[0]?.policy ?? {}

  assert.deepEqual([audience?.id, audience?.home], ['main', ['JO']])
  assert.deepEqual(audience?.topics, ['medtop:04000000'])
  assert.deepEqual(
    audience?.words.map(({ terms }) => terms.length),
    [2, 1],
  )
  assert.deepEqual([...(audience?.sources ?? [])], ['a'])
  assert.deepEqual([audience?.weights, audience?.tongues], [{ gravity: 2 }, ['ar']])
})

test('a ticker that takes none of the sources, or weighs what is no signal, is a fault', () => {
  const idle = faults(`${SOURCES}ticker: { takes: { countries: [NO] } }`)
  const wrong = faults(
    `${SOURCES}ticker: { weights: { gravty: 2, reach: 5 }, for: { topics: [war] } }`,
  )

  assert.deepEqual(
    idle.map(({ path, message }) => [path, message]),
    [['ticker.takes', 'fits none of the sources']],
  )
  assert.deepEqual(wrong.map(({ path }) => path).toSorted(), [
    'ticker.for.topics[0]',
    'ticker.weights.gravty',
    'ticker.weights.reach',
  ])
  assert.match(wrong.find(({ path }) => path.endsWith('gravty'))?.message ?? '', /gravity/)
})

test('tickers of one id, without an id, or beside the one ticker are faults that say where', () => {
  const found = faults(`${SOURCES}ticker: { name: شريط }
tickers:
  - { id: main, name: A, language: ar }
  - { name: B, language: ar }
  - { id: main, name: C, language: ar }
`)

  assert.deepEqual(
    found.map(({ line, path }) => [line, path]),
    [
      [found[0]?.line, 'ticker'],
      [(found[0]?.line ?? 0) + 3, 'tickers[1].id'],
      [(found[0]?.line ?? 0) + 4, 'tickers[2].id'],
    ],
  )
  for (const fault of found) assert.ok(fault.allowed && fault.example, fault.path)
})

test('no more tickers are taken than can be refreshed in time', () => {
  const list = (count: number): string =>
    Array.from({ length: count }, (_, at) => `  - { id: t${at}, name: T, language: en }`).join('\n')

  assert.equal(config(`${SOURCES}tickers:\n${list(32)}`).tickers.length, 32)
  assert.equal(faults(`${SOURCES}tickers:\n${list(33)}`)[0]?.path, 'tickers')
})

test('values of the right kind that mean nothing are faults', () => {
  const source = (setting: string): string =>
    `sources:\n  - { url: https://x.example/f, name: X, ${setting} }`
  const wrong = [
    ...[
      'language: arabic',
      'language: x',
      'country: XX',
      'country: Jordan',
      'tier: 4',
      'everyMinutes: 0',
      'everyMinutes: 1.5',
      'id: Ünicode',
      'name: ""',
    ].map(source),
    `${SOURCES}ticker: { lineLength: 80 }`,
    `${SOURCES}ticker: { items: 51 }`,
    `${SOURCES}server: { port: 65536 }`,
    `${SOURCES}network: { contact: "call me" }`,
    `${SOURCES}network: { contact: "a@b.example\\r\\nX-Header: 1" }`,
    `${SOURCES}network: { allowHosts: ["http://10.0.0.1/"] }`,
    'sources: []',
    'sources: 5',
    '- 1',
    'text',
    '',
  ]

  for (const text of wrong) assert.equal(faults(text).length, 1, text)
})

test('what is not YAML is told with its line, and nothing else is guessed from it', () => {
  const found = faults('server:\n\tport: 1\nsources: [\n')

  assert.ok(found.length >= 1)
  assert.equal(found[0]?.line, 2)
  for (const { message } of found) assert.match(message, /not proper YAML/)
})

test('the same key twice, and aliases that grow without end, are faults', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'
      .split('')
      .map(
        (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
  ].join('\n')

  assert.equal(faults(`${SOURCES}server: {}\nserver: {}`)[0]?.line, 5)
  assert.equal(faults(bomb).length, 1)
})

test('a section that is left empty is no fault', () => {
  assert.equal(config(`${SOURCES}network:\n  # contact: x\nserver:\n  port:\n`).server.port, 4747)
})

test('flags win over variables, and both over the file', () => {
  const file = `${SOURCES}server: { port: 1, host: a.example }`

  assert.equal(config(file, { SHAREET_PORT: '2' }).server.port, 2)
  assert.equal(config(file, { SHAREET_PORT: '2' }, { port: '3' }).server.port, 3)
  assert.equal(config(file, { SHAREET_PORT: '' }, { port: 0 }).server.port, 0)
  assert.equal(config(file, { SHAREET_HOST: 'b.example' }, {}).server.host, 'b.example')
  assert.equal(config(file, { SHAREET_DATA: '/one' }, { data: '/two' }).dataDirectory, '/two')
})

test('a wrong flag or variable is a fault beside those of the file', () => {
  const found = faults('sources: []', { SHAREET_PORT: '-1' }, { port: 'http' })

  assert.deepEqual(
    found.map(({ path }) => path),
    ['sources', '--port', 'SHAREET_PORT'],
  )
})

test('the configuration cannot be changed by those who read it', () => {
  const {
    sources,
    tickers: [ticker],
  } = config(SOURCES)

  assert.throws(() => (sources as unknown[]).push(1), TypeError)
  assert.throws(() => Object.assign(ticker?.policy ?? {}, { items: 1 }), TypeError)
  assert.throws(() => Object.assign(sources[0]?.source.publisher ?? {}, { tier: 1 }), TypeError)
})

test('a file is read from disk, and one that is not there is a fault', t => {
  const folder = mkdtempSync(join(tmpdir(), 'shareet-config-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.yaml'), SOURCES)

  const there = loadConfig(join(folder, 'a.yaml'), {}, {})
  const missing = loadConfig(join(folder, 'b.yaml'), {}, {})

  assert.equal(there.ok, true)
  assert.match(
    missing.ok ? '' : describeFaults(missing.error, 'b.yaml'),
    /b\.yaml: 1 fault\n\n {2}the file cannot be read/,
  )
})

test('faults are printed with file, line and column, as editors and terminals link them', () => {
  const found = faults(`${SOURCES}server: { prot: 80 }`)

  assert.equal(
    describeFaults(found, 'my.yaml'),
    `my.yaml: 1 fault

  my.yaml:4:11  server.prot is not a setting; did you mean “port”?
    given    prot
    allowed  host, port, publicUrl
    example  port: 4747`,
  )
})

test('a service that translates is settled once, with its key from the file or the environment', () => {
  const text = `${SOURCES}translation: { service: openai, url: "http://127.0.0.1:1/v1/", model: m, key: a }
ticker: { translate: true }
`
  assert.deepEqual(config(text).translation, {
    service: 'openai',
    url: 'http://127.0.0.1:1/v1/',
    key: 'a',
    model: 'm',
  })
  const secret = parseConfig(text, { SHAREET_TRANSLATION_KEY: 'b' })
  assert.equal(secret.ok && secret.value.translation?.key, 'b')
  assert.equal(config(text).tickers[0]?.policy.translate, true)
  assert.equal(config(SOURCES).translation, null)
})

test('a service that says what headlines mean is off until set, and its key may stand in the environment', () => {
  const text = `${SOURCES}embeddings: { url: "http://127.0.0.1:1/v1/", model: m, key: a }\n`
  const secret = parseConfig(text, { SHAREET_EMBEDDINGS_KEY: 'b' })
  const [modelless] = faults(`${SOURCES}embeddings: { url: "http://127.0.0.1:1/v1/" }`)

  assert.equal(config(SOURCES).embeddings, null)
  assert.deepEqual(config(text).embeddings, { url: 'http://127.0.0.1:1/v1/', model: 'm', key: 'a' })
  assert.equal(secret.ok && secret.value.embeddings?.key, 'b')
  assert.equal(modelless?.path, 'embeddings.model')
})

test('a ticker that wants its lines translated needs a service, and a language model its name', () => {
  const [alone] = faults(`${SOURCES}ticker: { translate: true }`)
  const [second] = faults(
    `${SOURCES}tickers: [{ id: a, name: A, language: ar }, { id: b, name: B, language: ar, translate: true }]`,
  )
  const [nameless] = faults(`${SOURCES}translation: { service: openai, url: "http://x.example/" }`)

  assert.equal(alone?.path, 'ticker.translate')
  assert.match(alone.message, /needs a service/)
  assert.equal(second?.path, 'tickers[1].translate')
  assert.deepEqual([nameless?.path, nameless?.message], ['translation.model', 'is missing'])
})
