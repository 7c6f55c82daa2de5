/** What a figure counts. */
export type NumberRole = 'killed' | 'injured' | 'missing' | 'displaced' | 'arrested' | 'percent' | 'money' | 'magnitude'

/** Words near a figure that say what it counts, as printed; folded and stemmed on first use. */
export const ROLE_WORDS: Readonly<Record<string, Readonly<Partial<Record<NumberRole, string>>>>> = {
  ar: { killed: 'قتيل قتلى قتيلا مقتل شهيد شهداء شهيدا ضحية ضحايا مصرع وفاة وفيات استشهاد قتل', injured: 'جريح جرحى جريحا مصاب مصابين إصابة إصابات أصيب', missing: 'مفقود مفقودين مفقودا فقدان', displaced: 'نازح نازحين تشريد إجلاء', arrested: 'معتقل معتقلين اعتقال توقيف موقوف', percent: 'بالمئة بالمائة المئة المائة', money: 'دولار يورو دينار ريال جنيه درهم ليرة روبل', magnitude: 'درجة بقوة ريختر' },
  en: { killed: 'killed dead died dies death deaths toll fatalities lives kills bodies martyred', injured: 'injured wounded hurt injuries injures', missing: 'missing', displaced: 'displaced evacuated homeless', arrested: 'arrested detained', percent: 'percent', money: 'dollars euros pounds bn billion million', magnitude: 'magnitude' },
  fr: { killed: 'morts mort tués tué décès victimes', injured: 'blessés blessé', missing: 'disparus', percent: 'pourcent', money: 'euros dollars milliards millions', magnitude: 'magnitude' },
  es: { killed: 'muertos muertes fallecidos asesinados víctimas', injured: 'heridos lesionados', missing: 'desaparecidos', money: 'dólares euros millones', magnitude: 'magnitud' },
  de: { killed: 'tote getötet todesopfer gestorben', injured: 'verletzte verletzt', missing: 'vermisste vermisst', percent: 'prozent', money: 'euro dollar milliarden millionen', magnitude: 'stärke' },
  ru: { killed: 'погибли погибших убиты жертв умерли погиб', injured: 'ранены раненых пострадали пострадавших', missing: 'пропали', percent: 'процентов', money: 'рублей долларов евро млрд млн', magnitude: 'магнитудой' },
  pt: { killed: 'mortos mortes morreram vítimas', injured: 'feridos', missing: 'desaparecidos', money: 'dólares euros reais milhões' },
  tr: { killed: 'öldü ölü hayatını ölen', injured: 'yaralı yaralandı', missing: 'kayıp', percent: 'yüzde', money: 'lira dolar euro milyon milyar', magnitude: 'büyüklüğünde' },
  fa: { killed: 'کشته کشته‌شده شهید جان‌باخته', injured: 'زخمی مجروح مصدوم', money: 'دلار ریال تومان یورو', percent: 'درصد', magnitude: 'ریشتر' },
  zh: { killed: '死亡 遇难 死 丧生', injured: '受伤 伤', missing: '失踪', money: '美元 欧元 元 亿', magnitude: '级' },
}
