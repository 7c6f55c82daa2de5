import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launchBrowser, whyNoBrowser } from './launch-browser.ts'
import { serveFiles } from './serve-files.ts'

test(
  'a page served here opens in the browser of this machine',
  { skip: await whyNoBrowser() },
  async () => {
    await using server = await serveFiles({
      '/': { type: 'text/html; charset=utf-8', body: '<title>شريط</title>' },
    })
    await using browser = await launchBrowser()

    const page = await browser.newPage()
    await page.goto(server.address)

    assert.equal(await page.title(), 'شريط')
  },
)

test('a path that is not served is not found', async () => {
  await using server = await serveFiles({})

  const answer = await fetch(`${server.address}/nothing`)

  assert.equal(answer.status, 404)
})
