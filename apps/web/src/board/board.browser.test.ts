import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesOf, openViewer } from '../../stage/open-viewer.ts'

const { examples, stage, visit } = await openViewer()

test('the page shows the stories of the rundown in its order, each line in its own direction', async () => {
  await visit(examples, '?lang=ar', async page => {
    await page.waitForSelector('.story')

    const directions = await page
      .locator('.story-line bdi')
      .evaluateAll(lines => lines.map(line => getComputedStyle(line).direction))

    assert.deepEqual(
      await linesOf(page),
      examples.ticker.items.map(item => item.line.text),
    )
    assert.deepEqual(
      directions,
      examples.ticker.items.map(item => item.line.dir),
    )
  })
})

test('what alerted says where it is on its way, in one colour for what breaks and one for what is not sure', async () => {
  const flash = examples.ticker.items.map((item, index) =>
    index === 3
      ? {
          ...item,
          breaking: true,
          alert: { state: 'unconfirmed' as const, at: item.firstReport, retracted: false },
        }
      : item,
  )
  await visit(
    { ...examples, ticker: { ...examples.ticker, items: flash } },
    '?lang=en',
    async page => {
      await page.waitForSelector('.story')
      const badges = await page
        .locator('.story [data-alert]')
        .evaluateAll(flags => flags.map(flag => [flag.textContent, flag.className] as const))

      assert.deepEqual(badges, [
        ['Breaking', 'flag is-red'],
        ['Developing', 'flag is-calm'],
        ['Ongoing', 'flag is-calm'],
        ['Breaking, unconfirmed', 'flag is-amber'],
        ['Denied by its sources', 'flag is-amber'],
      ])
      assert.equal(await page.locator('news-ticker').getAttribute('alert'), 'breaking')
      await page.locator('.story-line button').nth(1).click()
      assert.match(
        (await page.locator('.panel-alert').textContent()) ?? '',
        /^Alerted .+; new facts keep coming$/,
      )
    },
  )
})

test('a change is taken in without rebuilding the rows that stay', async () => {
  await visit(examples, '?lang=ar', async page => {
    await page.locator('.story-line button').nth(3).click()
    await page.waitForSelector('.story')
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.story')) Object.assign(row, { known: true })
    })

    stage.send(examples.change)
    await page.waitForSelector('[data-story=story-09]')

    const rows = await page
      .locator('.story')
      .evaluateAll(rows =>
        rows.map(row => [row.getAttribute('data-story'), 'known' in row] as const),
      )
    const order = examples.change.order.map(id => id.replace('item', 'story'))
    assert.deepEqual(
      rows.map(([story]) => story),
      order,
    )
    assert.deepEqual(
      rows.filter(([, known]) => !known).map(([story]) => story),
      ['story-09'],
    )
    assert.equal(await page.locator('.story.is-open').getAttribute('data-story'), 'story-04')
  })
})

test('what the reader looks at does not move when stories above it come and go', async () => {
  await visit(
    examples,
    '?lang=en',
    async page => {
      const row = page.locator('[data-story=story-05]')
      await row.locator('button').click()
      await page.waitForTimeout(400)
      await row.evaluate(element => element.scrollIntoView({ block: 'center' }))
      const top = async (): Promise<number> => (await row.boundingBox())?.y ?? NaN
      const before = await top()

      stage.send(examples.change)
      await page.waitForSelector('[data-story=story-09]')
      await page.waitForTimeout(300)

      assert.ok(Math.abs((await top()) - before) <= 1, `${before} → ${await top()}`)
    },
    { viewport: { width: 800, height: 500 } },
  )
})

test('rows glide to their new places, and do not for a viewer who asked for less motion', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const)
    await visit(
      examples,
      '?lang=ar',
      async page => {
        await page.waitForSelector('.story')
        await page.evaluate(() => {
          let glides = 0
          const animate = Element.prototype.animate
          Element.prototype.animate = function (...given) {
            Object.assign(window, { glides: ++glides })
            return animate.apply(this, given)
          }
        })

        stage.send(examples.change)
        await page.waitForSelector('[data-story=story-09]')

        assert.equal(await page.evaluate(() => 'glides' in window), reducedMotion !== 'reduce')
      },
      { reducedMotion },
    )
})

test('the crawl speaks the language of the page and opens its stories on the board', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.waitForSelector('.story')
    const crawl = page.locator('news-ticker')
    assert.equal(await crawl.getAttribute('aria-label'), 'News ticker')

    const item = crawl.locator('.item').first()
    const id = await item.getAttribute('data-item')
    await item.dispatchEvent('click')

    await page.waitForSelector('.story.is-open')
    assert.equal(
      await page.locator('.story.is-open').getAttribute('data-story'),
      id?.replace('item', 'story'),
    )
  })
})

test('one connection brings the rundown to the board and to the crawl', async () => {
  stage.asked.length = 0

  await visit(examples, '?lang=ar', async page => {
    await page.waitForSelector('.story')
    await page.waitForTimeout(300)
  })

  assert.equal(stage.asked.filter(path => path === '/api/v1/ticker/stream').length, 1)
})
