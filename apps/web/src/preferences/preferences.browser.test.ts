import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openViewer } from '../../stage/open-viewer.ts'

const { examples, stage, visit } = await openViewer()

test('the interface follows its language, from the address or from the ticker', async () => {
  const frame = (page: Page): Promise<string[]> =>
    page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

  await visit(examples, '?lang=en', async page => {
    await page.waitForSelector('.story')
    assert.deepEqual(await frame(page), ['en', 'ltr'])
    assert.equal(await page.locator('.story .flag.is-red').textContent(), 'Breaking')
  })
  await visit(examples, '', async page => {
    await page.waitForSelector('html[lang=ar] .story')
    assert.deepEqual(await frame(page), ['ar', 'rtl'])
    assert.equal(await page.locator('.story .flag.is-red').textContent(), 'عاجل')
  })
})

test('switching the language keeps the opened story open and is remembered', async () => {
  await visit(examples, '?lang=ar', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.why li')

    await page.locator('#switch-language').click()
    await page.waitForSelector('html[lang=en] .why li')

    assert.equal(new URL(page.url()).searchParams.get('lang'), 'en')
    await page.goto(stage.address)
    await page.waitForSelector('html[lang=en] .story')
  })
})

test('the theme follows the device until the viewer chooses, and the choice is remembered', async () => {
  await visit(
    examples,
    '?lang=en',
    async page => {
      await page.waitForSelector('.story')
      const ground = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      assert.equal(await ground(), 'rgb(14, 20, 32)')

      await page.getByRole('button', { name: 'Show the page in light colours' }).click()

      assert.equal(await ground(), 'rgb(247, 246, 243)')
      await page.reload()
      assert.equal(await ground(), 'rgb(247, 246, 243)')
    },
    { colorScheme: 'dark' },
  )
})
