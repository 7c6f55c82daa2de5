import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type {
  DeskDocument,
  ItemDocument,
  StoryDocument,
  TickerDocument,
  WhyDocument,
} from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const TOKEN = 'a-long-secret-for-tests'
const folder = mkdtempSync(join(tmpdir(), 'shareet-desk-'))
const run = promisify(execFile)
let running: Running

const start = (): Promise<Running> => {
  process.env['SHAREET_API_TOKEN'] = TOKEN
  return startProgram(MAIN, ['--demo', '--data', folder])
}
const items = async (): Promise<readonly ItemDocument[]> =>
  ((await (await fetch(`${running.address}api/v1/ticker`)).json()) as TickerDocument).items
const ask = (path: string, body?: object, token = TOKEN): Promise<Response> =>
  fetch(`${running.address}api/v1/tickers/${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
const order = (verb: string, story: string): Promise<Response> =>
  ask('main/decisions', { verb, story, by: 'ليلى' })

/** Looks until it is so, 15 seconds at most. */
async function until(isSo: (items: readonly ItemDocument[]) => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (isSo(await items())) return
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('it never came to that')
}

before(async () => {
  running = await start()
  await until(each => each.length > 4)
})

after(async () => {
  await killProgram(running)
  rmSync(folder, { recursive: true, force: true })
})

test('nobody orders anything without the token', async () => {
  const wrong = await ask('main/decisions', { verb: 'forget' }, 'not-the-right-secret')
  const reading = await ask('main/desk', undefined, 'not-the-right-secret')

  assert.deepEqual([wrong.status, reading.status], [401, 401])
})

test('a line that is pinned goes to the top and says so, also after a restart', async () => {
  const wanted = (await items()).at(-1)?.story ?? ''

  assert.equal((await order('pin', wanted)).status, 201)
  await until(([first]) => first?.story === wanted && first.desk === 'pin')
  const why = await fetch(`${running.address}api/v1/tickers/main/items/${wanted}/why`)
  assert.equal(((await why.json()) as WhyDocument).newcomers, null)
  await killProgram(running)
  running = await start()

  await until(([first]) => first?.story === wanted && first.desk === 'pin')
  const desk = (await (await ask('main/desk')).json()) as DeskDocument
  assert.deepEqual(
    desk.orders.map(({ story, verb }) => [story, verb]),
    [[wanted, 'pin']],
  )
  assert.equal(desk.decisions[0]?.by, 'ليلى')
  assert.equal((await order('release', wanted)).status, 201)
  await until(each => each.every(({ desk: ordered }) => ordered === undefined))
})

test('a story that is killed is off air at once, and comes back when it is released', async () => {
  const [first] = await items()
  const story = first?.story ?? ''

  assert.equal((await order('kill', story)).status, 201)
  await until(each => each.every(item => item.story !== story))
  await new Promise(resolve => setTimeout(resolve, 300))
  assert.ok((await items()).every(item => item.story !== story))
  assert.equal((await order('release', story)).status, 201)
})

test('what cannot be ordered is refused, and the field or name told', async () => {
  const nobody = await order('pin', 'no-such-story')
  const verb = await ask('main/decisions', { verb: 'praise', story: 'x' })
  const ticker = await ask('nowhere/decisions', { verb: 'forget' })

  assert.equal(nobody.status, 404)
  assert.match(await nobody.text(), /no live story or item/)
  assert.equal(verb.status, 400)
  assert.equal(ticker.status, 404)
  assert.match(await ticker.text(), /no ticker/)
})

test('the terminal gives orders, and shows what stands and what was learned', async () => {
  const story = (await items()).at(-1)?.story ?? ''
  const desk = (...words: string[]): Promise<{ stdout: string }> =>
    run(process.execPath, [MAIN, 'desk', ...words, '--server', running.address], {
      env: { ...process.env, SHAREET_API_TOKEN: TOKEN },
    })

  const { stdout } = await desk('raise', story, '--by', 'Nadia')
  const shown = await desk()
  const wrong = await desk('praise', story).catch((fault: { stderr: string }) => fault)

  assert.match(stdout, new RegExp(`raise +${story}`))
  assert.match(shown.stdout, /Nadia/)
  assert.match(shown.stdout, /Learned nothing yet: \d decisions of 5/)
  assert.match('stderr' in wrong ? wrong.stderr : '', /cannot be ordered/)
})

test('what is learned weighs on the page of a story too', async () => {
  await until(each => each.length >= 6)
  const story = (await items())[0]?.story ?? ''
  const weights = async (): Promise<string> => {
    const answer = await fetch(`${running.address}api/v1/stories/${story}?ticker=main`)
    const { why } = (await answer.json()) as StoryDocument
    return JSON.stringify(why.filter(({ signal }) => signal === 'reach').map(each => each.weight))
  }
  const before = await weights()

  for (const item of (await items()).slice(0, 6))
    assert.equal((await order('lower', item.story)).status, 201)

  assert.notEqual(await weights(), before)
})

test('decisions that agree teach the ticker, and forgetting takes it back', async () => {
  await until(each => each.length >= 6)
  const weakest = (await items()).slice(-6)
  assert.equal(weakest.length, 6)
  for (const { story } of weakest) assert.equal((await order('raise', story)).status, 201)
  const taught = (await (await ask('main/desk')).json()) as DeskDocument
  assert.ok(Object.keys(taught.learned.factors).length > 0)

  const after = (await (await ask('main/decisions', { verb: 'forget' })).json()) as DeskDocument
  assert.deepEqual(after.learned.factors, {})
})
