import { test } from 'node:test'
import assert from 'node:assert/strict'
import { markArticle } from '../mark-article.ts'

const read = (text: string, title = '') =>
  markArticle({ title, text, declaredLanguage: 'ar', url: null })
const people = (text: string, title = ''): string[] =>
  read(text, title).people.map(({ name }) => name)

test('a name in foreign letters is a person though no list has it', () => {
  assert.deepEqual(people('وسجل الهدف ديدريكسون كارلوفيتش قبل نهاية الشوط.'), [
    'ديدريكسون كارلوفيتش',
  ])
  assert.deepEqual(people('وسجل الهدف الثاني سريعا قبل نهاية الشوط.'), [])
})

test('an unknown word before a well-known family name is the first name', () => {
  assert.deepEqual(people('واستقبل الحاضرون غانلودو زيدان بالتصفيق.'), ['غانلودو زيدان'])
})

test('a name ends before common words and adverbs', () => {
  assert.deepEqual(people('وعرض الوزير سمير حداد عرضا مفصلا.'), ['سمير حداد'])
  assert.deepEqual(people('وزارت سميرة منصور المستشفى.'), ['سميرة منصور'])
  assert.deepEqual(people('حضر القاضي مروان بترجي وعدد من المحامين.'), ['مروان بترجي'])
})

test('kings are told apart by their number, and a calling may be a family name', () => {
  assert.deepEqual(people('وصل الملك حسين الثالث إلى القصر.'), ['حسين الثالث'])
  assert.deepEqual(people('حضر سامر الجندي وعماد الحارس.'), ['سامر الجندي', 'عماد الحارس'])
})

test('a first name that is no common word stands alone, another does not', () => {
  assert.deepEqual(people('وتوقع مصطفى ارتفاع الأسعار.'), ['مصطفى'])
  assert.deepEqual(people('وتوقع كامل الأعضاء ارتفاع الأسعار.'), [])
})

test('the names of one person in headline and text are one', () => {
  assert.deepEqual(
    people(
      'قال وزير المالية نوري عبد الحسن الكعكي إن الموازنة جاهزة. وأضاف نوري الكعكي أنها متوازنة.',
      'الكعكي: الموازنة جاهزة',
    ),
    ['نوري عبد الحسن الكعكي'],
  )
})

test('a body is called by what it is for, and ends where another begins', () => {
  assert.deepEqual(read('أعلنت الهيئة العامة للأرصاد والبيئة البحرية نتائجها.').organisations, [
    'الهيئة العامة للأرصاد والبيئة البحرية',
  ])
  assert.deepEqual(read('أعلن اتحاد صناعة الأخشاب نتائجه.').organisations, ['اتحاد صناعة الأخشاب'])
  assert.deepEqual(read('قالت لجنة لحقوق الإنسان.').organisations, [])
  assert.deepEqual(read('أكدت وزارة الزراعة والمتحدث الرسمي باسمها ذلك.').organisations, [
    'وزارة الزراعة',
  ])
  assert.deepEqual(read('تراجعت حركة التجارة وبدأت بطولة الشباب.').organisations, [])
})

test('the kind of a paper or club is no part of its foreign name', () => {
  assert.deepEqual(read('وفاز نادي بوروسيا دورتموند على نادي فينتلوريت.').organisations, [
    'بوروسيا دورتموند',
    'فينتلوريت',
  ])
  assert.deepEqual(read('وأكدت حركة حماس ذلك.').organisations, ['حماس'])
})

test('bodies and places inside an office are named too', () => {
  const { people, organisations, places } = read(
    'قال رئيس غرفة دمشق سمير حداد إن الأسعار ثابتة. وحضر أمين منطقة حائل ماجد العتيبي.',
  )
  assert.deepEqual(people, [
    { name: 'سمير حداد', role: 'رئيس غرفة دمشق' },
    { name: 'ماجد العتيبي', role: 'أمين منطقة حائل' },
  ])
  assert.deepEqual(organisations, ['غرفة دمشق'])
  assert.deepEqual(places, ['حائل'])
})

test('a verb ends a name, and a bare noun behind an office and a first name is the family’s', () => {
  assert.deepEqual(people('المبعوث سامر باراك يصل إلى القاهرة'), ['سامر باراك'])
  assert.deepEqual(people('أعلن ذلك العميد يحيى سريع.'), ['يحيى سريع'])
  assert.deepEqual(people('التقى الوزير سامر اليوم نظيره.'), ['سامر'])
  assert.deepEqual(people('وزير الدفاع بيت هيغسيث يزور القاعدة'), ['بيت هيغسيث'])
  assert.deepEqual(people('زار مدير بيت الشعر المعرض.'), [])
})

test('what is God’s is no name, and an ambassador is no town', () => {
  assert.deepEqual(people('نسأل توفيق الله في ذلك.'), [])
  assert.deepEqual(people('حضر حسن نصر الله.'), ['حسن نصر الله'])
  const { places, people: found } = read('عاد مراسلنا في إسلام آباد، واستقبلت السفيرة الوفد.')
  assert.deepEqual([places, found], [['إسلام آباد'], []])
})

test('the police, ministries and embassies of a land or town are bodies', () => {
  const { organisations } = read(
    'قالت شرطة دبي والمالية العراقية إن سفارة اليابان ردت على تقرير للأمم المتحدة، وارتفع النفط العراقي.',
  )
  assert.deepEqual(organisations, [
    'شرطة دبي',
    'المالية العراقية',
    'سفارة اليابان',
    'الأمم المتحدة',
  ])
  assert.deepEqual(read('أعلنت وزارة المالية ذلك. وقالت المالية إن الصرف بدأ.').organisations, [
    'وزارة المالية',
  ])
})

test('places of two words and those beside a direction are named without their village', () => {
  assert.deepEqual(
    read('قصف استهدف قرية عين زلفا وبلدة كفرزيل شمال طولكرم، وغرب المدينة.').places,
    ['عين زلفا', 'كفرزيل', 'طولكرم'],
  )
})

test('where a text speaks of sport, a word behind a team or an opponent is a club', () => {
  assert.deepEqual(
    read('كسب فريق الأهلي مباراته أمام الهلال، وسجل لاعب ليفربول هدفين في الدوري.').organisations,
    ['الأهلي', 'الهلال', 'ليفربول'],
  )
  const { organisations, places } = read('زار الوزير ليفربول وتحدث عن الاتحاد والشباب.')
  assert.deepEqual([organisations, places], [[], ['ليفربول']])
})

test('a body called after somebody has the whole name, and the judge behind it is no part', () => {
  assert.deepEqual(read('نقل إلى مستشفى رفيق الحريري، وحضر من جامعة أم القرى.').organisations, [
    'مستشفى رفيق الحريري',
    'جامعة أم القرى',
  ])
  assert.deepEqual(
    read('قال رئيس المحكمة الاتحادية القاضي سمير حداد إن الحكم نهائي.').organisations,
    ['المحكمة الاتحادية'],
  )
})

test('a preposition with its noun, a dual and a verb behind an office are nobody', () => {
  assert.deepEqual(people('فاز الفريق بأول لقب.'), [])
  assert.deepEqual(people('أقيمت دورتان تدريبيتان أمس.'), [])
  assert.deepEqual(people('الوزير وقائد الجيش يؤكدان ذلك.'), [])
})

test('a municipality names its place too', () => {
  const { organisations, places } = read('وافقت بلدية سلفيت على الطلب.')
  assert.deepEqual([organisations, places], [['بلدية سلفيت'], ['سلفيت']])
})

test('rivers and streets are named with their kind, cities without', () => {
  assert.deepEqual(read('على ضفة نهر الزاب وفي شارع الحمراء وفي مدينة حلب.').places, [
    'نهر الزاب',
    'شارع الحمراء',
    'حلب',
  ])
})

test('a name is known as it stands before it is cut', () => {
  assert.deepEqual(people('وسجل كريم بوضرسة هدفا.'), ['كريم بوضرسة'])
  assert.deepEqual(people('وتعادل مع ليون الفرنسي.'), [])
  assert.deepEqual(people('ودعا الجميع الله العلي القدير.'), [])
})

test('a family may be called after a first name', () => {
  assert.deepEqual(people('وتوقع علي الجابر الزيدي انخفاض الحرارة.'), ['علي الجابر الزيدي'])
  assert.deepEqual(people('وحضر محمد العبد الله اللقاء.'), ['محمد العبد الله'])
})

test('letters that only look like the article are no article', () => {
  assert.deepEqual(people('وقال المدرب إلتون كارفالو إن الفريق جاهز.'), ['إلتون كارفالو'])
})

test('a name between commas behind an office has the office', () => {
  assert.deepEqual(read('أعلن مدير ناحية الكفل، رائد عيادة، فتح الطريق.').people, [
    { name: 'رائد عيادة', role: 'مدير ناحية الكفل' },
  ])
  assert.deepEqual(people('والتقى مصطفى سند، ثم غادر.'), ['مصطفى سند'])
})

test('a courtesy at its end is no part of an office', () => {
  assert.deepEqual(read('وقال رئيس الجمعية الدكتور سمير حداد ذلك.').people, [
    { name: 'سمير حداد', role: 'رئيس الجمعية' },
  ])
  assert.deepEqual(people('أكد وزير الزراعة "د. سمير حداد" ذلك.'), ['سمير حداد'])
})

test('a word in quotation marks behind a body is its name, not its head', () => {
  assert.deepEqual(people('وقال مدير معهد «نبراس» إن الدراسة تبدأ غدا.'), [])
  assert.deepEqual(people('وصفق الجمهور للاعب آسيوي جديد.'), [])
})

test('what a body or place is called in short is the same one', () => {
  const { organisations, places } = read(
    'قالت وزارة النفط العراقية إن الحقل جاهز. وأضافت وزارة النفط أن إقليم كردستان وافق، وكردستان تصدر.',
  )
  assert.deepEqual(organisations, ['وزارة النفط العراقية'])
  assert.deepEqual(places, ['إقليم كردستان'])
  assert.deepEqual(read('قالت منظمة البلدان المصدرة للبترول (أوبك) ذلك.').organisations, [
    'منظمة البلدان المصدرة للبترول',
  ])
})

test('a masculine adjective makes the name of a city that of its club', () => {
  const { organisations, places } = read(
    'وفاز على ميلان الإيطالي قبل لقاء بشكيتاش التركي في ميلانو الإيطالية.',
  )
  assert.deepEqual(organisations, ['ميلان', 'بشكيتاش'])
  assert.deepEqual(places, ['ميلانو'])
})

test('forces have a name of their own or a country', () => {
  assert.deepEqual(read('وانتشرت قوات الأمن بسرعة.').organisations, [])
  assert.deepEqual(read('وتقدمت قوات الدعم السريع شمالا.').organisations, ['قوات الدعم السريع'])
  assert.deepEqual(read('وتدخلت قوات الشرطة المصرية بسرعة.').organisations, ['الشرطة المصرية'])
})

test('who wrote a report is no person in it', () => {
  assert.deepEqual(people('سمير حداد – الباحة: زار ماجد العتيبي المدرسة.'), ['ماجد العتيبي'])
})

test('an outlet that is told something is a body', () => {
  assert.deepEqual(read('وأكد المدير لـ«ضفاف الخبر» أن العمل بدأ.').organisations, ['ضفاف الخبر'])
  assert.deepEqual(read('وتجمعوا لـ«ضفاف الخبر» مساء.').organisations, [])
})

test('an office may have the name of its hospital or school, up to the first name of whoever holds it', () => {
  const found = read('ونفى مدير مستشفى حلبا الحكومي محمد خضرين وجود نقص.').people

  assert.deepEqual(
    found.map(({ name, role }) => [name, role]),
    [['محمد خضرين', 'مدير مستشفى حلبا الحكومي']],
  )
})

test('a caretaker government is part of the office', () => {
  const [minister] = read('أعلن وزير النقل في حكومة تصريف الأعمال سامر حداد فتح الطريق.').people

  assert.deepEqual(
    [minister?.name, minister?.role],
    ['سامر حداد', 'وزير النقل في حكومة تصريف الأعمال'],
  )
})

test('how somebody is spoken with is no part of a name', () => {
  assert.deepEqual(people('بحث الوزير مع أردوغان هاتفيا تصدير الحبوب.'), ['أردوغان'])
})

const roles = (text: string): [string, string | null][] =>
  read(text).people.map(({ name, role }) => [name, role])

test('behind an office a foreign name of three words begins with its first, though that looks like a pronoun or a verb', () => {
  assert.deepEqual(roles('وأعفت الرئيسة وزير النقل والطاقة مون هيونج بيو من منصبه.'), [
    ['مون هيونج بيو', 'وزير النقل والطاقة'],
  ])
  assert.deepEqual(people('وقالت السفيرة تينا كارلوفيتش إن المعرض ناجح.'), ['تينا كارلوفيتش'])
  assert.deepEqual(people('والتقى وزير النقل يستنهض همم السائقين.'), [])
})

test('a king has no other office behind his name, a prince may', () => {
  assert.deepEqual(roles('واستقبل الملك حسين الثالث الرئيس التركي في القصر.'), [
    ['حسين الثالث', 'الملك'],
  ])
  assert.equal(roles('ووصل الأمير سامر بن حسين ولي العهد إلى القصر.')[0]?.[1], 'ولي العهد')
})

test('an office is told without the preposition before it, and with what its holder heads', () => {
  assert.deepEqual(
    roles('وبعث برقية لنائب خادم الحرمين الشريفين الأمير سامر بن حسين.')[0]?.[1],
    'نائب خادم الحرمين الشريفين',
  )
  assert.equal(roles('ووجه رسالة للرئيس سمير حداد.')[0]?.[1], 'الرئيس')
  assert.equal(
    roles('وقال المدير العام لإسطبلات الوادي سمير حداد إن السباق كان صعبا.')[0]?.[1],
    'المدير العام لإسطبلات الوادي',
  )
})

test('the first letter of a first name is its own, and a return is nobody', () => {
  assert.deepEqual(people('وقال فالح حداد إن الجسر جاهز.'), ['فالح حداد'])
  assert.deepEqual(people('وأعلن الميناء عودة السفن إلى العمل.'), [])
})
