/** `npm run bench -- [NAME …] [--json]`: the one way to every figure of speed and size. */
import { parseArgs } from 'node:util'
import { missed, printReport, reportAsJson } from '../evals/report.ts'
import type { Report } from '../evals/report.ts'
import { benchElement } from './element.ts'
import { benchJudgement } from './judgement.ts'
import { benchParsing } from './parsing.ts'
import { benchPolls } from './polls.ts'
import { benchReading } from './reading.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'
import { benchStories } from './stories.ts'

const BENCHES: Readonly<
  Record<string, (progress: (share: number) => void) => Report | Promise<Report>>
> = {
  judgement: benchJudgement,
  element: benchElement,
  start: benchStart,
  parsing: benchParsing,
  reading: benchReading,
  stories: benchStories,
  polls: benchPolls,
  search: benchSearch,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
})
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES)
for (const name of names) {
  const run = BENCHES[name]
  if (!run)
    throw new Error(`there is no bench "${name}"; there are ${Object.keys(BENCHES).join(', ')}`)
  const report = await run(share => {
    if (process.stderr.isTTY) process.stderr.write(`\r${name} ${Math.round(share * 100)} % `)
  })
  if (process.stderr.isTTY) process.stderr.write('\r')
  console.log(printReport(report))
  if (missed(report).length > 0) process.exitCode = 1
  if (values.json) console.log(reportAsJson(report))
}
