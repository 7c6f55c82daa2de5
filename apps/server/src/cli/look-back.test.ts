import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { instant, storyId } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import type { ComparisonDocument, SearchDocument, StoryDocument } from '@shareet/protocol'
import { openSqliteStore } from '../adapters/sqlite/index.ts'
import { regrouping } from '../ports/article-store.contract.ts'
import { NOON, sampleReport, sampleState } from '../ports/sample-report.contract.ts'
import type { Terminal } from './terminal.ts'
import { EXPLAIN_OPTIONS, explain } from './explain.ts'
import { parseOptions } from './options.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { REPLAY_OPTIONS, replay } from './replay.ts'
import { SEARCH_OPTIONS, search } from './search.ts'

interface Said {
  readonly code: number
  readonly out: string
  readonly notes: string
}

async function run(
  accepted: CommandOptions,
  args: readonly string[],
  command: (options: ParsedOptions, terminal: Terminal) => Promise<number>,
  colours = false,
): Promise<Said> {
  const said = { out: '', notes: '' }
  const options = parseOptions(args, accepted)
  assert.ok(options.ok)
  const code = await command(options.value, {
    print: text => void (said.out += text),
    note: text => void (said.notes += text),
    refuse(text) {
      said.notes += text
      return 2
    },
    errorIsTty: false,
    colours,
  })
  return { code, ...said }
}

const clockAt = (now: Instant) => ({ now: () => now, sleep: async () => undefined })
const explainAt = (now: Instant, args: readonly string[], colours = false): Promise<Said> =>
  run(EXPLAIN_OPTIONS, args, (given, terminal) => explain(given, terminal, clockAt(now)), colours)
const look = (...args: readonly string[]): Promise<Said> => run(SEARCH_OPTIONS, args, search)

/** A folder with a story of three reports, the last one a copy, open in a program that is running. */
const folder = mkdtempSync(join(tmpdir(), 'shareet-look-'))
const opened = openSqliteStore(folder)
assert.ok(opened.ok)
const stores = opened.value
const [first, second, third] = [sampleReport(1), sampleReport(2), sampleReport(3)]
const story = storyId(first.article.id)
await stores.articles.commit({
  state: sampleState(),
  reports: [
    { ...first, story },
    {
      ...second,
      story,
      joinedScore: 0.62,
      reading: { ...second.reading, numbers: [{ value: 14, role: 'killed' }] },
    },
    { ...third, story, joinedScore: 1, copyOf: second.article.id },
  ],
})
const LATER = instant(NOON + 60_000)

test('a story is explained report by report while the program runs: who began it, how the rest joined, what they added', async () => {
  const { code, out } = await explainAt(LATER, [story, '--data', folder])

  assert.equal(code, 0)
  assert.match(out, /^\u2068زلزال[^\n]*\na1 · live · 3 reports of 1 publisher \(ar\)\nimportance /)
  assert.match(out, /began the story\n/)
  assert.match(out, /joined, 62% sure\n[^\n]+\n +\+ 14 killed\n/)
  assert.match(out, /copied from \u2068وكالة\u2069\n[^\n]+\n += nothing new found\n/)
  assert.doesNotMatch(out, /\u001b\[/)
  assert.match((await explainAt(LATER, [story, '--data', folder], true)).out, /\u001b\[/)
})

test('two articles are compared evidence by evidence, by id or address, in the words of either language', async () => {
  const { out } = await explainAt(LATER, ['a1', second.article.url ?? '', '--data', folder])
  const arabic = await explainAt(LATER, ['a1', 'a2', '--language', 'ar', '--data', folder])
  const copies = await explainAt(LATER, ['a2', 'a3', '--data', folder])
  const { out: json } = await explainAt(LATER, ['a1', 'a2', '--json', '--data', folder])

  assert.match(out, /Taken for reports of (one event|two events)\. They are in one story now\.\n/)
  assert.match(
    out,
    /^ +[+−]\d+\.\d\d {2} *█+│ *.*words shared by the headlines$|│█+ .*words shared by the headlines$/m,
  )
  assert.match(arabic.out, /كلمات العنوان المشتركة/)
  assert.match(copies.out, /One is a copy of the other\./)
  const { why, together } = JSON.parse(json) as ComparisonDocument
  const sum = why.evidence.reduce((all, { contribution }) => all + contribution, why.bias)
  assert.ok(together && Math.abs(sum - why.score) < 1e-9)
})

test('a past story is explained as of its last report', async () => {
  const { out } = await explainAt(instant(NOON + 30 * 86_400_000), [
    story,
    '--data',
    folder,
    '--json',
  ])

  const document = JSON.parse(out) as StoryDocument
  assert.equal(document.live, false)
  assert.ok(document.importance > 0)
  assert.deepEqual(
    document.reports.map(({ joined }) => joined.score),
    [null, 0.62, 1],
  )
})

test('the archive is searched while the program runs, and names the story of each hit', async () => {
  const { code, out } = await look('زلزال', '--data', folder, '--limit', '2')
  const phrase = await look('رقم 2', 'ساحل', '--data', folder, '--json')
  const none = await look('nothing', '--data', folder)

  assert.equal(code, 0)
  assert.match(out, /story a1\n/)
  assert.match(out, /The first 2; --limit N shows more\.\n$/)
  assert.deepEqual(
    (JSON.parse(phrase.out) as SearchDocument).hits.map(({ article }) => article),
    ['a2'],
  )
  assert.equal(none.out, 'Nothing.\n')
})

test('what cannot be looked up is refused with what was wrong', async () => {
  const refused = [
    [await look('--data', folder), /Which words/],
    [await look('*', '--data', folder), /at least one word/],
    [await look('word', '--from', 'yesterday', '--data', folder), /yesterday/],
    [await look('word', '--limit', '0', '--data', folder), /--limit/],
    [await look('word', '--data', join(folder, 'none')), /Nothing is kept/],
    [await explainAt(LATER, ['--data', folder]), /Which story/],
    [await explainAt(LATER, ['none', '--data', folder]), /No story none/],
    [await explainAt(LATER, ['a', 'b', 'c', '--data', folder]), /c is too much/],
    [await explainAt(LATER, ['a1', 'b', '--data', folder]), /No article b is kept/],
    [await explainAt(LATER, ['a1', '--language', 'xx', '--data', folder]), /ar or en/],
  ] as const
  for (const [{ code, out, notes }, pattern] of refused) {
    assert.deepEqual([code, out], [2, ''])
    assert.match(notes, pattern)
  }
})

test('the largest stories of a day are listed with how many reports of whom they have', async () => {
  const row = (id: number, published: string, source: string): string =>
    JSON.stringify({
      id: `r${id}`,
      published,
      source,
      lang: 'en',
      title: 'Ferry Aurora runs aground near Velmar harbour',
      text: 'The ferry Aurora ran aground near Velmar harbour with 80 people on board.',
    })
  const path = join(folder, 'days.jsonl')
  writeFileSync(
    path,
    [
      row(1, '2026-06-21T23:30:00Z', 'One'),
      row(2, '2026-06-22T00:10:00Z', 'Two'),
      row(3, '2026-06-22T00:40:00Z', 'Three'),
      row(4, '2026-06-24T09:00:00Z', 'Four'),
    ].join('\n'),
  )
  const play = (...args: readonly string[]): Promise<Said> =>
    run(REPLAY_OPTIONS, [path, ...args], (given, terminal) =>
      replay(given, terminal, clockAt(NOON), new AbortController().signal),
    )

  const { out } = await play('--stories', '--day', '2026-06-22')

  assert.match(
    out,
    /^ {2}1\. 2 reports · 2 publishers · en · 2026-06-22 00:10 to 2026-06-22 00:40 · 1 on other days\n/,
  )
  assert.match((await play('--stories', '--day', 'Monday')).notes, /Monday/)
  assert.match((await play('--day', '2026-06-22')).notes, /--stories/)
  assert.match((await play('--stories', '--day', '2020-01-01')).notes, /of that day/)
})

test('a story that was merged is explained by the one that has its reports, which says when, what and why', async () => {
  const other = sampleReport(8)
  await stores.articles.commit({ state: sampleState(), reports: [other] })
  await stores.articles.move([regrouping(other.story, story, [other.article.id])])

  const { out } = await explainAt(LATER, [other.article.id, '--data', folder])
  const asked = await explainAt(LATER, [other.article.id, '--json', '--data', folder])

  assert.match(
    out,
    /merged: story s8 came in with 1 report \(both stories alike as wholes \+2\.5\)/,
  )
  assert.equal((JSON.parse(asked.out) as StoryDocument).id, story)
})
