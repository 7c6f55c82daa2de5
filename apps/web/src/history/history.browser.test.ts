import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { openViewer } from '../../stage/open-viewer.ts'

const { examples, visit } = await openViewer()

const openDay = async (page: Page): Promise<void> => {
  await page.waitForSelector('.story')
  await page.locator('#open-history').press('Enter')
  await page.waitForSelector('.history-sheet[open] .day-table')
}

test('the day is a line a story and the same as a table, opened by keyboard', async () => {
  await visit(examples, '?lang=en', async page => {
    await openDay(page)
    const { stories } = examples.history

    assert.equal(await page.locator('.way').count(), stories.length)
    assert.deepEqual(
      await page.locator('.day-table tbody .day-line').allTextContents(),
      stories.map(({ line }) => line.text),
    )
    assert.match(
      (await page.locator('.day-chart').getAttribute('aria-label')) ?? '',
      /^Places of stories on the ticker from .+ to .+$/,
    )
    assert.equal(await page.locator('.way-alert').count(), 2)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'open-history')
  })
})

test('what is pointed at, or focused in the table, is named and stands out', async () => {
  await visit(examples, '?lang=ar', async page => {
    await openDay(page)
    const [first, second] = examples.history.stories
    assert.ok(first && second)

    await page.locator(`tr[data-story=${second.story}] .day-line`).focus()
    assert.equal(await page.locator('.day-note').textContent(), second.line.text)
    assert.equal(await page.locator('.way.is-chosen').getAttribute('data-story'), second.story)

    await page.locator(`tr[data-story=${first.story}]`).hover()
    assert.equal(await page.locator('.day-note').textContent(), first.line.text)
  })
})

test('a story of the day opens on the board where it is there, and in the sheet where it is not', async () => {
  const past = { ...examples.story, id: 'story-00', live: false, linked: [], regroupings: [] }
  await visit({ ...examples, others: [past] }, '?lang=en', async page => {
    await openDay(page)
    await page.locator('tr[data-story=story-00] .day-line').press('Enter')
    await page.waitForSelector('.day-story .report')
    await page.locator('tr[data-story=story-02] .day-line').press('Enter')

    await page.waitForSelector('[data-story=story-02].is-open')
    assert.equal(await page.locator('dialog[open]').count(), 0)
  })
})

test('time runs as the page reads', async () => {
  const startOf = async (lang: string): Promise<number> => {
    let x = NaN
    await visit(examples, `?lang=${lang}`, async page => {
      await openDay(page)
      // The first place of what was on air from the beginning.
      const path = await page.locator('.way[data-story=story-00] .way-line').getAttribute('d')
      x = Number(/^M([\d.]+)/.exec(path ?? '')?.[1])
    })
    return x
  }

  assert.equal(await startOf('en'), 0)
  assert.equal(await startOf('ar'), 1000)
})

test('the day fits a narrow screen, and where it cannot be had that is said', async () => {
  const narrow = { viewport: { width: 390, height: 844 } }
  await visit(
    examples,
    '?lang=ar',
    async page => {
      await openDay(page)
      const over = await page
        .locator('.history-sheet')
        .evaluate(sheet => sheet.scrollWidth - sheet.clientWidth)
      assert.ok(over <= 0, String(over))
    },
    narrow,
  )
  const { history: _, ...without } = examples
  await visit(without, '?lang=en', async page => {
    await page.waitForSelector('.story')
    await page.locator('#open-history').click()
    await page.waitForFunction(() =>
      document.querySelector('.history-sheet .panel-note')?.textContent?.startsWith('The record'),
    )
  })
})

test('an opened story shows how its importance went, with a mark for each report', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.course')

    assert.match(
      (await page.locator('.course svg').getAttribute('aria-label')) ?? '',
      /^Highest at 91\.9, .+; now 91\.6$/,
    )
    const marks = (await page.locator('.course-marks').getAttribute('d')) ?? ''
    assert.equal(marks.split('M').length - 1, examples.story.reports.length)
  })
})
