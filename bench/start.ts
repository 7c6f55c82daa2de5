import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../evals/report.ts'

const MAIN = fileURLToPath(new URL('../apps/server/src/main.ts', import.meta.url))
const ROUNDS = 3
const LONGEST = 30_000

/** Milliseconds from starting the demo to listening and to the first item on air: fresh, and again on what it kept. */
export async function benchStart(): Promise<Report> {
  const data = mkdtempSync(join(tmpdir(), 'shareet-bench-'))
  const fresh = await startOnce(data)
  const again: Started[] = []
  for (let round = 0; round < ROUNDS; round++) again.push(await startOnce(data))
  rmSync(data, { recursive: true, force: true })
  const median = (values: number[]): number =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return {
    name: 'start',
    figures: {
      'fresh.listening.ms': fresh.listening,
      'fresh.first.item.ms': fresh.item,
      'again.listening.ms': median(again.map(({ listening }) => listening)),
      'again.first.item.ms': median(again.map(({ item }) => item)),
    },
    baselines: {},
    floors: {},
    skipped: [],
  }
}

interface Started {
  readonly listening: number
  readonly item: number
}

async function startOnce(data: string): Promise<Started> {
  const begun = performance.now()
  const child = spawn(process.execPath, [MAIN, '--demo', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', part => {
        said += String(part)
        const found = /on air: (\S+)/.exec(said)?.[1]
        if (found !== undefined) resolve(found)
      })
      child.once('exit', () => reject(new Error(said)))
    })
    const listening = performance.now() - begun
    while (performance.now() - begun < LONGEST) {
      const { items } = (await (await fetch(`${address}api/v1/ticker`)).json()) as {
        items: unknown[]
      }
      if (items.length > 0) return { listening, item: performance.now() - begun }
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    throw new Error('nothing came on air')
  } finally {
    const ended = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGINT')
    await ended
  }
}
