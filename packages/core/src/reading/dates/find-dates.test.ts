import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from '../index.ts'

/** A Tuesday. */
const PUBLISHED = '2026-06-23T10:00:00Z'

const days = (text: string, published = PUBLISHED): string[] =>
  markArticle({
    title: '',
    text,
    declaredLanguage: null,
    url: null,
    published: Date.parse(published),
  }).dates.map(({ text: words, from, to }) =>
    from === to ? `${words} ${from}` : `${words} ${from}/${to}`,
  )

test('the word for "day" is part of the name of a day, the time of day is not', () => {
  assert.deepEqual(days('عقد المجلس جلسته يوم الأحد وغادر الوفد مساء أمس الاثنين.'), [
    'يوم الأحد 2026-06-21',
    'أمس الاثنين 2026-06-22',
  ])
})

test('two names of one day are one date', () => {
  assert.deepEqual(days('تبدأ العطلة يوم الخميس الموافق 25 حزيران الجاري في كل المدارس.'), [
    'يوم الخميس الموافق 25 حزيران الجاري 2026-06-25',
  ])
})

test('a day is told in figures, in ranks, with slashes and points', () => {
  assert.deepEqual(days('افتتح المتحف في الخامس والعشرين من مايو 2025.'), [
    'الخامس والعشرين من مايو 2025 2025-05-25',
  ])
  assert.deepEqual(days('The bridge opened on the first of May and closed on the 3rd of June.'), [
    'first of May 2026-05-01',
    '3rd of June 2026-06-03',
  ])
  assert.deepEqual(days('نشر الإعلان بتاريخ 12/10/1436هـ في الصحيفة.'), ['12/10/1436هـ 2015-07-28'])
  assert.deepEqual(days('Der Vertrag vom 3. Oktober 2025 gilt in allen Ländern der Union.'), [
    '3. Oktober 2025 2025-10-03',
  ])
})

test('from one day to another is one stretch', () => {
  assert.deepEqual(days('يقام المعرض من 5 إلى 9 أغسطس في العاصمة.'), [
    '5 إلى 9 أغسطس 2026-08-05/2026-08-09',
  ])
  assert.deepEqual(days('The fair runs July 5-9 in the old harbour of the town.'), [
    'July 5-9 2026-07-05/2026-07-09',
  ])
})

test('a weekday is still to come where the sentence says so, unless somebody said it that day', () => {
  assert.deepEqual(days('The committee will vote on the bill on Thursday.'), [
    'Thursday 2026-06-25',
  ])
  assert.deepEqual(days('The minister said on Thursday he will vote against the bill.'), [
    'Thursday 2026-06-18',
  ])
  assert.deepEqual(days('ستنطلق البطولة الخميس في ثلاث مدن.'), ['الخميس 2026-06-25'])
  assert.deepEqual(days('وقال الوزير الخميس إن البطولة ستنطلق قريبا.'), ['الخميس 2026-06-18'])
})

test('a day that comes again, another day or a day in a name is no date', () => {
  assert.deepEqual(days('The market opens every Friday, and Black Friday is the busiest.'), [])
  assert.deepEqual(days('أدى الحضور صلاة الجمعة واحتفلوا بمناسبة اليوم الوطني في ذلك اليوم.'), [])
  assert.deepEqual(days('يسري الحظر في 15 سبتمبر من كل عام.').length, 0)
})

test('a day of this month or another one is told without the name of its month', () => {
  assert.deepEqual(days('يلتقي الفريقان في 25 الجاري بعد معسكر يبدأ في الخامس من الشهر المقبل.'), [
    '25 الجاري 2026-06-25',
    'الخامس من الشهر المقبل 2026-07-05',
  ])
  assert.deepEqual(days('The court will sit on the 12th of next month.'), [
    '12th of next month 2026-07-12',
  ])
})

test('a month that is named in both calendars keeps its year', () => {
  assert.deepEqual(days('افتتح الجسر في 14 آذار (مارس) 1988 وأغلق في «الثالث من مايو» عام 1991.'), [
    '14 آذار (مارس) 1988 1988-03-14',
    'الثالث من مايو» عام 1991 1991-05-03',
  ])
  assert.deepEqual(days('يقام المهرجان في نيسان (أبريل) من كل عام.'), [])
})

test('a night that was is of yesterday, and a word alone in brackets is a paper', () => {
  assert.deepEqual(days('تعطل القطار الليلة الماضية وقال السائق في حديث لـ (اليوم) إنه بخير.'), [
    'الليلة الماضية 2026-06-22',
  ])
})

test('the weekday beside a Hijri date is surer than the calendar', () => {
  assert.deepEqual(days('ينتهي التسجيل الأربعاء 5 / 11 / 1436 هـ.'), [
    'الأربعاء 5 / 11 / 1436 هـ 2015-08-19',
  ])
})

test('of two days in figures the first may leave its year to the second', () => {
  assert.deepEqual(days('يستمر المعرض من 28 / 5 إلى 4 / 6 / 2026 في القاعة.'), [
    '28 / 5 إلى 4 / 6 / 2026 2026-05-28/2026-06-04',
  ])
})

test('a week of a month is seven of its days, and two months share what is said of both', () => {
  assert.deepEqual(days('تعلن النتائج في الأسبوع الثاني من تموز المقبل.'), [
    'الأسبوع الثاني من تموز المقبل 2026-07-08/2026-07-14',
  ])
  assert.deepEqual(days('تنظم الدورة خلال تموز وأيلول المقبلين.'), [
    'تموز 2026-07-01/2026-07-31',
    'أيلول المقبلين 2026-09-01/2026-09-30',
  ])
})

test('the year of a law, a time long gone and a year to compare with are no dates', () => {
  assert.deepEqual(days('صدر القانون رقم 40 لسنة 1990 بعد أن بني السد قبل 150 عاما.'), [])
  assert.deepEqual(days('انخفض السعر إلى نصف ما كان عليه قبل عام.'), [])
})

test('a day from which something holds is to come', () => {
  assert.deepEqual(days('تنخفض الحرارة ابتداء من يوم الخميس وتستمر الأمطار حتى السبت.'), [
    'يوم الخميس 2026-06-25',
    'السبت 2026-06-27',
  ])
})

test('an era makes a year of its figure', () => {
  assert.deepEqual(days('بنيت القلعة سنة 712 ميلادية.'), ['712 ميلادية 0712-01-01/0712-12-31'])
})

test('years, parts of years and their months are stretches', () => {
  assert.deepEqual(days('ارتفعت الأرباح في النصف الأول من عام 2025 مقارنة بالعام الماضي 2024.'), [
    'النصف الأول من عام 2025 2025-01-01/2025-06-30',
    'العام الماضي 2024 2024-01-01/2024-12-31',
  ])
  assert.deepEqual(days('Sales fell in the first six months of 2025 and in the third quarter.'), [
    'first six months of 2025 2025-01-01/2025-06-30',
    'third quarter 2026-07-01/2026-09-30',
  ])
  assert.deepEqual(days('خلال الأشهر التسعة الأولى من العام الحالي'), [
    'الأشهر التسعة الأولى من العام الحالي 2026-01-01/2026-09-30',
  ])
  assert.deepEqual(days('يعمل في الشركة منذ عام 2011 وكتب عن أولمبياد 2012.'), [
    'عام 2011 2011-01-01/2011-12-31',
    '2012 2012-01-01/2012-12-31',
  ])
})

test('a headline’s date counts only where the body has not got it', () => {
  const { dates } = markArticle({
    title: 'Talks resume on Monday after a break in May',
    text: 'The talks resumed on Monday in the capital.',
    declaredLanguage: null,
    url: null,
    published: Date.parse(PUBLISHED),
  })

  assert.deepEqual(
    dates.map(({ text }) => text),
    ['May', 'Monday'],
  )
})
