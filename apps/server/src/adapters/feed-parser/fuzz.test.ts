import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { feedParser } from './index.ts'
import { parseLimits } from './limits.ts'

const CASES = 100_000
const FEEDS = 200
/** Larger feeds cost time and show nothing that these do not. */
const LARGEST = 24_000
/** No single document may take longer, in milliseconds, however it is spoilt. */
const LONGEST_MS = 1000

const GOLDEN = fileURLToPath(new URL('./golden/', import.meta.url))
const RECORDED = fileURLToPath(new URL('../../../../../../shared/data/feeds/', import.meta.url))

/** A generator of the same numbers on every machine (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Recorded feeds of all suites where they are on this machine, and our own. */
function feeds(): readonly Uint8Array[] {
  const folders = [GOLDEN, ...(existsSync(RECORDED) ? [RECORDED] : [])]
  const files = folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(xml|rss|atom|json)$/.test(name) && !/expected/.test(name))
      .map(name => join(folder, name))
      .filter(path => statSync(path).size <= LARGEST)
      .toSorted(),
  )
  const step = Math.max(1, files.length / FEEDS)
  return Array.from({ length: Math.min(FEEDS, files.length) }, (_, index) =>
    readFileSync(files[Math.floor(index * step)] ?? ''),
  )
}

function spoil(
  feed: Uint8Array,
  other: Uint8Array,
  kind: number,
  pick: (below: number) => number,
): Uint8Array {
  const at = pick(feed.length + 1)
  switch (kind) {
    case 0:
      return feed.subarray(0, at)
    case 1: {
      const flipped = Uint8Array.from(feed)
      for (let count = 1 + pick(8); count > 0; count--) {
        const byte = pick(feed.length)
        flipped[byte] = (flipped[byte] ?? 0) ^ (1 << pick(8))
      }
      return flipped
    }
    default:
      return Buffer.concat([feed.subarray(0, at), other.subarray(pick(other.length + 1))])
  }
}

test(`${CASES} beginnings, bit flips and splices of recorded feeds each end in a value or a named failure`, t => {
  const all = feeds()
  t.diagnostic(
    `${all.length} feeds${existsSync(RECORDED) ? '' : '; the recorded ones are not on this machine, ours stand in'}`,
  )
  const pick = numbers(20260622)
  const kinds = new Set<string>()
  let longest = 0
  for (let round = 0; round < CASES; round++) {
    const feed = all[pick(all.length)] ?? new Uint8Array()
    const body = spoil(feed, all[pick(all.length)] ?? feed, round % 3, pick)
    const begun = performance.now()
    const parsed = feedParser.parse({ body, contentType: null, url: 'https://feeds.example/x' })
    longest = Math.max(longest, performance.now() - begun)
    if (parsed.ok) {
      assert.ok(parsed.value.items.length <= parseLimits.items)
      kinds.add('feed')
    } else {
      assert.ok(parsed.error.detail.length > 10)
      kinds.add(parsed.error.kind)
    }
  }
  t.diagnostic(`longest ${longest.toFixed(0)} ms; outcomes: ${[...kinds].toSorted().join(', ')}`)
  assert.ok(longest < LONGEST_MS, `one document took ${longest} ms`)
  for (const kind of ['feed', 'truncated', 'not-a-feed', 'empty']) assert.ok(kinds.has(kind), kind)
})
