/**
 * How a language reports what was said. Lists are phrases parted by a comma and a space, as printed; Arabic ones stand
 * also with the clitics of conjunctions.
 */
export interface Speech {
  /** Verbs of saying in the forms that news uses. */
  readonly saying: string
  /** Forms that go on with the speaker of the clause before (مضيفا, adding). */
  readonly adding: string
  /** Nouns of saying after a transmitter (نقلت … عن … قوله, quoted … as saying). */
  readonly quoted?: string
  /** What a source follows: بحسب, according to. */
  readonly according: string
  /** Words that open the clause of what is said: أن, that. */
  readonly that: string
  /** People without names: مصدر, officials. */
  readonly anonymous: string
  /** Kinds of media through which something is said: صحيفة, newspaper. */
  readonly media: string
  /** Words that stand for a speaker named before. */
  readonly pronouns?: string
  /** Titles of courtesy, which are no office. */
  readonly courtesy?: string
  /** Words that open an adverbial, so that a speaker ends before them. */
  readonly prepositions: string
  /** Signs that something is to come. */
  readonly planned?: string
  /** Signs that something is certain. */
  readonly confirmed?: string
  /** The speaker stands after the verb. */
  readonly verbFirst?: true
  /** Verbs whose object is who was told (told, informed). */
  readonly told?: string
  /** Nouns for those who are told, in lower case. */
  readonly hearers?: string
  /** Verbs of saying that a clause may follow without a word that opens it. */
  readonly plain?: string
  /** Finite forms that show that words are a clause. */
  readonly auxiliaries?: string
  /** Words that may follow a verb of saying and open when, where or to whom, not what. */
  readonly circumstances?: string
  /** Words that open another clause, so that a subject cannot stand before them. */
  readonly clauses?: string
  /** Words between a subject and its verb. */
  readonly between?: string
  /** Verbs of calling something so (described as "…"). */
  readonly describing?: string
  /** Verbs of saying whose clause is no quote: denials, promises, questions. */
  readonly clauseless?: string
  /** Words after a comma that turn from what was said to another act of the speaker (داعيا, citing). */
  readonly turning?: string
  /** Verbs of saying that are also nouns (claims). */
  readonly nouns?: string
  /** Articles and their like: a word of saying after them is no verb. */
  readonly determiners?: string
  /** Other words after which a word of saying is no verb (media reports). */
  readonly modifiers?: string
}

// prettier-ignore
const arabic: Speech = {
  verbFirst: true,
  saying: 'قال, قالت, قالوا, قالا, يقول, تقول, يقولون, أضاف, أضافت, أضافوا, يضيف, تضيف, أوضح, أوضحت, أوضحوا, يوضح, توضح, أكد, أكدت, أكدوا, أكدا, يؤكد, تؤكد, يؤكدون, أعلن, أعلنت, أعلنوا, يعلن, تعلن, ذكر, ذكرت, ذكروا, يذكر, تذكر, صرح, صرحت, صرحوا, أشار, أشارت, أشاروا, يشير, تشير, أفاد, أفادت, أفادوا, يفيد, تفيد, لفت, لفتت, يلفت, اعتبر, اعتبرت, اعتبروا, يعتبر, تعتبر, رأى, رأت, يرى, ترى, يرون, شدد, شددت, شددوا, يشدد, تشدد, نفى, نفت, زعم, زعمت, يزعم, تزعم, كشف, كشفت, يكشف, تكشف, تابع, تابعت, يتابع, استطرد, نوه, نوهت, أبان, أبانت, توقع, توقعت, توقعوا, يتوقع, حذر, حذرت, حذروا, يحذر, تحذر, أبلغ, أبلغت, أخبر, أخبرت, كتب, كتبت, يكتب, غرد, غردت, علق, علقت, رد, ردت, أقر, أقرت, يقر, اعترف, اعترفت, ادعى, ادعت, أردف, أردفت, ختم, اختتم, جزم, أعرب, أعربت, تساءل, تساءلت, وصف, وصفت, اعلن, اكد, اضاف, اوضح, اشار, افاد, قالته, بينت, ألمح, ألمحت, لمح, تعهد, تعهدت, استدرك, خلص, خلصت, أظهرت, أظهر, أجمع, أجمعت, أجمعوا, شددا, أضافا, أوضحا, أشارا, أعلنا, نبه, نبهت, ينبه, تنبه, يبين, تبين, عد, عدت, أجاب, أجابت, روى, روت, استبعد, استبعدت, رجح, رجحت, ألمح, جدد التأكيد, جددت التأكيد, شرح, شرحت, عقب قائلا, يتابع, تتابع, يردف, يروي, تروي, يضيفون, يوضحون, يقولان, طمأن, طمأنت, أفتى',
  adding: 'مضيفا, مضيفة, مضيفين, مؤكدا, مؤكدة, مؤكدين, موضحا, موضحة, مشيرا, مشيرة, مشيرين, مبينا, مبينة, لافتا, لافتة, معتبرا, معتبرة, منوها, منوهة, مشددا, مشددة, معلنا, معلنة, كاشفا, قائلا, قائلة, قائلين, متابعا, متابعة, مستطردا, محذرا, محذرة, ذاكرا, مردفا, نافيا, نافية, زاعما, زاعمة, متوقعا, متوقعة, معلقا, مذكرا, مصرحا, مستدركا, منبها, منبهة, مبينين, موضحين, مضيفين, لافتين, محذرين, معتبرين, مرجحا, مرجحة, مستبعدا, مستبعدة, ملمحا, مجيبا, مستشهدا, مبررا, مبررة, متسائلا, متسائلة, مستطردة, مردفة, معقبا, مذكرة, كاشفة, مقرا',
  quoted: 'قوله, قولها, قولهم, قولهما', according: 'بحسب, حسب, وفق, وفقا, طبقا, نقلا, حسبما',
  that: 'أن, إن, بأن, أنه, أنها, أنهم, أنهما, أننا, أني, إنه, إنها, إنهم, إنهما, إننا, إني, إنني, أنني, بأنه, بأنها, بأنهم, بأننا, فإن, فإنه, فإنها',
  anonymous: 'مصدر, مصادر, عدد من, الإعلام, إعلام, محللون, المحللون, محللين, المحللين, المراقبين, المراقبون, خبراء, الخبراء, المختصين, المختصون, المتابعين, تقارير, إحصاءات, إحصائيات, الإحصائيات, دراسة, الدراسة, دراسات, وسائل إعلام, وسائل الإعلام, الصحف, صحف, المصدر, المصادر, مسؤول, مسؤولون, مسؤولين, مسؤولان, شهود, شاهد عيان, شهود عيان, خبير, خبراء, محللون, محلل, مراقبون, دبلوماسي, دبلوماسيون, ناشطون, نشطاء, ناشط, سكان, أهالي, مواطنون, مختصون, مسعفون, مسعف, ضابط, متحدث, متحدثة, ناطق, مصدر أمني, مصدر عسكري, مصدر طبي, مصادر أمنية, مصادر محلية, مصادر طبية, مصادر مطلعة',
  media: 'وكالة, صحيفة, قناة, موقع, إذاعة, تلفزيون, التلفزيون, الصحيفة, القناة, الوكالة, الموقع, مجلة, المجلة, شبكة, جريدة, وسائل إعلام, الإذاعة',
  courtesy: 'السيد, السيدة, الدكتور, الدكتورة, د, أ, م, الأستاذ, الأستاذة, المهندس, الشيخ, الحاج, معالي, سعادة, سمو, فضيلة, سماحة, صاحب السمو الملكي, صاحب السمو, خادم الحرمين الشريفين, الآنسة',
  prepositions: 'في, ل, لـ, على, عن, من, إلى, عبر, خلال, بعد, قبل, أمس, اليوم, غدا, عقب, أثناء, مساء, صباح, ظهر, فجر, ليل, مؤخرا, سابقا, لدى, أمام, بشأن, حول, ردا, إثر, إزاء, تعليقا, عند, عندما, مع, بمناسبة, يوم, أيضا, كذلك, بدوره, بدورها, أنه, الذي, التي, الذين, لم, إنه, أول, هاتفيا, لوسائل, لوكالة, لصحيفة, لقناة, للصحفيين, للصحافيين, لـوكالة, بالقول, حينها, وقتها',
  planned: 'تستهدف, يستهدف, تتجه, يتجه, من المتوقع, يتوقع أن, متوقع, يدرس, تدرس, يعتزمون, عازم, يعتزم, تعتزم, من المقرر, المقرر, من المنتظر, من المزمع, المزمع, يستعد, تستعد, ينوي, تنوي, يخطط, تخطط, قريبا, الأسبوع المقبل, الشهر المقبل, العام المقبل, الأسبوع القادم, مرتقب, مرتقبة, المرتقب',
  turning: 'داعيا, داعية, داعين, مطالبا, مطالبة, مطالبين, مشيدا, مشيدة, معربا, معربة, معربين, مثمنا, مثمنة, مبرزا, مبرزة, مناشدا, مناشدة, ملتمسا, ملتمسة, متهما, متهمة, منددا, منددة, مستنكرا, مستنكرة, محملا, محملة, متعهدا, متعهدة, موجها, موجهة, مهنئا, مهنئة, شاكرا, شاكرة, مقدما, متمنيا, متمنية, مستعرضا, مستعرضة, متطرقا, متطرقة, رافضا, رافضة, مرحبا, مرحبة, حاثا, حاثة, مقترحا, مقترحة, منتقدا, منتقدة, آملا, آملة, سائلا',
  clauseless: 'نفى, نفت, ينفي, تنفي, نافيا, نافية',
  confirmed: 'رسميا, تأكيد, تأكدت, تأكد, تم التأكد, مؤكد',
}

// prettier-ignore
const english: Speech = {
  saying: 'said, says, say, tell, told, tells, added, adds, announced, announces, stated, states, explained, explains, insisted, insists, noted, notes, warned, warns, claimed, claims, argued, argues, wrote, writes, tweeted, posted, confirmed, confirms, acknowledged, acknowledges, admitted, admits, believes, believed, stressed, stresses, emphasised, emphasized, declared, declares, replied, responded, recalled, commented, remarked, reiterated, reported, reports, predicted, predicts, maintained, suggested, suggests, alleged, alleges, estimated, estimates, asserted, conceded, concluded, continued, denied, denies, vowed, vows, pledged, promised, joked, testified, has said, have said, had said, has told, had told, was quoted as saying, is quoted as saying, asked, observed, cautioned, revealed, reveals, indicated, disclosed, complained, lamented, quipped, thinks, believe, recalls, replies, continues, concludes, asks, shouted, chanted, chant, argue, warn, claim, insist, confirm, exclaimed, cried, sighed, laughed, mused, explained, tweets, was cited as saying',
  adding: 'adding, saying, noting, stressing, warning, insisting, explaining, claiming, arguing, stating, announcing, telling', quoted: 'as saying',
  according: 'according to, as per, in the words of', that: 'that',
  anonymous: 'another, others, source, sources, official, officials, witness, witnesses, diplomat, diplomats, analyst, analysts, expert, experts, aide, aides, activist, activists, resident, residents, eyewitness, eyewitnesses, person familiar, people familiar, investigators, rescuers, medics, authorities, police officers, a spokesman, a spokeswoman, a spokesperson, observers, critics, economists, insiders, organizers, organisers, prosecutor, prosecutors, many, some, supporters, opponents, campaigners, protesters, villagers, neighbours, neighbors, locals, relatives, survivors, lawyers, doctors, scientists, researchers, traders, media, media reports, local media, reports, spokesman, spokeswoman, spokesperson, passers-by, bystanders, victims, monitors',
  media: 'newspaper, daily, magazine, broadcaster, channel, website, news site, network, tv, television, radio, outlet, agency, news agency, tabloid, weekly',
  pronouns: 'he, she, they, it, who', courtesy: 'mr, mrs, ms, miss, dr, sir, lord, lady, prof, professor, dame, rev',
  prepositions: 'in, on, at, during, after, before, from, to, by, with, via, while, when, as, following, about, through, amid, late, earlier, today, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, last, this, next, for, of his, of her, and, but, also, later, recently',
  planned: 'mull, mulls, mulling, considers, considering, weighs, to visit, to host, to meet, will, to be, plans to, plan to, is set to, are set to, set to, scheduled to, is to, are to, intends to, aims to, preparing to, prepares to, poised to, next week, next month, next year, upcoming, going to, expected to, ahead of',
  confirmed: 'confirms, confirmed, officially, confirmation',
  told: 'told, tells, tell, informed', hearers: 'reporters, journalists, lawmakers, parliament, congress, senators, deputies, jurors, police, a, an, the, his, her, their, state, media, tv, news, agency, conference, press, court, judge, us, me, him, them, crowd, meeting, council, session, audience, supporters, investors, viewers, listeners, local, public, radio, newspaper',
  plain: 'said, says, say, told, tells, tell, added, adds, believes, believed, believe, insisted, insists, argued, argues, saying, insisting, thinks',
  auxiliaries: 'is, are, was, were, will, would, has, have, had, could, can, should, may, might, must, did, does, do, been, cannot',
  circumstances: "in, on, at, during, after, before, from, to, by, with, via, while, when, as, following, about, through, of, and, but, adding, against, amid, upon, over, for, under, between, ahead, without, without, into, alongside, outside, inside, despite, because, if, goodbye, hello, sorry",
  clauses: 'and, but, while, because, as, although, though, which, that, when, after, before, if, since, whereas, so, where, what, until, unless, or',
  between: 'also, first, now, still, only, later, has, have, had, then, earlier, again, previously, reportedly, himself, herself, repeatedly, publicly, separately, meanwhile, however, all, both, often, once, there',
  describing: 'described, describes, describing, called, calls, calling, branded, branding, labelled, labeled, dubbed, hailed, hailing, dismissed, dismissing, slammed, denounced, termed, likened, decried, lamented, welcomed, praised, condemned, condemning, blasted, criticised, criticized, touted',
  clauseless: 'denied, denies, deny, denying, vowed, vows, pledged, promised, asked, asks, responded, praised', turning: 'citing, referring, quoting, speaking, calling, describing, accusing, urging, blaming, praising, pointing, alluding', nouns: 'reports, claims, notes, posts, estimates, states, promised, denies', determiners: 'the, a, an, his, her, their, its, my, our, your, one', modifiers: 'these, those, this, some, any, such, no, of, to, by, from, with, on, for, news, local, earlier, united',
}

// prettier-ignore
export const SPEECH: Readonly<Record<string, Speech>> = {
  ar: arabic,
  en: english,
  fr: { saying: 'dit, a dit, déclare, a déclaré, affirme, a affirmé, ajoute, a ajouté, explique, a expliqué, indique, a indiqué, annonce, a annoncé, précise, a précisé, estime, a estimé, assure, a assuré, souligne, a souligné, rappelle, écrit, a écrit, confie, a confié, prévient, admet, reconnaît, martèle, répond, disent, ont dit, ont annoncé', adding: 'ajoutant, précisant, affirmant, expliquant, soulignant', according: 'selon, d’après, d\'après', that: 'que, qu', anonymous: 'source, sources, responsable, responsables, témoin, témoins, expert, experts, diplomate, diplomates', media: 'journal, quotidien, chaîne, site, radio, agence, hebdomadaire', pronouns: 'il, elle, ils, elles', courtesy: 'm, mme, monsieur, madame', prepositions: 'à, dans, sur, lors, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, après, avant, devant, au, aux, en, hier', planned: 'va, vont, devrait, devraient, prévoit, prévu, compte, prochain', confirmed: 'confirme, a confirmé, officiellement' },
  es: { saying: 'dijo, dice, ha dicho, declaró, afirmó, afirma, añadió, agregó, explicó, indicó, anunció, anuncia, aseguró, asegura, señaló, señala, sostuvo, advirtió, advierte, precisó, apuntó, escribió, reconoció, subrayó, recordó, manifestó, comentó, insistió, informó, dijeron, expresó', adding: 'añadiendo, agregando, señalando, asegurando, subrayando', according: 'según, de acuerdo con', that: 'que', anonymous: 'fuente, fuentes, funcionario, funcionarios, testigo, testigos, experto, expertos', media: 'diario, periódico, cadena, agencia, radio, portal, revista', pronouns: 'él, ella, ellos', courtesy: 'sr, sra, señor, señora, don, doña', prepositions: 'en, a, durante, tras, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, este, ante, por, ayer, hoy', planned: 'va a, prevé, prevén, planea, próximo, próxima', confirmed: 'confirma, confirmó, oficialmente' },
  de: { saying: 'sagte, sagt, erklärte, erklärt, teilte mit, betonte, betont, schrieb, schreibt, kündigte an, warnte, warnt, meinte, meint, fügte hinzu, berichtete, berichtet, hieß es, bestätigte, bestätigt, behauptete, äußerte, so', adding: 'und fügte hinzu', according: 'laut, nach Angaben, zufolge, nach Angaben von, Angaben zufolge', that: 'dass', anonymous: 'Quelle, Quellen, Beamte, Augenzeugen, Zeugen, Experten, Kreise', media: 'Zeitung, Sender, Agentur, Nachrichtenagentur, Magazin, Blatt', pronouns: 'er, sie', courtesy: 'Herr, Frau', prepositions: 'am, in, im, nach, vor, bei, zu, gegenüber, der, dem, auf, mit', planned: 'will, wollen, soll, plant, planen, geplant', confirmed: 'bestätigt, offiziell' },
  pt: { saying: 'disse, diz, afirmou, afirma, declarou, acrescentou, explicou, informou, anunciou, anuncia, garantiu, destacou, ressaltou, alertou, escreveu, reconheceu, sublinhou, referiu, indicou, completou, contou', adding: 'acrescentando, afirmando, destacando', according: 'segundo, de acordo com, conforme', that: 'que', anonymous: 'fonte, fontes, autoridades, testemunha, testemunhas, especialistas', media: 'jornal, emissora, agência, revista, canal, portal', pronouns: 'ele, ela, eles', courtesy: 'sr, sra, senhor, dom', prepositions: 'em, na, no, durante, após, nesta, neste, à, ao, por, para, hoje, ontem', planned: 'vai, vão, deve, planeja, próximo, próxima', confirmed: 'confirma, confirmou, oficialmente' },
  it: { saying: 'ha detto, dice, ha dichiarato, dichiara, ha affermato, afferma, ha aggiunto, aggiunge, ha spiegato, spiega, ha annunciato, annuncia, ha sottolineato, sottolinea, ha scritto, scrive, ha riferito, avverte, disse', adding: 'aggiungendo, sottolineando', according: 'secondo', that: 'che', anonymous: 'fonte, fonti, testimoni, esperti', media: 'quotidiano, giornale, agenzia, emittente, rete', courtesy: 'sig, signor, signora', prepositions: 'in, a, durante, dopo, al, alla, nel, nella, oggi, ieri' },
  ru: { saying: 'сказал, сказала, сообщил, сообщила, сообщили, сообщает, заявил, заявила, заявили, отметил, отметила, подчеркнул, подчеркнула, добавил, добавила, рассказал, рассказала, пояснил, написал, написала, уточнил, уточнила, объявил, объявила, признал, предупредил, напомнил, считает, говорит, говорится, передает, подтвердил', adding: 'добавив, отметив, подчеркнув, заявив', according: 'по словам, по данным, согласно, как сообщает, со ссылкой на', that: 'что', anonymous: 'источник, источники, источника, очевидцы, эксперты, чиновник', media: 'газета, агентство, телеканал, издание, радио, журнал', pronouns: 'он, она, они', courtesy: 'господин', prepositions: 'в, на, во время, после, по, перед, о, с, для', planned: 'планирует, намерен, намерена, собирается, будет, будут', confirmed: 'подтвердил, подтвердила, подтвердили, официально' },
  tr: { saying: 'dedi, söyledi, belirtti, açıkladı, ifade etti, kaydetti, vurguladı, duyurdu, bildirdi, ekledi, konuştu, yazdı, anlattı, savundu, aktardı', adding: 'ekledi', according: 'göre', that: 'ki', anonymous: 'kaynak, kaynaklar, yetkili, yetkililer, uzmanlar, görgü tanıkları', media: 'gazete, gazetesi, ajansı, kanalı, televizyonu', pronouns: 'o', courtesy: 'sayın', prepositions: 've, ile, için', planned: 'planlıyor, hazırlanıyor', confirmed: 'doğruladı, resmen' },
  fa: { saying: 'گفت, گفته است, گفته, اعلام کرد, اعلام کرده, افزود, اظهار داشت, اظهار کرد, تاکید کرد, خبر داد, نوشت, گزارش داد, توضیح داد, بیان کرد, تصریح کرد, مدعی شد, هشدار داد, می‌گوید', adding: 'و افزود', according: 'به گزارش, به گفته, به نقل از, طبق, بر اساس', that: 'که', anonymous: 'منبع, منابع, مقام, مقامات, شاهدان, کارشناسان', media: 'خبرگزاری, روزنامه, شبکه, وبسایت', pronouns: 'او, وی, آنها', courtesy: 'آقای, خانم, دکتر', prepositions: 'در, به, با, از, برای, روز', planned: 'قرار است, قصد دارد', confirmed: 'تایید کرد, رسما' },
  sl: { saying: 'je dejal, je dejala, je povedal, je povedala, je sporočil, je sporočila, so sporočili, je poudaril, je dodal, je dodala, je zapisal, pravi', adding: 'dodal', according: 'po navedbah, po besedah, glede na', that: 'da', anonymous: 'vir, viri, priče', media: 'časnik, agencija, televizija', prepositions: 'v, na, po, ob' },
  nl: { saying: 'zegt, zei, meldt, meldde, verklaarde, benadrukt, schrijft, schreef, stelt, liet weten', adding: 'zeggend', according: 'volgens, aldus', that: 'dat', anonymous: 'bron, bronnen, getuigen', media: 'krant, omroep, persbureau', prepositions: 'in, op, tijdens, na, tegen, bij' },
}
