import { countryForms } from './countries.ts'
import type { CountryId } from './countries.ts'
import type { Forms, Tongue } from '../tongue.ts'

type Row = readonly [
  country: CountryId,
  ar: string,
  en: string,
  fr: string,
  frIn: string,
  frOf: string,
  ru: string,
  ruOf: string,
  ruIn: string,
  zh: string,
]

// prettier-ignore
const rows = {
  'abu-dhabi': ['AE', 'أبوظبي', 'Abu Dhabi', 'Abou Dhabi', 'à Abou Dhabi', 'd’Abou Dhabi', 'Абу-Даби', 'Абу-Даби', 'в Абу-Даби', '阿布扎比'],
  agadir: ['MA', 'أغادير', 'Agadir', 'Agadir', 'à Agadir', 'd’Agadir', 'Агадир', 'Агадира', 'в Агадире', '阿加迪尔'],
  aleppo: ['SY', 'حلب', 'Aleppo', 'Alep', 'à Alep', 'd’Alep', 'Алеппо', 'Алеппо', 'в Алеппо', '阿勒颇'],
  alexandria: ['EG', 'الإسكندرية', 'Alexandria', 'Alexandrie', 'à Alexandrie', 'd’Alexandrie', 'Александрия', 'Александрии', 'в Александрии', '亚历山大'],
  algiers: ['DZ', 'العاصمة الجزائرية', 'Algiers', 'Alger', 'à Alger', 'd’Alger', 'Алжир', 'Алжира', 'в Алжире', '阿尔及尔'],
  almaty: ['KZ', 'ألماتي', 'Almaty', 'Almaty', 'à Almaty', 'd’Almaty', 'Алма-Ата', 'Алма-Аты', 'в Алма-Ате', '阿拉木图'],
  amman: ['JO', 'عمّان', 'Amman', 'Amman', 'à Amman', 'd’Amman', 'Амман', 'Аммана', 'в Аммане', '安曼'],
  ankara: ['TR', 'أنقرة', 'Ankara', 'Ankara', 'à Ankara', 'd’Ankara', 'Анкара', 'Анкары', 'в Анкаре', '安卡拉'],
  antofagasta: ['CL', 'أنتوفاغاستا', 'Antofagasta', 'Antofagasta', 'à Antofagasta', 'd’Antofagasta', 'Антофагаста', 'Антофагасты', 'в Антофагасте', '安托法加斯塔'],
  aqaba: ['JO', 'العقبة', 'Aqaba', 'Aqaba', 'à Aqaba', 'd’Aqaba', 'Акаба', 'Акабы', 'в Акабе', '亚喀巴'],
  aswan: ['EG', 'أسوان', 'Aswan', 'Assouan', 'à Assouan', 'd’Assouan', 'Асуан', 'Асуана', 'в Асуане', '阿斯旺'],
  athens: ['GR', 'أثينا', 'Athens', 'Athènes', 'à Athènes', 'd’Athènes', 'Афины', 'Афин', 'в Афинах', '雅典'],
  baghdad: ['IQ', 'بغداد', 'Baghdad', 'Bagdad', 'à Bagdad', 'de Bagdad', 'Багдад', 'Багдада', 'в Багдаде', '巴格达'],
  barcelona: ['ES', 'برشلونة', 'Barcelona', 'Barcelone', 'à Barcelone', 'de Barcelone', 'Барселона', 'Барселоны', 'в Барселоне', '巴塞罗那'],
  basra: ['IQ', 'البصرة', 'Basra', 'Bassora', 'à Bassora', 'de Bassora', 'Басра', 'Басры', 'в Басре', '巴士拉'],
  beirut: ['LB', 'بيروت', 'Beirut', 'Beyrouth', 'à Beyrouth', 'de Beyrouth', 'Бейрут', 'Бейрута', 'в Бейруте', '贝鲁特'],
  berlin: ['DE', 'برلين', 'Berlin', 'Berlin', 'à Berlin', 'de Berlin', 'Берлин', 'Берлина', 'в Берлине', '柏林'],
  cairo: ['EG', 'القاهرة', 'Cairo', 'Le Caire', 'au Caire', 'du Caire', 'Каир', 'Каира', 'в Каире', '开罗'],
  cologne: ['DE', 'كولونيا', 'Cologne', 'Cologne', 'à Cologne', 'de Cologne', 'Кёльн', 'Кёльна', 'в Кёльне', '科隆'],
  damascus: ['SY', 'دمشق', 'Damascus', 'Damas', 'à Damas', 'de Damas', 'Дамаск', 'Дамаска', 'в Дамаске', '大马士革'],
  dammam: ['SA', 'الدمام', 'Dammam', 'Dammam', 'à Dammam', 'de Dammam', 'Даммам', 'Даммама', 'в Даммаме', '达曼'],
  darwin: ['AU', 'داروين', 'Darwin', 'Darwin', 'à Darwin', 'de Darwin', 'Дарвин', 'Дарвина', 'в Дарвине', '达尔文'],
  hamburg: ['DE', 'هامبورغ', 'Hamburg', 'Hambourg', 'à Hambourg', 'de Hambourg', 'Гамбург', 'Гамбурга', 'в Гамбурге', '汉堡'],
  istanbul: ['TR', 'إسطنبول', 'Istanbul', 'Istanbul', 'à Istanbul', 'd’Istanbul', 'Стамбул', 'Стамбула', 'в Стамбуле', '伊斯坦布尔'],
  izmir: ['TR', 'إزمير', 'Izmir', 'Izmir', 'à Izmir', 'd’Izmir', 'Измир', 'Измира', 'в Измире', '伊兹密尔'],
  jakarta: ['ID', 'جاكرتا', 'Jakarta', 'Jakarta', 'à Jakarta', 'de Jakarta', 'Джакарта', 'Джакарты', 'в Джакарте', '雅加达'],
  jeddah: ['SA', 'جدة', 'Jeddah', 'Djeddah', 'à Djeddah', 'de Djeddah', 'Джидда', 'Джидды', 'в Джидде', '吉达'],
  khartoum: ['SD', 'الخرطوم', 'Khartoum', 'Khartoum', 'à Khartoum', 'de Khartoum', 'Хартум', 'Хартума', 'в Хартуме', '喀土穆'],
  'kuwait-city': ['KW', 'مدينة الكويت', 'Kuwait City', 'Koweït', 'à Koweït', 'de Koweït', 'Эль-Кувейт', 'Эль-Кувейта', 'в Эль-Кувейте', '科威特城'],
  latakia: ['SY', 'اللاذقية', 'Latakia', 'Lattaquié', 'à Lattaquié', 'de Lattaquié', 'Латакия', 'Латакии', 'в Латакии', '拉塔基亚'],
  lyon: ['FR', 'ليون', 'Lyon', 'Lyon', 'à Lyon', 'de Lyon', 'Лион', 'Лиона', 'в Лионе', '里昂'],
  manchester: ['GB', 'مانشستر', 'Manchester', 'Manchester', 'à Manchester', 'de Manchester', 'Манчестер', 'Манчестера', 'в Манчестере', '曼彻斯特'],
  marseille: ['FR', 'مرسيليا', 'Marseille', 'Marseille', 'à Marseille', 'de Marseille', 'Марсель', 'Марселя', 'в Марселе', '马赛'],
  mombasa: ['KE', 'مومباسا', 'Mombasa', 'Mombasa', 'à Mombasa', 'de Mombasa', 'Момбаса', 'Момбасы', 'в Момбасе', '蒙巴萨'],
  mumbai: ['IN', 'مومباي', 'Mumbai', 'Bombay', 'à Bombay', 'de Bombay', 'Мумбаи', 'Мумбаи', 'в Мумбаи', '孟买'],
  muscat: ['OM', 'مسقط', 'Muscat', 'Mascate', 'à Mascate', 'de Mascate', 'Маскат', 'Маската', 'в Маскате', '马斯喀特'],
  nairobi: ['KE', 'نيروبي', 'Nairobi', 'Nairobi', 'à Nairobi', 'de Nairobi', 'Найроби', 'Найроби', 'в Найроби', '内罗毕'],
  naples: ['IT', 'نابولي', 'Naples', 'Naples', 'à Naples', 'de Naples', 'Неаполь', 'Неаполя', 'в Неаполе', '那不勒斯'],
  oran: ['DZ', 'وهران', 'Oran', 'Oran', 'à Oran', 'd’Oran', 'Оран', 'Орана', 'в Оране', '奥兰'],
  palermo: ['IT', 'باليرمو', 'Palermo', 'Palerme', 'à Palerme', 'de Palerme', 'Палермо', 'Палермо', 'в Палермо', '巴勒莫'],
  riyadh: ['SA', 'الرياض', 'Riyadh', 'Riyad', 'à Riyad', 'de Riyad', 'Эр-Рияд', 'Эр-Рияда', 'в Эр-Рияде', '利雅得'],
  salalah: ['OM', 'صلالة', 'Salalah', 'Salalah', 'à Salalah', 'de Salalah', 'Салала', 'Салалы', 'в Салале', '塞拉莱'],
  seville: ['ES', 'إشبيلية', 'Seville', 'Séville', 'à Séville', 'de Séville', 'Севилья', 'Севильи', 'в Севилье', '塞维利亚'],
  sfax: ['TN', 'صفاقس', 'Sfax', 'Sfax', 'à Sfax', 'de Sfax', 'Сфакс', 'Сфакса', 'в Сфаксе', '斯法克斯'],
  sendai: ['JP', 'سينداي', 'Sendai', 'Sendai', 'à Sendai', 'de Sendai', 'Сендай', 'Сендая', 'в Сендае', '仙台'],
  singapore: ['SG', 'سنغافورة', 'Singapore', 'Singapour', 'à Singapour', 'de Singapour', 'Сингапур', 'Сингапура', 'в Сингапуре', '新加坡'],
  tripoli: ['LB', 'طرابلس', 'Tripoli', 'Tripoli', 'à Tripoli', 'de Tripoli', 'Триполи', 'Триполи', 'в Триполи', '的黎波里'],
  tunis: ['TN', 'العاصمة التونسية', 'Tunis', 'Tunis', 'à Tunis', 'de Tunis', 'город Тунис', 'города Туниса', 'в городе Тунисе', '突尼斯城'],
  veracruz: ['MX', 'فيراكروز', 'Veracruz', 'Veracruz', 'à Veracruz', 'de Veracruz', 'Веракрус', 'Веракруса', 'в Веракрусе', '韦拉克鲁斯'],
  vladivostok: ['RU', 'فلاديفوستوك', 'Vladivostok', 'Vladivostok', 'à Vladivostok', 'de Vladivostok', 'Владивосток', 'Владивостока', 'во Владивостоке', '符拉迪沃斯托克'],
  wuhan: ['CN', 'ووهان', 'Wuhan', 'Wuhan', 'à Wuhan', 'de Wuhan', 'Ухань', 'Уханя', 'в Ухане', '武汉'],
} satisfies Record<string, Row>

export type CityId = keyof typeof rows

export const countryOf = (id: CityId): CountryId => rows[id][0]

const CAPITALS: readonly CityId[] = [
  'abu-dhabi',
  'amman',
  'ankara',
  'athens',
  'baghdad',
  'beirut',
  'berlin',
  'cairo',
  'damascus',
  'jakarta',
  'khartoum',
  'muscat',
  'nairobi',
  'riyadh',
]

/** The names of a city with the forms templates ask for. `full` adds the country, as a foreign desk would. */
export function cityForms(id: CityId): Record<Tongue, Forms> {
  const [country, ar, en, fr, frIn, frOf, ru, ruOf, ruIn, zh] = rows[id] as Row
  const land = countryForms(country)
  // A capital named after its country, or a city that is one, needs no second name.
  const alone = ar.includes(land.ar['she'] ?? ar) || ar.includes(land.ar[''] ?? ar)
  const her = land.ar['she'] ?? ''
  const arFull = CAPITALS.includes(id) ? `العاصمة ${her} ${ar}` : `${ar} ${her}`
  return {
    ar: { '': ar, full: alone ? ar : arFull },
    en: { '': en, full: alone ? en : `${en}, ${land.en['the'] ?? ''}` },
    fr: { '': fr, in: frIn, of: frOf },
    ru: { '': ru, of: ruOf, in: ruIn },
    zh: { '': zh, full: alone ? zh : `${land.zh[''] ?? ''}${zh}` },
  }
}
