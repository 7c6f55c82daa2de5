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
  /** Before a stretch of time that is still to come: بعد. */
  readonly ahead?: string
  /** One of a unit, before it: a week ago. */
  readonly one?: string
  /** Plurals of the units, which say nothing without a number: منذ سنوات. */
  readonly many?: string
  /** Ranks that count the days of a month, up to the last that others are added to. */
  readonly ordinals?: Readonly<Record<number, string>>
  /** Words that may stand between the day and its month. */
  readonly of?: string
  /** Between the first and the last day of a stretch, and between two days beside each other. */
  readonly to?: string
  readonly and?: string
  /** Before a day that is still to come. */
  readonly until?: string
  /** After a stretch that is counted from something else than the day of publication: بعد عامين من. */
  readonly from?: string
  /** Before a month, or a year without a word for it, that is a stretch of time: in, منذ. */
  readonly within?: string
  /** Beside a word for a day, week or month that make another of it: that day, اليوم الوطني, every Monday. */
  readonly otherBefore?: string
  readonly otherAfter?: string
  /** Before a unit in which a day comes again, so that no one day is meant: من كل عام. */
  readonly each?: string
  /** Before a weekday that is part of a name: Black Friday, صلاة الجمعة. */
  readonly ofWeekday?: string
  /** The word for "day" before its name, which is part of it: يوم الأحد. */
  readonly dayWord?: string
  /** Between two names of one day: الخميس الموافق 6 أغسطس. */
  readonly thatIs?: string
  /** Before or after a year that is told without a word for it: موسم 2012, 2014 Oscars. */
  readonly yearBefore?: string
  readonly yearAfter?: string
  /** How many months of a year its part has, with the article: الأشهر الستة الأولى. */
  readonly months?: Readonly<Record<number, string>>
  /** Parts of a year, by how many make the whole: النصف الأول, the third quarter. */
  readonly halves?: Readonly<Record<number, string>>
  /** قبل يومين: the word of `ago` stands before the stretch. */
  readonly agoFirst?: true
  /** الأسبوع الماضي: what says which stands after the unit. */
  readonly whichAfter?: true
}

// prettier-ignore
export const TIME_WORDS: Readonly<Record<string, TimeWords>> = {
  ar: {
    days: { 0: 'اليوم, هذا اليوم, الليلة, هذه الليلة', [-1]: 'أمس, الأمس, البارحة, يوم أمس, ليلة أمس, ليلة البارحة, الليلة الماضية, الليلة الفائتة', [-2]: 'أول أمس, أمس الأول, أول من أمس, يوم أمس الأول, ليلة أمس الأول', 1: 'غدا, الغد, يوم غد, يوم الغد', 2: 'بعد غد, بعد غدا' },
    weekdays: 'الأحد, الاثنين/الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت',
    units: { hour: 'ساعة, ساعات', day: 'يوم, أيام, يوما, اليوم, الأيام', week: 'أسبوع, أسابيع, أسبوعا, الأسبوع', month: 'شهر, أشهر, شهور, شهرا, الشهر, الأشهر', year: 'عام, أعوام, عاما, سنة, سنوات, السنة, العام' },
    two: { day: 'يومين', week: 'أسبوعين', month: 'شهرين', year: 'عامين, سنتين' },
    last: 'الماضي, الماضية, المنصرم, المنصرمة, الفائت, الفائتة, السابق, السابقة, الماضيين, الماضيان', next: 'المقبل, المقبلة, القادم, القادمة, المقبلين, القادمين, المقبلان', this: 'الجاري, الجارية, الحالي, الحالية, هذا, هذه', ago: 'قبل, منذ', ahead: 'بعد',
    months: { 3: 'الثلاثة', 4: 'الأربعة', 5: 'الخمسة', 6: 'الستة', 7: 'السبعة', 8: 'الثمانية', 9: 'التسعة', 10: 'العشرة' },
    many: 'أيام, أسابيع, أشهر, شهور, أعوام, سنوات',
    ordinals: { 1: 'الأول, أول, الأولى', 2: 'الثاني, ثاني', 3: 'الثالث', 4: 'الرابع', 5: 'الخامس', 6: 'السادس', 7: 'السابع', 8: 'الثامن', 9: 'التاسع', 10: 'العاشر', 11: 'الحادي عشر', 20: 'العشرين, العشرون', 30: 'الثلاثين, الثلاثون' },
    of: 'يوم, مساء, صباح, فجر, ظهر, ليل, ليلة, عصر, من, شهر', to: 'إلى, الى, حتى', and: 'و', until: 'حتى, لغاية', from: 'من, على', within: 'في, شهر, منذ, خلال, مطلع, نهاية, أواخر, أوائل, منتصف, حتى, بحلول, بداية, لشهر, قبل, بعد, شهري, بشهر, وشهر',
    dayWord: 'يوم, ليوم, بيوم', thatIs: 'الموافق, الموافق لـ, المصادف, الموافقة', yearBefore: 'موسم, مونديال, أولمبياد, دورة, بطولة, نسخة, صيف, شتاء, خريف, ربيع, ميزانية, انتخابات, حرب, أزمة, ثورة, انقلاب, زلزال, غزو, انتفاضة, نكسة, هزيمة', halves: { 2: 'النصف', 4: 'الربع' },
    each: 'كل',
    otherBefore: 'ذلك, ذاك, نفس, كل, طوال, طيلة, في, عين', otherAfter: 'الوطني, العالمي, الدولي, التالي, نفسه, ذاته, الواحد, الدراسي, الأخير, الختامي, الأول, الثاني, الثالث, الرابع, الخامس, السادس, السابع, الثامن, التاسع, العاشر, المفتوح, المشهود', ofWeekday: 'صلاة, خطبة, خطبتي, جمعة, سوق',
    agoFirst: true, whichAfter: true,
  },
  en: {
    days: { 0: 'today, tonight, this morning, this afternoon, this evening', [-1]: 'yesterday, last night', [-2]: 'the day before yesterday', 1: 'tomorrow', 2: 'the day after tomorrow' },
    units: { hour: 'hour, hours', day: 'day, days', week: 'week, weeks', month: 'month, months', year: 'year, years' },
    last: 'last', next: 'next', this: 'this', ago: 'ago', one: 'a, an, one',
    ordinals: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth', 7: 'seventh', 8: 'eighth', 9: 'ninth', 10: 'tenth' },
    of: 'of', to: 'to, until, through', and: 'and', until: 'by, until, till', within: 'in, since, until, from, by, early, late, mid, end, during, of, before, after, between, to, through, throughout', yearAfter: 'oscars, olympics, olympic, games, election, elections, season, championship, championships, census, edition, tournament, festival, campaign, world, budget, crisis, war, attack, attacks, revolution, uprising, invasion, coup, earthquake, massacre, genocide, riots, referendum, agreement, accord, treaty, film, novel, album', halves: { 2: 'half', 4: 'quarter' },
    each: 'every, each', otherBefore: 'every, each, that, same', ofWeekday: 'black, good, ash, super, palm, cyber, easter, holy, bloody, giving',
  },
  fr: { days: { 0: 'aujourd\'hui, aujourd’hui, ce soir, ce matin', [-1]: 'hier', [-2]: 'avant-hier', 1: 'demain' }, units: { day: 'jour, jours', week: 'semaine, semaines', month: 'mois', year: 'an, ans, année' }, last: 'dernier, dernière', next: 'prochain, prochaine', this: 'ce, cette', ago: 'il y a', within: 'en, depuis, de, fin, début', whichAfter: true },
  es: { days: { 0: 'hoy', [-1]: 'ayer', [-2]: 'anteayer', 1: 'mañana' }, units: { day: 'día, días', week: 'semana, semanas', month: 'mes, meses', year: 'año, años' }, last: 'pasado, pasada', next: 'próximo, próxima, que viene', this: 'este, esta', ago: 'hace', many: 'días, semanas, meses, años', of: 'de', within: 'en, desde, de', agoFirst: true, whichAfter: true },
  de: { days: { 0: 'heute', [-1]: 'gestern', [-2]: 'vorgestern', 1: 'morgen', 2: 'übermorgen' }, units: { day: 'Tag, Tage, Tagen', week: 'Woche, Wochen', month: 'Monat, Monate, Monaten', year: 'Jahr, Jahre, Jahren' }, last: 'vergangene, vergangenen, letzte, letzten', next: 'nächste, nächsten, kommende, kommenden', this: 'diese, diesen', ago: 'vor', many: 'Tagen, Wochen, Monaten, Jahren', one: 'einem, einer', within: 'im, seit, Ende, Anfang, Mitte, bis', agoFirst: true },
  pt: { days: { 0: 'hoje', [-1]: 'ontem', [-2]: 'anteontem', 1: 'amanhã' }, units: { day: 'dia, dias', week: 'semana, semanas', month: 'mês, meses', year: 'ano, anos' }, last: 'passado, passada', next: 'próximo, próxima, que vem', this: 'este, esta, neste, nesta', ago: 'há', many: 'dias, semanas, meses, anos', of: 'de', within: 'em, desde, de', agoFirst: true, whichAfter: true },
  ru: { days: { 0: 'сегодня', [-1]: 'вчера', [-2]: 'позавчера', 1: 'завтра', 2: 'послезавтра' }, weekdays: 'воскресенье, понедельник, вторник, среда/среду, четверг, пятница/пятницу, суббота/субботу', units: { day: 'день, дня, дней', week: 'неделя, неделю, недели, неделе', month: 'месяц, месяца, месяцев, месяце', year: 'год, года, лет, году' }, last: 'прошлый, прошлая, прошлую, прошлой, прошлом', next: 'следующий, следующая, следующую, следующей, следующем, будущем', this: 'этот, этой, этом', ago: 'назад' },
  tr: { days: { 0: 'bugün', [-1]: 'dün', [-2]: 'evvelsi gün', 1: 'yarın' }, units: { day: 'gün', week: 'hafta', month: 'ay', year: 'yıl' }, last: 'geçen', next: 'gelecek, önümüzdeki', this: 'bu', ago: 'önce' },
  fa: { days: { 0: 'امروز, امشب', [-1]: 'دیروز, دیشب', [-2]: 'پریروز', 1: 'فردا', 2: 'پس‌فردا' }, weekdays: 'یکشنبه, دوشنبه, سه‌شنبه/سه شنبه, چهارشنبه, پنجشنبه/پنج‌شنبه, جمعه, شنبه', units: { day: 'روز', week: 'هفته', month: 'ماه', year: 'سال' }, last: 'گذشته, پیش', next: 'آینده', this: 'جاری', ago: 'پیش', whichAfter: true },
}
