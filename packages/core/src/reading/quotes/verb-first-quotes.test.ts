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

test('what an agency carries has the speaker after عن, with a noun of saying or without', () => {
  const [quote] = quotesOf('نقلت صحيفة «البلاد» عن مصدر طبي أن المستشفى امتلأ بالجرحى.')
  assert.deepEqual(
    [quote?.anonymous, quote?.via, quote?.text],
    [true, 'صحيفة البلاد', 'المستشفى امتلأ بالجرحى'],
  )
})

test('a quotation may stand before the verb', () => {
  assert.deepEqual(said('"لن نترك القرية"، قال المزارع سامي حداد أمام بيته.'), [
    ['direct', 'سامي حداد', 'لن نترك القرية'],
  ])
})

test('a statement is said by who issued it', () => {
  assert.deepEqual(speakers('وأوضح بيان صادر عن وزارة الداخلية أن الموقوفين أحيلوا إلى القضاء.'), [
    'وزارة الداخلية',
  ])
})

test('a name after the comma of a long office is who speaks, the one who was told is not', () => {
  assert.deepEqual(
    speakers('وأوضح النائب الأول لمحافظ الوادي، غزوان الداودي، أمس، أن الطريق سيفتح.'),
    ['غزوان الداودي'],
  )
  const [quote] = quotesOf('صرح المدير سامي حداد، للوكالة الوطنية للإعلام، بأن الجلسة أرجئت.')
  assert.deepEqual([quote?.speaker, quote?.via], ['سامي حداد', 'الوكالة الوطنية للإعلام'])
})

test('a mark that stands against a letter opens and closes all the same', () => {
  assert.deepEqual(said('وقال المدير سامي حداد إن"المصنع لن يغلق أبوابه"وإن العمل مستمر.')[0], [
    'reported',
    'سامي حداد',
    'المصنع لن يغلق أبوابه"وإن العمل مستمر',
  ])
})

test('a name may stand between commas behind the prepositions of its office', () => {
  assert.deepEqual(
    speakers('وقال عضو في لجنة النقل بالمجلس، فراس القنبري، في تصريحات إن الجسر سيغلق شهرا.'),
    ['فراس القنبري'],
  )
  assert.deepEqual(speakers('وقال عضو في لجنة النقل، مهيار علي، إن الجسر سيغلق شهرا.'), [
    'مهيار علي',
  ])
})

test('words that a medium has from others are of the others', () => {
  const [quote] = quotesOf('وذكر موقع المرفأ نقلا عن مصادر ملاحية أن السفينة غرقت فجرا.')
  assert.deepEqual([quote?.anonymous, quote?.speaker], [true, 'مصادر ملاحية'])
})

test('a mark that was never closed does not swallow the next speaker’s words', () => {
  assert.deepEqual(
    quotesOf('قال المدير إن «المصنع سيفتح قريبا وأضاف أن «العمال سيعودون إلى عملهم غدا».').at(-1)
      ?.text,
    'العمال سيعودون إلى عملهم غدا',
  )
  assert.deepEqual(
    said(
      'أقفل المصنع أبوابه". وقال المدير للوكالة إن العمال سيعودون غدا. وأضاف "لن نبيع المصنع مهما كان السعر".',
    ),
    [
      ['reported', 'المدير', 'العمال سيعودون غدا'],
      ['direct', 'المدير', 'لن نبيع المصنع مهما كان السعر'],
    ],
  )
})

test('of what somebody has, and not says, nothing is quoted', () => {
  assert.deepEqual(said('وأكد الوزير أمس افتتاح الجسر. وأكد حرصه على أن يبقى العبور مجانيا.'), [])
  const [quote] = quotesOf('قال علماء إن البحيرة تجف منذ سنوات طويلة.')
  assert.equal(quote?.anonymous, true)
})

test('a prayer, and what a sign tells, is nobody’s words', () => {
  assert.deepEqual(said('وأعرب المدير عن شكره للوزير سائلا الله أن يكون عند حسن الظن به.'), [])
  assert.deepEqual(said('وما من مؤشر يذكر على أن السعر سيرتفع في الأيام القادمة.'), [])
})

test('the label of a headline may name an office before the family, or whom it speaks to', () => {
  const text = 'أكد المدرب سالم الهاجري أن الفريق جاهز للمباراة وأنه لا يخشى المنافس.'
  assert.equal(
    quotesOf(text, 'مدرب الشعلة الهاجري: تأخر الصفقات أضر بنا').at(0)?.speaker,
    'سالم الهاجري',
  )
})

test('words run together by a feed are read as two', () => {
  assert.deepEqual(said('وقالالوزير إن الطريق سيفتح قريبا. وأشارإلى أن العمل فيه اكتمل.'), [
    ['reported', 'الوزير', 'الطريق سيفتح قريبا'],
    ['reported', 'الوزير', 'العمل فيه اكتمل'],
  ])
})

test('what a source is said to have told stands before وفق ما and its verb', () => {
  const [quote, ...more] = quotesOf(
    'قضت المحكمة بسجن النائب ثلاث سنوات، وفق ما أفاد محاميه سامي التريكي لوكالة فرانس برس.',
  )

  assert.deepEqual(
    [quote?.kind, quote?.speaker, quote?.via, quote?.text],
    ['reported', 'سامي التريكي', 'فرانس برس', 'قضت المحكمة بسجن النائب ثلاث سنوات'],
  )
  assert.deepEqual(more, [])
  assert.deepEqual(speakers('انسحبت القوات من المدينة، حسبما أعلن المتحدث العسكري أحمد علي.'), [
    'أحمد علي',
  ])
})

test('بحسب without a verb says where something is from or how it goes, and quotes nobody', () => {
  assert.deepEqual(quotesOf('وزعت المساعدات على الأسر حسب الحاجة.'), [])
  assert.deepEqual(quotesOf('تصنف الفنادق بحسب عدد النجوم وجودة الخدمات.'), [])
})
