/** Words that place an event in time beside the weekdays and months that the runtime knows. */
export interface TimeWords {
  /** Words for a day, by its distance from the day of publication. */
  readonly days: Readonly<Record<number, string>>
  /** Names of the weekdays, Sunday first; alternatives parted by `/`. Left out where the runtime's do. */
  readonly weekdays?: string
  readonly units: Readonly<Partial<Record<'hour' | 'day' | 'week' | 'month' | 'year', string>>>
  /** Units in the dual (يومين), which need no figure. */
  readonly two?: Readonly<Partial<Record<'day' | 'week' | 'month' | 'year', string>>>
  readonly last: string
  readonly next: string
  readonly this: string
  readonly ago: string
  /** Before a stretch of time that is still to come: بعد, in. */
  readonly ahead?: string
  /** Words that may stand between the weekday and what it leans on. */
  readonly of?: string
}

// prettier-ignore
export const TIME_WORDS: Readonly<Record<string, TimeWords>> = {
  ar: {
    days: { 0: 'اليوم, هذا اليوم, الليلة, صباح اليوم, مساء اليوم, فجر اليوم, ظهر اليوم, هذه الليلة', [-1]: 'أمس, الأمس, البارحة, يوم أمس, مساء أمس, صباح أمس, ليلة أمس, فجر أمس, ظهر أمس, ليل أمس, ليلة البارحة', [-2]: 'أول أمس, أمس الأول, أول من أمس, يوم أمس الأول, مساء أمس الأول', 1: 'غدا, الغد, يوم غد', 2: 'بعد غد, بعد غدا' },
    weekdays: 'الأحد, الاثنين/الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت',
    units: { hour: 'ساعة, ساعات', day: 'يوم, أيام, يوما, اليوم, الأيام', week: 'أسبوع, أسابيع, أسبوعا, الأسبوع', month: 'شهر, أشهر, شهور, شهرا, الشهر', year: 'عام, أعوام, عاما, سنة, سنوات, السنة, العام' },
    two: { day: 'يومين', week: 'أسبوعين', month: 'شهرين', year: 'عامين, سنتين' },
    last: 'الماضي, الماضية, المنصرم, المنصرمة, الفائت, الفائتة, السابق, الماضيين', next: 'المقبل, المقبلة, القادم, القادمة, التالي', this: 'الجاري, الجارية, الحالي, الحالية', ago: 'قبل, منذ', ahead: 'بعد', of: 'يوم, مساء, صباح, فجر, ظهر, ليل, ليلة, عصر, من, شهر',
  },
  en: {
    days: { 0: 'today, tonight, this morning, this afternoon, this evening', [-1]: 'yesterday, last night', [-2]: 'the day before yesterday', 1: 'tomorrow', 2: 'the day after tomorrow' },
    units: { hour: 'hour, hours', day: 'day, days', week: 'week, weeks', month: 'month, months', year: 'year, years' },
    last: 'last, past', next: 'next, coming', this: 'this', ago: 'ago, earlier', ahead: 'in', of: 'of',
  },
  fr: { days: { 0: 'aujourd\'hui, aujourd’hui, ce soir, ce matin', [-1]: 'hier', [-2]: 'avant-hier', 1: 'demain' }, units: { day: 'jour, jours', week: 'semaine, semaines', month: 'mois', year: 'an, ans, année' }, last: 'dernier, dernière', next: 'prochain, prochaine', this: 'ce, cette', ago: 'il y a' },
  es: { days: { 0: 'hoy', [-1]: 'ayer', [-2]: 'anteayer', 1: 'mañana' }, units: { day: 'día, días', week: 'semana, semanas', month: 'mes, meses', year: 'año, años' }, last: 'pasado, pasada', next: 'próximo, próxima, que viene', this: 'este, esta', ago: 'hace' },
  de: { days: { 0: 'heute', [-1]: 'gestern', [-2]: 'vorgestern', 1: 'morgen', 2: 'übermorgen' }, units: { day: 'Tag, Tage, Tagen', week: 'Woche, Wochen', month: 'Monat, Monate, Monaten', year: 'Jahr, Jahre, Jahren' }, last: 'vergangene, vergangenen, letzte, letzten', next: 'nächste, nächsten, kommende, kommenden', this: 'diese, diesen', ago: 'vor' },
  pt: { days: { 0: 'hoje', [-1]: 'ontem', [-2]: 'anteontem', 1: 'amanhã' }, units: { day: 'dia, dias', week: 'semana, semanas', month: 'mês, meses', year: 'ano, anos' }, last: 'passado, passada', next: 'próximo, próxima, que vem', this: 'este, esta, neste, nesta', ago: 'há' },
  ru: { days: { 0: 'сегодня', [-1]: 'вчера', [-2]: 'позавчера', 1: 'завтра', 2: 'послезавтра' }, weekdays: 'воскресенье, понедельник, вторник, среда/среду, четверг, пятница/пятницу, суббота/субботу', units: { day: 'день, дня, дней', week: 'неделя, неделю, недели, неделе', month: 'месяц, месяца, месяцев, месяце', year: 'год, года, лет, году' }, last: 'прошлый, прошлая, прошлую, прошлой, прошлом', next: 'следующий, следующая, следующую, следующей, следующем, будущем', this: 'этот, этой, этом', ago: 'назад' },
  tr: { days: { 0: 'bugün', [-1]: 'dün', [-2]: 'evvelsi gün', 1: 'yarın' }, units: { day: 'gün', week: 'hafta', month: 'ay', year: 'yıl' }, last: 'geçen', next: 'gelecek, önümüzdeki', this: 'bu', ago: 'önce' },
  fa: { days: { 0: 'امروز, امشب', [-1]: 'دیروز, دیشب', [-2]: 'پریروز', 1: 'فردا', 2: 'پس‌فردا' }, weekdays: 'یکشنبه, دوشنبه, سه‌شنبه/سه شنبه, چهارشنبه, پنجشنبه/پنج‌شنبه, جمعه, شنبه', units: { day: 'روز', week: 'هفته', month: 'ماه', year: 'سال' }, last: 'گذشته, پیش', next: 'آینده', this: 'جاری', ago: 'پیش' },
}
