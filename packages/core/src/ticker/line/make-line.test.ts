import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { NOON, aPublisher, aReport, aStory, anArticle } from '@shareet/testkit/builders'
import fc from 'fast-check'
import { tokenise } from '../../language/index.ts'
import { readArticle } from '../../reading/index.ts'
import type { Report, Story } from '../../stories/index.ts'
import { publisherId } from '../../values/index.ts'
import { makeLine } from './index.ts'
import type { Line } from './index.ts'

function reportOf(title: string, text = '', publisher = 'The Harbour Courier'): Report {
  const id = publisherId(publisher)
  const article = anArticle({
    title,
    text,
    publisher: aPublisher({ id, name: publisher }),
    published: NOON,
  })
  return aReport({ article, reading: readArticle(article) })
}

const storyOf = (...reports: Report[]): Story => aStory({ reports })
const lineOf = (title: string, text = '', maxGraphemes: 60 | 90 | 140 = 90): Line =>
  makeLine(storyOf(reportOf(title, text)), { maxGraphemes })

/** Every word of the line stands in the source, in order. */
function isSubsequence(line: string, source: string): boolean {
  const words = tokenise(source)
  let at = 0
  return tokenise(line).every(word => {
    const found = words.indexOf(word, at)
    at = found + 1
    return found !== -1
  })
}

const CLEANED: readonly (readonly [title: string, line: string])[] = [
  ['عاجل: زلزال يضرب غرب تركيا وانقطاع الكهرباء', 'زلزال يضرب غرب تركيا وانقطاع الكهرباء'],
  ['بالفيديو.. افتتاح ميناء الدقم الجديد', 'افتتاح ميناء الدقم الجديد'],
  ['BREAKING: Ferry runs aground off Crete', 'Ferry runs aground off Crete'],
  ['Ferry runs aground off Crete - The Harbour Courier', 'Ferry runs aground off Crete'],
  ['Ferry runs aground off Crete | World', 'Ferry runs aground off Crete'],
  ['Ferry runs aground (VIDEO) off Crete 🚢', 'Ferry runs aground off Crete'],
  ['Iran - US talks resume in Geneva', 'Iran - US talks resume in Geneva'],
  ['وزير النقل «سالم البحري» يفتتح الميناء', 'وزير النقل سالم البحري يفتتح الميناء'],
]
for (const [title, expected] of CLEANED)
  test(`"${title}" is shown as "${expected}"`, () => {
    assert.equal(lineOf(title).text, expected)
  })

test('a lead loses its time, its purpose and its asides before anything else', () => {
  const lead =
    'افتتح رئيس الوزراء العماني، صباح اليوم الأربعاء، محطة تحلية جديدة في صحار، بهدف «تأمين المياه (للشرب والري والصناعة) في المحافظات الشمالية».'

  const { text, from } = lineOf('', lead)

  assert.equal(text, 'افتتح رئيس الوزراء العماني محطة تحلية جديدة في صحار')
  assert.equal(from.part, 'lead')
})

test('a page heading in another script than the report is not its headline', () => {
  const { text } = lineOf(
    'Latest regional news',
    'استقبل وزير الخارجية العراقي نظيره التركي في بغداد. وبحثا المياه.',
  )

  assert.equal(text, 'استقبل وزير الخارجية العراقي نظيره التركي في بغداد')
})

test('a denial, a hedge and a figure are never shortened away', () => {
  const denial = lineOf(
    'The ministry of transport said the northern coastal railway will reopen on Friday, which the drivers union denies, after repairs',
  )
  const figure = lineOf(
    'Floods cut the main road between the port and the capital in the north of the country, leaving 17 villages without power',
  )

  assert.match(denial.text, /denies|…$/)
  assert.match(figure.text, /17|…$/)
})

test('a story of one publisher is attributed to it, and to the agency it credits before it', () => {
  const alone = lineOf('Ferry runs aground off Crete')
  const agency = lineOf(
    'سفينة تجنح قبالة السواحل الليبية',
    'جنحت سفينة شحن، بحسب وكالة الأناضول، قبالة السواحل الليبية.',
  )

  assert.deepEqual(alone.attribution, { name: 'The Harbour Courier', form: 'after' })
  assert.deepEqual(agency.attribution, { name: 'الأناضول', form: 'before' })
})

test('what several publishers report as a fact needs no attribution; casualties do', () => {
  const fact = storyOf(
    reportOf('Ferry service to Crete resumes', '', 'A'),
    reportOf('Ferry service to Crete resumes today', '', 'B'),
  )
  const toll = storyOf(
    reportOf('Ferry fire off Crete: 4 killed', '', 'A'),
    reportOf('4 killed in ferry fire', '', 'B'),
  )

  assert.equal(makeLine(fact, { maxGraphemes: 90 }).attribution, null)
  assert.notEqual(makeLine(toll, { maxGraphemes: 90 }).attribution, null)
})

test('the headline that says what most say is preferred to a question or a quote', () => {
  const story = storyOf(
    reportOf('Could the grounded ferry off Crete be the last of its kind?', '', 'A'),
    reportOf('Grounded ferry off Crete: passengers taken ashore', '', 'B'),
    reportOf('Passengers taken ashore from grounded ferry off Crete', '', 'C'),
  )

  assert.match(makeLine(story, { maxGraphemes: 90 }).text, /ashore/)
})

test('words on air stay unless others are clearly better', () => {
  const first = reportOf('Passengers taken ashore from grounded ferry off Crete', '', 'A')
  const second = reportOf('Grounded ferry off Crete: passengers taken ashore', '', 'B')
  const story = storyOf(first, second)

  for (const { article } of story.reports)
    assert.equal(
      makeLine(story, { maxGraphemes: 90, current: article.id }).from.article,
      article.id,
    )
})

test('any text at all gives a line within its limit whose words stand in the source in order', () => {
  const words = fc.constantFrom(
    ...'ferry الوزير ، , which الذي on Monday اليوم «خالد» "quoted words" (aside) 12 not لم قد in في after بعد – | … : قال said rains الأمطار 港口 🚢'.split(
      ' ',
    ),
  )
  const sentence = fc.oneof(
    fc.array(words, { maxLength: 60 }).map(parts => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )
  fc.assert(
    fc.property(
      sentence,
      sentence,
      fc.constantFrom<60 | 90 | 140>(60, 90, 140),
      (title, text, limit) => {
        const line = lineOf(title, text, limit)

        assert.ok(line.graphemes <= limit, `${line.graphemes} > ${limit}: ${line.text}`)
        assert.ok(
          isSubsequence(line.text, line.from.part === 'title' ? title : text) ||
            line.text.endsWith('…'),
        )
      },
    ),
    { seed: 5, numRuns: 400 },
  )
})

test('a headline of 100,000 characters costs no more than a long one', () => {
  const begun = performance.now()

  const line = lineOf('كلمة '.repeat(25_000))

  assert.ok(line.graphemes <= 90)
  assert.ok(performance.now() - begun < 500)
})

const CASE = new URL('../../../../../../shared/cases/quadrilateral-meeting.txt', import.meta.url)
test(
  'the founding report gives its line',
  { skip: existsSync(CASE) ? false : 'the founding case is not here' },
  () => {
    const [title = '', ...rest] = readFileSync(CASE, 'utf8').split('\n')

    const line = lineOf(title, rest.join('\n'))

    for (const needed of ['وزير الدفاع العراقي', 'روسي', 'اجتماع', 'بغداد'])
      assert.ok(line.text.includes(needed), line.text)
    for (const unwanted of ['Important news ticker', '«', '(', 'اليوم'])
      assert.ok(!line.text.includes(unwanted), line.text)
    assert.equal(line.attribution?.name, 'الأناضول')
  },
)
