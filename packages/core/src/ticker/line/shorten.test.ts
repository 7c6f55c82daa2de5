import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutDateline } from './dateline.ts'
import { leadSentence } from './lead-sentence.ts'
import { shorten } from './shorten.ts'

const CASES: readonly (readonly [
  rule: string,
  language: string,
  limit: number,
  sentence: string,
  line: string,
])[] = [
  [
    'a clause does not lose its second subject and its verb',
    'en',
    90,
    'Profit of the biggest oil group surges by a fifth as ND Western, Renaissance Africa acquisitions lift earnings',
    'Profit of the biggest oil group surges by a fifth as ND Western, Renaissance Africa…',
  ],
  [
    'a figure keeps all whom it counts',
    'en',
    90,
    'Qatar says gas export terminal blast killed 13 Pakistanis, Indians as workers tried to resume operations',
    'Qatar says gas export terminal blast killed 13 Pakistanis, Indians',
  ],
  [
    'a place goes before the place around it, so that the nearest stays',
    'ar',
    90,
    'مراسل القناة: إصابتان بنيران الجيش في منطقة السطر الغربي شرقي خان يونس جنوبي قطاع غزة المحاصر',
    'مراسل القناة: إصابتان بنيران الجيش في منطقة السطر الغربي شرقي خان يونس',
  ],
  [
    'a line does not end with a word that leads on',
    'ar',
    90,
    'الرئيس تلقى اتصالا من نظيره لتثبيت وقف إطلاق النار وانسحاب القوات وصولا إلى الحدود الدولية وعودة الأهالي',
    'الرئيس تلقى اتصالا من نظيره لتثبيت وقف إطلاق النار وانسحاب القوات',
  ],
  [
    'who speaks is no line without what is said',
    'ar',
    60,
    'مصدر في الإسعاف والطوارئ في غزة: مصابون بنيران مسيرة في بلدة بيت لاهيا شمالي القطاع',
    'مصدر في الإسعاف والطوارئ في غزة: مصابون بنيران مسيرة',
  ],
  [
    'what leans back on a word keeps it',
    'ar',
    90,
    'الرئيس مسعود حداد: تعتمد فعالية المحادثات على الالتزام الكامل بالتعهدات المتفق عليها وتنفيذها بدقة في هذا المسار',
    'الرئيس مسعود حداد: تعتمد فعالية المحادثات على الالتزام الكامل بالتعهدات المتفق عليها',
  ],
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
    'a further predicate loses its ending where what stays of it is whole',
    'ar',
    90,
    'لقي 11 شخصا مصرعهم وأصيب 30 آخرون بجروح متفاوتة، مساء الجمعة، إثر اصطدام حافلة ركاب بشاحنة على الطريق الرابط بين أسوان والقاهرة',
    'لقي 11 شخصا مصرعهم وأصيب 30 آخرون بجروح متفاوتة إثر اصطدام حافلة ركاب بشاحنة',
  ],
  [
    'what stands between commas goes where the object follows it',
    'ar',
    90,
    'تعهد رئيس الوزراء، خلال زيارته المناطق المنكوبة بالسيول شمال غرب البلاد، بإعادة بناء المنازل المدمرة خلال ستة أشهر',
    'تعهد رئيس الوزراء بإعادة بناء المنازل المدمرة خلال ستة أشهر',
  ],
  [
    'a condition stays with what depends on it',
    'ar',
    60,
    'الوزير: العديد من مشكلات الميناء ستنتهي وسيعود العمال إليه إذا وقع الاتفاق',
    'الوزير: العديد من مشكلات الميناء ستنتهي وسيعود العمال إليه…',
  ],
  [
    'a line does not end with a verb of saying whose words went',
    'ar',
    60,
    'لاعب جودو ينسحب من البطولة بسبب إصابة في الظهر ويصرح: "سأعود في العام المقبل أقوى من قبل"',
    'لاعب جودو ينسحب من البطولة بسبب إصابة في الظهر',
  ],
  [
    'the predicate of a long Arabic subject stays',
    'ar',
    90,
    'وزارة الصحة: الحصيلة التراكمية الاجمالية للعدوان منذ بدايته حتى 22 حزيران بلغت 4175 شهيداً و 12164 جريحاً في البلاد',
    'وزارة الصحة: الحصيلة التراكمية الاجمالية للعدوان منذ بدايته حتى 22 حزيران بلغت 4175 شهيداً',
  ],
  [
    'a Persian second predicate goes',
    'fa',
    90,
    'وزیر نیروی ایران روز یکشنبه از افتتاح سه نیروگاه خورشیدی در استان یزد خبر داد و گفت ظرفیت آنها دویست مگاوات است',
    'وزیر نیروی ایران از افتتاح سه نیروگاه خورشیدی در استان یزد خبر داد',
  ],
  [
    'a Turkish name keeps its ending where the day behind it goes',
    'tr',
    90,
    'Marmara Denizi’nde perşembe sabahı meydana gelen 4,6 büyüklüğündeki deprem İzmir ve çevre illerde paniğe yol açtı',
    'Marmara Denizi’nde meydana gelen 4,6 büyüklüğündeki deprem İzmir ve çevre illerde paniğe…',
  ],
  [
    'what an English headline says will be is whole before its circumstances',
    'en',
    60,
    'Old harbour ferry to reopen at the northern pier after its owner gave it two months to move out',
    'Old harbour ferry to reopen at the northern pier',
  ],
  [
    'of several things none is left out',
    'fr',
    90,
    'Basket de Tokyo: La République tchèque avec les Bleus, la Slovénie, l’Allemagne et l’Italie qualifiées',
    'Basket de Tokyo: La République tchèque avec les Bleus, la Slovénie, l’Allemagne…',
  ],
  [
    'for whom something is true stays',
    'es',
    60,
    'Para la generación más joven, la tormenta arruinó los Juegos de la ciudad del norte',
    'Para la generación más joven, la tormenta arruinó…',
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
    'of the circumstances at the end goes no more than must',
    'en',
    60,
    'Dockers and owners sign pay deal after two weeks of talks in the old customs house',
    'Dockers and owners sign pay deal after two weeks of talks',
  ],
  [
    'a further clause goes where it tells a further event',
    'en',
    60,
    'Dockers sign pay deal with owners at last, commend mayor of the northern port',
    'Dockers sign pay deal with owners at last',
  ],
  [
    'what stands behind a comma may be what an Arabic sentence is about, so it stays, and what follows goes',
    'ar',
    60,
    'رعى محافظ المدينة الشيخ، حفل افتتاح الرصيف الجديد للعبارات السريعة',
    'رعى محافظ المدينة الشيخ، حفل افتتاح الرصيف الجديد',
  ],
  [
    'of two headings the first, which only says where, goes',
    'ar',
    60,
    'ليمارا: وزير النقل: نبدأ العمل في الرصيف الجديد قرب الميناء القديم',
    'وزير النقل: نبدأ العمل في الرصيف الجديد قرب الميناء القديم',
  ],
  [
    'a heading that ends with its year goes',
    'fr',
    60,
    'Régates de Brest 2019 : le voilier noir remporte la première étape',
    'le voilier noir remporte la première étape',
  ],
  [
    'a second sentence goes before anything of the first',
    'en',
    60,
    'Harbour reopens to ferries after the storm! See what the divers found there',
    'Harbour reopens to ferries after the storm',
  ],
  [
    'the comma behind an Arabic mention of time goes with it',
    'ar',
    60,
    'دشن مجلس المدينة صباح الأربعاء، رصيفا جديدا للعبارات في الساحل الشمالي',
    'دشن مجلس المدينة رصيفا جديدا للعبارات في الساحل الشمالي',
  ],
  [
    'a second predicate behind an Arabic "and" goes',
    'ar',
    60,
    'اتحاد البحارة يعلن بدء إضراب مفتوح وأكد تمسكه بمطالبه المعلنة كلها',
    'اتحاد البحارة يعلن بدء إضراب مفتوح',
  ],
  [
    'what is put in between goes where the sentence goes on behind it',
    'ar',
    60,
    'أعلنت شركة الموانئ، المشغل الأكبر للعبارات والأرصفة، عن افتتاح رصيف جديد',
    'أعلنت شركة الموانئ عن افتتاح رصيف جديد',
  ],
  [
    'of a long subject goes what is said of its place, and what the opening verb is about stays',
    'ar',
    60,
    'يحرص العاملون في الميناء الشمالي القديم المقام حديثا على تبادل الهدايا',
    'يحرص العاملون في الميناء الشمالي القديم على تبادل الهدايا',
  ],
  [
    'a man named Ali is no preposition',
    'ar',
    60,
    'البحارة والصيادون يختارون رئيسا جديدا لاتحادهم هو علي بن سالم السالمي',
    'البحارة والصيادون يختارون رئيسا جديدا لاتحادهم هو علي بن…',
  ],
  [
    'an Arabic negation counts behind its "and" too',
    'ar',
    60,
    'وزير النقل يعلن بدء العمل في الرصيف الجديد، ولن يغلق الميناء القديم',
    'وزير النقل يعلن بدء العمل في الرصيف الجديد، ولن يغلق…',
  ],
  [
    'a quotation that closes a complete sentence goes',
    'es',
    60,
    'El capitán sorprendió a los vecinos en la fiesta del puerto: "Me gusta volver aquí"',
    'El capitán sorprendió a los vecinos en la fiesta del puerto',
  ],
  [
    'a German verb that leans on a phrase keeps it',
    'de',
    60,
    'Hafenmeister und Reeder an der Küste wollen im Sommer gemeinsam nach Helgoland reisen',
    'Hafenmeister und Reeder an der Küste wollen im Sommer…',
  ],
  [
    'a Russian dash that stands for "is" parts nothing',
    'ru',
    60,
    'Закрытие северного порта - это удар по рыбакам и по всем жителям побережья',
    'Закрытие северного порта - это удар по рыбакам и по всем…',
  ],
  [
    'of several clauses none goes from the middle',
    'en',
    70,
    'Harbour news: pilots, dockers and the crews of seven ferries, may strike again',
    'pilots, dockers and the crews of seven ferries, may strike again',
  ],
  [
    'the topic goes where nothing else can',
    'ar',
    60,
    'رئيس اتحاد البحارة يدعو الوزراء إلى اجتماع عاجل بشأن أجور العاملين',
    'رئيس اتحاد البحارة يدعو الوزراء إلى اجتماع عاجل',
  ],
  [
    'a scene of Italian, Dutch, Slovene and Ukrainian sentences goes too',
    'uk',
    60,
    'Докери і власники порту підписали угоду про зарплату після двох тижнів переговорів',
    'Докери і власники порту підписали угоду про зарплату',
  ],
  [
    'an Arabic verb keeps its object, and a noun the preposition that belongs to it',
    'ar',
    60,
    'وقعت شركة الموانئ عقدا لتوسعة الرصيف القديم في المدينة الساحلية الشمالية',
    'وقعت شركة الموانئ عقدا لتوسعة الرصيف القديم',
  ],
  [
    'a lesser name gives way to the office',
    'ar',
    60,
    'كشف رئيس هيئة الموانئ سامر بن ناصر الدوسري عن خطة لبناء ثلاثة أرصفة',
    'كشف رئيس هيئة الموانئ عن خطة لبناء ثلاثة أرصفة',
  ],
  [
    'a second subject is no detail of the first',
    'ar',
    50,
    'عقد وزير النقل سالم البحري ووفد نرويجي أول اجتماع رسمي في الميناء القديم',
    'عقد وزير النقل ووفد نرويجي أول اجتماع رسمي',
  ],
  [
    'a figure behind a day counts what follows',
    'it',
    60,
    'La guardia costiera ha soccorso lunedì 140 marinai al largo della costa',
    'La guardia costiera ha soccorso 140 marinai al largo…',
  ],
  [
    'what stands between commas goes where the verb follows',
    'en',
    60,
    'The ferry company, a rival of the northern line, opens two routes to the islands',
    'The ferry company opens two routes to the islands',
  ],
  [
    'a score is no dash',
    'en',
    60,
    'Harbour beats northern port 1–0 in the last minute of the cup final on the island',
    'Harbour beats northern port 1–0',
  ],
  [
    'a Persian sentence keeps a verb at its end',
    'fa',
    60,
    'وزیر راه روز دوشنبه از بندر تازه بازدید کرد و درباره ساخت اسکله با کارگران گفتگو کرد',
    'وزیر راه از بندر تازه بازدید کرد',
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

test('a lead ends where its next statement begins', () => {
  const statement = 'أعلنت إدارة الميناء فتح الرصيف الجديد أمام العبارات'

  assert.equal(leadSentence(`${statement}، مشيرًا إلى أنه لن يغلق`, 'ar'), statement)
  assert.equal(leadSentence(`${statement}، نافيًا أنه سيغلق`, 'ar'), `${statement}، نافيًا أنه سيغلق`)
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
