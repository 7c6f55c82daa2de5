import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Expectation } from './expectation.ts'
import { jsonExpectations } from './json-expectations.ts'
import { pythonExpectations } from './python-expectations.ts'

/** A feed with what must be seen in it. */
export interface FeedCase {
  /** First folder below the root: the suite it is from. */
  readonly suite: string
  readonly name: string
  readonly body: Uint8Array
  readonly contentType: string | null
  readonly url: string
  readonly language: string | null
  /** Its own suite calls it ill-formed. */
  readonly illFormed: boolean
  readonly expected: readonly Expectation[]
}

const FEED_FILE = /\.(xml|rss|atom|rdf|json|txt|html)$/i
const EXPECTED_FILE = /[._]expected\.json$/i

/** Where feedparser's own suite is served from: expected links name it. */
const SUITES_BASE = 'http://127.0.0.1:8097/'

/**
 * All feeds under a folder, expectations read from the JSON beside them or from their first comment. Feeds are taken
 * to come from below `base`, unless they name their own address.
 */
export function loadCases(root: string, base = SUITES_BASE): readonly FeedCase[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()
  const present = new Set(files)
  return files
    .filter(file => FEED_FILE.test(file) && !EXPECTED_FILE.test(file))
    .filter(file => !isExpectation(file, present))
    .map(file => loadCase(root, file, base))
}

/** JSON that belongs to a feed beside it, or in the folder `output` beside `input`. */
function isExpectation(file: string, present: ReadonlySet<string>): boolean {
  if (!file.endsWith('.json')) return false
  const stem = file.slice(0, -5)
  if (present.has(`${stem}_expected.json`) || present.has(`${stem}.expected.json`)) return false
  if (file.split(sep).at(-2) === 'output') return true
  return ['xml', 'rss', 'atom', 'rdf'].some(kind => present.has(`${stem}.${kind}`))
}

function loadCase(root: string, file: string, base: string): FeedCase {
  const body = readFileSync(join(root, file))
  const stem = join(root, file.replace(/\.\w+$/, ''))
  const head = commentOf(body)
  const expression = /Expect:\s*([\s\S]*?)\s*(?:-->|$)/.exec(head)?.[1] ?? ''
  const json = [
    `${stem}.expected.json`,
    `${stem}_expected.json`,
    ...(file.endsWith('.json') ? [] : [`${stem}.json`]),
    `${stem.replace(`${sep}input${sep}`, `${sep}output${sep}`)}.json`,
  ].find(path => path !== join(root, file) && existsSync(path))
  const headers = json === undefined ? undefined : httpHeadersOf(json)
  return {
    suite: file.includes(sep) ? (file.split(sep)[0] ?? '') : 'all',
    name: relative(root, join(root, file)),
    body,
    contentType: headers ?? /^Header:\s*Content-type:\s*(.+)$/im.exec(head)?.[1]?.trim() ?? null,
    language: /^Header:\s*Content-Language:\s*(\S+)/im.exec(head)?.[1] ?? null,
    url: new URL(
      /^Header:\s*Content-Location:\s*(?!javascript:)(\S+)/im.exec(head)?.[1] ?? '',
      `${base}${file.split(sep).slice(1).map(encodeURIComponent).join('/')}`,
    ).href,
    illFormed: /illformed|ill-formed/i.test(file) || /(?<!not )\bbozo\b/.test(expression),
    expected:
      json === undefined
        ? pythonExpectations(expression)
        : jsonExpectations(JSON.parse(readFileSync(json, 'utf8'))),
  }
}

function httpHeadersOf(path: string): string | undefined {
  const parse = JSON.parse(readFileSync(path, 'utf8')) as { http_content_type?: unknown }
  return typeof parse.http_content_type === 'string' ? parse.http_content_type : undefined
}

/** The first comment, whatever the encoding of the rest: these are plain ASCII, in one or two bytes a letter. */
function commentOf(body: Buffer): string {
  const text = body.subarray(0, 8000).toString('latin1').replaceAll('\0', '')
  return /<!--([\s\S]*?)-->/.exec(text)?.[1] ?? ''
}
