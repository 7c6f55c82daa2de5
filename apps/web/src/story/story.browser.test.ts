import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openViewer } from '../../stage/open-viewer.ts'

const { examples, visit } = await openViewer()

test('opening a story says why it is here in sentences and lists its reports in order', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.report')

    const why = await page.locator('.why-words').allTextContents()
    const titles = await page.locator('.report-title').allTextContents()
    const copies = await page.locator('.report.is-copy .report-outlet bdi').allTextContents()

    assert.equal(
      why[0],
      '14 independent publishers in 8 countries within 38 minutes, copied by 5 others',
    )
    assert.equal(why.length, examples.story.why.length)
    assert.deepEqual(
      titles,
      examples.story.reports.map(report => report.title.text),
    )
    assert.deepEqual(copies, ['موقع الأفق', 'Вестник Поморья'])
    assert.equal(await page.locator('.counting').getAttribute('open'), null)
    assert.equal(await page.locator('.lane').count(), 8)
  })
})

test('an item says in one sentence why it is on air and when it leaves, and names the reports behind each reason', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.panel-stay:not([hidden])')

    assert.match(
      (await page.locator('.panel-stay').textContent()) ?? '',
      /^On air since .+, with 44\.2 points where 22 were needed; it stands on its own 91\.6 points; without a new report it leaves .+; it takes 8 newcomers of more than 94\.6 points each to drive it off\.$/,
    )
    const gravity = page.locator('.moved-by[data-signal=gravity]')
    assert.equal(await gravity.locator('summary').textContent(), 'From 3 reports')
    await gravity.locator('summary').press('Enter')
    assert.deepEqual(await gravity.locator('.moved-outlet').allTextContents(), [
      'صحيفة المنارة',
      '江城日报',
      'وكالة الضفاف',
    ])
    assert.equal(
      await page.locator('.moved-by[data-signal=reach] li').last().textContent(),
      'and 7 reports more',
    )
  })
})

test('where it cannot be had why an item is on air, nothing is said of its place', async () => {
  await visit(examples, '?lang=ar', async page => {
    await page.locator('.story-line button').nth(1).click()
    await page.waitForTimeout(300)
    assert.equal(await page.locator('.panel-stay').isHidden(), true)
    assert.equal(await page.locator('.moved-by').count(), 0)
  })
})

test('a report says how it came into the story, whom it copied and what none before it said', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.report')
    const told = async (report: string, part: string): Promise<readonly string[]> =>
      page.locator(`[data-report=${report}] .report-${part} > *`).allTextContents()

    assert.equal((await told('article-01', 'facts'))[1], 'Began the story')
    assert.equal((await told('article-02', 'facts'))[1], '\u206871%\u2069 sure')
    assert.equal((await told('article-04', 'facts'))[0], 'Copied from \u2068وكالة الضفاف\u2069')
    assert.deepEqual(await told('article-03', 'adds'), ['New in it:', 'magnitude 6.8', '31 killed'])
    assert.equal(await page.locator('[data-report=article-01] .report-adds').count(), 0)
    assert.equal(
      await page.locator('[data-report=article-02] .report-adds').textContent(),
      'Nothing new found in it',
    )
    assert.equal(await page.locator('.sparkline span').count(), 32)
  })
})

test('a story names those in other languages with what tells that it is one event, and opens them in place', async () => {
  const english = {
    ...examples.story,
    id: 'story-01-en',
    reports: examples.story.reports.slice(0, 1),
    linked: [],
    regroupings: [],
  }
  await visit({ ...examples, others: [english] }, '?lang=ar', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.linked')
    const linked = page.locator('.linked').first()

    assert.deepEqual(await linked.locator('> .linked-facts span').allTextContents(), [
      'الإنجليزية',
      '6 أخبار',
      'لأن: \u2068ما يُفهم في كل لغة ورقم نادر مشترك وبلدان مشتركة\u2069',
    ])
    assert.equal(await linked.locator('bdi').first().getAttribute('dir'), 'ltr')
    await linked.locator('.linked-line').click()
    await linked.locator('.report').first().waitFor()
    assert.equal(await linked.locator('.panel-linked').isHidden(), true)
    assert.equal(await linked.locator('.linked-line').getAttribute('aria-expanded'), 'true')
  })
})

test('a story says what was merged into it, when and why', async () => {
  await visit(examples, '?lang=en', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.regrouping')

    const [what = '', why] = await page.locator('.regrouping span').allTextContents()
    assert.match(what, /^Another story was merged into it on .+ \(1 report\)$/)
    assert.equal(why, 'Because of: \u2068both stories alike as wholes and rare words shared\u2069')
  })
})

test('a story of one report says so, and draws no course', async () => {
  const scene = {
    ...examples,
    story: { ...examples.story, reports: examples.story.reports.slice(0, 1) },
  }
  await visit(scene, '?lang=ar', async page => {
    await page.locator('.story-line button').first().click()
    await page.waitForSelector('.report')

    assert.equal(await page.locator('.timeline').textContent(), 'لم يرد عنه سوى خبر واحد حتى الآن')
    assert.equal(await page.locator('.lane, .sparkline').count(), 0)
  })
})
