import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { isMap, isSeq, parseDocument } from 'yaml'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import type { ListedFeed } from '../../adapters/opml/index.ts'
import { describeFaults, environment, loadConfig, parseConfig } from '../../config/index.ts'
import type { Config } from '../../config/index.ts'

/** The configuration, or what is wrong with it. */
export function openConfig(file: string, data: string | undefined): Result<Config, string> {
  const loaded = loadConfig(file, environment(), data === undefined ? {} : { data })
  return loaded.ok ? loaded : failure(describeFaults(loaded.error, file))
}

/** Adds entries at the end of `sources`; comments and order of the file stay as they are. The failure is a sentence. */
export function addEntries(file: string, feeds: readonly ListedFeed[]): Result<number, string> {
  return edit(file, document => {
    for (const feed of feeds) document.addIn(['sources'], document.createNode(entryOf(feed)))
    return feeds.length
  })
}

/** Takes the entry at `index` out. */
export const removeEntry = (file: string, index: number): Result<number, string> =>
  edit(file, document => (document.deleteIn(['sources', index]) ? 1 : 0))

function edit(
  file: string,
  change: (document: ReturnType<typeof parseDocument>) => number,
): Result<number, string> {
  const document = parseDocument(readFileSync(file, 'utf8'))
  if (!isMap(document.contents) || !isSeq(document.get('sources')))
    return failure(`${file} has no list of sources to change`)
  const count = change(document)
  const text = document.toString({ lineWidth: 0 })
  // Nothing is written that the program would refuse to start with.
  const checked = parseConfig(text)
  if (!checked.ok) return failure(describeFaults(checked.error, file))
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, text, { flag: 'wx' })
  renameSync(beside, file)
  return success(count)
}

const entryOf = (feed: ListedFeed): Record<string, unknown> =>
  Object.fromEntries(Object.entries(feed).filter(([, value]) => value !== null))
