import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import type { TickersDocument } from '@shareet/protocol'
import { openViewer } from '../../stage/open-viewer.ts'

const { examples, stage, visit } = await openViewer()
const EXAMPLE = new URL('../../../../packages/protocol/examples/tickers.json', import.meta.url)

test('where there are several tickers each is a link away, and the one shown is marked', async () => {
  const tickers = JSON.parse(await readFile(EXAMPLE, 'utf8')) as TickersDocument

  await visit({ ...examples, tickers }, '?lang=en', async page => {
    await page.waitForSelector('.tickers [aria-current]')
    const links = page.locator('.tickers a')
    assert.deepEqual(await links.allTextContents(), ['شريط', 'World'])
    assert.equal(await page.locator('.tickers [aria-current]').textContent(), 'شريط')

    await links.nth(1).click()
    await page.waitForSelector('.story')
    assert.match(page.url(), /[?&]ticker=world/)
    assert.match(page.url(), /[?&]lang=en/)
    assert.ok(stage.asked.includes('/api/v1/tickers/world/stream'))
  })
  await visit(examples, '', async page => {
    await page.waitForSelector('.story')
    assert.equal(await page.locator('.tickers').isVisible(), false)
  })
})

test('an address with a ticker that was taken off leads to the first', async () => {
  const tickers = { tickers: [{ ...examples.ticker.ticker, seq: 1, at: '', items: 1 }] }

  await visit({ ...examples, tickers }, '?ticker=gone', async page => {
    await page.waitForURL(url => !url.searchParams.has('ticker'))
    await page.waitForSelector('.story')
  })
})
