import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Scene } from '../stage/open-stage.ts'
import { linesOf, openViewer } from '../stage/open-viewer.ts'

const { examples, stage, visit } = await openViewer()

test('markup in a headline, an outlet or an address stays text and leads nowhere', async () => {
  const evil = '<img src=x onerror="window.harmed=1"><script>window.harmed=1</script>'
  const [first, ...rest] = examples.ticker.items
  const [report] = examples.story.reports
  assert.ok(first && report)
  const scene: Scene = {
    ...examples,
    ticker: {
      ...examples.ticker,
      items: [
        { ...first, line: { ...first.line, text: evil }, publishers: [evil], url: 'javascript:1' },
        ...rest,
      ],
    },
    story: {
      ...examples.story,
      reports: [
        {
          ...report,
          title: { ...report.title, text: evil },
          publisher: evil,
          url: 'javascript:window.harmed=1',
        },
      ],
    },
  }

  await visit(scene, '?lang=ar', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.report')

    assert.equal((await linesOf(page))[0], evil)
    assert.equal(await page.locator('.report-title').textContent(), evil)
    assert.equal(await page.locator('main img, main script').count(), 0)
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0)
    assert.equal(await page.evaluate(() => 'harmed' in window), false)
  })
})

test('every link leaves in a window of its own that cannot reach back', async () => {
  await visit(examples, '?lang=ar', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.report a')

    for (const link of await page.locator('.report a').all()) {
      assert.match((await link.getAttribute('href')) ?? '', /^https:\/\//)
      assert.match((await link.getAttribute('rel')) ?? '', /noopener/)
    }
  })
})

test('the page asks for nothing from any other host', async () => {
  const hosts = new Set<string>()

  await visit(examples, '?lang=ar', async page => {
    page.on('request', request => hosts.add(new URL(request.url()).host))
    await page.reload()
    await page.waitForSelector('.story')
    await page.waitForTimeout(300)
  })

  assert.deepEqual([...hosts], [new URL(stage.address).host])
})
