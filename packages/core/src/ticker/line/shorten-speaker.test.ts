import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shorten } from './shorten.ts'

test('a denial, a hedge and who says it never go with a clause', () => {
  for (const tail of ['which the union denies', 'the ministry says', 'but it may close again']) {
    const { text: line, said } = shorten(
      `The northern coastal railway will open to all trains again, ${tail}`,
      'en',
      60,
    )

    assert.ok(
      line.endsWith('…') || line.includes(tail.split(' ').at(-1) ?? '') || said === 'ministry',
      line,
    )
  }
})

test('who says it is told beside the line where the words have no room for it', () => {
  const english = shorten(
    'Ferry with 180 people runs aground near the northern port, the harbour office said',
    'en',
    60,
  )
  const arabic = shorten(
    'جنوح عبارة تقل 180 راكبا قرب الميناء الشمالي، بحسب إدارة الميناء',
    'ar',
    50,
  )

  assert.deepEqual(english, {
    text: 'Ferry with 180 people runs aground near the northern port',
    said: 'harbour office',
  })
  assert.deepEqual(arabic, {
    text: 'جنوح عبارة تقل 180 راكبا قرب الميناء الشمالي',
    said: 'إدارة الميناء',
  })
})

test('who opens the sentence is told beside it where the rest is whole', () => {
  const arabic = shorten(
    'أكد رئيس هيئة الموانئ الشمالية أن العبارات السريعة ستعود إلى العمل',
    'ar',
    60,
  )
  const english = shorten(
    'The minister of harbours and ferries said that pilots will return to work',
    'en',
    60,
  )

  assert.deepEqual(arabic, {
    text: 'العبارات السريعة ستعود إلى العمل',
    said: 'رئيس هيئة الموانئ الشمالية',
  })
  assert.deepEqual(english, {
    text: 'pilots will return to work',
    said: 'minister of harbours and ferries',
  })
})

test('what is said of somebody, or said further, names no speaker', () => {
  const english = shorten(
    'Ferries to call at four of the northern ports again; Harbour said to stay shut',
    'en',
    60,
  )
  const arabic = shorten(
    'اعلان فتح الميناء الشمالي أمام العبارات السريعة من جديد، وقال إن العمل عاد',
    'ar',
    60,
  )
  const verb = shorten(
    'جنوح عبارة تقل 180 راكبا قرب الميناء الشمالي، حسبما ذكرت الشرطة أمس',
    'ar',
    50,
  )

  assert.equal(english.said, null)
  assert.equal(arabic.said, null)
  assert.equal(verb.said, 'الشرطة')
})

test('whose word a headline ends with goes to stand beside it', () => {
  const lines = [
    shorten('Harbour unlikely to replace the northern port even as tolls rise: Analysts', 'en', 70),
    shorten(
      "Owners held a 'quiet' meeting with the union and discussed the port - report",
      'en',
      70,
    ),
    shorten(
      'Most of the islanders see the new ferry as a win for the port, University finds',
      'en',
      70,
    ),
    shorten('قالت هيئة الموانئ إن عدد العبارات في الميناء تضاعف ثلاث مرات خلال شهر واحد', 'ar', 60),
  ]

  assert.deepEqual(
    lines.map(({ said }) => said),
    ['Analysts', 'report', 'University', 'هيئة الموانئ'],
  )
  assert.equal(lines[3]?.text, 'عدد العبارات في الميناء تضاعف ثلاث مرات خلال شهر واحد')
})

test('where all words have capitals, what stands behind a colon is nobody’s name', () => {
  const headline =
    'West Bank Settlement Council Announces New Light Rail to Jerusalem; Transportation Ministry Sources: No Such Plan'

  assert.equal(shorten(headline, 'en', 90).said, null)
})

test('a second thing that somebody does is nobody’s name', () => {
  const line = shorten(
    'Mayor loses patience over the harbour slogans, warns party workers of action',
    'en',
    70,
  )

  assert.deepEqual(line, {
    text: 'Mayor loses patience over the harbour slogans',
    said: null,
  })
})
