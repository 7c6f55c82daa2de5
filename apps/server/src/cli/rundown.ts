import type { TickerDocument } from '@shareet/protocol'
import { openKept } from './open-kept.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { printRundown } from './print-rundown.ts'
import type { Terminal } from './terminal.ts'

export const RUNDOWN_OPTIONS: CommandOptions = { values: ['data', 'ticker'], switches: ['json'] }

/** `shareet rundown`: what is on air on every ticker or on one, or was when the program last ran. */
export async function rundown(options: ParsedOptions, terminal: Terminal): Promise<number> {
  const [extra] = options.words
  if (extra !== undefined)
    return terminal.refuse(`"${extra}" is not understood. A ticker is named with --ticker ID.`)
  const opened = openKept(options)
  if (!opened.ok) return terminal.refuse(opened.error)
  await using store = opened.value
  const known = await store.rundowns.tickers()
  const wanted = options.values['ticker']?.at(-1)
  const shown = known.filter(id => wanted === undefined || id === wanted)
  if (shown.length === 0)
    return terminal.refuse(
      wanted === undefined || known.length === 0
        ? 'Nothing was on air there yet.'
        : `There is no ticker "${wanted}" there. The tickers are ${known.join(', ')}.`,
    )
  const documents: TickerDocument[] = []
  for (const id of shown) {
    const last = await store.rundowns.last(id)
    if (last) documents.push(last.document)
  }
  terminal.print(
    options.switches.has('json')
      ? documents.map(document => `${JSON.stringify(document)}\n`).join('')
      : documents.map(printed).join('\n'),
  )
  return 0
}

const printed = (document: TickerDocument): string => {
  const { ticker, seq, at } = document
  return `${ticker.id} · ${ticker.name} · change ${seq} · ${at}\n${printRundown(document)}`
}
