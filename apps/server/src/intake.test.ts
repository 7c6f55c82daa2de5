import assert from 'node:assert/strict'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { TickerDocument } from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const TOKEN = 'a-long-secret-of-the-desk'
const folder = mkdtempSync(join(tmpdir(), 'shareet-intake-'))
const inbox = join(folder, 'in')
const config = join(folder, 'shareet.config.yaml')
let running: Running

const start = (): Promise<Running> => startProgram(MAIN, ['--data', folder, '--config', config])

before(async () => {
  writeFileSync(
    config,
    `api:\n  token: ${TOKEN}\nsources:\n  - { id: desk, url: 'push:desk', name: Desk, tier: 1 }\n  - { id: wire, url: '${pathToFileURL(inbox).href}/', name: Wire, tier: 1 }\n`,
  )
  running = await start()
})
after(async () => {
  await killProgram(running)
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly body: {
    readonly repeated?: boolean
    readonly results?: readonly {
      readonly id: string
      readonly outcome: string
      readonly reason: string
    }[]
    readonly error?: { readonly kind: string; readonly message: string }
  }
}

async function post(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${running.address}api/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Answer['body'] }
}

const lines = async (): Promise<string[]> =>
  ((await (await fetch(`${running.address}api/v1/ticker`)).json()) as TickerDocument).items.map(
    ({ line }) => line.text,
  )

async function until(test: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await test()) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  assert.fail('it did not come about in 15 seconds')
}

const quake = {
  id: 'q-1',
  title: 'Earthquake kills 40 people near the eastern coast',
  text: 'An earthquake of magnitude 7.1 killed at least 40 people near the eastern coast, the ministry said.',
  published: new Date().toISOString(),
  language: 'en',
}

test('an article that is handed in is stored when it is answered, and goes on air', async () => {
  const { status, body } = await post({
    source: 'desk',
    articles: [quake, { id: 'old', title: 'Old', published: '2020-01-01T00:00:00Z' }],
  })

  assert.equal(status, 201)
  assert.equal(body.results?.[0]?.outcome, 'new')
  assert.equal(body.results?.[1]?.reason, 'too-old')
  await until(async () => (await lines()).some(line => line.startsWith('Earthquake kills 40')))
})

test('the same request again, even after a kill, gives the same answer and files nothing twice', async () => {
  const request = {
    source: 'desk',
    articles: [
      { id: 'f-1', title: 'Ferry sinks off the northern port', published: quake.published },
    ],
  }
  const key = { 'idempotency-key': 'k-1' }
  const first = await post(request, key)
  await killProgram(running)
  running = await start()
  const again = await post(request, key)
  const unkeyed = await post(request)
  const other = await post({ source: 'desk', articles: [quake] }, key)

  assert.equal(first.body.results?.[0]?.outcome, 'new')
  assert.deepEqual(again.body, { ...first.body, repeated: true })
  assert.equal(unkeyed.body.results?.[0]?.outcome, 'unchanged')
  assert.equal(unkeyed.body.results?.[0]?.id, first.body.results?.[0]?.id)
  assert.equal(other.status, 422)
})

test('a corrected headline replaces the one before', async () => {
  const { body } = await post({
    source: 'desk',
    articles: [{ ...quake, title: 'Earthquake kills 52 people near the eastern coast' }],
  })

  assert.equal(body.results?.[0]?.outcome, 'revised')
  await until(async () => (await lines()).some(line => line.includes('52 people')))
})

test('without the token, for an unknown source, or with a fault, nothing is filed and the answer says why', async () => {
  const none = await post({ source: 'desk', articles: [quake] }, { authorization: '' })
  const wrong = await post({ source: 'desk', articles: [quake] }, { authorization: 'Bearer no' })
  const unknown = await post({ source: 'wire', articles: [quake] })
  const wordless = await post({ source: 'desk', articles: [{ id: 'x' }] })
  const script = await post({
    source: 'desk',
    articles: [{ title: 'x', url: 'javascript:alert(1)' }],
  })
  const broken = await post('{"source": "desk", ')
  const many = await post({ source: 'desk', articles: Array<unknown>(101).fill(quake) })

  assert.deepEqual(
    [none, wrong, unknown, wordless, script, broken, many].map(({ status }) => status),
    [401, 401, 404, 400, 400, 400, 400],
  )
  assert.match(
    wordless.body.error?.message ?? '',
    /articles\/0.*needs a title, a summary or a text/,
  )
  assert.match(script.body.error?.message ?? '', /url/)
})

/** Puts a file there as if it had been lying there for a while. */
function drop(name: string, text: string): void {
  const path = join(inbox, name)
  writeFileSync(`${path}.tmp`, text)
  const ago = Date.now() / 1000 - 10
  utimesSync(`${path}.tmp`, ago, ago)
  renameSync(`${path}.tmp`, path)
}

const gone = (name: string): boolean => !existsSync(join(inbox, name))

test('files that are put into a folder are filed and moved to done, others to failed with the reason', async () => {
  await until(() => existsSync(inbox))
  drop(
    '1.txt',
    'Bridge collapses in the capital, 12 killed\n\nA bridge collapsed on Monday, killing 12 people, police said.',
  )
  drop(
    '2.json',
    JSON.stringify({
      uri: 'urn:w:2',
      headline: 'Parliament passes the budget',
      body_text: 'Parliament passed it.',
      versioncreated: quake.published,
    }),
  )
  drop('3.xml', '<html><body>no wire</body></html>'.replace('html', 'opml'))
  writeFileSync(join(inbox, 'half.txt.part'), 'Half')
  symlinkSync('/etc/hostname', join(inbox, 'link.txt'))
  await until(() => ['1.txt', '2.json', '3.xml'].every(gone))

  assert.deepEqual(readdirSync(join(inbox, 'done')).toSorted(), ['1.txt', '2.json'])
  assert.match(readFileSync(join(inbox, 'failed', '3.xml.why.txt'), 'utf8'), /3\.xml: /)
  assert.ok(existsSync(join(inbox, 'half.txt.part')) && existsSync(join(inbox, 'link.txt')))
  await until(async () => (await lines()).some(line => line.startsWith('Bridge collapses')))
})

test('the same file twice is the same article, and the first copy is kept', async () => {
  drop(
    '2.json',
    JSON.stringify({
      uri: 'urn:w:2',
      headline: 'Parliament passes the budget',
      body_text: 'Parliament passed it.',
      versioncreated: quake.published,
    }),
  )
  await until(() => gone('2.json'))

  assert.deepEqual(readdirSync(join(inbox, 'done')).toSorted(), ['1.txt', '2.1.json', '2.json'])
})

test('a file with an embargo waits where it is', async () => {
  const hour = new Date(Date.now() + 3_600_000).toISOString()
  drop(
    '4.json',
    JSON.stringify({
      uri: 'urn:w:4',
      headline: 'Minister to resign',
      body_text: 'He will.',
      embargoed: hour,
    }),
  )
  drop('5.txt', 'Another report of the wire\n\nWith a text.')
  await until(() => gone('5.txt'))

  assert.ok(!gone('4.json'))
  assert.ok(!(await lines()).some(line => line.startsWith('Minister to resign')))
})

test('the sources come as OPML, and an address can be looked at with the token alone', async () => {
  const opml = await fetch(`${running.address}api/v1/sources.opml`)
  const look = async (body: unknown, token = TOKEN): Promise<{ status: number; kind: string }> => {
    const answer = await fetch(`${running.address}api/v1/sources/test`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
    return {
      status: answer.status,
      kind: ((await answer.json()) as { error: { kind: string } }).error.kind,
    }
  }

  assert.match(await opml.text(), /<opml[\s\S]*xmlUrl="push:desk"/)
  assert.deepEqual(await look({ url: 'http://127.0.0.1:9/rss' }), {
    status: 422,
    kind: 'blocked-address',
  })
  assert.equal((await look({ url: 'http://127.0.0.1:9/rss' }, 'no')).status, 401)
  assert.equal((await look({ url: 'file:///etc/passwd' })).status, 400)
})
