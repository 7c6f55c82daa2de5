import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markArticle } from '../index.ts'
import type { MarkedQuote } from '../index.ts'

const quotesOf = (text: string, title = ''): readonly MarkedQuote[] =>
  markArticle({ title, text, declaredLanguage: 'ar', url: null, published: 0 }).quotes
const said = (text: string): unknown[] =>
  quotesOf(text).map(({ kind, speaker, text: words }) => [kind, speaker, words])
const speakers = (text: string): (string | null)[] => quotesOf(text).map(({ speaker }) => speaker)

test('a body that is called by its kind alone is the one named before', () => {
  assert.deepEqual(
    speakers(
      'أعلنت شركة مياه الوادي الأخضر، أمس، قطع المياه. وذكرت الشركة في بيان أن القطع يستمر يومين.',
    ),
    ['شركة مياه الوادي الأخضر'],
  )
  assert.deepEqual(
    speakers('كشف مرصد «سماء» عن تلوث النهر. وأوضح المرصد أن السموم بلغت حدا خطرا.'),
    ['سماء'],
  )
  assert.deepEqual(
    speakers('استقبل وزير النقل سامي حداد نظيره الأردني. وقال الوزير إن الجسر سيفتح الشهر المقبل.'),
    ['سامي حداد'],
  )
})

test('a subject may stand before its verb', () => {
  assert.deepEqual(speakers('وكانت وزارة الصحة قد أكدت أن اللقاح متوفر في جميع المراكز.'), [
    'وزارة الصحة',
  ])
  const [source] = quotesOf('المصدر الأمني أكد أن الطريق مغلق منذ الفجر.')
  assert.equal(source?.anonymous, true)
})

test('who a sentence is about says what is said in a speech of theirs', () => {
  assert.deepEqual(
    speakers(
      'ظهر الرئيس الفنلندي ماتي هالونن في كلمة عن وزارة الخارجية، حذر فيها من أن الفشل سيكلف غاليا.',
    ),
    ['ماتي هالونن'],
  )
})

test('a clause ends before the connectives of the next verb and before what is said of its occasion', () => {
  assert.deepEqual(
    said('قال المدير سامي حداد إن المصنع سيغلق، كما أكد أن العمال تسلموا مستحقاتهم.'),
    [
      ['reported', 'سامي حداد', 'المصنع سيغلق'],
      ['reported', 'سامي حداد', 'العمال تسلموا مستحقاتهم'],
    ],
  )
  assert.deepEqual(
    said('قال المدير سامي حداد إن المصنع سيغلق أبوابه، وذلك في مؤتمر صحفي عقده أمس.'),
    [['reported', 'سامي حداد', 'المصنع سيغلق أبوابه']],
  )
  assert.deepEqual(
    said('قال المدير سامي حداد إن "المصنع سيغلق أبوابه غدا"، وهي المرة الأولى منذ تأسيسه.'),
    [['direct', 'سامي حداد', 'المصنع سيغلق أبوابه غدا']],
  )
})

test('أن after a need or a time opens nothing that was said', () => {
  assert.deepEqual(said('شدد المدير سامي حداد على ضرورة أن تلتزم المصانع بالمواعيد.'), [])
})

test('what an agency says that it was sent came through it', () => {
  const [quote] = quotesOf(
    'وأوضحت الجمعية في تقرير اطلعت عليه وكالة الأناضول أن الأسعار ارتفعت منذ الشتاء.',
  )
  assert.equal(quote?.via, 'وكالة الأناضول')
})

test('a headline is said by whom its label names, in quotation marks or as the report does', () => {
  const [marked] = quotesOf('نشرت الجمعية تقريرها السنوي.', '"البيئة أولا": تلوث الأنهار يتضاعف')
  assert.deepEqual([marked?.speaker, marked?.text], ['البيئة أولا', 'تلوث الأنهار يتضاعف'])
  const [known] = quotesOf('التقى الوزير سامي حداد الصحفيين.', 'حداد: الجسر يفتح قريبا جدا')
  assert.equal(known?.speaker, 'سامي حداد')
})
