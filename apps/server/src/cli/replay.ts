import { readFile } from 'node:fs/promises'
import { toTickerDocument } from '@shareet/core/publish'
import { storiesPolicy } from '@shareet/core/stories'
import { tickerPolicy } from '@shareet/core/ticker'
import type { Rundown } from '@shareet/core/ticker'
import { DAY, instant, isoInstant, parseIsoInstant } from '@shareet/core/values'
import type { Instant } from '@shareet/core/values'
import cliProgress from 'cli-progress'
import type { Clock } from '../ports/clock.ts'
import { replayRecording } from '../work/replay-recording.ts'
import type { ReplayMoment } from '../work/replay-recording.ts'
import type { CommandOptions, ParsedOptions } from './options.ts'
import { parseRecordedItem } from './parse-recording.ts'
import type { RecordedItem } from './parse-recording.ts'
import { printRundown } from './print-rundown.ts'
import { printStories } from './print-stories.ts'
import type { Terminal } from './terminal.ts'

export const REPLAY_OPTIONS: CommandOptions = {
  values: ['at', 'speed', 'language', 'items', 'day'],
  switches: ['json', 'stories'],
}

/** Faulty rows named one by one before the rest are counted. */
const FAULTS_NAMED = 5

/** `shareet replay`: recorded articles through the very same pipeline under their own clock. */
export async function replay(
  options: ParsedOptions,
  terminal: Terminal,
  clock: Clock,
  signal: AbortSignal,
): Promise<number> {
  const plan = readPlan(options)
  if (typeof plan === 'string') return terminal.refuse(plan)
  const recording = await loadRecording(plan, terminal)
  if (typeof recording === 'string') return terminal.refuse(recording)
  const wanted = [...plan.at].sort((a, b) => a - b)
  const policy = { ...tickerPolicy, items: plan.items }
  const show = (moment: ReplayMoment, at: Instant): void =>
    terminal.print(plan.json ? momentAsJson(moment.rundown, at) : momentAsText(moment.rundown, at))

  const bar = terminal.errorIsTty
    ? new cliProgress.SingleBar({
        format: '{bar} {percentage}% · {value}/{total} articles · {clock}',
      })
    : undefined
  bar?.start(recording.length, 0, { clock: '' })
  const begun = clock.now()
  const first = recording[0]?.at ?? instant(0)
  let last: ReplayMoment | undefined
  for (const moment of replayRecording(recording, policy, wanted.at(-1))) {
    last = moment
    bar?.update(moment.taken, { clock: isoInstant(moment.now).slice(0, 16) })
    while (wanted[0] !== undefined && wanted[0] <= moment.now)
      show(moment, wanted.shift() ?? moment.now)
    if (plan.speed !== undefined) {
      const due = begun + (moment.now - first) / plan.speed
      if (due > clock.now()) await clock.sleep(due - clock.now(), signal)
    }
    if (signal.aborted) break
  }
  bar?.stop()
  if (!last) return terminal.refuse('The recording holds no article to play.')
  if (plan.stories) terminal.print(printStories(last.newsroom.stories.live(), plan.day))
  else if (plan.at.length === 0) show(last, last.now)
  const seconds = (clock.now() - begun) / 1000
  terminal.note(
    `${last.taken} articles, ${last.newsroom.stories.size.stories} live stories at the end, ${last.rundown.seq} rundown changes, ${seconds.toFixed(1)} s.`,
  )
  return 0
}

interface Plan {
  readonly path: string
  readonly at: readonly Instant[]
  readonly speed: number | undefined
  readonly languages: readonly string[]
  readonly items: number
  readonly json: boolean
  readonly stories: boolean
  /** Beginning of the day whose stories are wanted. */
  readonly day: Instant | null
}

function readPlan({ words, values, switches }: ParsedOptions): Plan | string {
  const [path, extra] = words
  if (path === undefined) return 'Which recording? Give a file: shareet replay FILE.jsonl'
  if (extra !== undefined) return `One recording at a time, please: ${extra} is a second one.`
  const at: Instant[] = []
  for (const text of values['at'] ?? []) {
    const moment = parseIsoInstant(text)
    if (moment === undefined)
      return `--at must be a time such as 2026-06-22T12:00:00Z, got "${text}".`
    at.push(moment)
  }
  const speed = values['speed']?.at(-1)
  if (speed !== undefined && !(Number(speed) > 0))
    return `--speed must be a number above 0, got "${speed}".`
  const items = Number(values['items']?.at(-1) ?? tickerPolicy.items)
  if (!Number.isInteger(items) || items < 1 || items > 100)
    return '--items must be a whole number from 1 to 100.'
  const day = values['day']?.at(-1)
  const dayBegins = day === undefined ? null : beginningOf(day)
  if (dayBegins === undefined) return `--day must be a day such as 2026-06-22, got "${day}".`
  if (dayBegins !== null && !switches.has('stories'))
    return '--day goes with --stories: it tells of which day they are wanted.'
  return {
    path,
    at,
    speed: speed === undefined ? undefined : Number(speed),
    languages: values['language'] ?? [],
    items,
    json: switches.has('json'),
    stories: switches.has('stories'),
    day: dayBegins,
  }
}

const beginningOf = (day: string): Instant | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? parseIsoInstant(day) : undefined

/** Stories of a day are made of what came up to its end, as long as that can be live then. */
const isWanted = ({ at }: RecordedItem, day: Instant | null): boolean =>
  day === null || (at < day + DAY && at >= day - storiesPolicy.windowMs)

/** The rows in order of arrival (equal times in order of the file), or a sentence about what is wrong. */
async function loadRecording(plan: Plan, terminal: Terminal): Promise<RecordedItem[] | string> {
  let body: string
  try {
    body = await readFile(plan.path, 'utf8')
  } catch (fault) {
    return `Cannot read ${plan.path}: ${fault instanceof Error ? fault.message : String(fault)}.`
  }
  const items: RecordedItem[] = []
  const faults: string[] = []
  for (const [index, line] of body.split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = parseRecordedItem(line, index + 1)
    if (!parsed.ok) faults.push(parsed.error)
    else if (
      isWanted(parsed.value, plan.day) &&
      (plan.languages.length === 0 ||
        plan.languages.includes(parsed.value.source.language ?? 'und'))
    )
      items.push(parsed.value)
  }
  for (const fault of faults.slice(0, FAULTS_NAMED))
    terminal.note(`${plan.path}: ${fault}; left out.`)
  if (faults.length > FAULTS_NAMED)
    terminal.note(`${plan.path}: ${faults.length - FAULTS_NAMED} more faulty lines left out.`)
  if (items.length === 0)
    return `${plan.path} holds no article${plan.languages.length > 0 ? ' in that language' : ''}${plan.day === null ? '' : ' of that day'}.`
  return items.sort((a, b) => a.at - b.at)
}

const documentOf = (rundown: Rundown): ReturnType<typeof toTickerDocument> =>
  toTickerDocument(rundown, { id: 'replay', name: 'replay', language: 'en', direction: 'ltr' })

const momentAsText = (rundown: Rundown, at: Instant): string =>
  `\n${isoInstant(at)}\n${printRundown(documentOf(rundown))}`

const momentAsJson = (rundown: Rundown, at: Instant): string =>
  `${JSON.stringify({ ...documentOf(rundown), at: isoInstant(at) })}\n`
