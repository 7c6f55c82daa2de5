import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import { promisify } from 'node:util'
import { unpackChromium } from './unpack-chromium.ts'

/** A browser that starts on this machine, with what its process must find around it. */
export interface FoundChromium {
  readonly path: string
  readonly environment: Readonly<Record<string, string>>
}

const INSTALLED = '/usr/bin/chromium'

/**
 * A Chromium that starts: the one named by `SHAREET_CHROMIUM`, else the installed one, else the one that came with the
 * dependencies. Throws where none of them starts, saying what was tried.
 */
export async function findChromium(): Promise<FoundChromium> {
  const named = process.env['SHAREET_CHROMIUM']
  if (named !== undefined && named !== '') {
    if (await starts({ path: named, environment: {} })) return { path: named, environment: {} }
    throw new Error(`SHAREET_CHROMIUM names ${named}, which does not start.`)
  }
  if (await starts({ path: INSTALLED, environment: {} }))
    return { path: INSTALLED, environment: {} }
  const { folder, fonts } = await unpackChromium()
  const path = `${folder}/chromium`
  // The libraries that came along are only for machines that lack them: the machine's own are newer.
  for (const environment of [fonts, { ...fonts, LD_LIBRARY_PATH: `${folder}/al2023/lib` }]) {
    if (await starts({ path, environment })) return { path, environment }
  }
  throw new Error(
    `No Chromium starts here: neither ${INSTALLED} nor ${path}. Set SHAREET_CHROMIUM to one that does.`,
  )
}

async function starts({ path, environment }: FoundChromium): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    await promisify(execFile)(path, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...environment },
      timeout: 30_000,
    })
    return true
  } catch {
    return false
  }
}
