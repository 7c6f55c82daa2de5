import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/** The program as a process of its own. */
export interface Running {
  readonly child: ChildProcess
  /** `http://HOST:PORT/`. */
  readonly address: string
  /** Milliseconds from start to listening. */
  readonly startedIn: number
}

/** Characters kept of what it says, to tell why it ended. */
const KEPT = 4000

/** Starts the program at a free port and waits until it is on air. Rejects with what it said where it ends instead. */
export async function startProgram(main: string, args: readonly string[]): Promise<Running> {
  const begun = performance.now()
  const child = spawn(process.execPath, [main, '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', part => {
        said = (said + String(part)).slice(-KEPT)
        const found = /on air: (\S+)/.exec(said)?.[1]
        if (found !== undefined) resolve(found)
      })
    child.once('exit', () => reject(new Error(`the program ended: ${said}`)))
  })
  return { child, address, startedIn: performance.now() - begun }
}

/** Kills the program without warning and waits for its end. */
export async function killProgram({ child }: Running): Promise<void> {
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
