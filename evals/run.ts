/** `npm run eval -- [NAME …] [--data FILE …] [--replay FILE --picks FILE] [--embeddings URL --model NAME [--halves LANGUAGE]] [--gate] [--json]`: the one way to every quality figure. */
import { parseArgs } from 'node:util'
import { evalBreaking } from './breaking/eval-breaking.ts'
import { evalFeeds } from './feeds/eval-feeds.ts'
import { evalImportance } from './importance/eval-importance.ts'
import { evalLangid } from './langid.ts'
import { evalLines } from './lines/eval-lines.ts'
import { missed, printReport, reportAsJson } from './report.ts'
import type { Report } from './report.ts'
import { evalReading } from './reading/eval-reading.ts'
import { evalStories } from './stories/eval-stories.ts'

export interface EvalRequest {
  /** Files to use in place of the development sets. */
  readonly data: readonly string[]
  /** Only the project's own generated data, with floors: the same on every machine. */
  readonly gate: boolean
  /** Replayed days and an editor's picks of them, in place of the development sets. */
  readonly replay?: string
  readonly picks?: string
  /** A server that says what headlines mean, to measure links without and with that, and its model. */
  readonly embeddings?: string
  readonly model?: string
  /** Only rows of this language are looked at, as if half of the publishers wrote in another one. */
  readonly halves?: string
}

const EVALS: Readonly<Record<string, (request: EvalRequest) => Report | Promise<Report>>> = {
  stories: evalStories,
  langid: evalLangid,
  reading: evalReading,
  lines: evalLines,
  feeds: evalFeeds,
  importance: evalImportance,
  breaking: evalBreaking,
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string', multiple: true, default: [] },
      gate: { type: 'boolean', default: false },
      replay: { type: 'string' },
      picks: { type: 'string' },
      embeddings: { type: 'string' },
      model: { type: 'string' },
      halves: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(EVALS)
  for (const name of names) {
    const run = EVALS[name]
    if (!run)
      throw new Error(`there is no eval "${name}"; there are ${Object.keys(EVALS).join(', ')}`)
    const report = await run(values)
    console.log(printReport(report))
    const under = missed(report)
    if (under.length > 0) {
      console.log(`  under the floor: ${under.join(', ')}`)
      process.exitCode = 1
    }
    if (values.json) console.log(reportAsJson(report))
  }
}
