import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold, tokenise } from '../../language/index.ts'
import { countGraphemes } from './count-graphemes.ts'
import { withoutDateline } from './dateline.ts'
import { shorten } from './shorten.ts'

const CASES: readonly (readonly [
  rule: string,
  language: string,
  limit: number,
  sentence: string,
  line: string,
])[] = [
  [
    'forms of respect go before anything that tells of the event',
    'ar',
    60,
    'افتتح صاحب السمو الملكي الأمير سعد بن فهد محطة الرياح الجديدة في الساحل',
    'افتتح الأمير سعد بن فهد محطة الرياح الجديدة في الساحل',
  ],
  [
    'a mention of time goes with the word that leads it',
    'ar',
    60,
    'وصلت سفينة المساعدات إلى الميناء بعد فجر أمس الثلاثاء وعلى متنها أدوية',
    'وصلت سفينة المساعدات إلى الميناء وعلى متنها أدوية',
  ],
  [
    'a word of time that belongs to an office stays',
    'ar',
    60,
    'استقبل الأمين العام للمنظمة وزراء المياه أمس الخميس في مقرها الجديد',
    'استقبل الأمين العام للمنظمة وزراء المياه في مقرها الجديد',
  ],
  [
    'of a long descent the name and the father stay',
    'ar',
    60,
    'افتتح الأمير سعد بن فهد بن تركي آل مقرن محطة الرياح الجديدة في الساحل',
    'افتتح الأمير سعد بن فهد محطة الرياح الجديدة في الساحل',
  ],
  [
    'a scene set before the sentence goes',
    'ar',
    60,
    'في إطار خطة تطوير الموانئ، افتتح وزير النقل رصيفا جديدا في المدينة',
    'افتتح وزير النقل رصيفا جديدا في المدينة',
  ],
  [
    'a relative clause at the end goes',
    'ar',
    60,
    'أعلنت الشركة بدء العمل في الرصيف الجديد الذي تبنيه قرب الميناء القديم',
    'أعلنت الشركة بدء العمل في الرصيف الجديد',
  ],
  [
    'a heading that says which affair it is goes',
    'en',
    60,
    'Harbour strike latest: Dockers and owners agree to meet at the town hall',
    'Dockers and owners agree to meet at the town hall',
  ],
  [
    'a circumstance at the end goes',
    'en',
    60,
    'Dockers and owners sign pay deal after two weeks of talks in the old customs house',
    'Dockers and owners sign pay deal',
  ],
  [
    'a further clause goes where it tells a further event',
    'en',
    60,
    'Dockers sign pay deal with owners at last, commend mayor of the northern port',
    'Dockers sign pay deal with owners at last',
  ],
  [
    'what stands behind a comma may be what an Arabic sentence is about, so it stays',
    'ar',
    60,
    'رعى محافظ المدينة الشيخ، حفل افتتاح الرصيف الجديد للعبارات السريعة',
    'رعى محافظ المدينة الشيخ، حفل افتتاح الرصيف الجديد للعبارات…',
  ],
]
for (const [rule, language, limit, sentence, line] of CASES)
  test(rule, () => {
    assert.equal(shorten(sentence, language, limit).text, line)
  })

test('a quotation keeps its marks, or goes with them', () => {
  const line = shorten(
    "Builder of the harbour wall promises to 'make it last a century' in every part of the coast",
    'en',
    70,
  ).text

  assert.equal(line, "Builder of the harbour wall promises to 'make it last a century'")
})

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

test('a dateline is no part of a line', () => {
  for (const dateline of [
    'LONDON (Reuters) – ',
    'بغداد (الأناضول) - ',
    'سبق - الرياض: ',
    'CAIRO — ',
  ])
    assert.equal(withoutDateline(`${dateline}A ferry ran aground`), 'A ferry ran aground')
  assert.equal(withoutDateline('Talks - if any - begin'), 'Talks - if any - begin')
})

test('every line is made by deletion alone, within its limit, in any language', () => {
  const words =
    'ferry الوزير which الذي on Monday اليوم أمس « » " \' ( ) 12 not لم after بعد , ، : – … صاحب السمو بن der die после не ، in with'.split(
      ' ',
    )
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(parts => parts.join(' ')),
      fc.constantFrom('ar', 'en', 'de', 'ru', 'fr', 'ja', 'und'),
      fc.constantFrom(60, 90, 140),
      (sentence, language, limit) => {
        const line = shorten(sentence, language, limit).text

        assert.ok(countGraphemes(line) <= limit)
        const source = tokenise(sentence).map(fold)
        let at = 0
        for (const word of tokenise(line).map(fold)) {
          at = source.indexOf(word, at) + 1
          assert.ok(at > 0, `${word} of "${line}" is not in "${sentence}"`)
        }
      },
    ),
    { seed: 4, numRuns: 600 },
  )
})

test('a negation stays in every line that did not end in the middle', () => {
  const parts =
    'ferry runs harbour after on Monday , which amid in port 12 owners with , while deal'
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts.split(' ')), { minLength: 8, maxLength: 30 }),
      fc.nat(29),
      (words, at) => {
        const sentence = words.toSpliced(at % words.length, 0, 'not').join(' ')
        const line = shorten(sentence, 'en', 60).text

        assert.ok(line.endsWith('…') || tokenise(line).includes('not'), `${sentence} → ${line}`)
      },
    ),
    { seed: 4, numRuns: 600 },
  )
})
