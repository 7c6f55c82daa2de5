import { toLanguage } from '@shareet/catalogue'
import { tickerId } from '@shareet/core/values'
import { restoreNewsroom } from '../work/restore-newsroom.ts'
import { describeStory } from '../work/describe-story.ts'
import { explainArticles } from '../work/explain-articles.ts'
import type { Clock } from '../ports/index.ts'
import { openKept } from './open-kept.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { printComparison } from './print-comparison.ts'
import { readRuling } from './ruling-of.ts'
import { printStory } from './print-story.ts'
import type { Terminal } from './terminal.ts'

export const EXPLAIN_OPTIONS: CommandOptions = {
  values: ['data', 'language', 'ticker', 'config'],
  switches: ['json'],
}

/**
 * `shareet explain STORY`: why a story counts, and how it came to be, report by report.
 * `shareet explain ARTICLE ARTICLE`: why two articles are, or are not, reports of one event.
 */
export async function explain(
  options: ParsedOptions,
  terminal: Terminal,
  clock: Clock,
): Promise<number> {
  const [first, second, extra] = options.words
  if (first === undefined)
    return terminal.refuse('Which story? Give its id, as "shareet search WORDS" prints it.')
  if (extra !== undefined)
    return terminal.refuse(`A story, or two articles, please: ${extra} is too much.`)
  const wanted = options.values['language']?.at(-1) ?? 'en'
  const language = toLanguage(wanted)
  if (language !== wanted) return terminal.refuse(`--language must be ar or en, got "${wanted}".`)
  const opened = openKept(options)
  if (!opened.ok) return terminal.refuse(opened.error)
  await using store = opened.value
  const now = clock.now()
  const newsroom = await restoreNewsroom(store.articles, now)
  const json = options.switches.has('json')
  const print = <T>(document: T, print: (document: T) => string): number => {
    terminal.print(json ? `${JSON.stringify(document, null, 2)}\n` : print(document))
    return 0
  }
  if (second !== undefined) {
    const compared = await explainArticles(newsroom, store.archive, [first, second])
    if (!compared.ok) return terminal.refuse(`No article ${compared.error} is kept there.`)
    return print(compared.value, each => printComparison(each, language, terminal.colours))
  }
  const ticker = options.values['ticker']?.at(-1)
  const known = await store.rundowns.tickers()
  if (ticker !== undefined && !known.some(each => each === ticker))
    return terminal.refuse(
      `There is no ticker "${ticker}" there. The tickers are ${known.join(', ')}.`,
    )
  const audience =
    ticker === undefined
      ? undefined
      : (await readRuling(options, store.decisions, newsroom, tickerId(ticker), now)).policy
          .audience
  const story = await describeStory(newsroom, store.archive, first, now, audience)
  if (!story) return terminal.refuse(`No story ${first} is kept there.`)
  return print(story, each => printStory(each, language, terminal.colours))
}
