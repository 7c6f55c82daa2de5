import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readArticle } from './index.ts'
import type { Reading } from './index.ts'

const read = (title: string, text = '', declaredLanguage: string | null = null): Reading =>
  readArticle({ title, text, declaredLanguage, url: null })

const AR_LEAD =
  'قال وزير الخارجية السوداني خالد الشريف، اليوم الثلاثاء، في القاهرة إن بلاده ومصر اتفقتا على استئناف المحادثات، بحسب وكالة «الأناضول».'

test('an Arabic report gives its countries, agency, event and names', () => {
  const reading = read('السودان ومصر تتفقان على استئناف المحادثات', AR_LEAD)

  assert.equal(reading.language, 'ar')
  assert.equal(reading.direction, 'rtl')
  assert.deepEqual([...reading.countries].sort(), ['EG', 'SD'])
  assert.deepEqual(reading.agencies, ['وكالة الأناضول'])
  assert.ok(['agreement', 'meeting'].includes(reading.eventKind ?? ''))
  assert.ok(reading.names.includes('خالد الشريف'))
})

test('an Arabic report under an English heading is read in Arabic', () => {
  const reading = read('Latest headlines', AR_LEAD)

  assert.equal(reading.language, 'ar')
  assert.equal(reading.direction, 'rtl')
  assert.deepEqual(reading.titleTerms, ['headlin'])
})

test('countries are found by name, people and capital, in any case and with any clitic', () => {
  const countries = (text: string): string[] => [...read(text).countries].sort()

  assert.deepEqual(countries('مباحثات بين بغداد وموسكو حول الجيش الأمريكي'), ['IQ', 'RU', 'US'])
  assert.deepEqual(countries('وفد للكويت يزور الأردن ولقاء مع الإيرانيين'), ['IR', 'JO', 'KW'])
  assert.deepEqual(countries('كوريا الشمالية تطلق صاروخا'), ['KP'])
  assert.deepEqual(countries('North Korean missile lands off Japan, U.S. says'), ['JP', 'KP', 'US'])
  assert.deepEqual(countries('Переговоры в Китае и России прошли без США'), ['CN', 'RU', 'US'])
  assert.deepEqual(countries('中美贸易谈判在日内瓦举行'), ['CN', 'US'])
  assert.deepEqual(countries('Le président français reçu à Pékin'), ['CN', 'FR'])
})

test('a word that only looks like a country is none', () => {
  assert.deepEqual(read('الاستثمار المالي ودعم مالي جديد للشركات').countries, [])
  assert.deepEqual(read('He told us that the plan was ready for all of us').countries, [])
  assert.deepEqual(read('الأمير تركي بن فهد يفتتح المعرض').countries, [])
  assert.deepEqual(read('Того, что обещали, не сделали').countries, [])
  assert.deepEqual(read('أعلنت ذلك وكالة الأنباء السعودية').countries, [])
})

test('an agency is credited by attribution, bracket or dateline, not by being talked about', () => {
  const agencies = (text: string): readonly string[] => read('', text).agencies

  assert.deepEqual(agencies('LONDON, June 5 (Reuters) - Shares fell on Friday.'), ['Reuters'])
  assert.deepEqual(agencies('The minister told AFP that talks would go on.'), ['AFP'])
  assert.deepEqual(agencies('بيروت (أ ف ب) - أعلن الجيش انتهاء العملية.'), ['فرانس برس'])
  assert.deepEqual(agencies('ونقلت رويترز عن مسؤول قوله إن الاتفاق قريب.'), ['رويترز'])
  assert.deepEqual(agencies('МОСКВА, 5 июня — РИА Новости. Суд принял решение.'), ['РИА Новости'])
  assert.deepEqual(agencies('路透社报道，双方达成协议。'), ['路透社'])
  assert.deepEqual(agencies('The Anadolu fortress draws many visitors each summer.'), [])
  assert.deepEqual(agencies('زار الوفد قلعة بترا الأثرية في الجنوب'), [])
})

test('figures say what they count, in digits of any script and in words', () => {
  const roles = (text: string): string[] =>
    read(text).numbers.map(({ value, role }) => `${value} ${role ?? '–'}`)

  assert.deepEqual(roles('مقتل ١٢ شخصا وإصابة ٢٠ في انفجار'), ['12 killed', '20 injured'])
  assert.deepEqual(roles('At least 12 people were killed and 20 others injured'), [
    '12 killed',
    '20 injured',
  ])
  assert.deepEqual(roles('Blast kills two, wounds seven'), ['2 killed', '7 injured'])
  assert.deepEqual(roles('قتيلان في حادث سير'), ['2 killed'])
  assert.deepEqual(roles('Firm to pay $3.5bn after 40% loss'), ['3500000000 money', '40 percent'])
  assert.deepEqual(roles('زلزال بقوة 6.1 درجة'), ['6.1 magnitude'])
  assert.deepEqual(roles('Séisme : 12 000 morts et 3 millions de déplacés'), [
    '12000 killed',
    '3000000 –',
  ])
  assert.deepEqual(roles('Погибли 15 человек, 30 пострадавших'), ['15 killed', '30 injured'])
  assert.deepEqual(roles('地震造成12人死亡、30人受伤'), ['12 killed', '30 injured'])
})

test('dates, times and years are not figures of the event', () => {
  assert.deepEqual(read('On 5 June 2026 at 10:30 the second rider died').numbers, [])
  assert.deepEqual(read('في 12 أكتوبر 2015 توفي الشاعر').numbers, [])
})

const KINDS: readonly (readonly [kind: string, title: string])[] = [
  ['attack', 'غارات جوية على مواقع عسكرية شمالي المدينة'],
  ['disaster', 'فيضانات تجتاح قرى الجنوب'],
  ['appointment', 'استقالة رئيس الحكومة بعد أسبوع من تعيينه'],
  ['protest', 'متظاهرون يغلقون الطريق وإضراب عام غدا'],
  ['verdict', 'محكمة تقضي بالسجن عشر سنوات على الوزير السابق'],
  ['election', 'Voters go to the polls in a runoff election'],
  ['disaster', 'Magnitude 6 earthquake shakes coast'],
  ['agreement', 'Rivals sign ceasefire agreement'],
  ['market', 'Oil prices slip as stocks rally'],
  ['accident', 'Déraillement d’un train près de Lyon'],
  ['arrest', 'Polizei nimmt drei Männer fest: Festnahme nach Razzia'],
  ['protest', 'Huelga general y manifestación en la capital'],
  ['attack', 'Ракетный обстрел города, слышны взрывы'],
  ['disaster', 'Ege’de 5,4 büyüklüğünde deprem'],
  ['disaster', '南部发生强烈地震'],
]
for (const [kind, title] of KINDS)
  test(`"${title}" is of the kind ${kind}`, () => {
    assert.equal(read(title).eventKind, kind)
  })

test('more lives lost is graver, and lives lost are graver than words', () => {
  const gravity = (title: string): number => read(title).gravity

  assert.ok(gravity('انفجار يوقع 80 قتيلا') > gravity('انفجار يوقع 3 قتلى'))
  assert.ok(gravity('Bomb blast kills 40') > gravity('Minister condemns budget plan'))
  assert.ok(gravity('Bomb blast kills 40') <= 1)
})

test('sport, anniversaries, drills and figures of speech are not grave', () => {
  const real = read('Bomb attack kills 12 in market').gravity

  for (const title of [
    'Striker shoots United to cup final victory in league match after derby battle',
    'Anniversary of the bomb attack that killed 12 in market',
    'Film about bomb attack that killed 12 opens',
    'Stocks storm to record as trade war cools',
    'مفاجأة من العيار الثقيل في عالم الموضة',
  ])
    assert.ok(read(title).gravity < real / 2, title)
})

test('a text says what it is: opinion, live, listing, horoscope, look-back', () => {
  assert.equal(read('Opinion: The harbour needs a plan').genre, 'opinion')
  assert.equal(read('رأي | الميناء يحتاج خطة').genre, 'opinion')
  assert.equal(read('Harbour fire live: crews at work').genre, 'live')
  assert.equal(read('حظك اليوم: توقعات الأبراج').genre, 'horoscope')
  assert.equal(read('Morning briefing: what to know').genre, 'listing')
  assert.equal(read('في ذكرى رحيل الشاعر').genre, 'lookback')
  assert.equal(read('Council has mixed opinion of harbour plan').genre, 'report')
})

test('hedges, denials and marks of urgency are seen, and the month of May is no hedge', () => {
  assert.equal(read('Storm may reach coast by night').hedged, true)
  assert.equal(read('Harbour opens in May after repairs').hedged, false)
  assert.equal(read('قد تضطر الشركة إلى الإغلاق').hedged, true)
  assert.equal(read('الوزارة تنفي استقالة الوزير').hedged, true)
  assert.equal(read('عاجل | هزة أرضية تضرب الساحل').urgentMark, true)
  assert.equal(read('BREAKING: Dam fails').urgentMark, true)
  assert.equal(read('Record-breaking heat expected').urgentMark, false)
  assert.equal(read('اجتماع عاجل في الوزارة').urgentMark, false)
})

test('names are found by capitals, first names, offices and guillemets', () => {
  const names = (text: string): readonly string[] => read('', text).names

  assert.ok(
    names('The talks were led by envoy Maria Lindqvist. On Friday Lindqvist left.').includes(
      'maria lindqvist',
    ),
  )
  assert.ok(
    names('The talks were led by envoy Maria Lindqvist. On Friday Lindqvist left.').includes(
      'lindqvist',
    ),
  )
  assert.ok(names('وقال محمد بن راشد العتيبي إن الأعمال مستمرة').includes('محمد بن راشد العتيبي'))
  assert.ok(names('التقى وزير الدفاع السويدي كارل بيترسن نظيره').includes('كارل بيترسن'))
  assert.ok(names('انضم إلى جماعة «النجم الأزرق» قبل عام').includes('النجم الازرق'))
  assert.ok(!names('ردا على سؤال على الهاتف').some(name => name.startsWith('علي')))
})

test('any two strings can be read, twice the same, within the limits', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom('\ud800', 'ـــ', '«'.repeat(200), '(((', '١٢٣'.repeat(40), '\u202e\u2066x'),
  )
  fc.assert(
    fc.property(text, text, (title, body) => {
      const reading = read(title, body)

      assert.deepEqual(read(title, body), reading)
      assert.ok(reading.gravity >= 0 && reading.gravity <= 1)
      assert.ok(reading.bodyTerms.length <= 120 && reading.names.length <= 16)
      assert.ok(reading.numbers.every(({ value }) => Number.isFinite(value)))
    }),
    { seed: 7, numRuns: 400 },
  )
})

test('a long text costs no more than its first part, and no shape of text is slow', () => {
  read('warm up', 'the words')
  for (const piece of [
    'a',
    'و',
    '« ',
    '(',
    '12 ',
    '12,',
    "l'",
    'مقتل 5 و',
    '美',
    'ก',
    'A b. ',
    'رويترز ',
    '\ud83d',
  ]) {
    const text = piece.repeat(5_000_000 / piece.length)
    const began = performance.now()

    read(text.slice(0, 100_000), text)

    assert.ok(performance.now() - began < 1000, `${piece} took ${performance.now() - began} ms`)
  }
})

test('a feed that declares no language tag at all is read all the same', () => {
  for (const declaredLanguage of ['x', 'e1', '-', 'english language'])
    assert.equal(
      readArticle({ title: 'ދިވެހި ރާއްޖެ', text: '', declaredLanguage, url: null }).language,
      'und',
    )
})
