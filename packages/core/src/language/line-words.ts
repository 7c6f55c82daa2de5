/**
 * What may go from a line, by language, as printed: words parted by spaces, or, where there are phrases of several words,
 * parted by commas.
 */
export interface LineWords {
  /** First words of a clause behind a comma that a line can do without. */
  readonly openers: string
  /** Words that make up a mention of time; a clause or phrase of nothing else can go. */
  readonly times: string
  /** Words that belong to a mention of time only beside another (الرئيس العام, next week). */
  readonly besideTimes: string
  /** First words of a short closing phrase that only sets the scene. */
  readonly closers: string
  /** Beginnings of a circumstance that closes a clause, of any length. */
  readonly tails: string
  /** First words of a relative clause, with or without a comma. */
  readonly relatives: string
  /** Verbs that tell a second thing of the same subject, with the "and" that is written as one word with them. */
  readonly furtherVerbs: string
  /** Words with the preposition that belongs to them: a line cannot end between the two. */
  readonly bound: string
  /** Words behind a comma that begin a statement of its own, which Arabic parts by commas only. */
  readonly statements: string
  /** Verbs in the past, masculine, each with the preposition without which it says nothing. */
  readonly governing: string
  /** Forms of respect; the name and the office stay. */
  readonly courtesies: string
  /** Last words of a heading before a colon that only says which affair it is. */
  readonly labels: string
  /** A line cannot end with such a word. */
  readonly leaning: string
  /** A line with such a word means something else without it: nothing that holds one is dropped. */
  readonly kept: string
  /** Verbs of saying: a clause of little else says whose word the line is. */
  readonly saying: string
  /** What leads to whose word it is (according to). */
  readonly according: string
}

export const LINE_WORDS: Readonly<Record<string, Partial<LineWords>>> = {
  ar: {
    openers:
      'أي ألا عبارة بغرض بهدف وذلك حيث فيما بينما إذ كما الذي التي الذين اللذين واللذين والتي والذي مشيرا مشيرة مؤكدا مؤكدة مضيفا مضيفة موضحا موضحة لافتا لافتة معتبرا معتبرة داعيا داعية مشددا مشددة مبينا مبينة مطالبا مطالبة معربا معربة محذرا محذرة كاشفا منوها مثمنا متعهدا مستنكرا واصفا نافيا تمهيدا ضمن وسط خلال عقب بحضور بمشاركة بمناسبة بالتزامن تزامنا وهو وهي وهم مما ما لبحث لمناقشة أثناء لتدعيم لتعزيز لتجنيب نظير بعد قبل منذ إثر جراء رغم برغم بسبب نتيجة متحاشية متهما متهمة معلنا معلنة مستهدفا مستهدفة قادما قادمة عائدا مقدما مقدمة حاملا حاملة علما بأن البالغ البالغة ليصل لتصل ليصبح لتصبح ليرتفع لترتفع لينخفض لتنخفض ليبلغ لتبلغ ليكون لتكون ليسجل لتسجل ليغلق لتغلق بعدما عندما حين بحيث بفضل بدعم بإشراف برئاسة برعاية شمال جنوب شرق غرب شمالي جنوبي شرقي غربي',
    times:
      'في بيان مشترك, في بيان صحفي, في بيان رسمي, في بيان له, في بيان, في مؤتمر صحفي, في تصريحات صحفية, في تصريح صحفي, في تصريحات, في تصريح, اليوم, أول من أمس, أول أمس, أمس الأول, أمس, غدا, الإثنين, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, صباحا, مساء اليوم, أخيرا, مؤخرا, حاليا, الآن, الساعات المقبلة, الساعات القادمة, الساعات الماضية, الأيام المقبلة, الأيام القادمة, الأيام الماضية, الأسابيع المقبلة, الأسابيع القادمة, الأسابيع الماضية, الأشهر المقبلة, الأشهر القادمة, الأشهر الماضية, الفترة المقبلة, الفترة القادمة, الفترة الماضية',
    besideTimes:
      'يوم مساء صباح فجر ليلة ظهر ليل عصر الماضي الماضية المقبل المقبلة القادم القادمة الجاري الجارية الأسبوع الشهر العام الأول',
    closers: 'في خلال وسط بعد عقب ضمن بحضور بمشاركة بهدف بغرض لبحث لمناقشة على لدى قرب',
    tails:
      'جنوبي, شمالي, شرقي, غربي, وصولا, خلال, وسط, عقب, إثر, على إثر, جراء, من جراء, ضمن, في إطار, ضمن إطار, بحضور, بمشاركة, بهدف, بغرض, بمناسبة, بالتزامن, تزامنا, بالتعاون, بالتنسيق, بالشراكة, تحت شعار, تحت عنوان, لكن, ولكن, تحت رعاية, برعاية, لبحث, لمناقشة, تمهيدا, حيث, فيما, بينما, وذلك, نتيجة, بسبب, من أجل, بغية, أثناء, في ظل, على خلفية, على هامش, في وقت, في الوقت, بعد, قبل, منذ, مؤكدا, مشيرا, مضيفا, داعيا, مطالبا, محذرا, معتبرا, معربا, مما, ما أدى, نيابة عن, بناء على, استنادا, نظرا, رغم, على الرغم, بقيادة, بإشراف, بحسب ما, بدءا من, ابتداء من, اعتبارا من, كما, متحاشية, متهما, متهمة, بدلا من, لتعزيز, لتدعيم, عبر, وهو, وهي, وهم, قادما من, قادمة من, قادما على, قادمة على, علما بأن, بعدما, عندما, بحيث, بفضل, بدعم, لمدة, بداية من, برئاسة, ليصل, لتصل, ليرتفع, لترتفع, لينخفض, لتنخفض, ليغلق, لتغلق',
    relatives:
      'الذي التي الذين اللذين اللتين والذي والتي والذين الهادف الهادفة الرامي الرامية المقام المقامة المقرر المقررة المنعقد المنعقدة الواقع الواقعة التابع التابعة الصادر الصادرة المتوجبة المخصص المخصصة المعني المعنية المعنيين المتعلق المتعلقة البالغ البالغة المشمول المشمولة المعترف المكلف المكلفة المشاركين المعروف المعروفة الموجه الموجهة الناتج الناتجة الناجم الناجمة الداعي الداعية المتمثل المتمثلة المؤدي المؤدية المطل المطلة مثل',
    courtesies:
      'صاحب السمو الملكي, صاحبة السمو الملكي, صاحب السمو, صاحبة السمو, سمو الأمير, سمو, سموه, معالي, معاليه, فضيلة الشيخ, فضيلة, سعادة, سماحة الشيخ, سماحة, فخامة, جلالة, دولة الرئيس, فضيلة الدكتور, الدكتور, الدكتورة, المهندس, المهندسة, الأستاذ, الأستاذة, السيد, حفظه الله, حفظها الله, رعاه الله, يحفظه الله, أيده الله, رحمه الله, رحمها الله, طيب الله ثراه, حفظهما الله',
    labels: 'مباشر تغطية تحديث',
    leaning:
      'وصولا تمهيدا تحسبا استعدادا سعيا تنفيذا تفاديا احتجاجا ردا نظرا تزامنا إضافة فضلا استنادا بناء و بعنوان عنوان بشعار من إلى على عن مع أن إن أو ثم حتى بين هذا هذه ذلك تلك بعض كل غير ذات ذي ذو أي أحد إحدى عدد نحو حوالي قرابة عند لدى حول ضد دون قبل بعد بأن وأن بين إما أكثر أقل منذ عبر لكن بل التي الذي كذلك كان كانت كانوا يكون تكون أصبح أصبحت بات باتت ظل ظلت لهذا لهذه بهذا بهذه وهذا وهذه أنه أنها إنه إنها',
    kept: 'إذا لولا لما لو بشرط شريطة لا لم لن ليس ليست دون بدون بلا عدم ينفي نفى نفت تنفي نافيا نافية قد ربما محتمل يحتمل مزاعم يزعم زعم المزعوم يعتقد يرجح مشتبه',
    saying: 'قال قالت ذكر ذكرت أفاد أفادت صرح صرحت وأفاد وقال وقالت وذكرت',
    according:
      'بحسب, حسب, بحسب ما, حسب ما, حسبما, وفق, وفقا, وفق ما, طبقا, نقلا عن, على ما, على حد قول',
    furtherVerbs:
      'وأضاف وأضافت وأكد وأكدت وأوضح وأوضحت وأشار وأشارت وقال وقالت وذكر وذكرت وتابع وتابعت ودعا ودعت وطالب وطالبت وحذر وحذرت واعتبر واعتبرت واتهم واتهمت وأسفر وأسفرت وأدى وأدت وخلف وخلفت وشمل وشملت وتضمن وتضمنت وأصيب وأصيبت وقتل وقتلت واعتقل واعتقلت وأغلق وأغلقت وأعلن وأعلنت وأعرب وأعربت وأشاد وأشادت وشدد وشددت ونفذ ونفذت وأطلق وأطلقت واستهدف واستهدفت ودمر ودمرت وأحرق وأحرقت ويؤكد وتؤكد ويدعو وتدعو ويطالب وتطالب ويحذر وتحذر ويعلن وتعلن ويتهم وتتهم ويشيد وتشيد ويستهدف وتستهدف ويهدف وتهدف ويشمل وتشمل',
    bound:
      'عدد من, مزيد من, كثير من, عشرات من, مجموعة من, كل من, جزء من, نوع من, واحد من, واحدة من, سلسلة من, جملة من, بدلا من, انطلاقا من, اعتبارا من, ابتداء من, بداية من, بدءا من, حد من, عديد من, قريب من, قرب من, خروج من, خوف من, انسحاب من, تخلص من, استفادة من, تحذير من, خالية من, خال من, معاناة من, قادم من, قادمة من, مكون من, مكونة من, مؤلف من, مؤلفة من, حصول على, قضاء على, سيطرة على, عثور على, إشراف على, اطلاع على, اعتماد على, حفاظ على, محافظة على, تعرف على, تغلب على, قبض على, موافقة على, رد على, قائم على, قائمة على, قدرة على, قادر على, قادرة على, ضغط على, تأثير على, حكم على, تأكيد على, حرص على, عمل على, مشرف على, بناء على, علاوة على, اعتداء على, حائز على, حاصل على, صراع على, استيلاء على, إقبال على, اعتراض على, احتجاج على, كشف عن, إعلان عن, دفاع عن, بحث عن, إفراج عن, تعبير عن, ناتج عن, ناتجة عن, ناجم عن, ناجمة عن, مسؤول عن, مسؤولة عن, حديث عن, بعيدا عن, عبارة عن, فضلا عن, نيابة عن, أصالة عن, عوضا عن, تخلي عن, صادر عن, صادرة عن, معلومات عن, تراجع عن, تعويض عن, ابتعاد عن, مشاركة في, تحقيق في, نظر في, رغبة في, تفكير في, نجاح في, فشل في, اشتراك في, تسبب في, عضو في, أعضاء في, استمرار في, مشاركين في, مشارك في, مشاركون في, دخول في, بدء في, شروع في, متخصص في, متخصصون في, متخصصين في, متخصصة في, متورط في, مشتبه في, ضلوع في, إسهام في, مساهمة في, راغبين في, تحكم في, وصول إلى, توصل إلى, انضمام إلى, عودة إلى, إضافة إلى, إشارة إلى, دعوة إلى, حاجة إلى, انتقال إلى, استناد إلى, نسبة إلى, لجوء إلى, انتماء إلى, انتمائه إلى, انضمامه إلى, عودته إلى, وصوله إلى, زيارته إلى, هادفة إلى, هادف إلى, رامية إلى, تحويل إلى, تحويله إلى, تحول إلى, مؤدية إلى, نظر إلى, دخول إلى, هبوط إلى, صعود إلى, إحالة إلى, نقل إلى, نقله إلى, نقلهم إلى, تعاون مع, تعامل مع, تعاقد مع, لقاء مع, اتفاق مع, اتفاق على, اتفق على, تزامن مع, تماشيا مع, مقارنة مع, توافق مع, انسجام مع, خاص ب, خاصة ب, مطالبة ب, سماح ب, قيام ب, اهتمام ب, التزام ب, مرتبط ب, متعلق ب, متعلقة ب, تهديد ب, اعتراف ب, فوز ب, ارتفاع ب, انخفاض ب, زيادة ب, تراجع ب, نمو ب, هبوط ب, صعود ب, خسائر ب, أرباح ب, تحرش ب, مشروط ب, مشروطة ب, اسم على, معروف ب, معروفة ب, متهم ب, متهمين ب, مكلف ب, مكلفة ب, احتفال ب, علاقة ب, مقارنة ب, مساس ب, إضرار ب, ثقة ب, موالي ل, موالية ل, موال ل, تابع ل, تابعة ل, لازم ل, لازمة ل, مناهض ل, مناهضة ل, داعم ل, داعمة ل, مثير ل, مثيرة ل, مضاد ل, مضادة ل, نتيجة ل, وفقا ل, طبقا ل, تعرض ل, استعداد ل, استجابة ل, خاضع ل, خاضعة ل, مخالف ل, مخالفة ل, مستعد ل, موجه ل, موجهة ل, تلبية ل, مؤيد ل, مؤيدة ل, نظرا ل, عائد ل, عائدة ل, مملوك ل, مملوكة ل, تصدي ل, رافض ل, رافضة ل',
    statements:
      'يأتي ويأتي جاء وجاء يذكر ويذكر يشار ويشار وكان وكانت وقال وقالت وأضاف وأضافت وأوضح وأوضحت وأكد وأكدت وأشار وأشارت وذكر وذكرت وتابع وتابعت ولفت ولفتت وبين وبينت وصرح وصرحت مشيرا مشيرة مؤكدا مؤكدة موضحا موضحة مضيفا مضيفة لافتا لافتة مبينا مبينة',
    governing:
      'حرص على, وافق على, توافق على, اتفق على, حصل على, عثر على, سيطر على, صادق على, أقدم على, أشرف على, أثنى على, حافظ على, قضى على, اطلع على, تغلب على, أعلن عن, علن عن, أعرب عن, عرب عن, كشف عن, عبر عن, تخلى عن, أسفر عن, سفر عن, أفرج عن, فرج عن, دافع عن, تراجع عن, بحث عن, نجح في, فشل في, شارك في, شرع في, تسبب في, أسهم في, ساهم في, رغب في, أخفق في, انخرط في, ارتفع إلى, رتفع إلى, انخفض إلى, نخفض إلى, تراجع إلى, هبط إلى, صعد إلى, قفز إلى, وصف ب, صف ب, برر ب, اتهم ب, تهم ب, أفاد ب, فيد ب, فاد ب, دعا إلى, أدى إلى, ؤدي إلى, أشار إلى, شير إلى, توصل إلى, انضم إلى, سعى إلى, هدف إلى, لجأ إلى, انتقل إلى, تطرق إلى, تحول إلى, حذر من, تمكن من, عانى من, انسحب من, استفاد من, اقترب من, أشاد ب, شيد ب, طالب ب, قام ب, ندد ب, رحب ب, تعهد ب, التزم ب, فاز ب, سمح ب, احتفل ب, اعترف ب, تسبب ب, تعرض ل, استعد ل, خضع ل, ترشح ل, تصدى ل, تأهل ل, استجاب ل',
  },
  en: {
    openers:
      'which who whose where while when as after before amid with including despite following during since although though adding saying citing marking making bringing leaving raising in on at during to so becoming ending giving',
    times:
      'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight',
    besideTimes: 'on last next this week month year early late morning afternoon evening night',
    closers:
      'in on at after before amid during following over near while for across under from with against between into inside outside among around behind beyond toward towards through throughout along via',
    bound:
      'sign of, focus on, focused on, based on, depends on, depend on, charged with, deal with, agreed on, part in, place in, place at, place on, involved in, result in, resulted in, interested in, aimed at, look at, look for, looking for, known for, pay for, ask for, asked for, wait for, wanted for, blame for, vote for, vote against, call for, calls for, account for, accounts for, responsible for, close in, war on, ban on, crackdown on, curbs on, limits on, tax on, taxes on, tariffs on, sanctions on, attack on, attacks on, strike on, strikes on, control over, talks with, deal between, talks between, war between, match between, access for, need for, demand for, search for, support for, bid for, plan for, plans for, case for, protection from, range from, away from, ban from, withdraw from, link between, lack for, faith in, confidence in, stake in, interest in, rise in, drop in, fall in, increase in, decline in, surge in, role in, concern over, concerns over, along with, contact with, associated with, connection with, compared with, line with, charges against, case against, war against, fight against, protest against, protests against, one in, back in, back from, put on, take on, took on, turns on, turned on, split on, vote on, work on',
    tails:
      'after, amid, during, following, as part of, as, while, despite, before, ahead of, in a bid to, in an effort to, in order to, in response to, in protest, according to local media, along with, because of, due to, thanks to, since, until, when, where, with help, in wake of, in the wake of, so that, using, because',
    relatives: 'which who whose',
    courtesies: 'mr, mrs, sir, the honourable, his excellency, her excellency, his majesty',
    labels:
      'latest news live war crisis polls poll election elections update updates politics explained watch analysis opinion football cricket case day talks summit weather scare ticker',
    leaning:
      'the a an of to and or but with by from that this his her its their our your than between against into onto upon via per be is are was were will would has have had not new more most very some any no if so because calls turn turns come comes came even',
    kept: 'not no never none without denies deny denied denying may might could can cannot alleged allegedly suspected reportedly reported unless false refuses rejects claims claimed likely possible possibly if',
    saying:
      'said says say told reports argue argues warn warns warned find finds suggest suggests show shows estimate estimates',
    according: 'according to',
  },
  fr: {
    openers:
      'qui dont où alors tandis après avant lors pendant avec dans selon malgré ce au afin pour tout en ainsi notamment',
    times: 'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain',
    besideTimes: 'matin soir ce cette dernier dernière prochain prochaine semaine le',
    closers:
      'dans après avant lors pendant pour sur en au à chez près contre entre sous vers depuis dès',
    tails:
      'après, avant, lors, pendant, alors que, tandis que, afin de, dans le cadre, à la suite, en raison, malgré, au cours, en marge, sur fond de, à l issue, dans un contexte, faute de, grâce à, à cause, pour cause, au sujet de, à propos de, lors de, à l occasion de',
    relatives: 'qui dont',
    courtesies: 'mme, monsieur, madame',
    labels: 'direct live crise guerre élections élection météo',
    leaning:
      'le la les un une des du de d l à et ou en au aux par pour sur dans avec que son sa ses leur',
    kept: 'ne pas jamais sans non aucun dément nie pourrait présumé refuse peut être aurait seraient serait auraient',
    saying: 'dit déclaré annoncé indiqué affirme',
    according: 'selon, d après',
  },
  es: {
    openers:
      'que quien cuyo donde mientras tras después antes durante con en según pese aunque para además',
    times: 'lunes martes miércoles jueves viernes sábado domingo ayer hoy',
    besideTimes: 'el este esta pasado próximo próxima semana mañana tarde noche',
    closers: 'en tras después antes durante por para con ante contra entre sobre hacia desde',
    tails:
      'tras, después de, antes de, durante, mientras, en el marco, a raíz, debido a, a causa, pese a, con motivo, en medio de, por causa, gracias a, a fin de, con el fin de, así como, acerca de, a propósito de, con ocasión de',
    relatives: 'quien cuyo cuya',
    courtesies: 'señor, señora, don, doña',
    labels: 'directo vivo crisis guerra elecciones vídeo última',
    leaning: 'el la los las un una de del a al y o en por para con que su sus se sobre entre',
    kept: 'no nunca sin niega negó podría presunto presunta rechaza puede habría',
    saying: 'dijo dice informó señaló afirmó',
    according: 'según',
  },
  de: {
    openers:
      'der die das deren dessen wo während nach vor bei mit nachdem um wobei trotz weil obwohl sodass damit',
    times: 'montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern',
    besideTimes: 'am morgen abend nacht vormittag nachmittag mittag',
    closers: 'in nach vor bei während am im mit wegen auf für über gegen unter zwischen',
    tails:
      'nach, während, wegen, infolge, im rahmen, angesichts, anlässlich, trotz, aufgrund, nachdem, seit, im zuge, im vorfeld',
    courtesies: 'herr, dr, prof',
    labels: 'ticker liveticker live news überblick newsblog blog',
    leaning:
      'der die das den dem des ein eine einen einem einer und oder zu von vom zum zur mit für auf in im an am aus bei nach über unter doch nun noch auch sich',
    kept: 'nicht kein keine nie ohne dementiert soll sollen könnte könnten angeblich mutmaßlich mutmaßliche möglicherweise',
    saying: 'sagte sagt teilte hieß',
    according: 'laut',
  },
  ru: {
    openers:
      'который которая которое которые где когда после перед во в на при несмотря чтобы пока',
    times: 'понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера завтра',
    besideTimes: 'в во утром вечером ночью днем',
    closers: 'в на после перед при во из-за для против между около за',
    tails:
      'после, перед, во время, на фоне, в связи с, из-за, в результате, в ходе, в рамках, несмотря на, накануне, благодаря, вследствие, по итогам, в преддверии, с целью',
    relatives: 'который которая которое которые',
    labels: 'онлайн эфир хроника обзор',
    leaning: 'и или а но в во на с со к о об от до из за по под при для без у над между что как не',
    kept: 'не нет без никогда опроверг опровергли может могут якобы отказался предположительно',
    saying: 'сообщил сообщила сообщили сообщает заявил заявила заявили',
    according: 'по данным, по словам, согласно',
  },
  pt: {
    openers: 'que cujo onde enquanto após antes durante com em segundo apesar embora para além',
    times:
      'sábado, domingo, ontem, hoje, amanhã, segunda feira, terça feira, quarta feira, quinta feira, sexta feira',
    besideTimes: 'nesta neste na no passada passado próxima próximo',
    closers:
      'em após antes durante por para com no na nos nas pelo pela contra entre sobre desde sob',
    tails:
      'após, depois de, antes de, durante, enquanto, no âmbito, devido a, por causa, apesar de, em meio a, graças a, a fim de, por ocasião, via, pela internet',
    relatives: 'cujo cuja',
    courtesies: 'senhor, senhora, dr',
    labels: 'vivo crise guerra eleições vídeo',
    leaning:
      'o a os as um uma de do da dos das e ou em no na por para com que seu sua se sobre entre ao à',
    kept: 'não nunca sem nega negou pode poderia suposto suposta teria rejeita',
    saying: 'disse diz afirmou informou',
    according: 'segundo, de acordo com',
  },
  it: {
    openers: 'che cui dove mentre dopo prima durante con in secondo nonostante sebbene per inoltre',
    times: 'lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani stasera',
    besideTimes: 'mattina sera notte pomeriggio scorso scorsa prossimo prossima settimana',
    closers: 'in dopo prima durante per con nel nella presso',
    tails:
      'dopo, prima di, durante, mentre, nell ambito, a causa, in seguito, in occasione, nonostante, per via, sullo sfondo, in vista, grazie a, allo scopo di',
    relatives: 'cui',
    leaning:
      'il lo la i gli le l un uno una di del della dei delle degli a al alla e o in nel nella per con che suo sua su tra fra da dal dalla non si',
    kept: 'non mai senza nessun nega negato smentisce smentito potrebbe potrebbero presunto presunta avrebbe rifiuta può',
    saying: 'detto dice dichiarato annunciato riferito',
    according: 'secondo',
  },
  nl: {
    openers: 'die dat waar terwijl na voor bij met nadat om ondanks omdat hoewel zodat',
    times: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen',
    besideTimes: 'ochtend middag avond nacht afgelopen komende',
    closers: '',
    tails: 'ondanks, wegens, vanwege, in het kader, naar aanleiding, tijdens, sinds',
    leaning:
      'de het een van en of te tot ter voor op in aan uit bij na over onder met dat die niet nog ook zich',
    kept: 'niet geen nooit zonder ontkent ontkende zou zouden mogelijk vermeend vermeende weigert kan',
    saying: 'zegt zei meldt meldde',
    according: 'volgens',
  },
  sl: {
    openers: 'ki kjer ko medtem potem po pred med z s kljub čeprav da',
    times: 'ponedeljek torek sredo četrtek petek soboto nedeljo danes včeraj jutri',
    besideTimes: 'v zjutraj zvečer ponoči popoldne',
    closers: 'v na po pred med',
    tails: 'po, zaradi, kljub, v okviru, ob robu, med, potem ko, medtem ko, zavoljo',
    relatives: 'ki',
    labels: 'foto video v živo',
    leaning:
      'in ali a ter v na po pred med z s k h o ob za do od iz pri da ki se si je so bo bodo ne tudi',
    kept: 'ne ni niso nikoli brez zanika zanikal morda lahko domnevno domnevni naj zavrača',
    saying: 'dejal dejala sporočil sporočila sporočili pravi',
    according: 'glede na',
  },
  uk: {
    openers: 'який яка яке які де коли після перед під у в на попри щоб поки',
    times: 'понеділок вівторок середу четвер п’ятницю суботу неділю сьогодні вчора завтра',
    besideTimes: 'в у вранці ввечері вночі вдень',
    closers: 'у в на після перед при через',
    tails:
      'після, перед, під час, на тлі, у зв’язку з, через, внаслідок, у межах, у рамках, попри, напередодні',
    relatives: 'який яка яке які',
    leaning: 'і й та або а але у в на з зі до о об від за із під по при для без над між що як не',
    kept: 'не немає без ніколи спростував спростували може можуть нібито ймовірно відмовився',
    saying: 'повідомив повідомила повідомили повідомляє заявив заявила заявили',
    according: 'за даними, за словами, згідно з',
  },
  tr: {
    openers: 'ki',
    times:
      'pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar, bugün, dün, yarın, düzenlenen basın toplantısında, düzenlediği basın toplantısında, düzenledikleri basın toplantısında, yaptığı yazılı açıklamada, yaptığı açıklamada, yapılan açıklamada, sosyal medya hesabından',
    besideTimes:
      'günü akşamı sabahı gecesi akşam sabah gece geçen gelecek hafta saatlerinde öğleden sonra',
    closers: '',
    leaning: 've veya ile için gibi kadar bir bu şu da de ki',
    kept: 'değil yok olmadı yalanladı iddia iddiası reddetti olabilir',
    saying: 'dedi açıkladı bildirdi',
    according: 'göre',
  },
  fa: {
    openers: 'که در پس هنگام',
    times:
      'امروز, دیروز, فردا, شنبه, یکشنبه, دوشنبه, سه شنبه, چهارشنبه, پنجشنبه, جمعه, یک شنبه, دو شنبه, چهار شنبه, پنج شنبه',
    besideTimes: 'روز شب صبح عصر شامگاه بامداد گذشته آینده هفته',
    closers: 'در پس و تا',
    relatives: 'که',
    leaning: 'و یا از به با در بر برای تا که این آن را هر یک',
    kept: 'نه نیست نمی بدون تکذیب شاید احتمال ممکن مدعی',
    saying: 'گفت گفته افزود',
    according: 'به گزارش, به گفته',
  },
}

/** Labels that sources put before a headline; they say nothing of the event. */
export const LABELS =
  /^[\s*#|«»"“”[\](){}<>:.!–—-]*(?:عاجل جدا|خبر عاجل|عاجل|تقرير مصور|تقرير مصوّر|بالفيديو|بالصور|بالصورة|شاهد|فيديو|صور|حصري|خاص|مباشر|تحديث|breaking news|breaking|just in|the latest|(?:im )?live-?ticker|#?videos?|foto|watch live|watch|live updates?|live|exclusive|urgent|video|photos?|fotos|fotogalería|imágenes|in pictures|update \d+|updated?|explained|explainer|opinion|analysis|alerte|urgent|en direct|direct|vidéo|exclusif|última hora|vídeo|urgente|eilmeldung|liveticker|срочно|видео|фото|молния|son dakika|فوری|ویدئو|突发|快讯|视频)\s*(?:[:：|.!؟…»"”\])}>–—-]+\s*|(?<=بالفيديو|بالصور)\s+|$)/iu
