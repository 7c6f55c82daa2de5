import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseIsoInstant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'

/** What an editor would have on air at one moment, for two audiences. */
export interface Picks {
  readonly at: Instant
  readonly world: readonly Pick[]
  readonly arab: readonly Pick[]
  /** Rows that must not be near the top. */
  readonly not: ReadonlySet<string>
}

/** A story that the editor picked, and the rows that tell it. */
export interface Pick {
  readonly label: string
  /** 3 must be on, 2 should, 1 may. */
  readonly gain: number
  /** The editor would have alerted it. */
  readonly breaking: boolean
  readonly rows: ReadonlySet<string>
}

interface PickRow {
  readonly at: string
  readonly stories: readonly { label: string; gain: number; breaking?: boolean; ids: string[] }[]
  readonly arab?: readonly { label: string; rank: number; ids: string[] }[]
  readonly not?: readonly { id: string }[]
}

/** The moments of a file of picks, in order of time. */
export function loadPicks(file: string): Picks[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === ''
        ? []
        : [parsePicks(JSON.parse(line) as PickRow, `${basename(file)}:${index + 1}`)],
    )
    .sort((a, b) => a.at - b.at)
}

function parsePicks({ at, stories, arab = [], not = [] }: PickRow, place: string): Picks {
  const moment = parseIsoInstant(at)
  if (moment === undefined) throw new Error(`${place}: "at" is no time`)
  return {
    at: moment,
    world: stories.map(({ label, gain, breaking = false, ids }) => ({
      label,
      gain,
      breaking,
      rows: new Set(ids),
    })),
    arab: arab.map(({ label, rank, ids }) => ({
      label,
      gain: gainOfRank(rank, arab.length),
      breaking: false,
      rows: new Set(ids),
    })),
    not: new Set(not.map(({ id }) => id)),
  }
}

/** The Arab list has ranks alone: they are taken for gains in the proportions of the world list. */
const gainOfRank = (rank: number, of: number): number =>
  rank <= of * 0.4 ? 3 : rank <= of * 0.9 ? 2 : 1
