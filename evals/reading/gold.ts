import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** What a person understood of one report; every string is verbatim from its text. See evals/README.md. */
export interface GoldRow {
  readonly id: string
  readonly lang: string
  readonly published: string
  readonly title: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  readonly agencies: readonly string[]
  readonly notQuotes: readonly string[]
  readonly people: readonly { readonly name: string; readonly role: string | null }[]
  readonly organisations: readonly string[]
  readonly places: readonly string[]
  readonly countries: readonly string[]
  readonly dates: readonly GoldDate[]
  readonly numbers: readonly GoldNumber[]
  readonly certainty: string
  readonly genre: string
  readonly eventKind: string | null
  /** Another kind that is as right. */
  readonly eventKind2?: string
}

export interface GoldNumber {
  readonly text: string
  readonly value: number
  /** What it counts, where that is not in the text. */
  readonly unit_or_thing?: string | null
}

export interface GoldQuote {
  readonly text: string
  readonly kind: 'direct' | 'reported'
  readonly speaker: string | null
  readonly anonymous: boolean
  readonly via: string | null
}

export type GoldDate =
  | { readonly text: string; readonly date: string }
  | { readonly text: string; readonly from: string; readonly to: string }

const LISTS = [
  'quotes',
  'agencies',
  'notQuotes',
  'people',
  'organisations',
  'places',
  'countries',
  'dates',
  'numbers',
] as const

/** The rows of a gold file. Throws with the file and line of the first faulty one; a list that is left out is not scored. */
export function loadGold(file: string): GoldRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [parse(line, `${basename(file)}:${index + 1}`)],
    )
}

function parse(line: string, place: string): GoldRow {
  const row = JSON.parse(line) as Partial<GoldRow>
  for (const field of ['id', 'lang', 'published', 'text'] as const)
    if (typeof row[field] !== 'string') throw new Error(`${place}: "${field}" must be text`)
  if (Number.isNaN(Date.parse(row.published ?? '')))
    throw new Error(`${place}: "published" is no time`)
  for (const list of LISTS)
    if (row[list] !== undefined && !Array.isArray(row[list]))
      throw new Error(`${place}: "${list}" must be a list`)
  return { ...row, title: row.title ?? '' } as GoldRow
}
