import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markArticle } from './index.ts'
import type { MarkedArticle } from './index.ts'

const mark = (text: string, title = '', published = '2026-06-23T10:00:00Z'): MarkedArticle =>
  markArticle({ title, text, declaredLanguage: null, url: null, published: Date.parse(published) })

const people = (text: string): (string | null)[][] =>
  mark(text).people.map(({ name, role }) => [name, role])
const said = (text: string): unknown[] =>
  mark(text).quotes.map(({ kind, speaker, text: words }) => [kind, speaker, words])
const days = (text: string, published?: string): string[][] =>
  mark(text, '', published).dates.map(({ text: words, from, to }) => [words, from, to])

test('a person is known by office, first name, quotation marks and the verb of saying', () => {
  assert.deepEqual(
    people('استقبل وزير الخارجية المصري بدر عبد العاطي نظيره الفرنسي جان نويل بارو في القاهرة.'),
    [
      ['بدر عبد العاطي', 'وزير الخارجية المصري'],
      ['جان نويل بارو', 'نظيره الفرنسي'],
    ],
  )
  assert.deepEqual(people('قال محمد المعجل رئيس اللجنة السياحية إن الموسم بدأ.'), [
    ['محمد المعجل', 'رئيس اللجنة السياحية'],
  ])
  assert.deepEqual(people('وأعلن رئيس المجلس المحلي «سعدون الجنابي» فتح الطريق.'), [
    ['سعدون الجنابي', 'رئيس المجلس المحلي'],
  ])
  assert.deepEqual(
    people(
      'LONDON - Foreign Secretary Maria Holt met Khalid al-Obeidi, the Iraqi defence minister, on Monday.',
    ),
    [
      ['Maria Holt', 'Foreign Secretary'],
      ['Khalid al-Obeidi', 'Iraqi defence minister'],
    ],
  )
})

test('a later family name is the person named before', () => {
  const { quotes } = mark(
    'قال النائب حاكم الزاملي إن الجلسة مستمرة. وأضاف الزاملي: «لن نغادر القاعة قبل التصويت».',
  )

  assert.deepEqual(
    quotes.map(({ speaker }) => speaker),
    ['حاكم الزاملي', 'حاكم الزاملي'],
  )
})

test('what only looks like a name is none', () => {
  assert.deepEqual(people('وصل الوفد إلى القاعة صباحا وبدأ الاجتماع الأول للجنة.'), [])
  assert.deepEqual(people('مدينة الملك عبدالله الاقتصادية تفتح أبوابها غدا.'), [])
  assert.deepEqual(people('لجنة رياض الأطفال تناقش خلف الأبواب أمل العودة.'), [])
  assert.deepEqual(
    people('The Ministry of Foreign Affairs said on Monday that the talks were over.'),
    [],
  )
})

test('words are quoted as printed, with who said them and through whom', () => {
  const [first, second] = mark(
    'نقلت وكالة «رويترز» عن مسؤول كبير قوله إن المفاوضات توقفت. وقال الناطق باسم الحكومة لؤي الهاشمي لوكالة الأناضول: «لم يصلنا أي رد حتى الآن».',
  ).quotes

  assert.deepEqual(
    [first?.kind, first?.anonymous, first?.via, first?.text],
    ['reported', true, 'رويترز', 'المفاوضات توقفت'],
  )
  assert.deepEqual(
    [second?.kind, second?.speaker, second?.via, second?.text],
    ['direct', 'لؤي الهاشمي', 'وكالة الأناضول', 'لم يصلنا أي رد حتى الآن'],
  )
})

test('an agency is printed as the text has it, without the word for "to" that hangs on it', () => {
  const { agencies, quotes } = mark(
    'قال مدير المطار طارق عبده لوكالة الصحافة الفرنسية إن أول طائرة هبطت صباحا.',
  )

  assert.deepEqual(agencies, ['وكالة الصحافة الفرنسية'])
  assert.equal(quotes[0]?.via, 'وكالة الصحافة الفرنسية')
})

test('a clause that mixes both gives the clause and the words in quotation marks', () => {
  assert.deepEqual(
    said('أكدت الوزيرة سلمى النجار أن القرار «خطوة أولى على طريق طويل» نحو الإصلاح.'),
    [
      ['reported', 'سلمى النجار', 'القرار «خطوة أولى على طريق طويل» نحو الإصلاح'],
      ['direct', 'سلمى النجار', 'خطوة أولى على طريق طويل'],
    ],
  )
})

test('participles go on with the speaker of the clause before', () => {
  assert.deepEqual(
    said('قال المدير سامي حداد إن المصنع سيغلق أبوابه، مضيفا أن العمال تسلموا مستحقاتهم.'),
    [
      ['reported', 'سامي حداد', 'المصنع سيغلق أبوابه'],
      ['reported', 'سامي حداد', 'العمال تسلموا مستحقاتهم'],
    ],
  )
})

test('a name, a title or a word in quotation marks is no quote', () => {
  const { quotes, notQuotes } = mark(
    'عرض فيلم «ليالي المدينة القديمة» في مهرجان تنظمه جمعية «الأفق».',
  )

  assert.deepEqual(quotes, [])
  assert.deepEqual(notQuotes, ['ليالي المدينة القديمة', 'الأفق'])
})

test('يذكر أن introduces what the paper says itself', () => {
  assert.deepEqual(said('يذكر أن الجسر افتتح قبل عشرين عاما.'), [])
})

test('English quotes stand before, after and around who says them', () => {
  assert.deepEqual(
    said('"We will not leave this square," said Dina Farouk, a teacher. "Not today."'),
    [
      ['direct', 'Dina Farouk', 'We will not leave this square'],
      ['direct', 'Dina Farouk', 'Not today'],
    ],
  )
  assert.deepEqual(said('Mayor Peter Okafor said the bridge would reopen in June.'), [
    ['reported', 'Peter Okafor', 'the bridge would reopen in June'],
  ])
  assert.deepEqual(said('The bridge will reopen in June, Mayor Peter Okafor said.'), [
    ['reported', 'Peter Okafor', 'The bridge will reopen in June'],
  ])
  const [told] = mark('A senior official told Reuters that the fleet had left port.').quotes
  assert.deepEqual(
    [told?.anonymous, told?.via, told?.text],
    [true, 'Reuters', 'the fleet had left port'],
  )
})

test('a dateline is the place of the report and no part of what was said', () => {
  const { places, organisations, quotes } = mark(
    'SENDAI (Meridian) – At least 20 people were hurt when the ground shook, the authorities said.',
  )

  assert.deepEqual(places, ['SENDAI'])
  assert.deepEqual(organisations, [])
  assert.equal(quotes[0]?.text, 'At least 20 people were hurt when the ground shook')
})

test('dates are resolved against the day of publication', () => {
  assert.deepEqual(
    days('اجتمعوا اليوم الإثنين بعد لقاء الأربعاء الماضي.', '2015-10-12T15:00:00Z'),
    [
      ['اليوم الإثنين', '2015-10-12', '2015-10-12'],
      ['الأربعاء الماضي', '2015-10-07', '2015-10-07'],
    ],
  )
  assert.deepEqual(days('يلتقيان الأسبوع المقبل.', '2026-02-08T15:00:00Z'), [
    ['الأسبوع المقبل', '2026-02-15', '2026-02-21'],
  ])
  assert.deepEqual(days('بدأت الحملة قبل ثلاثة أيام وتنتهي في 5 تموز يوليو 2026.'), [
    ['قبل ثلاثة أيام', '2026-06-20', '2026-06-20'],
    ['5 تموز يوليو 2026', '2026-07-05', '2026-07-05'],
  ])
  assert.deepEqual(days('صدر القرار في 20 شوال 1436 هـ.'), [
    ['20 شوال 1436 هـ', '2015-08-05', '2015-08-05'],
  ])
  assert.deepEqual(days('He left on Friday, two days ago, and returns next Monday or on 5 July.'), [
    ['Friday', '2026-06-19', '2026-06-19'],
    ['two days ago', '2026-06-21', '2026-06-21'],
    ['next Monday', '2026-06-29', '2026-06-29'],
    ['5 July', '2026-07-05', '2026-07-05'],
  ])
  assert.deepEqual(days('الاثنين', '2026-06-23T10:00:00Z'), [
    ['الاثنين', '2026-06-22', '2026-06-22'],
  ])
})

test('a report is of the certainty that its first words have', () => {
  const certainty = (title: string): string => mark('', title).reading.certainty

  assert.equal(certainty('الحكومة تنفي أنباء عن استقالة الوزير'), 'denied')
  assert.equal(certainty('الرئيس الفرنسي يعتزم زيارة بيروت'), 'planned')
  assert.equal(certainty('سيعقد الوزيران لقاء في عمان'), 'planned')
  assert.equal(certainty('تركيا قد تعيد فتح المعبر'), 'hedged')
  assert.equal(certainty('فتح المعبر بين البلدين'), 'reported')
  assert.equal(certainty('President to visit Nairobi next week'), 'planned')
})

test('topics are those of the Media Topics that the words and the event show', () => {
  const topic = (title: string): string | undefined => mark('', title).reading.topics[0]

  assert.equal(topic('البورصة تغلق على ارتفاع مع صعود أسهم البنوك'), 'medtop:04000000')
  assert.equal(topic('علماء يكتشفون كوكبا خارج المجموعة الشمسية'), 'medtop:13000000')
  assert.equal(
    topic('New vaccine protects patients from the virus, doctors say'),
    'medtop:07000000',
  )
})

test('every mark is a stretch of its text', () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(
        'قال',
        'الوزير',
        'محمد',
        'العلي',
        'إن',
        '«',
        '»',
        '"',
        ':',
        '،',
        '.',
        '\n',
        'said',
        'Reuters',
        'President',
        'John',
        'Smith',
        'on Monday',
        '5',
        'June',
        'مضيفا',
        'أن',
        'بحسب',
        'وكالة',
        '“',
        '”',
        "'",
        '\u202b',
        '\u200f',
        '\ud800',
        '😀',
        'Ã©',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('', ' '), (words, space) => {
      const text = words.join(space)
      for (const { part, start, end } of mark(text, text).marks) {
        assert.ok(part === 'title' || part === 'text')
        assert.ok(start >= 0 && start < end && end <= text.length)
      }
    }),
    { seed: 20_260_623, numRuns: 400 },
  )
})

test('reading takes time in proportion to length, whatever the text', () => {
  const unit = [
    'قال الوزير إن «',
    '"',
    '“',
    "'a ",
    'محمد بن ',
    'President ',
    'said that ',
    '١٢ ',
    'قبل ',
    'ا'.repeat(100),
    'وزير الخارجية ',
    'John ',
    '، ',
    '\u202e',
  ]
  for (const piece of unit) {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
      // Processor time: what else the machine does is no part of it.
      const begun = process.threadCpuUsage()
      mark(text)
      const { user, system } = process.threadCpuUsage(begun)
      return (user + system) / 1000
    }
    const least = (length: number): number => Math.min(time(length), time(length), time(length))
    time(4000)
    // Four times the text: sixteen times the time would be quadratic.
    assert.ok(least(16_000) < Math.max(2, least(4000)) * 10 + 40, JSON.stringify(piece))
  }
})

test('five megabytes are cut with a note and cost no more than the limit', () => {
  const begun = performance.now()
  const marked = mark('قال الوزير سالم الحربي إن الجسر سيفتح غدا. '.repeat(120_000))

  assert.equal(marked.cut, true)
  assert.ok(performance.now() - begun < 500)
  assert.equal(mark('خبر قصير').cut, false)
})
