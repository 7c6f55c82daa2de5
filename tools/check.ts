/** The gate before the tests: format, lint, boundaries, types, dead code, drift. Every step runs, every fault is shown. */
import { spawn } from 'node:child_process'
import { findFiles } from './find-files.ts'

interface Outcome {
  readonly code: number
  readonly output: string
}

const start = (command: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', data => (output += String(data)))
    child.stderr.on('data', data => (output += String(data)))
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })

/** Dependency-cruiser answers "no violations" for nothing as well; fewer modules than this means it saw nothing. */
const FEWEST_MODULES = 150

const steps: readonly (readonly [name: string, run: () => Promise<Outcome>])[] = [
  ['format', () => start('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', () => start('eslint', ['--max-warnings', '0', '.'])],
  ['boundaries', cruise],
  ['types', types],
  ['dead code', () => start('node', ['tools/find-unused.ts'])],
  ['drift', () => start('node', ['tools/find-drift.ts'])],
]

async function cruise(): Promise<Outcome> {
  const outcome = await start('depcruise', [
    '--config',
    '.dependency-cruiser.js',
    'packages',
    'apps',
    'evals',
    'bench',
  ])
  const modules = Number(/(\d+) modules/.exec(outcome.output)?.[1] ?? 0)
  return modules >= FEWEST_MODULES
    ? outcome
    : {
        code: 1,
        output: `${outcome.output}\nonly ${modules} modules were looked at: the check itself is broken`,
      }
}

async function types(): Promise<Outcome> {
  const queue = [
    ...(await findFiles('{packages,apps}/*/tsconfig{,.test}.json')),
    ...(await findFiles('{evals,bench,tools}/tsconfig.json')),
  ]
  const outcomes: Outcome[] = []
  const worker = async (): Promise<void> => {
    for (let project = queue.shift(); project !== undefined; project = queue.shift())
      outcomes.push(await start('tsc', ['-p', project]))
  }
  await Promise.all([worker(), worker()])
  return {
    code: outcomes.some(({ code }) => code !== 0) ? 1 : 0,
    output: [...new Set(outcomes.flatMap(({ output }) => output.split('\n')))].join('\n'),
  }
}

const only = process.argv.slice(2)
let failed = 0
for (const [name, run] of steps) {
  if (only.length > 0 && !only.includes(name)) continue
  const begun = performance.now()
  const { code, output } = await run()
  console.log(
    `${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`,
  )
  if (code !== 0) {
    failed++
    console.log(output.trim().replace(/^/gm, '    '))
  }
}
console.log(failed === 0 ? 'check: all right' : `check: ${failed} of the steps found faults`)
if (failed > 0) process.exitCode = 1
