import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { collect } from '../../ports/collect.contract.ts'
import { NOON } from '../../ports/sample-report.contract.ts'
import { openSqliteStore } from './index.ts'

const writer = fileURLToPath(new URL('./kill-writer.contract.ts', import.meta.url))

/** How many reports the writer had acknowledged when it was killed, somewhere in the middle of its next commit. */
async function writeUntilKilled(folder: string, first: number, commits: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder, `${first}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let acknowledged = first
  let seen = 0
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged = Number(line)
    if (++seen === commits) child.kill('SIGKILL')
  }
  if (child.signalCode === null) await once(child, 'exit')
  assert.equal(child.signalCode, 'SIGKILL')
  return acknowledged
}

test('killed at any moment, the store has every acknowledged report once, and no half poll', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'shareet-kill-'))
  t.after(() => rmSync(folder, { recursive: true }))
  let filed = 0

  for (const commits of [1, 2, 5, 9, 20]) {
    const acknowledged = await writeUntilKilled(folder, filed, commits)

    const store = openSqliteStore(folder)
    assert.ok(store.ok, 'the dead process holds no lock')
    await using opened = store.value
    const reports = await collect(opened.articles.loadLive(NOON))
    const [state] = await opened.sourceStates.all()
    assert.ok(reports.length >= acknowledged)
    assert.equal(reports.length % 3, 0)
    assert.equal(state?.articles, reports.length)
    assert.deepEqual(
      reports.map(({ article }) => article.id),
      reports.map((_, index) => `a${index}`),
    )
    filed = reports.length
  }
})
