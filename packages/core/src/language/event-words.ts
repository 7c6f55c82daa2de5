/** Kinds of event that a ticker tells apart. */
export type EventKind =
  | 'attack' | 'disaster' | 'accident' | 'election' | 'appointment' | 'death' | 'verdict' | 'arrest' | 'agreement'
  | 'meeting' | 'statement' | 'protest' | 'market' | 'health' | 'launch' | 'sport' | 'crime' | 'weather' | 'plan'

/**
 * Words that point to a kind of event, as printed; they are folded and stemmed on first use, so one form of a word is
 * enough where the language has a stemmer. A word that ends in `!` points strongly.
 */
export const EVENT_WORDS: Readonly<Record<string, Readonly<Partial<Record<EventKind, string>>>>> = {
  ar: {
    attack: 'هجوم! هجمات! قصف! يقصف غارة! غارات! انفجار! تفجير! اغتيال! صاروخ صواريخ مسيرة مسيرات ضربة ضربات اشتباكات! معارك قذائف يستهدف استهداف مسلحون مسلحين عملية حرب توغل اقتحام شهيد! شهداء! استشهاد! عدوان كمين',
    disaster: 'زلزال! زلازل! هزة! فيضان! فيضانات! سيول! إعصار! بركان! تسونامي! انهيار! حرائق! حريق كارثة! انزلاق جفاف مجاعة!',
    accident: 'حادث! تصادم! تحطم! غرق! انقلاب! سقوط دهس! حافلة قطار طائرة',
    election: 'انتخابات! انتخاب اقتراع! ناخبين ناخبون مرشح مرشحين استفتاء! تصويت',
    appointment: 'تعيين! يعين عين استقالة! يستقيل! استقال إقالة! أقال تشكيل حكومة تنصيب يكلف تكليف',
    death: 'وفاة! توفي! رحيل! وفيات جنازة تشييع مصرع!',
    verdict: 'حكم محكمة! المحكمة القضاء إعدام! سجن بالسجن إدانة! براءة! يدين محاكمة!',
    arrest: 'اعتقال! توقيف! القبض! يعتقل ضبط احتجاز اعتقلت',
    agreement: 'اتفاق! اتفاقية! توقيع هدنة! معاهدة! صفقة وقف اتفاقا تفاهم مذكرة مصالحة',
    meeting: 'اجتماع! لقاء قمة! مباحثات! محادثات! زيارة! يزور يلتقي يستقبل مفاوضات! مؤتمر اجتماعا جولة',
    statement: 'يدعو تصريح يحذر تحذير يؤكد يرفض يندد بيان ينفي يتهم يطالب إدانات',
    protest: 'احتجاج! احتجاجات! مظاهرة! مظاهرات! تظاهرات! إضراب! اعتصام! محتجون متظاهرون',
    market: 'أسعار! النفط الذهب الدولار بورصة! أسهم! تضخم! اقتصاد فائدة البنك سوق صادرات',
    health: 'وباء! فيروس! كورونا إصابات تفشي! مرض لقاح! كوليرا! إيبولا! الصحة',
    launch: 'إطلاق افتتاح! يفتتح تدشين! قمر صناعي صاروخ فضاء يطلق',
    sport: 'مباراة! كأس! مونديال! الدوري! منتخب! المنتخب! هدف أهداف بطولة لاعب مدرب نهائي ملعب فيفا تعادل الأولمبية',
    crime: 'جريمة! مقتل! قتل قتلى سرقة! تهريب! اختطاف! خطف عصابة احتيال! طعن! قتيل ضحايا',
    weather: 'طقس! الطقس! حرارة! أمطار! أرصاد! الأرصاد! عاصفة! عواصف موجة رياح غبار',
    plan: 'خطة يعتزم قرار! يقر مشروع قانون! تمديد يقرر ميزانية إجراءات برنامج البرلمان',
  },
  en: {
    attack: 'attack! strike! airstrike! bomb! bombing! explosion! blast! missile! drone! shelling! assassinate! gunmen! militants shooting! clashes! raid invasion! offensive ambush! war! troops rocket hostage! kill',
    disaster: 'earthquake! quake! flood! hurricane! typhoon! cyclone! tsunami! volcano! eruption! wildfire! landslide! famine! drought disaster! collapse magnitude mudslide blaze',
    accident: 'crash! collision! derail! capsize! accident! sink drown! stampede! plane train bus ferry',
    election: 'election! vote! ballot! poll runoff! referendum! candidate electoral! voter landslide',
    appointment: 'appoint! resign! resignation! sack! dismiss! sworn! nominate! successor! oust! step inaugurate! cabinet premiership leadership',
    death: 'dies! die! death! dead! obituary! funeral! mourn! died!',
    verdict: 'verdict! sentence! convict! court! acquit! jail! guilty! judge! ruling! trial! lawsuit tribunal appeal prison',
    arrest: 'arrest! detain! custody! charged! indict! suspect raid extradite!',
    agreement: 'agreement! deal! treaty! ceasefire! truce! pact! accord! sign memorandum settlement roadmap',
    meeting: 'summit! talks! meeting! visit! meet negotiate! negotiation! conference delegation host arrive',
    statement: 'says! warn! condemn! urge! call accuse! deny! vow! threaten! reject! announce! slam criticise demand',
    protest: 'protest! strike! demonstration! rally! riot! march unrest! boycott! walkout!',
    market: 'stocks! shares! inflation! oil! economy! market! price! rate! bank! tariff! export gdp! currency profit trade investor',
    health: 'virus! outbreak! vaccine! epidemic! pandemic! covid! ebola! cholera! disease! hospital health patients measles!',
    launch: 'launch! unveil! open satellite! spacecraft! rocket debut! inaugurate nasa! orbit!',
    sport: 'cup! match! league! goal! championship! olympic! medal! coach! striker! team tournament! final football! cricket! tennis! player! score fifa! squad qualifier! grand prix wimbledon! midfielder! beat draw penalty innings! wicket!',
    crime: 'murder! killed! stab! robbery! fraud! smuggle! kidnap! police homicide! theft! gang! rape! trafficking! abuse!',
    weather: 'weather! heatwave! storm! rain! snow! forecast! temperature! monsoon! heat wind',
    plan: 'plan! bill! law! budget! propose! approve! decision! policy! ban! parliament extend legislation',
  },
  fr: {
    attack: 'attaque! frappe! attentat! bombardement! explosion! missile! drone! guerre! combats! fusillade!', disaster: 'séisme! inondation! ouragan! incendie! tsunami! éruption! catastrophe! glissement!', accident: 'accident! collision! naufrage! crash! déraillement!', election: 'élection! scrutin! vote! référendum! candidat électeur présidentielle!', appointment: 'nommé! démission! démissionne! limogé! investi remaniement!', death: 'mort! décès! meurt! décédé! obsèques!', verdict: 'condamné! tribunal! procès! verdict! jugé justice prison acquitté!', arrest: 'arrêté! interpellé! arrestation!', agreement: 'accord! traité! cessez trêve! signé', meeting: 'sommet! rencontre! visite! réunion! pourparlers! négociation!', protest: 'grève! manifestation! manifestant!', market: 'bourse! inflation! prix! pétrole! économie! banque taux', health: 'virus! vaccin! épidémie! covid maladie!', launch: 'lancement! inauguration! satellite! fusée!', sport: 'match! coupe! finale! ligue! football! joueur! entraîneur! mondial! victoire buts', crime: 'meurtre! tué! vol! enlèvement!', weather: 'météo! canicule! tempête! orage!', plan: 'projet loi! budget! réforme! plan décision', statement: 'annonce! dénonce! appelle avertit! accuse!',
  },
  es: {
    attack: 'ataque! bombardeo! explosión! misil! atentado! guerra! tiroteo! dron!', disaster: 'terremoto! sismo! inundación! huracán! incendio! erupción! tsunami!', accident: 'accidente! choque! naufragio! descarrila!', election: 'elección! elecciones! votación! referéndum! candidato', appointment: 'dimite! renuncia! nombra! destituye! designa!', death: 'muere! muerte! fallece! muertos!', verdict: 'condena! tribunal! juicio! sentencia! juez!', arrest: 'detenido! detiene! arresto! captura!', agreement: 'acuerdo! tratado! tregua! pacto!', meeting: 'cumbre! reunión! visita! negociación!', protest: 'protesta! huelga! manifestación!', market: 'bolsa! inflación! precio! petróleo! economía! mercado', health: 'virus! vacuna! epidemia! brote! covid', sport: 'partido! copa! liga! fútbol! gol! final mundial! jugador! medalla!', crime: 'asesinato! homicidio! robo! secuestro!', weather: 'clima tormenta! lluvia! calor!', plan: 'ley! presupuesto! plan proyecto decreto!', launch: 'lanza! lanzamiento! satélite! inaugura!', statement: 'advierte! denuncia! anuncia! acusa!',
  },
  de: {
    attack: 'angriff! anschlag! explosion! rakete! drohne! krieg! schüsse! bombe! luftangriff!', disaster: 'erdbeben! hochwasser! überschwemmung! waldbrand! hurrikan! tsunami! katastrophe! erdrutsch!', accident: 'unfall! absturz! unglück! kollision! entgleist!', election: 'wahl! abstimmung! referendum! kandidat stichwahl!', appointment: 'rücktritt! tritt ernannt! entlassen! nachfolger!', death: 'tot! stirbt! gestorben! tod! tote!', verdict: 'urteil! gericht! verurteilt! prozess! haft freispruch!', arrest: 'festgenommen! festnahme! verhaftet!', agreement: 'abkommen! einigung! vertrag! waffenruhe!', meeting: 'gipfel! treffen! besuch! verhandlung! gespräche!', protest: 'protest! streik! demonstration!', market: 'börse! inflation! preis! öl wirtschaft! aktien! zins!', health: 'virus! impfstoff! epidemie! corona! ausbruch!', sport: 'spiel! bundesliga! pokal! wm! em tor trainer! fußball! medaille! olympia! sieg', crime: 'mord! getötet! raub! betrug! polizei', weather: 'wetter! sturm! unwetter! hitze! regen', plan: 'gesetz! haushalt! plan reform! beschluss!', launch: 'start satellit! eröffnet!', statement: 'warnt! fordert! kritisiert! kündigt!',
  },
  ru: {
    attack: 'атака! удар! взрыв! обстрел! ракета! дрон! беспилотник! война! теракт! бои стрельба!', disaster: 'землетрясение! наводнение! ураган! пожар! цунами! извержение! катастрофа!', accident: 'авария! дтп! крушение! столкновение!', election: 'выборы! голосование! референдум! кандидат', appointment: 'отставка! назначен! уволен! назначил!', death: 'умер! погиб! скончался! смерть! погибли!', verdict: 'суд! приговор! приговорил! осужден!', arrest: 'задержан! арест! арестован! задержали!', agreement: 'соглашение! договор! перемирие! подписали!', meeting: 'саммит! встреча! визит! переговоры!', protest: 'протест! забастовка! митинг!', market: 'рубль! нефть! инфляция! цены! биржа! акции! экономика', health: 'вирус! вакцина! эпидемия! коронавирус!', sport: 'матч! чемпионат! кубок! сборная! футбол! тренер! медаль! олимпиада! гол', crime: 'убийство! убит! кража! мошенничество!', weather: 'погода! шторм! дождь! жара!', plan: 'закон! бюджет! план указ!', launch: 'запуск! спутник! открытие!', statement: 'заявил! предупредил! осудил! призвал!',
  },
  pt: {
    attack: 'ataque! explosão! míssil! guerra! tiroteio! bombardeio! drone!', disaster: 'terremoto! sismo! enchente! inundação! incêndio! furacão!', accident: 'acidente! queda! colisão! naufrágio!', election: 'eleição! eleições! votação! candidato', appointment: 'renuncia! demite! nomeado! demissão!', death: 'morre! morte! morreu! mortos!', verdict: 'tribunal! condenado! julgamento! sentença!', arrest: 'preso! detido! prisão!', agreement: 'acordo! tratado! trégua!', meeting: 'cúpula! cimeira! reunião! visita!', protest: 'protesto! greve! manifestação!', market: 'bolsa! inflação! preço! petróleo! economia!', health: 'vírus! vacina! surto! covid', sport: 'jogo! copa! liga! futebol! gol! medalha! final', crime: 'assassinato! homicídio! roubo!', weather: 'tempo chuva! tempestade! calor!', plan: 'lei! orçamento! plano',
  },
  tr: {
    attack: 'saldırı! patlama! füze! bomba! savaş! çatışma! hava', disaster: 'deprem! sel! yangın! kasırga! tsunami! heyelan!', accident: 'kaza! kazası! çarpıştı! battı!', election: 'seçim! oy! referandum! aday', appointment: 'istifa! atandı! görevden', death: 'öldü! hayatını! ölüm! vefat!', verdict: 'mahkeme! ceza! hapis! dava!', arrest: 'gözaltı! tutuklandı! yakalandı!', agreement: 'anlaşma! ateşkes! imzaladı!', meeting: 'zirve! görüşme! ziyaret! toplantı!', protest: 'protesto! grev! eylem', market: 'dolar! borsa! enflasyon! fiyat! faiz! altın', sport: 'maç! kupa! lig! gol! futbol! teknik final', weather: 'hava fırtına! yağmur!',
  },
  fa: {
    attack: 'حمله! انفجار! موشک! پهپاد! جنگ! بمباران! شهید! شهادت! ترور!', disaster: 'زلزله! سیل! طوفان! آتش‌سوزی!', accident: 'تصادف! سقوط! حادثه! واژگونی!', election: 'انتخابات! رای رأی', appointment: 'استعفا! منصوب! برکنار!', death: 'درگذشت! مرگ! فوت!', verdict: 'دادگاه! محکوم! حکم', arrest: 'بازداشت! دستگیر!', agreement: 'توافق! آتش‌بس! تفاهم!', meeting: 'دیدار! مذاکرات! نشست! سفر', protest: 'اعتراض! اعتصاب! تظاهرات!', market: 'بورس! تورم! قیمت! دلار! نفت', sport: 'فوتبال! مسابقه! جام! تیم لیگ! گل', health: 'ویروس! واکسن! کرونا! بیماری!',
  },
  zh: {
    attack: '袭击! 爆炸! 导弹! 空袭! 战争! 枪击! 无人机!', disaster: '地震! 洪水! 台风! 火灾! 山火! 海啸! 滑坡! 暴雨', accident: '事故! 坠毁! 相撞! 沉没! 车祸!', election: '选举! 投票! 大选! 公投!', appointment: '辞职! 任命! 当选 免职!', death: '逝世! 去世! 死亡! 遇难!', verdict: '判决! 法院! 判处! 审判!', arrest: '逮捕! 拘留! 被捕!', agreement: '协议! 停火! 签署! 条约!', meeting: '会议! 峰会! 会谈! 访问! 会晤!', protest: '抗议! 罢工! 示威!', market: '股市! 通胀! 油价! 经济 价格 银行', health: '疫情! 病毒! 疫苗! 感染', launch: '发射! 卫星! 启用! 开通!', sport: '比赛! 冠军! 世界杯! 奥运! 联赛! 金牌! 足球!', weather: '天气! 气温! 高温', plan: '计划 法案! 预算! 决定', crime: '谋杀! 杀害! 诈骗!',
  },
}
