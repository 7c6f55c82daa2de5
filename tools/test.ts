/**
 * Runs every test of the workspaces: plain ones side by side, then those that drive a browser one at a time, so that they
 * measure the page and not each other. Arguments are file patterns; without any, everything runs.
 */
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { findFiles } from './find-files.ts'

const given = process.argv.slice(2)
const patterns = given.length > 0 ? given : ['{packages,apps,evals,bench,tools}/**/*.test.ts']
const files = (await Promise.all(patterns.map(pattern => findFiles(pattern)))).flat()
if (files.length === 0) throw new Error(`no test files match ${patterns.join(' ')}`)
const inBrowser = (file: string): boolean => file.endsWith('.browser.test.ts')
const rounds = [
  { files: files.filter(file => !inBrowser(file)).sort(), concurrency: availableParallelism() },
  { files: files.filter(inBrowser).sort(), concurrency: 1 },
]

let [passed, failed, skipped] = [0, 0, 0]
for (const round of rounds) {
  if (round.files.length === 0) continue
  console.log(`\n▶ ${round.files.length} test files, ${round.concurrency} at a time`)
  const tests = run({ ...round, timeout: 300_000 })
  tests.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return
    passed += counts.passed
    failed += counts.tests - counts.passed - counts.skipped - counts.todo
    skipped += counts.skipped
  })
  for await (const text of tests.compose(new spec())) process.stdout.write(String(text))
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
if (failed > 0 || passed === 0) process.exitCode = 1
