import { restoreNewsroom } from '../work/restore-newsroom.ts'
import { describeStory } from '../work/describe-story.ts'
import type { Clock } from '../ports/index.ts'
import { openKept } from './open-kept.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { printStory } from './print-story.ts'
import type { Terminal } from './terminal.ts'

export const EXPLAIN_OPTIONS: CommandOptions = { values: ['data'], switches: ['json'] }

/** `shareet explain STORY`: why a story counts, and how it came to be, report by report. */
export async function explain(
  options: ParsedOptions,
  terminal: Terminal,
  clock: Clock,
): Promise<number> {
  const [id, extra] = options.words
  if (id === undefined)
    return terminal.refuse('Which story? Give its id, as "shareet search WORDS" prints it.')
  if (extra !== undefined)
    return terminal.refuse(`One story at a time, please: ${extra} is a second one.`)
  const opened = openKept(options)
  if (!opened.ok) return terminal.refuse(opened.error)
  await using store = opened.value
  const now = clock.now()
  const newsroom = await restoreNewsroom(store.articles, now)
  const story = await describeStory(newsroom, store.archive, id, now)
  if (!story) return terminal.refuse(`No story ${id} is kept there.`)
  terminal.print(
    options.switches.has('json')
      ? `${JSON.stringify(story, null, 2)}\n`
      : printStory(story, terminal.colours),
  )
  return 0
}
