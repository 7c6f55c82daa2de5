import { readFileSync, readdirSync } from 'node:fs'
import { readOpml } from '../../adapters/opml/index.ts'
import type { OpmlList } from '../../adapters/opml/index.ts'

const FOLDER = new URL('../../../../../packs/', import.meta.url)

export interface Pack extends OpmlList {
  readonly name: string
}

/** The starter packs that come with Shareet, by name. */
export const loadPacks = (): readonly Pack[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.opml'))
    .toSorted()
    .flatMap(file => {
      const list = readOpml(readFileSync(new URL(file, FOLDER)))
      return list.ok ? [{ name: file.slice(0, -5), ...list.value }] : []
    })
