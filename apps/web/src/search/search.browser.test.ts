import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { SearchDocument } from '@shareet/protocol'
import { launchBrowser } from '@shareet/testkit/browser'
import type { Browser, Page } from 'playwright-core'
import { readExamples } from '../../stage/examples.ts'
import type { Examples } from '../../stage/examples.ts'
import { openStage } from '../../stage/open-stage.ts'
import type { Scene, Stage } from '../../stage/open-stage.ts'

let browser: Browser
let stage: Stage
let examples: Examples
let scene: Scene

before(async () => {
  examples = await readExamples()
  const [live, old] = examples.search.hits
  assert.ok(live && old)
  const page = (hits: SearchDocument['hits'], more: string | null = null): SearchDocument => ({
    hits,
    more,
  })
  scene = {
    ...examples,
    found: {
      quake: page([live, old], '2.9'),
      'quake 2.9': page([{ ...old, article: 'article-0003' }]),
      nothing: page([]),
      // Live, but not on air.
      aside: page([{ ...live, story: 'story-aside' }]),
      evil: page([{ ...old, title: { ...old.title, text: '<img src=x>', found: [] } }]),
    },
  }
  browser = await launchBrowser()
  stage = await openStage(scene)
})

after(async () => {
  await browser.close()
  await stage[Symbol.asyncDispose]()
})

async function visit(lang: string, use: (page: Page) => Promise<void>): Promise<void> {
  stage.play(scene)
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  const faults: string[] = []
  page.on('pageerror', fault => faults.push(fault.message))
  try {
    await page.goto(`${stage.address}?lang=${lang}`)
    await page.waitForSelector('.story')
    await use(page)
  } finally {
    await page.close()
  }
  assert.deepEqual(faults, [])
}

const note = (page: Page): Promise<string | null> => page.locator('.hit-note').textContent()

async function look(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

test('the slash opens the search, what is typed is looked up, and Escape gives the page back', async () => {
  await visit('en', async page => {
    const button = page.locator('#open-search')
    await button.focus()
    await page.keyboard.press('/')
    assert.ok(await page.locator('.search-field').evaluate(each => each === document.activeElement))
    await page.keyboard.type('quake')
    await page.waitForSelector('.hit')

    assert.deepEqual(await page.locator('.hit-title mark').allTextContents(), [
      'زلزال',
      'ساحل',
      'coast',
      'quake',
    ])
    assert.equal(await note(page), 'The first 2 reports')
    const [first, second] = await page.locator('.hit-title bdi').all()
    assert.equal(await first?.getAttribute('dir'), 'rtl')
    assert.equal(await second?.getAttribute('dir'), 'ltr')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('dialog[open]').count(), 0)
    assert.ok(await button.evaluate(each => each === document.activeElement))
  })
})

test('a hit of a story on air opens it on the board', async () => {
  await visit('ar', async page => {
    await look(page, 'quake')
    await page.locator('.hit-title button').first().click()

    await page.waitForSelector('.story.is-open .report')
    assert.equal(await page.locator('.story.is-open').getAttribute('data-story'), 'story-01')
    assert.equal(await page.locator('dialog[open]').count(), 0)
  })
})

test('a hit of a live story that is not on air opens it below the hit, and one that is past leads to its source', async () => {
  const [, old] = examples.search.hits
  assert.ok(old)
  scene = {
    ...scene,
    story: { ...examples.story, id: 'story-aside' },
    found: {
      ...scene.found,
      old: { hits: [{ ...old, url: 'https://harbour.example/1' }], more: null },
    },
  }
  await visit('en', async page => {
    await look(page, 'aside')
    const opener = page.locator('.hit-title button')
    await opener.click()
    await page.waitForSelector('.hit .report')
    assert.equal(await opener.getAttribute('aria-expanded'), 'true')
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing runs over the edge',
    )
    await page.locator('.search-field').fill('old')
    await page.waitForSelector('.hit-title a')
    assert.equal(
      await page.locator('.hit-title a').getAttribute('href'),
      'https://harbour.example/1',
    )
    assert.match((await page.locator('.hit-title a').getAttribute('rel')) ?? '', /noopener/)
  })
})

test('more is appended, and the focus goes to where it begins', async () => {
  await visit('en', async page => {
    await look(page, 'quake')
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.waitForSelector('[data-article=article-0003]')

    assert.equal(await page.locator('.hit').count(), 3)
    assert.equal(await note(page), '3 reports')
    assert.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0)
  })
})

test('nothing found, a question that cannot be asked and a server that is away are said in words', async () => {
  await visit('ar', async page => {
    await look(page, 'nothing')
    await page.waitForFunction(() => document.querySelector('.hit-note')?.textContent)
    assert.equal(await note(page), 'لا شيء في الأرشيف عن \u2068nothing\u2069')
    await page.locator('.search-field').fill('*')
    await page.waitForFunction(() =>
      document.querySelector('.hit-note')?.textContent.startsWith('لا يمكن البحث'),
    )
    stage.goAway()
    await page.locator('.search-field').fill('quake')
    await page.getByRole('button', { name: 'حاول مجددًا' }).waitFor()
    assert.match((await note(page)) ?? '', /^تعذّر البحث/)
    stage.play(scene)
    await page.getByRole('button', { name: 'حاول مجددًا' }).click()
    await page.waitForSelector('.hit')
  })
})

test('the archive is asked once for what is typed without a pause', async () => {
  await visit('en', async page => {
    stage.asked.length = 0
    await page.keyboard.press('/')
    await page.keyboard.type('quake')
    await page.waitForSelector('.hit')

    assert.equal(stage.asked.filter(path => path === '/api/v1/search').length, 1)
  })
})

test('markup in a hit stays text', async () => {
  await visit('en', async page => {
    await look(page, 'evil')
    await page.waitForSelector('.hit')

    assert.equal(await page.locator('.hit-title').textContent(), '<img src=x>')
    assert.equal(await page.locator('.hit img').count(), 0)
  })
})
