import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openViewer } from '../stage/open-viewer.ts'

const { examples, visit } = await openViewer()

test('a story is opened, closed and left by keyboard alone, with the focus where it was', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.waitForSelector('.story')
    const second = page.locator('.story-line button').nth(1)
    await second.focus()

    await page.keyboard.press('Enter')
    assert.equal(await second.getAttribute('aria-expanded'), 'true')
    await page.keyboard.press('Escape')

    assert.equal(await second.getAttribute('aria-expanded'), 'false')
    assert.ok(await second.evaluate(button => button === document.activeElement))
    const sources = page.getByRole('button', { name: /sources$/ })
    await sources.focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('dialog[open] .source')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    assert.ok(await sources.evaluate(button => button === document.activeElement))
  })
})

test('the first press of Tab offers the way past the head of the page', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.waitForSelector('.story')

    await page.keyboard.press('Tab')

    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      'Skip to the stories',
    )
  })
})

test('nothing runs over the edge of a narrow screen, opened or not, in either language', async () => {
  for (const lang of ['ar', 'en'])
    await visit(
      examples,
      `?lang=${lang}`,
      async page => {
        const wide = (): Promise<number> =>
          page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        await page.waitForSelector('.story')
        assert.ok((await wide()) <= 0)

        await page.locator('.story-line button').first().click()
        await page.waitForSelector('.report')
        await page.locator('.counting summary').click()

        assert.ok((await wide()) <= 0)
      },
      { viewport: { width: 360, height: 640 } },
    )
})

test('words on air stand out at least 7 to 1 from their ground, in both themes', async () => {
  for (const colorScheme of ['dark', 'light'] as const)
    await visit(
      examples,
      '?lang=ar',
      async page => {
        await page.locator('.story-line button').first().click()
        await page.waitForSelector('.report')

        const found = await page.evaluate(contrasts, [
          '.story-line bdi',
          '.story-meta bdi',
          '.story-meta .age',
          '.story-outlets bdi',
          '.flag',
          '.flag.is-calm',
          '.why-words',
          '.report-title bdi',
          '.report-facts span',
          '.masthead h1',
          '.quiet-button',
        ])

        for (const { selector, ratio } of found)
          assert.ok(ratio >= 7, `${selector}: ${ratio.toFixed(2)} in ${colorScheme}`)
        assert.ok(found.length >= 10)
      },
      { colorScheme },
    )
})

/** Runs in the page: contrast by WCAG 2.2 of the first element of each selector against the ground and the panel colour. */
function contrasts(selectors: readonly string[]): { selector: string; ratio: number }[] {
  const probe = document.body.appendChild(document.createElement('i'))
  const luminance = (color: string): number => {
    probe.style.color = color
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number)
    const linear = (channel: number): number =>
      channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }
  const grounds = ['var(--ground)', 'var(--panel)'].map(luminance)
  const found = selectors.flatMap(selector => {
    const element = document.querySelector(selector)
    if (!element) return []
    const words = luminance(getComputedStyle(element).color)
    return grounds.map(ground => ({
      selector,
      ratio: (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05),
    }))
  })
  probe.remove()
  return found
}
