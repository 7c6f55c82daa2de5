import { readFileSync, writeFileSync } from 'node:fs'
import { listedFeed, readOpml, writeOpml } from '../../adapters/opml/index.ts'
import type { SourcesContext } from './context.ts'
import { takeIn } from './take-in.ts'

/** `shareet sources import FILE`: adds the feeds of an OPML list. */
export async function importList(context: SourcesContext): Promise<number> {
  const { words, terminal } = context
  const [path] = words
  if (path === undefined) return terminal.refuse('Which list? shareet sources import FILE.opml')
  let body: Uint8Array
  try {
    body = readFileSync(path)
  } catch (fault) {
    return terminal.refuse(
      `Cannot read ${path}: ${fault instanceof Error ? fault.message : String(fault)}`,
    )
  }
  const list = readOpml(body)
  if (!list.ok) return terminal.refuse(`${path} cannot be imported: ${list.error}.`)
  if (list.value.feeds.length === 0) return terminal.refuse(`${path} names no feeds.`)
  return takeIn(list.value.feeds, context)
}

/** `shareet sources export [FILE]`: all sources as OPML, to standard output without a file. */
export async function exportList({ words, terminal, config }: SourcesContext): Promise<number> {
  const opml = writeOpml(
    `${config.tickers[0]?.name ?? ''} – Shareet`,
    config.sources.map(listedFeed),
  )
  const [path] = words
  if (path === undefined) terminal.print(opml)
  else {
    try {
      writeFileSync(path, opml)
    } catch (fault) {
      return terminal.refuse(
        `Cannot write ${path}: ${fault instanceof Error ? fault.message : String(fault)}`,
      )
    }
    terminal.note(`Wrote ${config.sources.length} sources to ${path}.`)
  }
  return 0
}
