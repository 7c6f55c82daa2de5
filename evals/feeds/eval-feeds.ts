import { fileURLToPath } from 'node:url'
import type { EvalRequest } from '../run.ts'
import type { Report } from '../report.ts'
import { sharedFile } from '../load-rows.ts'
import { judge } from './compare.ts'
import type { Verdict } from './compare.ts'
import { damage } from './damage.ts'
import type { Expectation, SeenFeed } from './expectation.ts'
import { loadCases } from './load-cases.ts'
import type { FeedCase } from './load-cases.ts'
import { peers, readOurs } from './peers.ts'
import type { Read } from './peers.ts'

const GOLDEN = fileURLToPath(
  new URL('../../apps/server/src/adapters/feed-parser/golden', import.meta.url),
)

/** Where the golden feeds say that they come from. */
const GOLDEN_BASE = 'https://feeds.example/'

/** Longest that one document may take, in milliseconds, before it counts as a hang. */
const HANG_MS = 2000

/**
 * Fields of feeds seen right, by suite, beside published parsers on the same files. Damaged twins of well-formed feeds
 * (see `damage.ts`) are made in the run and must give what the whole ones give.
 */
export async function evalFeeds({ data, gate }: EvalRequest): Promise<Report> {
  const folder = gate ? GOLDEN : (data[0] ?? sharedFile('feeds'))
  const loaded = folder === undefined ? [] : loadCases(folder, gate ? GOLDEN_BASE : undefined)
  const skipped = loaded.length === 0 ? ['there are no recorded feeds on this machine'] : []
  const cases = [...loaded, ...loaded.flatMap(damage)]
  const ours = await tally(cases, readOurs)
  const baselines: Record<string, Record<string, number>> = {}
  for (const [name, read] of Object.entries(peers))
    baselines[name] = figuresOf(await tally(cases, read))
  const wrong = process.env['SHAREET_EVAL_SHOW'] === undefined ? [] : ours.faults
  for (const fault of wrong) console.log(fault)
  return {
    name: 'feeds',
    figures: figuresOf(ours),
    baselines,
    floors:
      loaded.length === 0
        ? {}
        : {
            'well-formed.right': 0.99,
            'ill-formed.right': 0.95,
            ...(gate && { 'fields.right': 0.99 }),
          },
    skipped,
  }
}

interface Tally {
  readonly groups: Map<string, Record<Verdict, number>>
  readonly faults: string[]
  documents: number
  crashes: number
  hangs: number
}

async function tally(cases: readonly FeedCase[], read: Read): Promise<Tally> {
  const result: Tally = { groups: new Map(), faults: [], documents: 0, crashes: 0, hangs: 0 }
  for (const example of cases) {
    const begun = performance.now()
    let seen: Awaited<ReturnType<Read>>
    try {
      seen = await read(example)
    } catch {
      result.crashes++
    }
    result.documents++
    if (performance.now() - begun > HANG_MS) result.hangs++
    for (const expectation of example.expected) {
      const verdict = judge(example, expectation, seen)
      for (const group of [
        'fields',
        example.illFormed ? 'ill-formed' : 'well-formed',
        example.suite,
      ]) {
        const counts = result.groups.get(group) ?? { right: 0, wrong: 0, missing: 0 }
        counts[verdict]++
        result.groups.set(group, counts)
      }
      if (verdict !== 'right') result.faults.push(faultOf(example, expectation, verdict, seen))
    }
  }
  return result
}

function faultOf(
  { name }: FeedCase,
  { entry, field, value }: Expectation,
  verdict: Verdict,
  seen: SeenFeed | undefined,
): string {
  const item = (entry === null ? seen : seen?.items[entry]) as
    Readonly<Record<string, unknown>> | undefined
  const quoted = (text: unknown): string => JSON.stringify(text)?.slice(0, 120) ?? 'nothing'
  return `${name} [${entry ?? 'feed'}].${field} ${verdict}: expected ${quoted(value)}, saw ${quoted(item?.[field])}`
}

function figuresOf({ groups, documents, crashes, hangs }: Tally): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const [group, { right, wrong, missing }] of groups) {
    figures[`${group}.right`] = right / (right + wrong + missing)
    figures[`${group}.wrong`] = wrong
    figures[`${group}.missing`] = missing
  }
  return { ...figures, documents, crashes, hangs }
}
