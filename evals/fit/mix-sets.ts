import { loadRows, sharedFile, timeOf } from '../load-rows.ts'
import type { LabelledRow } from '../load-rows.ts'
import { RECORDED_DAYS, UNLABELLED, loadRecordedDays } from '../stories/load-recorded-days.ts'
import { loadScattered, loadUntimed } from './load-sets.ts'

/** A row among those of other sets. */
export interface MixedRow extends LabelledRow {
  /** The time and matter it comes from: reports of two worlds are never about one event. */
  readonly world: string
  /** Whether its `event` is known; if not, nothing is known of it and others of its world. */
  readonly labelled: boolean
}

/**
 * The labelled sets and recorded days without labels as one stream that begins everywhere at once: a labelled set holds
 * little but what belongs together, a newsroom's day hundreds of things that merely resemble each other. Empty where
 * the recorded days are not on this machine. Of each world the earlier `share`.
 */
export function mixSets(share: number): MixedRow[] {
  const days = loadRecordedDays()
  const arabic = sharedFile(ARABIC)
  if (days === undefined || arabic === undefined) return []
  const scattered = sharedFile('uci-gnews-dev.jsonl')
  const untimed = sharedFile('ecbplus.jsonl')
  const worlds: Readonly<Record<string, readonly LabelledRow[]>> = {
    olympics: load('og2021-dev.jsonl'),
    publishers: scattered === undefined ? [] : loadScattered(scattered),
    lookalikes: untimed === undefined ? [] : loadUntimed(untimed),
    days,
    arabic: loadRows(arabic, UNLABELLED),
  }
  return Object.entries(worlds)
    .flatMap(([world, rows]) => moved(world, rows.slice(0, Math.floor(rows.length * share))))
    .sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1))
}

/** Reports that a program meets before another one begins with nothing. */
export const PIECE = 50

/** A stream in pieces of `PIECE`, in order. */
export const inPieces = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / PIECE) }, (_, at) =>
    items.slice(at * PIECE, (at + 1) * PIECE),
  )

/** The id that a report of recorded days has in the mixed stream. */
export const mixedId = (set: string, id: string): string =>
  idIn(set === RECORDED_DAYS ? 'days' : 'arabic', id)

const idIn = (world: string, id: string): string => `${world} ${id}`

const ARABIC = 'saudi-2015-08.jsonl'
const BEGIN = Date.UTC(2026, 0, 5)

function load(name: string): LabelledRow[] {
  const file = sharedFile(name)
  return file === undefined ? [] : loadRows(file)
}

/** A world's rows with its first at the beginning of the stream. */
function moved(world: string, rows: readonly LabelledRow[]): MixedRow[] {
  const [first] = rows
  if (!first) return []
  const by = BEGIN - timeOf(first)
  const shifted = (time: number): string => new Date(time + by).toISOString()
  return rows.map(row => ({
    ...row,
    id: idIn(world, row.id),
    published: shifted(Date.parse(row.published)),
    x_first_seen: shifted(timeOf(row)),
    world,
    labelled: row.event !== UNLABELLED,
  }))
}
