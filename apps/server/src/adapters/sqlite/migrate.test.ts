import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { isForeign, loadMigrations, migrate, schemaVersion } from './migrate.ts'

test('migrations are numbered from one without a gap', () => {
  const versions = loadMigrations().map(({ version }) => version)

  assert.deepEqual(
    versions,
    versions.map((_, index) => index + 1),
  )
})

test('only the steps that a database lacks are taken', () => {
  using database = new DatabaseSync(':memory:')
  const first = { version: 1, sql: 'CREATE TABLE a (x)' }
  const second = { version: 2, sql: 'CREATE TABLE b (x)' }

  migrate(database, [first])
  migrate(database, [first, second])

  assert.equal(schemaVersion(database), 2)
  assert.equal(isForeign(database), false)
})

test('a step that fails halfway leaves the database at the step before it', () => {
  using database = new DatabaseSync(':memory:')
  const first = { version: 1, sql: 'CREATE TABLE a (x)' }
  const broken = { version: 2, sql: 'CREATE TABLE b (x); CREATE TABLE a (x)' }

  assert.throws(() => migrate(database, [first, broken]), /already exists/)

  assert.equal(schemaVersion(database), 1)
  assert.equal(database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'b'").get(), undefined)
})
