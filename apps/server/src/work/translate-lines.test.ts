import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyRundown, tickerPolicy } from '@shareet/core/ticker'
import type { Item, Rundown } from '@shareet/core/ticker'
import { failure, success } from '@shareet/core/values'
import type { Result } from '@shareet/core/values'
import { NOON } from '@shareet/testkit/builders'
import { systemClock } from '../adapters/system-clock/index.ts'
import type { ServiceFailure } from '../ports/index.ts'
import { createTranslations } from './translate-lines.ts'
import type { Translations } from './translate-lines.ts'

const policy = { ...tickerPolicy, language: 'ar', translate: true }

function rundownOf(...lines: readonly (readonly [text: string, language: string])[]): Rundown {
  const items = lines.map(([text, language]) => ({ line: { text, language } }) as Item)
  return { ...emptyRundown(NOON), items }
}

interface Desk {
  readonly translations: Translations
  readonly asked: string[]
  readonly waits: number[]
  readonly failed: string[]
  /** Works until so many answers came. */
  readonly work: (answers: number) => Promise<void>
}

function desk(answer: (text: string) => Result<string, ServiceFailure>): Desk {
  const [asked, waits, failed]: [string[], number[], string[]] = [[], [], []]
  const stop = new AbortController()
  let left = 0
  const translator = {
    name: 'test',
    translate(text: string) {
      asked.push(text)
      if (--left === 0) setImmediate(() => stop.abort())
      return Promise.resolve(answer(text))
    },
  }
  const clock = {
    ...systemClock,
    sleep: (ms: number) => {
      waits.push(ms)
      return new Promise<void>(resolve => setImmediate(resolve))
    },
  }
  const events = { translationFailed: ({ kind }: { kind: string }) => void failed.push(kind) }
  const translations = createTranslations(translator, { clock, events })
  return {
    translations,
    asked,
    waits,
    failed,
    work: answers => {
      left = answers
      return translations.run(() => undefined, stop.signal)
    },
  }
}

test('each line of another language is asked for once, and lines of the ticker’s own never', async () => {
  const { translations, asked, work } = desk(text => success(`${text} مترجم`))
  const rundown = rundownOf(['Quake', 'en'], ['زلزال', 'ar'], ['Séisme', 'fr'], ['?', 'und'])

  translations.want(rundown, policy)
  translations.want(rundown, policy)
  await work(2)
  translations.want(rundown, policy)

  assert.deepEqual(asked, ['Quake', 'Séisme'])
  assert.deepEqual(translations.find('Quake', 'en', 'ar'), { text: 'Quake مترجم', by: 'test' })
  assert.equal(translations.find('Quake', 'en', 'fa'), undefined)
})

test('a ticker that does not want it has nothing translated', async () => {
  const { translations, asked, work } = desk(text => success(text))

  translations.want(rundownOf(['Quake', 'en']), { ...policy, translate: false })
  translations.want(rundownOf(['Flood', 'en']), policy)
  await work(1)

  assert.deepEqual(asked, ['Flood'])
})

test('a service that is away is asked again, later each time, another line first', async () => {
  const { translations, asked, waits, failed, work } = desk(() =>
    failure({ kind: 'unavailable', detail: 'x' }),
  )

  translations.want(rundownOf(['Quake', 'en'], ['Flood', 'en']), policy)
  await work(4)

  assert.deepEqual(asked.slice(0, 4), ['Quake', 'Flood', 'Quake', 'Flood'])
  assert.deepEqual(waits.slice(0, 3), [10_000, 20_000, 40_000])
  assert.ok(failed.length >= 4)
})

test('what the service will not translate is not asked for again', async () => {
  const { translations, asked, waits, work } = desk(text =>
    text === 'Quake' ? failure({ kind: 'refused', detail: 'x' }) : success('فيضان'),
  )
  const rundown = rundownOf(['Quake', 'en'], ['Flood', 'en'])

  translations.want(rundown, policy)
  await work(2)
  translations.want(rundown, policy)

  assert.deepEqual(asked, ['Quake', 'Flood'])
  assert.deepEqual(waits, [])
  assert.equal(translations.find('Quake', 'en', 'ar'), undefined)
})

test('only so many translations are remembered, the oldest go', async () => {
  const { translations, work } = desk(() => success('كلام'))
  const texts = Array.from({ length: 2300 }, (_, n) => `Line ${n}`)

  // No more than some hundreds wait at a time.
  const done = work(2300)
  for (let from = 0; from < texts.length; from += 100) {
    translations.want(
      rundownOf(...texts.slice(from, from + 100).map(text => [text, 'en'] as const)),
      policy,
    )
    for (let turns = 0; turns < 3; turns++) await new Promise(resolve => setImmediate(resolve))
  }
  await done

  assert.equal(translations.find('Line 0', 'en', 'ar'), undefined)
  assert.ok(translations.find('Line 2299', 'en', 'ar'))
  assert.equal(texts.filter(text => translations.find(text, 'en', 'ar')).length, 2000)
})
