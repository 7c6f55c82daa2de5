import assert from 'node:assert/strict'
import { test } from 'node:test'
import { offline } from '../../stage/examples.ts'
import type { Scene } from '../../stage/open-stage.ts'
import { linesOf, openViewer } from '../../stage/open-viewer.ts'

const { examples, stage, visit } = await openViewer()

test('without a network the page says so, shows each source and offers the demo', async () => {
  const scene: Scene = {
    ticker: { ...examples.ticker, items: [] },
    story: null,
    sources: offline(examples.sources),
  }

  await visit(scene, '?lang=ar', async page => {
    await page.waitForSelector('.screen .source')

    assert.equal(await page.locator('.screen h2').textContent(), 'لا اتصال بالإنترنت')
    assert.equal(await page.locator('.screen code').textContent(), 'npm start -- --demo')
    assert.equal(await page.locator('.screen .source').count(), examples.sources.sources.length)
    assert.match(
      (await page.locator('.source-failure').first().textContent()) ?? '',
      /^تعذّر الوصول إليه/,
    )
  })
})

test('a quiet hour is said to be quiet', async () => {
  const scene: Scene = {
    ticker: { ...examples.ticker, items: [] },
    story: null,
    sources: {
      ...examples.sources,
      summary: { ...examples.sources.summary, ok: 9, waiting: 0 },
    },
  }

  await visit(scene, '?lang=en', async page => {
    await page.waitForSelector('.screen[data-screen=quiet]')

    assert.equal(
      await page.locator('.screen h2').textContent(),
      'Quiet. Nothing worth interrupting you for.',
    )
  })
})

test('when the server goes away the last list stays, with its age, and comes back by itself', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.waitForSelector('.story')

    stage.goAway()
    await page.waitForSelector('.notice:not([hidden])')

    assert.match((await page.locator('main .notice').textContent()) ?? '', /^Lost the server/)
    assert.equal((await linesOf(page)).length, examples.ticker.items.length)
    stage.play(examples)
    await page.waitForSelector('main .notice', { state: 'hidden', timeout: 15_000 })
  })
})
