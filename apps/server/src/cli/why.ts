import { toLanguage } from '@shareet/catalogue'
import { emptyRundown } from '@shareet/core/ticker'
import { tickerId } from '@shareet/core/values'
import type { Clock } from '../ports/index.ts'
import { explainRundown } from '../work/explain-rundown.ts'
import { restoreNewsroom } from '../work/restore-newsroom.ts'
import { openKept } from './open-kept.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { readRuling } from './ruling-of.ts'
import { printWhy } from './print-why.ts'
import type { Terminal } from './terminal.ts'

export const WHY_OPTIONS: CommandOptions = {
  values: ['data', 'ticker', 'config', 'language'],
  switches: ['json'],
}

/**
 * `shareet why [ITEM]`: why an item (by its id or that of its story) is on air, the reports behind each reason, and what
 * would take it off; without one, that of every item.
 */
export async function why(
  options: ParsedOptions,
  terminal: Terminal,
  clock: Clock,
): Promise<number> {
  const [wanted, extra] = options.words
  if (extra !== undefined)
    return terminal.refuse(`One item at a time, please: ${extra} is too much.`)
  const given = options.values['language']?.at(-1) ?? 'en'
  const language = toLanguage(given)
  if (language !== given) return terminal.refuse(`--language must be ar or en, got "${given}".`)
  const opened = openKept(options)
  if (!opened.ok) return terminal.refuse(opened.error)
  await using store = opened.value
  const known = await store.rundowns.tickers()
  const named = options.values['ticker']?.at(-1)
  const id = named === undefined ? known[0] : known.find(each => each === named)
  const last = id && (await store.rundowns.last(id))
  if (!id || !last)
    return terminal.refuse(
      named === undefined || known.length === 0
        ? 'Nothing was on air there yet.'
        : `There is no ticker "${named}" there. The tickers are ${known.join(', ')}.`,
    )
  const now = clock.now()
  const newsroom = await restoreNewsroom(store.articles, now)
  const rundown = { ...emptyRundown(now, tickerId(id)), ...last.state }
  const ruling = await readRuling(options, store.decisions, newsroom, tickerId(id), now)
  const ticker = { id: tickerId(id), rundown, ...ruling }
  const documents = (await explainRundown(newsroom, ticker, now)).filter(
    ({ item, story }) => wanted === undefined || item === wanted || story === wanted,
  )
  if (documents.length === 0)
    return terminal.refuse(
      wanted === undefined ? 'Nothing is on air there now.' : `No item ${wanted} is on air there.`,
    )
  terminal.print(
    options.switches.has('json')
      ? documents.map(each => `${JSON.stringify(each)}\n`).join('')
      : documents
          .map(each => printWhy(each, language, terminal.colours, wanted !== undefined))
          .join('\n'),
  )
  return 0
}
