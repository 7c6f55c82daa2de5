import type { Forms, Tongue } from '../tongue.ts'
import type { CountryId } from './countries.ts'
import { officeName } from './offices.ts'
import type { OfficeId } from './offices.ts'

/** Invented people: any likeness is chance. Those without a country of their own serve all Arab countries. */
type Row = readonly [
  sex: 'm' | 'w',
  home: CountryId | 'arab',
  ar: string,
  en: string,
  ru: string,
  zh: string,
]

// prettier-ignore
const rows: readonly Row[] = [
  ['m', 'arab', 'سليم الراوي', 'Salim al-Rawi', 'Салим ар-Рави', '萨利姆·拉维'],
  ['w', 'arab', 'هالة المرزوقي', 'Hala al-Marzouqi', 'Хала аль-Марзуки', '哈拉·马尔祖基'],
  ['m', 'arab', 'نادر بوشعيب', 'Nader Bouchaib', 'Надер Бушаиб', '纳德尔·布沙伊卜'],
  ['w', 'arab', 'ريم الدباغ', 'Rim al-Dabbagh', 'Рим ад-Даббаг', '里姆·达巴格'],
  ['m', 'arab', 'طارق الغافري', 'Tariq al-Ghafri', 'Тарик аль-Гафри', '塔里克·加夫里'],
  ['w', 'arab', 'سلمى بن يدر', 'Salma Ben Yedder', 'Сальма Бен Йеддер', '萨勒玛·本耶德尔'],
  ['m', 'arab', 'فواز الخطاب', 'Fawaz al-Khattab', 'Фаваз аль-Хаттаб', '法瓦兹·哈塔卜'],
  ['w', 'arab', 'لينا حنضل', 'Lina Handal', 'Лина Хандаль', '莉娜·汉达尔'],
  ['m', 'arab', 'مروان القيسي', 'Marwan al-Qaisi', 'Марван аль-Кайси', '马尔万·凯西'],
  ['w', 'arab', 'أمينة ولد سالم', 'Amina Ould Salem', 'Амина Ульд Салем', '阿米娜·萨利姆'],
  ['m', 'arab', 'زياد العريفي', 'Ziad al-Arifi', 'Зияд аль-Арифи', '齐亚德·阿里菲'],
  ['m', 'arab', 'حسام التكريني', 'Hussam al-Takrini', 'Хусам ат-Такрини', '胡萨姆·塔克里尼'],
  ['w', 'arab', 'دينا الشربجي', 'Dina al-Sharbaji', 'Дина аш-Шарбаджи', '迪娜·沙尔巴吉'],
  ['m', 'arab', 'إلياس معوض', 'Elias Moawad', 'Элиас Моавад', '伊利亚斯·穆阿瓦德'],
  ['m', 'AU', 'توماس هارغريف', 'Thomas Hargreave', 'Томас Харгрив', '托马斯·哈格里夫'],
  ['w', 'AU', 'جوليا فينتون', 'Julia Fenton', 'Джулия Фентон', '朱莉娅·芬顿'],
  ['m', 'CL', 'ماتياس أوريانا', 'Matías Orellana', 'Матиас Орельяна', '马蒂亚斯·奥雷利亚纳'],
  ['w', 'CL', 'كاميلا فيرغارا', 'Camila Vergara', 'Камила Вергара', '卡米拉·贝尔加拉'],
  ['m', 'CN', 'لو جيان وي', 'Lu Jianwei', 'Лу Цзяньвэй', '陆建维'],
  ['w', 'CN', 'شن يويه', 'Shen Yue', 'Шэнь Юэ', '沈玥'],
  ['m', 'DE', 'ينس فالتر', 'Jens Walther', 'Йенс Вальтер', '延斯·瓦尔特'],
  ['w', 'DE', 'كاترين لودفيغ', 'Katrin Ludwig', 'Катрин Людвиг', '卡特琳·路德维希'],
  ['m', 'ES', 'إغناسيو ريفاس', 'Ignacio Rivas', 'Игнасио Ривас', '伊格纳西奥·里瓦斯'],
  ['w', 'ES', 'ماريسا كامبوي', 'Marisa Campoy', 'Мариса Кампой', '玛丽莎·坎波伊'],
  ['m', 'FR', 'إتيان مارشال', 'Étienne Maréchal', 'Этьен Марешаль', '艾蒂安·马雷夏尔'],
  ['w', 'FR', 'كلير دوفال', 'Claire Duval', 'Клер Дюваль', '克莱尔·迪瓦尔'],
  ['m', 'GB', 'أوليفر برانت', 'Oliver Brandt', 'Оливер Брандт', '奥利弗·布兰特'],
  ['w', 'GB', 'هيلين آشوورث', 'Helen Ashworth', 'Хелен Эшуорт', '海伦·阿什沃思'],
  ['m', 'GR', 'نيكوس ستاماتيس', 'Nikos Stamatis', 'Никос Стаматис', '尼科斯·斯塔马蒂斯'],
  ['w', 'GR', 'إيريني فلاهو', 'Irini Vlachou', 'Ирини Влаху', '伊里妮·弗拉胡'],
  ['m', 'ID', 'بودي هارتونو', 'Budi Hartanto', 'Буди Хартанто', '布迪·哈尔坦托'],
  ['w', 'ID', 'سيتي ويدياواتي', 'Siti Widyawati', 'Сити Видьявати', '西蒂·维迪亚瓦蒂'],
  ['m', 'IN', 'أرجون ديساي', 'Arjun Desai', 'Арджун Десаи', '阿琼·德赛'],
  ['w', 'IN', 'ميرا كولكارني', 'Meera Kulkarni', 'Мира Кулкарни', '米拉·库尔卡尼'],
  ['m', 'IT', 'لوكا فيرّانتي', 'Luca Ferranti', 'Лука Ферранти', '卢卡·费兰蒂'],
  ['w', 'IT', 'إيلينا ماركيني', 'Elena Marchini', 'Элена Маркини', '埃琳娜·马尔基尼'],
  ['m', 'JP', 'كينجي أوكادا', 'Kenji Okada', 'Кэндзи Окада', '冈田健二'],
  ['w', 'JP', 'يوكو موريتا', 'Yuko Morita', 'Юко Морита', '森田裕子'],
  ['m', 'KE', 'دانيال كيماني', 'Daniel Kimani', 'Дэниел Кимани', '丹尼尔·基马尼'],
  ['w', 'KE', 'غريس واريرا', 'Grace Wairera', 'Грейс Вайрера', '格蕾丝·瓦伊雷拉'],
  ['m', 'KZ', 'إيرلان سابيتوف', 'Yerlan Sabitov', 'Ерлан Сабитов', '叶尔兰·萨比托夫'],
  ['w', 'KZ', 'عائشة نورلانوفا', 'Aisha Nurlanova', 'Айша Нурланова', '艾莎·努尔兰诺娃'],
  ['m', 'MX', 'رافائيل مونتويا', 'Rafael Montoya', 'Рафаэль Монтойя', '拉斐尔·蒙托亚'],
  ['w', 'MX', 'لوسيا أرّياغا', 'Lucía Arriaga', 'Лусия Арриага', '卢西娅·阿里亚加'],
  ['m', 'RU', 'بافيل زيمين', 'Pavel Zimin', 'Павел Зимин', '帕维尔·济明'],
  ['w', 'RU', 'إيرينا لابتيفا', 'Irina Lapteva', 'Ирина Лаптева', '伊琳娜·拉普捷娃'],
  ['m', 'SG', 'لي وي مينغ', 'Lee Wei Ming', 'Ли Вэй Мин', '李伟明'],
  ['w', 'SG', 'راشيل تان', 'Rachel Tan', 'Рэйчел Тан', '陈丽珊'],
  ['m', 'TR', 'جم أرسلان أوغلو', 'Cem Arslanoğlu', 'Джем Арсланоглу', '杰姆·阿尔斯兰奥卢'],
  ['w', 'TR', 'إليف قره داغ', 'Elif Karadağ', 'Элиф Карадаг', '埃利芙·卡拉达'],
  ['m', 'US', 'واين كالدر', 'Wayne Calder', 'Уэйн Колдер', '韦恩·考尔德'],
  ['w', 'US', 'ديان هولواي', 'Diane Holloway', 'Дайан Холлоуэй', '黛安·霍洛韦'],
]

/** Numbers of the people who can hold an office in that country; never empty. */
export function peopleOf(country: CountryId): readonly number[] {
  const own = rows.flatMap((row, index) => (row[1] === country ? [index] : []))
  return own.length > 0 ? own : rows.flatMap((row, index) => (row[1] === 'arab' ? [index] : []))
}

// Verbs that a template puts before or after the speaker and that agree with the speaker's sex.
// prettier-ignore
const verbs: readonly (readonly [form: string, arHis: string, arHers: string, ruHis: string, ruHers: string])[] = [
  ['said', 'قال', 'قالت', 'сказал', 'сказала'],
  ['stated', 'صرح', 'صرحت', 'заявил', 'заявила'],
  ['noted', 'أوضح', 'أوضحت', 'отметил', 'отметила'],
  ['added', 'أضاف', 'أضافت', 'добавил', 'добавила'],
  ['stressed', 'أكد', 'أكدت', 'подчеркнул', 'подчеркнула'],
  ['announced', 'أعلن', 'أعلنت', 'объявил', 'объявила'],
  ['told', 'أبلغ', 'أبلغت', 'сообщил', 'сообщила'],
  ['called', 'دعا', 'دعت', 'призвал', 'призвала'],
  ['warned', 'حذر', 'حذرت', 'предупредил', 'предупредила'],
  ['denied', 'نفى', 'نفت', 'опроверг', 'опровергла'],
  ['promised', 'تعهد', 'تعهدت', 'пообещал', 'пообещала'],
]

/** A person in office: plain form with the office, `person` without, `office` alone, and verbs that agree. */
export function speakerForms(office: OfficeId, person: number): Record<Tongue, Forms> {
  const [sex, , ar, en, ru, zh] = rows[person] as Row
  const woman = sex === 'w'
  const title = officeName(office, woman)
  const arVerbs = verbs.map(([form, his, hers]) => [form, woman ? hers : his] as const)
  const ruVerbs = verbs.map(([form, , , his, hers]) => [form, woman ? hers : his] as const)
  return {
    ar: {
      '': `${title.ar} ${ar}`,
      person: ar,
      office: title.ar,
      ...Object.fromEntries<string>(arVerbs),
    },
    en: {
      '': `${title.en} ${en}`,
      person: en,
      office: `the ${title.en.toLowerCase().replace('un ', 'UN ')}`,
    },
    fr: { '': `${title.fr} ${en}`, person: en, office: title.fr, e: woman ? 'e' : '' },
    ru: {
      '': `${title.ru} ${ru}`,
      person: ru,
      office: title.ru,
      ...Object.fromEntries<string>(ruVerbs),
    },
    zh: { '': `${title.zh}${zh}`, person: zh, office: title.zh },
  }
}
