import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from '../index.ts'

const numbers = (text: string, title = ''): string[] =>
  markArticle({
    title,
    text,
    declaredLanguage: null,
    url: null,
    published: Date.parse('2026-06-23T10:00:00Z'),
  }).numbers.map(({ text: words, value }) => `${words} = ${value}`)

test('a number is printed with its unit or thing in a row', () => {
  assert.deepEqual(numbers('Officers rescued three young hikers after a 12-hour search.'), [
    'three young hikers = 3',
    '12-hour = 12',
  ])
  assert.deepEqual(numbers('The quake had a 6.1 magnitude and left 40 others without homes.'), [
    '6.1 magnitude = 6.1',
    '40 others = 40',
  ])
  assert.deepEqual(numbers('تضم البلدية 190 مدرسة عالمية و(45) لترا لكل 12 عربة قطار.'), [
    '190 مدرسة عالمية = 190',
    '45) لترا = 45',
    '12 عربة قطار = 12',
  ])
  assert.deepEqual(numbers('نقل 20 شخصا بعد تراجع الإنتاج 3.7 في المئة بزيادة كبيرة.'), [
    '20 شخصا = 20',
    '3.7 في المئة = 3.7',
  ])
})

test('Arabic counts in words: duals, tens after ones, hundreds and thousands added up', () => {
  assert.deepEqual(numbers('وصلت طائرتان تقلان خمسة وعشرين راكبا وشخصين آخرين.'), [
    'طائرتان = 2',
    'خمسة وعشرين راكبا = 25',
    'شخصين = 2',
  ])
  assert.deepEqual(numbers('باع المتجر ثلاثة آلاف وخمسمئة كتاب بسعر ألفي ريال.'), [
    'ثلاثة آلاف وخمسمئة كتاب = 3500',
    'ألفي ريال = 2000',
  ])
  assert.deepEqual(numbers('يحرق الجسم بين 500 وألف سعرة.'), ['500 = 500', 'ألف سعرة = 1000'])
  assert.deepEqual(numbers('استقبل المطار 237.273 راكبا بنسبة 31.8 بالمئة.'), [
    '237.273 راكبا = 237273',
    '31.8 بالمئة = 31.8',
  ])
})

test('a dual is known by its form or its adjective, which is printed with it', () => {
  assert.deepEqual(numbers('أكد مصدران محليان وقوع حادثين ونقل جريحين مدنيين بعد جلستين.'), [
    'مصدران محليان = 2',
    'حادثين = 2',
    'جريحين مدنيين = 2',
    'جلستين = 2',
  ])
  assert.deepEqual(numbers('قال بوتين في فلسطين وباكستان إنهما يقولان ذلك في البستان.'), [])
})

test('a numeral after its noun counts what was told before', () => {
  assert.deepEqual(numbers('اتفقت الدول الخمس والمدن الثلاث على خطة مدن الساحل السبع.'), [
    'الدول الخمس = 5',
    'المدن الثلاث = 3',
    'مدن الساحل السبع = 7',
  ])
})

test('halves and quarters are told of hours and millions', () => {
  assert.deepEqual(
    numbers('توقف اللعب ربع ساعة وبيع نصف مليون نسخة بثلاثة ملايين ونصف المليون ريال.'),
    ['ربع ساعة = 0.25', 'نصف مليون = 500000', 'ثلاثة ملايين ونصف المليون ريال = 3500000'],
  )
  assert.deepEqual(numbers('غاب اللاعب فترة لا تقل عن العامين ونصف وتراجع السهم واحدا في المئة.'), [
    'العامين ونصف = 2.5',
    'واحدا في المئة = 1',
  ])
})

test('what is counted takes its adjective along and leaves the verb', () => {
  assert.deepEqual(
    numbers('خاض 9 لقاءات ودية في 4 مواسم تنتهي غدا وفاز بثلاثة ألقاب في 60 مباراة أحرز فيها.'),
    ['9 لقاءات ودية = 9', '4 مواسم = 4', 'ثلاثة ألقاب = 3', '60 مباراة = 60'],
  )
  assert.deepEqual(numbers('سجن شاب عمره 29 سنة متهم بالسرقة مدة 5 أيام متتالية.'), [
    '29 سنة = 29',
    '5 أيام متتالية = 5',
  ])
  assert.deepEqual(numbers('تخرج 700 طالب وطالبة في سنة 61 للهجرة.'), ['700 طالب وطالبة = 700'])
})

test('English counts in words, and "one" where the thing is told', () => {
  assert.deepEqual(numbers('About two hundred and fifty guests saw twenty-five horses.'), [
    'two hundred and fifty guests = 250',
    'twenty-five horses = 25',
  ])
  assert.deepEqual(numbers('One person was hurt; no one else was near the one they sought.'), [
    'One person = 1',
  ])
  assert.deepEqual(numbers('Dozens of riders came.'), [])
})

test('ranks, scores, clock times, years and numbers in names count nothing', () => {
  assert.deepEqual(numbers('The Rovers beat the visitors 91-73 on 117th Street at 7 : 48 pm.'), [])
  assert.deepEqual(numbers('The F-16 crossed at 2248 GMT under Article 5 of the treaty.'), [])
  assert.deepEqual(numbers('تبدأ المباراة الساعة 8 مساء وفق المادة 5 من اللائحة لعام 2025.'), [])
})

test('points are counted though somebody may point out', () => {
  assert.deepEqual(numbers('The index fell 20 points on Monday.'), ['20 points = 20'])
})

test('the same number is told once, by the body before the headline', () => {
  assert.deepEqual(
    numbers('Two young children were found. The two were asleep.', '2 children found in car'),
    ['Two young children = 2'],
  )
})

test('a magnitude counts nobody, though the dead are told next', () => {
  const { reading } = markArticle({
    title: '',
    text: 'An earthquake of magnitude 7.1 killed at least 40 people.',
    declaredLanguage: null,
    url: null,
    published: 0,
  })

  assert.deepEqual(reading.numbers, [
    { value: 7.1, role: 'magnitude' },
    { value: 40, role: 'killed' },
  ])
})

test('digits are added to what Arabic writes in words', () => {
  assert.deepEqual(numbers('قضت بتغريم الحزب بمليون و170 ألف دولار.'), [
    'مليون و170 ألف دولار = 1170000',
  ])
  assert.deepEqual(numbers('قتل ألف و500 شخص و20 جنديا.'), ['ألف و500 شخص = 1500', '20 جنديا = 20'])
  assert.deepEqual(numbers('بين عامي 2000 و2010 زادت الحوادث.'), [])
})

test('the minute of a goal counts nothing', () => {
  assert.deepEqual(numbers('سجل اللاعب الهدف الأول في الدقيقة 45.'), [])
})
