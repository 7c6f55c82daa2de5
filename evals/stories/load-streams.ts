import { basename } from 'node:path'
import { loadRows, sharedFile } from '../load-rows.ts'
import type { LabelledRow } from '../load-rows.ts'

const SETS = ['og2021-dev.jsonl', 'stories-ar-en-dev.jsonl', 'uci-gnews-dev.jsonl'] as const

/** A labelled stream, and what its figures begin with. */
export interface LabelledStream {
  readonly prefix: string
  readonly rows: readonly LabelledRow[]
}

/** The given files, or the development sets of this machine; of sets that are not there, `skipped` is told. */
export function loadStreams(data: readonly string[], skipped: string[]): LabelledStream[] {
  if (data.length > 0)
    return data.map(file => ({
      prefix: data.length > 1 ? `${nameOf(file)}.` : '',
      rows: loadRows(file),
    }))
  return SETS.flatMap(name => {
    const file = sharedFile(name)
    if (file === undefined) {
      skipped.push(`${name} is not on this machine`)
      return []
    }
    return { prefix: name === SETS[0] ? '' : `${nameOf(name)}.`, rows: loadRows(file) }
  })
}

const nameOf = (file: string): string => basename(file).replace(/(-dev)?\.jsonl$/, '')
