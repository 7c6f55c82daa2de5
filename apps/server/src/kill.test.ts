import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { TickerDocument } from '@shareet/protocol'
import { killProgram, startProgram } from '@shareet/testkit/program'
import type { Running } from '@shareet/testkit/program'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
/** Kills at these moments after the first item, in milliseconds: while feeds come in, and later in between. */
const KILLS = [0, 40, 90, 160, 250, 400, 700, 1100]

const start = (data: string): Promise<Running> => startProgram(MAIN, ['--demo', '--data', data])

const ticker = async ({ address }: Running): Promise<TickerDocument> =>
  (await (await fetch(`${address}api/v1/ticker`)).json()) as TickerDocument

/** Articles that make a loss visible. */
const ENOUGH = 100

/** Waits until something is on air, 20 seconds at most. */
async function firstItems(running: Running): Promise<TickerDocument> {
  for (let tries = 0; tries < 400; tries++) {
    const document = await ticker(running)
    if (document.items.length > 0) return document
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('nothing came on air')
}

function stored(data: string): {
  articles: string[]
  seq: number
  document: TickerDocument | undefined
} {
  const database = new DatabaseSync(join(data, 'demo', 'shareet.db'), { readOnly: true })
  try {
    const articles = database.prepare('SELECT id FROM article ORDER BY filing').all() as {
      id: string
    }[]
    const row = database
      .prepare("SELECT seq, document FROM rundown WHERE ticker = 'main'")
      .get() as { seq: number; document: string } | undefined
    return {
      articles: articles.map(({ id }) => id),
      seq: row?.seq ?? 0,
      document: row && (JSON.parse(row.document) as TickerDocument),
    }
  } finally {
    database.close()
  }
}

test('killed at any moment it comes back with the same rundown, no article lost and none twice', async t => {
  const data = mkdtempSync(join(tmpdir(), 'shareet-kill-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  let running = await start(data)
  t.after(() => running.child.kill('SIGKILL'))
  let known: string[] = []
  const starts: number[] = []
  await firstItems(running)

  for (const wait of KILLS) {
    await new Promise(resolve => setTimeout(resolve, wait))
    const seen = await ticker(running)
    await killProgram(running)
    const kept = stored(data)
    running = await start(data)
    const back = await ticker(running)
    starts.push(running.startedIn)

    assert.ok(kept.seq >= seen.seq, 'what a viewer saw was stored before')
    assert.ok(back.seq >= kept.seq)
    if (back.seq === kept.seq) assert.deepEqual(back, kept.document)
    const items = new Set(back.items.map(({ id }) => id))
    const stayed = kept.document?.items.filter(({ id }) => items.has(id)).length ?? 0
    assert.ok(stayed >= (kept.document?.items.length ?? 0) - 2, 'the same items are on air')
    assert.equal(new Set(kept.articles).size, kept.articles.length, 'no article twice')
    assert.deepEqual(kept.articles.slice(0, known.length), known, 'no article lost')
    known = kept.articles
  }

  t.diagnostic(
    `${known.length} articles; back after ${starts.map(ms => ms.toFixed(0)).join(', ')} ms`,
  )
  // On a slow machine little came between the kills: then it goes on until there is enough that could have been lost.
  for (let tries = 0; tries < 300 && stored(data).articles.length <= ENOUGH; tries++)
    await new Promise(resolve => setTimeout(resolve, 100))
  const all = stored(data).articles
  assert.deepEqual(all.slice(0, known.length), known)
  assert.ok(all.length > ENOUGH)
})
