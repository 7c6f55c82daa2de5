import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import { parseQuery } from '@shareet/core/archive'
import { archiveContract } from '../../ports/archive.contract.ts'
import { articleStoreContract } from '../../ports/article-store.contract.ts'
import { decisionStoreContract } from '../../ports/decision-store.contract.ts'
import { rundownStoreContract } from '../../ports/rundown-store.contract.ts'
import { collect } from '../../ports/collect.contract.ts'
import { NOON, sampleReport, sampleState } from '../../ports/sample-report.contract.ts'
import { openSqliteStore, readSqliteStore } from './index.ts'
import type { OpenFailure, SqliteStore } from './index.ts'

const folders: string[] = []
const opened: SqliteStore[] = []

after(async () => {
  for (const store of opened) await store[Symbol.asyncDispose]()
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shareet-store-'))
  folders.push(folder)
  return folder
}

function open(folder = newFolder()): SqliteStore {
  const store = openSqliteStore(folder)
  if (!store.ok) throw new Error(store.error.detail)
  opened.push(store.value)
  return store.value
}

function refusal(folder: string): OpenFailure | undefined {
  const store = openSqliteStore(folder)
  if (store.ok) opened.push(store.value)
  return store.ok ? undefined : store.error
}

articleStoreContract('sqlite', async () => open())

archiveContract('sqlite', async () => open())

rundownStoreContract('sqlite', async () => open().rundowns)
decisionStoreContract('sqlite', async () => open().decisions)

test('what was committed is there after closing and opening again', async () => {
  const folder = newFolder()
  const before = open(folder)
  await before.articles.commit({ state: sampleState(), reports: [sampleReport(1)] })
  await before[Symbol.asyncDispose]()

  const after = open(folder)

  const reports = await collect(after.articles.loadLive(NOON))
  assert.deepEqual(
    reports.map(({ article }) => article),
    [sampleReport(1).article],
  )
  assert.deepEqual(await after.sourceStates.all(), [sampleState()])
})

test('a poll of which one report cannot be stored leaves nothing behind', async () => {
  const { articles, sourceStates } = open()
  const broken = sampleReport(2, { title: null as unknown as string })

  const commit = articles.commit({ state: sampleState(), reports: [sampleReport(1), broken] })

  await assert.rejects(commit, /NOT NULL/)
  assert.equal(await articles.get(sampleReport(1).article.id), undefined)
  assert.deepEqual(await sourceStates.all(), [])
})

test('articles stored before there was an archive are filed in it in batches, the newest first', async () => {
  const folder = newFolder()
  const before = open(folder)
  const reports = [1, 2, 3].map(number => sampleReport(number))
  await before.articles.commit({ state: sampleState(), reports })
  await before[Symbol.asyncDispose]()
  {
    using database = new DatabaseSync(join(folder, 'shareet.db'))
    database.exec(
      "DELETE FROM archive; INSERT INTO archive_word (archive_word) VALUES ('delete-all')",
    )
  }

  const { archive } = open(folder)
  const found = async (): Promise<readonly string[]> => {
    const query = parseQuery('زلزال', null)
    assert.ok(query.ok)
    const bounds = { language: null, from: null, to: null, limit: 9, after: null }
    const { hits } = await archive.search({ query: query.value, ...bounds })
    return hits.map(({ article }) => article.id)
  }

  assert.deepEqual([await archive.fill(2), await found()], [2, ['a3', 'a2']])
  assert.deepEqual([await archive.fill(2), await found()], [1, ['a3', 'a2', 'a1']])
  assert.equal(await archive.fill(2), 0)
})

test('a data folder in use is refused, and free again once it is closed', async () => {
  const folder = newFolder()
  const first = open(folder)

  const whileOpen = refusal(folder)
  await first[Symbol.asyncDispose]()
  const afterwards = refusal(folder)

  assert.equal(whileOpen?.kind, 'locked')
  assert.match(whileOpen.remedy, /--data/)
  assert.equal(afterwards, undefined)
})

test('other programs may read the database while it is in use', async () => {
  const folder = newFolder()
  const { articles } = open(folder)
  await articles.commit({ state: sampleState(), reports: [sampleReport(1)] })

  using reader = new DatabaseSync(join(folder, 'shareet.db'), { readOnly: true })

  assert.deepEqual({ ...reader.prepare('SELECT id FROM article').get() }, { id: 'a1' })
})

test('a store in use is looked at without being changed, and as it is at the moment', async () => {
  const folder = newFolder()
  const { articles } = open(folder)
  const looked = readSqliteStore(folder)
  assert.ok(looked.ok)
  await using look = looked.value
  await articles.commit({ state: sampleState(), reports: [sampleReport(1)] })

  assert.deepEqual(await look.articles.get(sampleReport(1).article.id), sampleReport(1).article)
  assert.equal((await look.archive.reportsOf(sampleReport(1).story)).length, 1)
  await assert.rejects(
    look.articles.commit({ state: sampleState(), reports: [sampleReport(2)] }),
    /cannot be read or written/,
  )
})

test('a database of an earlier version is not looked at, nor brought up to date by looking', async () => {
  const folder = newFolder()
  await open(folder)[Symbol.asyncDispose]()
  {
    using database = new DatabaseSync(join(folder, 'shareet.db'))
    database.exec('PRAGMA user_version = 3')
  }

  const looked = readSqliteStore(folder)

  assert.equal(looked.ok ? null : looked.error.kind, 'older-schema')
})

test('a database of a later version is refused and left as it is', async () => {
  const folder = newFolder()
  await open(folder)[Symbol.asyncDispose]()
  {
    using database = new DatabaseSync(join(folder, 'shareet.db'))
    database.exec('PRAGMA user_version = 9999')
  }

  assert.equal(refusal(folder)?.kind, 'newer-schema')
  assert.equal(refusal(folder)?.kind, 'newer-schema', 'the refusal gave the folder free')
})

test('a damaged file is refused', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'shareet.db'), 'no database at all '.repeat(100))

  assert.equal(refusal(folder)?.kind, 'corrupt')
})

test('a database of another program is refused and left as it is', () => {
  const folder = newFolder()
  {
    using database = new DatabaseSync(join(folder, 'shareet.db'))
    database.exec('CREATE TABLE recipes (name TEXT)')
  }

  assert.equal(refusal(folder)?.kind, 'not-ours')
})

test('a folder that cannot be made is refused', () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'file'), '')

  const failure = refusal(join(folder, 'file', 'data'))

  assert.equal(failure?.kind, 'unwritable')
  assert.match(failure.detail, /file/)
})
