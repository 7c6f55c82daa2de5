import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/** A row of a labelled set, as documented in evals/README.md. */
export interface LabelledRow {
  readonly id: string
  readonly source?: string
  readonly lang: string
  readonly published: string
  readonly title: string
  readonly text?: string
  readonly event: string
  readonly x_first_seen?: string
}

/** Where development sets lie, if they are on this machine. */
export const SHARED = process.env['SHAREET_SHARED'] ?? resolve(import.meta.dirname, '../../shared')

export const sharedFile = (name: string): string | undefined => {
  const path = join(SHARED, 'data', name)
  return existsSync(path) ? path : undefined
}

/**
 * The rows of a file in order of arrival, equal times by id; a row without an event is about `unlabelled`, where that is
 * given. Throws with the file and line of the first faulty row.
 */
export function loadRows(file: string, unlabelled?: string): LabelledRow[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [parseRow(line, `${basename(file)}:${index + 1}`, unlabelled)],
    )
  return rows.sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1))
}

export const timeOf = (row: LabelledRow): number => Date.parse(row.x_first_seen ?? row.published)

function parseRow(line: string, place: string, unlabelled?: string): LabelledRow {
  const read = JSON.parse(line) as Partial<LabelledRow>
  const row = unlabelled === undefined ? read : { event: unlabelled, ...read }
  for (const field of ['id', 'lang', 'published', 'title', 'event'] as const)
    if (typeof row[field] !== 'string') throw new Error(`${place}: "${field}" must be text`)
  if (Number.isNaN(timeOf(row as LabelledRow))) throw new Error(`${place}: "published" is no time`)
  return row as LabelledRow
}
