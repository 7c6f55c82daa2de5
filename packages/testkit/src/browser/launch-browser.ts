import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

/** Nothing but the page under test may speak to the network or take time. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--font-render-hinting=none',
]

/** A headless Chromium. Dispose of it with `await using`, which also ends its process. */
export async function launchBrowser(): Promise<Browser> {
  const { path, environment } = await findChromium()
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: FLAGS,
    env: { ...process.env, ...environment },
  })
}

/** The reason to skip a browser test on this machine, or false where a browser starts. */
export async function whyNoBrowser(): Promise<string | false> {
  try {
    await findChromium()
    return false
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault)
  }
}
