import { readFileSync } from 'node:fs'
import { generateLabelled } from '@shareet/testkit/newsroom'
import { loadRows, sharedFile } from '../load-rows.ts'
import type { LabelledRow } from '../load-rows.ts'

export interface LabelledSet {
  readonly name: string
  readonly rows: readonly LabelledRow[]
  /** How much each of its languages counts in fitting. */
  readonly weight: number
}

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** The labelled sets on this machine, and some hours of the generated newsroom. */
export function loadSets(): LabelledSet[] {
  const sets: LabelledSet[] = []
  for (const [name, weight] of [
    ['og2021', 1],
    ['stories-ar-en', 1.5],
    ['uci-gnews', 1.5],
  ] as const) {
    const file = sharedFile(`${name}-dev.jsonl`)
    if (file === undefined) continue
    sets.push({ name, weight, rows: name === 'uci-gnews' ? loadScattered(file) : loadRows(file) })
  }
  const file = sharedFile('ecbplus.jsonl')
  if (file !== undefined) sets.push({ name: 'ecbplus', weight: 1, rows: loadUntimed(file) })
  sets.push({ name: 'generated', weight: 0.2, rows: generateLabelled('fit-1', 160) })
  return sets
}

/** Rows without times: a minute apart in an order that has nothing to do with their events. */
export function loadUntimed(file: string): LabelledRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as LabelledRow)
    .sort((a, b) => scatter(a.id) - scatter(b.id))
    .map((row, at) => ({ ...row, published: new Date(MINUTE_MS * at).toISOString() }))
}

/**
 * Rows that were collected story by story, so that their times give away what belongs together: within two minutes
 * always, after five never. Each is moved on by up to a day, by chance that has nothing to do with its event.
 */
export const loadScattered = (file: string): LabelledRow[] =>
  loadRows(file)
    .map(row => ({ row, at: Date.parse(row.published) + (scatter(row.id) / 2 ** 32) * DAY_MS }))
    .sort((a, b) => a.at - b.at)
    .map(({ row, at }) => ({ ...row, published: new Date(at).toISOString() }))

function scatter(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return hash
}
