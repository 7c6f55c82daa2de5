import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { offline, readExamples } from '../stage/examples.ts'
import type { Examples } from '../stage/examples.ts'
import { launchBrowser } from '@shareet/testkit/browser'
import { openStage } from '../stage/open-stage.ts'
import type { Scene, Stage } from '../stage/open-stage.ts'

let browser: Browser
let stage: Stage
let examples: Examples

before(async () => {
  examples = await readExamples()
  browser = await launchBrowser()
  stage = await openStage(examples)
})

after(async () => {
  await browser.close()
  await stage[Symbol.asyncDispose]()
})

/** Opens the page on a scene, does something there, and closes it. */
async function visit(
  scene: Scene,
  address: string,
  use: (page: Page) => Promise<void>,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<void> {
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
}

const lines = (page: Page): Promise<string[]> => page.locator('.story-line').allTextContents()

test('the page shows the stories of the rundown in its order, each line in its own direction', async () => {
  await visit(examples, '?lang=ar', async page => {
    await page.waitForSelector('.story')

    const directions = await page
      .locator('.story-line bdi')
      .evaluateAll(lines => lines.map(line => getComputedStyle(line).direction))

    assert.deepEqual(
      await lines(page),
      examples.ticker.items.map(item => item.line.text),
    )
    assert.deepEqual(
      directions,
      examples.ticker.items.map(item => item.line.dir),
    )
  })
})

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

    assert.equal((await lines(page))[0], evil)
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
    assert.equal((await lines(page)).length, examples.ticker.items.length)
    stage.play(examples)
    await page.waitForSelector('main .notice', { state: 'hidden', timeout: 15_000 })
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
