import { readFileSync } from 'node:fs'
import { enableCompileCache, flushCompileCache } from 'node:module'

// Before anything else is loaded: compiled code is kept between starts, which halves the way back after a restart.
enableCompileCache()
const [{ default: pino }, { runCommand }, { processTerminal }, { logSetting }] = await Promise.all([
  import('pino'),
  import('./cli/run.ts'),
  import('./cli/terminal.ts'),
  import('./config/index.ts'),
])

/** How long work under way may take to end before the process does, in milliseconds. */
const PATIENCE = 5000
/** By then everything is loaded; a process that is killed later has left its cache behind. */
const LOADED_BY = 1500

setTimeout(flushCompileCache, LOADED_BY).unref()
const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }
const terminal = processTerminal(process.stdout, process.stderr, process.stdin)
const log = pino(logSetting(process.stderr.isTTY), pino.destination({ dest: 2, sync: true }))
const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    stop.abort(new Error(`stopped by ${signal}`))
    setTimeout(() => process.exit(1), PATIENCE).unref()
  })

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    terminal,
    log,
    version,
    signal: stop.signal,
  })
} catch (fault) {
  log.fatal({ err: fault }, 'cannot go on')
  terminal.note(`shareet: cannot go on: ${fault instanceof Error ? fault.message : String(fault)}`)
  process.exitCode = 1
}
