/**
 * News agencies by the name that is shown for them, with the ways they are printed. A name that is also a common word or
 * a short abbreviation has `?` before it: it counts only where nothing but a credit can stand (in brackets, in a
 * dateline). `^`: only in capitals.
 */
// prettier-ignore
const ARABIC: Readonly<Record<string, string>> = {
  رويترز: 'رويترز, وكالة رويترز, روترز', 'فرانس برس': 'فرانس برس, وكالة فرانس برس, وكالة الصحافة الفرنسية, الصحافة الفرنسية, أ ف ب, ?أف ب, ?ا ف ب, ?أفب',
  'أسوشيتد برس': 'أسوشيتد برس, أسوشييتد برس, اسوشيتد برس, وكالة أسوشيتد برس, أسوشيتدبرس, أسوشييتدبرس, ?أ ب', 'وكالة الأناضول': 'وكالة الأناضول, وكالة الأناضول للأنباء, وكالة أنباء الأناضول, ?الأناضول',
  'د ب أ': 'وكالة الأنباء الألمانية, الألمانية للأنباء, د ب أ, ?د ب ا, ?د.ب.أ, ?د.ب.ا', واس: 'وكالة الأنباء السعودية, وكالة واس, ?واس', وام: 'وكالة أنباء الإمارات, وكالة وام, ?وام', كونا: 'وكالة الأنباء الكويتية, وكالة كونا, ?كونا',
  بترا: 'وكالة الأنباء الأردنية, وكالة بترا, ?بترا', 'أ ش أ': 'وكالة أنباء الشرق الأوسط, أ ش أ, ?أش أ, ?ا ش ا, ?أ.ش.أ', سانا: 'وكالة الأنباء السورية, وكالة سانا, ?سانا', وفا: 'وكالة الأنباء الفلسطينية, وكالة وفا, ?وفا', معا: 'وكالة معا, وكالة معا الإخبارية',
  قنا: 'وكالة الأنباء القطرية, وكالة قنا, ?قنا', بنا: 'وكالة أنباء البحرين, وكالة بنا, ?بنا', العمانية: 'وكالة الأنباء العمانية', واج: 'وكالة الأنباء الجزائرية, ?واج', وات: 'وكالة تونس أفريقيا للأنباء, ?وات', سبأ: 'وكالة الأنباء اليمنية, وكالة سبأ, ?سبأ', سونا: 'وكالة السودان للأنباء, وكالة سونا',
  تاس: 'وكالة تاس, وكالة أنباء تاس, وكالة إيتار تاس, إيتار تاس, ?تاس', إنترفاكس: 'إنترفاكس, انترفاكس, وكالة إنترفاكس, وكالة انترفاكس', نوفوستي: 'ريا نوفوستي, وكالة نوفوستي, وكالة ريا نوفوستي, نوفوستي', سبوتنيك: 'وكالة سبوتنيك, ?سبوتنيك', شينخوا: 'شينخوا, وكالة شينخوا, وكالة أنباء الصين الجديدة',
  إرنا: 'وكالة إرنا, إرنا, ?ارنا', 'وكالة فارس': 'وكالة فارس, وكالة أنباء فارس', 'وكالة تسنيم': 'وكالة تسنيم', 'وكالة مهر': 'وكالة مهر, وكالة مهر للأنباء', بلومبرغ: 'بلومبرغ, بلومبيرغ, وكالة بلومبرغ, وكالة بلومبيرغ', كيودو: 'كيودو, وكالة كيودو', يونهاب: 'يونهاب, وكالة يونهاب', إفي: 'وكالة إفي, وكالة الأنباء الإسبانية', أنسا: 'وكالة أنسا, ?أنسا', 'وكالة شفق نيوز': 'وكالة شفق نيوز, وكالة شفقنيوز', واع: 'وكالة الأنباء العراقية, وكالة واع, ?واع', 'الوكالة الوطنية للإعلام': 'الوكالة الوطنية للإعلام', وال: 'وكالة الأنباء الليبية', 'وكالة المغرب العربي للأنباء': 'وكالة المغرب العربي للأنباء', 'يونايتد برس': 'يونايتد برس, وكالة يونايتد برس', 'وكالة خبر': 'وكالة خبر, وكالة خبر للأنباء', آكي: 'وكالة آكي, وكالة آكي الإيطالية, ?آكي',
}

// prettier-ignore
const OTHERS: Readonly<Record<string, string>> = {
  // Latin
  Reuters: 'Reuters, Reuters news agency, Thomson Reuters', AFP: '^AFP, Agence France-Presse, Agence France Presse, l\'AFP', AP: 'Associated Press, The Associated Press, ?^AP', dpa: '?dpa, ?^DPA, Deutsche Presse-Agentur', Anadolu: 'Anadolu Agency, Anadolu news agency, Anadolu Ajansı, ?Anadolu, ?^AA', TASS: '^TASS, TASS news agency, Itar-Tass, ?Tass', 'RIA Novosti': 'RIA Novosti, RIA news agency, ?^RIA', Interfax: 'Interfax', Xinhua: 'Xinhua, Xinhua news agency',
  Kyodo: 'Kyodo, Kyodo News', Yonhap: 'Yonhap, Yonhap news agency', EFE: '^EFE, Agencia EFE', ANSA: '^ANSA', ANP: '?^ANP', UPI: '?^UPI', 'PA Media': 'PA Media, Press Association, PA news agency', PTI: '^PTI, Press Trust of India', ANI: '?^ANI', IANS: '^IANS', SPA: 'Saudi Press Agency, ?^SPA', WAM: '^WAM, Emirates News Agency', KUNA: '^KUNA, Kuwait News Agency', Petra: 'Petra news agency, Jordan News Agency', MENA: '?^MENA, MENA news agency, Middle East News Agency', WAFA: '^WAFA, WAFA news agency', SANA: '^SANA, SANA news agency',
  IRNA: '^IRNA, IRNA news agency', Tasnim: 'Tasnim, Tasnim news agency', Fars: 'Fars news agency, Fars News', Mehr: 'Mehr news agency, Mehr News', KCNA: '^KCNA', Bloomberg: 'Bloomberg News, ?Bloomberg', Belga: '?Belga', APA: '?^APA', ATS: '?^ATS', Lusa: 'agência Lusa, ?Lusa', STA: '?^STA', MTI: '?^MTI', CTK: '?^CTK, ?^ČTK', PAP: '?^PAP', Ukrinform: 'Ukrinform', Unian: '^UNIAN', 'Agência Brasil': 'Agência Brasil', 'Europa Press': 'Europa Press', DHA: '?^DHA', İHA: '?^İHA',
  // Cyrillic
  ТАСС: '^ТАСС, ИТАР-ТАСС', 'РИА Новости': 'РИА Новости', Интерфакс: 'Интерфакс, Интерфакса, Интерфаксу', Рейтер: 'Рейтер', 'Франс Пресс': 'Франс Пресс, Агентство Франс Пресс', Укринформ: 'Укринформ', УНИАН: '^УНИАН', БЕЛТА: '^БЕЛТА, БелТА', Синьхуа: 'Синьхуа', Анадолу: 'Анадолу', 'Ассошиэйтед Пресс': 'Ассошиэйтед Пресс',
  // Han, Kana
  路透社: '路透社, 路透', 新华社: '新华社, 新華社, 新华网', 法新社: '法新社', 美联社: '美联社, 美聯社', 中新社: '中新社, 中新网', 塔斯社: '塔斯社', 共同社: '共同社, 共同通信', 韩联社: '韩联社', ロイター: 'ロイター, ロイター通信', 時事通信: '時事通信, 時事', 'AFP通信': 'AFP通信, AFP時事', 'AP通信': 'AP通信',
}

// prettier-ignore
const PERSIAN: Readonly<Record<string, string>> = {
  رویترز: 'خبرگزاری رویترز, رویترز', فرانس‌پرس: 'خبرگزاری فرانسه, خبرگزاری فرانسوی', ایرنا: 'ایرنا, خبرگزاری جمهوری اسلامی', ایسنا: 'ایسنا, خبرگزاری دانشجویان ایران', فارس: 'خبرگزاری فارس', تسنیم: 'خبرگزاری تسنیم, تسنیم', مهر: 'خبرگزاری مهر', ایلنا: 'ایلنا', آناتولی: 'خبرگزاری آناتولی, آناتولی',
}

/** Arabic and Persian print the same names with letters that fold to the same, so each has its own. */
export const agenciesIn = (language: string): Readonly<Record<string, string>> =>
  language === 'fa' ? { ...PERSIAN, ...OTHERS } : { ...ARABIC, ...OTHERS }

/**
 * The name as it stands in a line: وكالة الأناضول says that it is an agency, which a line need not.
 *
 * @example agencyShortName('وكالة الأناضول') // 'الأناضول'
 */
export const agencyShortName = (name: string): string =>
  name.replace(/^(?:وكالة|خبرگزاری)\s+/, '').replace(/\s+(?:news agency|Agency)$/i, '')
