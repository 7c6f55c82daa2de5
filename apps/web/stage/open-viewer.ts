import assert from 'node:assert/strict'
import { after } from 'node:test'
import { launchBrowser } from '@shareet/testkit/browser'
import type { Browser, Page } from 'playwright-core'
import { readExamples } from './examples.ts'
import type { Examples } from './examples.ts'
import { openStage } from './open-stage.ts'
import type { Scene, Stage } from './open-stage.ts'

/** A browser before the built page, for one file of tests. */
export interface Viewer {
  readonly examples: Examples
  readonly stage: Stage
  /** Opens the page on a scene, does something there, and closes it; a fault in the page is one of the test. */
  readonly visit: (
    scene: Scene,
    address: string,
    use: (page: Page) => Promise<void>,
    options?: Parameters<Browser['newPage']>[0],
  ) => Promise<void>
}

/** Opens the stage and a browser; both are closed when the tests of the file are over. */
export async function openViewer(): Promise<Viewer> {
  const examples = await readExamples()
  const browser = await launchBrowser()
  const stage = await openStage(examples)
  after(async () => {
    await browser.close()
    await stage[Symbol.asyncDispose]()
  })
  return {
    examples,
    stage,
    async visit(scene, address, use, options = {}) {
      stage.play(scene)
      const page = await browser.newPage({
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        ...options,
      })
      const faults: string[] = []
      page.on('pageerror', fault => faults.push(fault.message))
      try {
        await page.goto(stage.address + address)
        await use(page)
      } finally {
        await page.close()
      }
      assert.deepEqual(faults, [])
    },
  }
}

/** The lines on the board, in order. */
export const linesOf = (page: Page): Promise<string[]> =>
  page.locator('.story-line').allTextContents()
