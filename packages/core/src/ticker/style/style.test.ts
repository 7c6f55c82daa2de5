import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPublisher, aReading, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import fc from 'fast-check'
import type { Story } from '../../stories/index.ts'
import { articleId, publisherId } from '../../values/index.ts'
import { makeLine } from '../line/index.ts'
import { bannedWordIn, dropHonorifics, plainStyle, showDigits } from './index.ts'
import type { HouseStyle } from './index.ts'

const arabic = { language: 'ar', direction: 'rtl' } as const
const english = { language: 'en', direction: 'ltr' } as const

test('figures are shown in the digits of the house, and lines in other scripts keep theirs', () => {
  assert.equal(showDigits('مقتل 12 شخصا بنسبة 3.5%', arabic, 'arabic'), 'مقتل ١٢ شخصا بنسبة ٣.٥%')
  assert.equal(showDigits('مقتل ١٢ شخصا', arabic, 'western'), 'مقتل 12 شخصا')
  assert.equal(
    showDigits('کشته شدن 12 نفر', { ...arabic, language: 'fa' }, 'arabic'),
    'کشته شدن ۱۲ نفر',
  )
  assert.equal(showDigits('Twelve dead, 30 hurt', english, 'arabic'), 'Twelve dead, 30 hurt')
  assert.equal(showDigits('مقتل ١٢ شخصا', arabic, 'printed'), 'مقتل ١٢ شخصا')
})

test('figures that are part of a name are words, and stay', () => {
  for (const name of ['F-16', 'G20', 'كوفيد-19', 'MH370', 'B2B'])
    assert.equal(showDigits(`قمة ${name} تبدأ`, arabic, 'arabic'), `قمة ${name} تبدأ`)
})

const digitsOnly = (text: string): string => text.replace(/[0-9٠-٩۰-۹]/g, '#')

test('the digits of the house change digits and nothing else, whatever the text', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'ab ٣۴5-./كوF1،0') })
  fc.assert(
    fc.property(anyText, fc.constantFrom('western', 'arabic'), (text, digits) => {
      const shown = showDigits(text, arabic, digits)

      assert.equal(digitsOnly(shown), digitsOnly(text))
      assert.equal(showDigits(shown, arabic, digits), shown)
    }),
    { seed: 5, numRuns: 300 },
  )
})

test('a banned word is found in any case and behind Arabic clitics, not inside another word', () => {
  assert.equal(bannedWordIn('مقتل الإرهابي وإرهابيين', 'ar', ['الارهابي']), 'الارهابي')
  assert.equal(bannedWordIn('قالت والإرهابي معا', 'ar', ['الإرهابي']), 'الإرهابي')
  assert.equal(bannedWordIn('SHOCKING Video Shows', 'en', ['shocking video']), 'shocking video')
  assert.equal(bannedWordIn('Markets rally', 'en', ['rall', 'all']), undefined)
  assert.equal(bannedWordIn('anything', 'en', ['...']), undefined)
})

test('forms of respect go where the house wants it, and the name and office stay', () => {
  const line = 'معالي وزير الخارجية يستقبل سمو الأمير فيصل بن فرحان'
  const dropped = dropHonorifics(line, 'ar')

  assert.doesNotMatch(dropped, /معالي|سمو/)
  assert.match(dropped, /وزير الخارجية/)
  assert.match(dropped, /فيصل بن فرحان/)
})

/** A story of some headlines, each of another publisher. */
const storyOf = (...titles: readonly string[]): Story =>
  aStory({
    language: 'en',
    reports: titles.map((title, at) =>
      aReport({
        article: anArticle({
          id: articleId(`a${at}`),
          title,
          text: '',
          publisher: aPublisher({ id: publisherId(`p${at}`), name: `Paper ${at}` }),
        }),
        reading: aReading({ titleTerms: title.toLowerCase().split(' ') }),
      }),
    ),
  })

const lineIn = (story: Story, style: Partial<HouseStyle>) =>
  makeLine(story, { maxGraphemes: 90, style: { ...plainStyle, ...style } })

test('where one headline has a banned word another of the story is taken, and where all have it none', () => {
  const story = storyOf(
    'Rebels seize the northern port after a week of fighting',
    'Insurgents seize the northern port after a week of fighting',
  )

  assert.match(lineIn(story, { banned: ['rebels'] }).text, /^Insurgents/)
  assert.match(lineIn(story, { banned: ['insurgents'] }).text, /^Rebels/)
  const none = lineIn(story, { banned: ['rebels', 'insurgents'] })
  assert.equal(none.text, '')
  assert.match(none.banned ?? '', /rebels|insurgents/)
})

test('a house that always attributes says whose word a line is where it need not be said', () => {
  const story = storyOf(
    'The ferry to the islands is running again this morning',
    'Ferry to the islands is running again after the storm',
  )

  assert.equal(lineIn(story, {}).attribution, null)
  assert.match(lineIn(story, { attributed: 'always' }).attribution?.name ?? '', /^Paper/)
})
