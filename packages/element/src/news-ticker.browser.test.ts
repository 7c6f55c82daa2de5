import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { TickerDocument } from '@shareet/protocol'
import { launchBrowser, recordTrace } from '@shareet/testkit/browser'
import type { FileServer } from '@shareet/testkit/browser'
import type { Browser, Page } from 'playwright-core'
import { buildElement } from '../build.ts'
import { aTicker, anItem, openStage } from '../stage/open-stage.ts'
import type { NewsTicker } from './news-ticker.ts'

let browser: Browser
let stage: FileServer

before(async () => {
  stage = await openStage()
  browser = await launchBrowser()
})

after(async () => {
  await browser.close()
  await stage[Symbol.asyncDispose]()
})

const WATCHED_MS = 30_000
const CHANGE_EVERY_MS = 2000

const AR = [
  'انهيار جسر على نهر وادي السرو بعد أمطار غزيرة',
  'البرلمان يقر موازنة العام المقبل بأغلبية كبيرة',
  'زلزال بقوة 6.1 درجات يضرب الساحل الشرقي',
  'وزيرا الخارجية يتفقان على استئناف المحادثات في جنيف',
]
const EN = [
  'Bridge over the Alder collapses after days of heavy rain',
  'Parliament passes the budget for next year by a wide margin',
  'Earthquake of magnitude 6.1 shakes the eastern coast',
  'Foreign ministers agree to resume talks in Geneva',
]

/** The rundown after `step` changes: items come, change their words, break and go. */
function rundown(direction: 'rtl' | 'ltr', step: number): TickerDocument {
  const lines = direction === 'rtl' ? AR : EN
  const standing = lines.filter((_, index) => (index + step) % 4 !== 0)
  return aTicker(direction, [
    ...standing.map((line, index) =>
      anItem(`${lines.indexOf(line)}`, index === 1 ? `${line} (${step})` : line, {
        ...(index === 0 &&
          step % 3 === 2 && {
            breaking: true,
            alert: { state: 'breaking' as const, at: '2026-11-24T18:02:00Z', retracted: false },
          }),
      }),
    ),
    anItem(`new-${step}`, `${lines[step % 4] ?? ''} – ${step}`),
  ])
}

async function openTicker(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 240 } })
  await page.goto(stage.address)
  await page.evaluate(() => customElements.whenDefined('news-ticker').then(() => undefined))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  return page
}

/** Changes the rundown at the beginning of a frame, so that what is painted next is what the change left. */
const give = (page: Page, step: number): Promise<void> =>
  page.evaluate(
    documents =>
      new Promise<void>(resolve =>
        requestAnimationFrame(() => {
          for (const [id, next] of documents) {
            const ticker = document.querySelector<NewsTicker>(`#${id}`)
            if (ticker) ticker.document = next
          }
          resolve()
        }),
      ),
    (['rtl', 'ltr'] as const).map(direction => [direction, rundown(direction, step)] as const),
  )

async function changeFor(page: Page, ms: number): Promise<number> {
  const end = Date.now() + ms
  let step = 0
  while (Date.now() < end) {
    await give(page, ++step)
    await page.waitForTimeout(CHANGE_EVERY_MS)
  }
  return step
}

interface Edges {
  readonly from: number
  readonly to: number
  readonly items: (readonly [node: number, left: number, right: number])[]
}

interface Sample {
  readonly at: number
  /** By ticker: the window the line moves through, and each item's left and right edge. */
  readonly edges: Readonly<Record<string, Edges>>
}

/** Writes down where every item is, at each frame. */
function startSampling(page: Page): Promise<void> {
  return page.evaluate(() => {
    const ids = new WeakMap<Element, number>()
    const samples: unknown[] = []
    let count = 0
    const take = (): void => {
      const edges: Record<string, unknown> = {}
      for (const ticker of document.querySelectorAll('news-ticker')) {
        const window = ticker.shadowRoot?.querySelector('.window')?.getBoundingClientRect()
        const items = [...(ticker.shadowRoot?.querySelectorAll('.item') ?? [])].map(item => {
          if (!ids.has(item)) ids.set(item, count++)
          const { left, right } = item.getBoundingClientRect()
          return [ids.get(item), left, right]
        })
        edges[ticker.id] = { from: window?.left, to: window?.right, items }
      }
      samples.push({ at: Number(document.timeline.currentTime), edges })
      requestAnimationFrame(afterFrame)
    }
    // Once a frame has been laid out and observed to its end: in between, nothing of it is on screen.
    const afterFrame = (): void => void setTimeout(take)
    Object.assign(globalThis, { samples })
    requestAnimationFrame(afterFrame)
  })
}

test('for half a minute of changes no item jumps, parts from its neighbours or overlaps them, in either direction', async context => {
  const page = await openTicker()
  await give(page, 0)
  await page.waitForTimeout(500)
  await startSampling(page)

  const steps = await changeFor(page, WATCHED_MS)

  const samples = await page.evaluate(
    () => (globalThis as unknown as { samples: Sample[] }).samples,
  )
  await page.close()
  const seconds = ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0)) / 1000
  for (const direction of ['rtl', 'ltr'] as const) {
    const moves: { by: number; ms: number }[] = []
    let seam = 0
    const passed = new Set<number>()
    for (const [index, { at, edges }] of samples.entries()) {
      const before = samples[index - 1]
      const { from, to, items } = edges[direction] ?? { from: 0, to: 0, items: [] }
      const old = new Map(before?.edges[direction]?.items.map(([node, left]) => [node, left]))
      const seen = items.filter(([, left, right]) => right > from + 1 && left < to - 1)
      seen.sort((a, b) => a[1] - b[1])
      for (const [order, [node, left, right]] of seen.entries()) {
        passed.add(node)
        const was = old.get(node)
        // A frame before its start it stood outside: only a whole frame of motion tells its speed.
        const moved = was !== undefined && was + (right - left) > from + 1 && was < to - 1
        if (moved && before) moves.push({ by: left - was, ms: at - before.at })
        const next = seen[order + 1]
        if (next) seam = Math.max(seam, Math.abs(next[1] - right))
      }
    }
    const [first, last] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0]
    assert.ok(first < last && moves.length > samples.length / 2, 'the line moved all the time')
    const speed =
      moves.reduce((sum, { by }) => sum + by, 0) / moves.reduce((sum, { ms }) => sum + ms, 0)
    const worst = Math.max(...moves.map(({ by, ms }) => Math.abs(by - speed * ms)))
    context.diagnostic(
      `${direction}: ${(samples.length / seconds).toFixed(1)} frames/s, ${steps} changes, ${passed.size} items, ` +
        `${Math.abs(speed * 1000).toFixed(1)} px/s, worst jump ${worst.toFixed(3)} px, worst seam ${seam.toFixed(3)} px`,
    )
    assert.ok(passed.size > 4, 'items came and went')
    assert.equal(Math.sign(speed), direction === 'rtl' ? 1 : -1)
    assert.ok(worst < 0.5, `an item of ${direction} jumped by ${worst} px`)
    assert.ok(seam < 1, `items of ${direction} parted or overlapped by ${seam} px`)
  }
})

test('while it moves, the page is laid out and painted when items enter or change, not at every frame', async context => {
  const page = await openTicker()
  await give(page, 0)
  await page.waitForTimeout(500)
  let steps = 0

  const events = await recordTrace(page, async () => {
    steps = await changeFor(page, WATCHED_MS)
  })

  await page.close()
  const count = (name: string): number => events.filter(event => event.name === name).length
  // The compositor notes its state once a frame it draws.
  const frames = count('cc::LayerTreeHostImpl')
  const [layouts, paints, styles] = [count('Layout'), count('Paint'), count('UpdateLayoutTree')]
  context.diagnostic(
    `${frames} frames drawn, ${count('Commit')} of them with the page's help, ${steps} changes: ${layouts} layouts, ${paints} paints, ${styles} style passes`,
  )
  assert.ok(frames > 20 * (WATCHED_MS / 1000), 'it moved')
  // Two tickers: each change writes lists and labels and makes items; each item that leaves makes one more.
  for (const [name, number] of Object.entries({ layouts, styles }))
    assert.ok(number < steps * 24, `${number} ${name} in ${frames} frames for ${steps} changes`)
  assert.ok(layouts < frames / 4, 'layout does not follow frames')
})

test('an item that is markup, script address or direction marks stays text', async () => {
  const page = await openTicker()
  const hostile = '<img src=x onerror="window.broken=1"> \u202e سطر'
  await page.evaluate(
    document_ => {
      const ticker = document.querySelector<NewsTicker>('#ltr')
      if (ticker) ticker.document = document_
    },
    aTicker('ltr', [anItem('a', hostile, { url: 'javascript:window.broken=1' })]),
  )
  await page.waitForTimeout(300)

  const seen = await page.evaluate(() => {
    const root = document.querySelector('#ltr')?.shadowRoot
    return {
      line: root?.querySelector('bdi.line')?.textContent,
      images: root?.querySelectorAll('img').length,
      links: root?.querySelectorAll('a[href]').length,
      broken: 'broken' in globalThis,
    }
  })
  await page.close()

  assert.deepEqual(seen, { line: hostile, images: 0, links: 0, broken: false })
})

test('space stops the line where it stands and lets it go on from there', async () => {
  const page = await openTicker()
  await give(page, 0)
  await page.waitForTimeout(500)
  const left = (): Promise<number> =>
    page.evaluate(
      () =>
        document.querySelector('#rtl')?.shadowRoot?.querySelector('.item')?.getBoundingClientRect()
          .left ?? NaN,
    )
  await page.locator('#rtl .line').first().focus()
  await page.keyboard.press('Space')
  const stopped = await left()
  await page.waitForTimeout(400)
  const still = await left()
  await page.keyboard.press('Space')
  await page.waitForTimeout(400)
  const moved = await left()
  await page.close()

  assert.equal(still, stopped)
  assert.ok(moved > stopped && moved < stopped + 120, `from ${stopped} to ${moved}`)
})

test('who wants no motion gets one whole item at a time, and arrows turn them', async () => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 240 },
    reducedMotion: 'reduce',
  })
  await page.goto(stage.address)
  await give(page, 0)
  const shown = (): Promise<(string | null | undefined)[]> =>
    page.evaluate(() =>
      [...(document.querySelector('#ltr')?.shadowRoot?.querySelectorAll('.item') ?? [])]
        .filter(item => getComputedStyle(item).visibility === 'visible')
        .map(item => item.getAttribute('data-item')),
    )
  const first = await shown()
  await page.locator('#ltr .line').first().focus()
  await page.keyboard.press('ArrowRight')
  const second = await shown()
  const running = await page.evaluate(() => document.getAnimations().length)
  await page.close()

  assert.equal(first.length, 1)
  assert.equal(second.length, 1)
  assert.notDeepEqual(second, first)
  assert.equal(running, 0)
})

test('readers get each item once, in order, in its own language and direction', async () => {
  const page = await openTicker()
  await give(page, 0)

  const rows = await page.evaluate(() =>
    [...(document.querySelector('#rtl')?.shadowRoot?.querySelectorAll('ol > li') ?? [])].map(
      row => [row.getAttribute('lang'), row.getAttribute('dir')],
    ),
  )
  await page.close()

  assert.deepEqual(rows, Array(4).fill(['ar', 'rtl']))
})

test('an empty rundown says that it is quiet and has nothing to pause', async () => {
  const page = await openTicker()
  await page.evaluate(
    empty => {
      const ticker = document.querySelector<NewsTicker>('#ltr')
      if (ticker) ticker.document = empty
    },
    aTicker('ltr', []),
  )
  await page.waitForTimeout(200)

  const [quiet, pause] = await Promise.all(
    ['.quiet', '.pause'].map(zone => page.locator(`#ltr ${zone}`).isVisible()),
  )
  await page.close()

  assert.deepEqual([quiet, pause], [true, false])
})

test('a ticker taken off its page leaves nothing running', async () => {
  const page = await openTicker()
  await give(page, 0)
  await page.waitForTimeout(300)

  const left = await page.evaluate(() => {
    for (const ticker of document.querySelectorAll('news-ticker')) ticker.remove()
    return document.getAnimations().length
  })
  await page.close()

  assert.equal(left, 0)
})

test('the element is smaller than 8 KB', async () => {
  const { minGzipBytes } = await buildElement()

  assert.ok(minGzipBytes < 8192, `${minGzipBytes} bytes`)
})
